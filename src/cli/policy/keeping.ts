/** A test, by its file and the words that name it. */
export interface NamedTest {
  readonly file: string;
  readonly name: string;
}

/** A rule and the test that proves it. */
export interface Proven {
  readonly file: string;
  readonly test: NamedTest;
}

/**
 * How a statement of the policy is kept. *kept*: enforced, it cannot be otherwise. *assisted*: shown and recorded, a
 * person does it. *said*: in what we write or answer. *outside*: not software's. *notYet*: nobody can do it with
 * Greffe today, though its rule may already be there and proven; a column alone keeps nothing.
 */
export type Keeping =
  | ({ readonly kind: 'kept' | 'assisted' | 'said' } & Proven)
  | { readonly kind: 'outside' }
  | { readonly kind: 'notYet'; readonly rule?: Proven };

const proven = (file: string, testFile: string, name: string): Proven => ({
  file: `src/${file}.ts`,
  test: { file: `tests/${testFile}.test.ts`, name },
});

export const kept = (...of: Parameters<typeof proven>): Keeping => ({ kind: 'kept', ...proven(...of) });
export const assisted = (...of: Parameters<typeof proven>): Keeping => ({ kind: 'assisted', ...proven(...of) });
export const said = (...of: Parameters<typeof proven>): Keeping => ({ kind: 'said', ...proven(...of) });
export const outside: Keeping = { kind: 'outside' };
/** The rule is there and proven; what is missing is the register, the act or the letter that uses it. */
export const ruleOnly = (...of: Parameters<typeof proven>): Keeping => ({ kind: 'notYet', rule: proven(...of) });
export const nothingYet: Keeping = { kind: 'notYet' };
