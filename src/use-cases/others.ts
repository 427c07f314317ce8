import { fold, type State } from '../ledger/fold.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import type { Office } from './office.ts';

/** Another record, as far as a decision looks at it. */
export interface Other {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly state: State;
}

/** The other records of the office. Nothing is read before it is asked for. */
export interface Others {
  readonly get: (reference: Reference) => Other | undefined;
  /** Records that name a text anywhere: a reference, the address of a person. */
  readonly naming: (text: string) => readonly Other[];
  /** The open records of a register. */
  readonly open: (register: RegisterKey) => readonly Other[];
}

const pageSize = 500;

/**
 * A record with what was accepted on it and is not in SharePoint yet. The inputs are laid over its fold, without the
 * decision that they come to: who looks here asks whether something runs, and an act that may still fail ends nothing.
 */
const otherOf = (office: Office, reference: Reference): Other | undefined => {
  const indexed = office.index.get(reference);
  const waiting = office.kept.waitingOn(reference);
  const register = indexed?.register ?? waiting[0]?.register;
  if (register === undefined) return undefined;
  const inputs = waiting.map(({ input }) => input);
  return { reference, register, state: Object.assign({}, fold(indexed?.ledger ?? []), ...inputs) };
};

const waitingNaming = (office: Office, text: string): readonly Reference[] =>
  office.kept.waiting().filter((reference) =>
    JSON.stringify(office.kept.waitingOn(reference).map(({ input }) => input))
      .toLowerCase()
      .includes(JSON.stringify(text).slice(1, -1).toLowerCase()),
  );

const openOf = (office: Office, register: RegisterKey): readonly Reference[] => {
  const references: Reference[] = [];
  for (let after: { key: string; reference: Reference } | undefined; ; ) {
    const page = office.index.page({ register, open: true, sort: 'newest', size: pageSize, ...(after && { after }) });
    references.push(...page.map(({ reference }) => reference));
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return references;
    after = { key: last.acceptedAt, reference: last.reference };
  }
};

const waitingOf = (office: Office, register: RegisterKey): readonly Reference[] =>
  office.kept.waiting().filter((reference) => office.kept.waitingOn(reference)[0]?.register === register);

/** The other records of an office, from the index and the inbox: no Graph call. */
export const othersIn = (office: Office): Others => {
  const read = (references: readonly Reference[]): readonly Other[] =>
    [...new Set(references)].flatMap((reference) => otherOf(office, reference) ?? []);
  return {
    get: (reference) => otherOf(office, reference),
    naming: (text) => read([...office.index.naming(text), ...waitingNaming(office, text)]),
    open: (register) => read([...openOf(office, register), ...waitingOf(office, register)]),
  };
};
