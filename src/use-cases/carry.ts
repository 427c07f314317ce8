import { montrealDay } from '../law/montreal.ts';
import { type Act, isForgotten } from '../ledger/act.ts';
import { canonical } from '../ledger/canonical.ts';
import { append, forget } from '../ledger/chain.ts';
import { fold, type State } from '../ledger/fold.ts';
import type { Command, KeptCommand } from '../ports/kept.ts';
import { forgottenStage } from '../registers/forgotten.ts';
import { keepingIn } from '../registers/keeping-mark.ts';
import { type FieldFaults, validate } from '../registers/validate.ts';
import type { Office } from './office.ts';
import { othersIn } from './others.ts';
import type { Refusal } from './outcome.ts';
import type { Decision, Verb } from './verb.ts';
import { verbOf } from './verbs/index.ts';

/** The input of a command as the verb's columns read it, or what is wrong with it, field by field. */
export const read = (
  office: Office,
  verb: Verb,
  input: Command['input'],
  acceptedAt: string,
): { readonly given: State } | { readonly faults: FieldFaults } => {
  const known = { today: montrealDay(acceptedAt), systems: office.company.systems.map((system) => system.key) };
  const checked = validate(verb.input, input, ['reporter', 'officer', 'greffe'], known, true);
  return 'faults' in checked ? checked : { given: checked.valid };
};

/** Its destruction was approved, or it is destroyed: no act follows that one. */
const isOver = (state: State): boolean => state.stage === forgottenStage || keepingIn(state).approvedOn !== undefined;

/** What a command comes to on a record that stands as `state`. */
export const decide = (
  office: Office,
  verb: Verb,
  state: State,
  command: Pick<Command, 'actor' | 'sample' | 'reference'> & Pick<KeptCommand, 'acceptedAt'>,
  given: State,
): Decision =>
  isOver(state)
    ? { refused: 'wrongStage' }
    : verb.decide(given, {
        state,
        command,
        today: montrealDay(command.acceptedAt),
        company: office.company,
        others: othersIn(office),
      });

/** The ledger without the content of the acts that the verb destroys; its chain stands. */
const forgetting = (office: Office, { forgets = [] }: Verb, ledger: readonly Act[]): readonly Act[] =>
  ledger.map((act) =>
    !isForgotten(act) && forgets.some((column) => column in act.set) ? forget(act, office.sha256) : act,
  );

/** A ledger with a command's act at its end; the same ledger when the act is already there; or why it cannot be. */
export const carry = (office: Office, ledger: readonly Act[], command: KeptCommand): readonly Act[] | Refusal => {
  if (ledger.some((act) => act.id === command.id)) return ledger;
  const verb = verbOf(command.verb);
  if (!verb) return { refused: 'unknownVerb' };
  const checked = read(office, verb, command.input, command.acceptedAt);
  if ('faults' in checked) return { refused: 'fields', faults: checked.faults };
  const decision = decide(office, verb, fold(ledger), command, checked.given);
  if ('refused' in decision) return decision;
  const { id, actor, acceptedAt } = command;
  return append(
    forgetting(office, verb, ledger),
    { ...decision, id, actor, at: acceptedAt, verb: verb.verb, salt: office.randomness(16) },
    office.sha256,
  );
};

/** What makes two commands the same: who asks what of which record (DESIGN §3). */
export const digestOf = (office: Office, command: Pick<Command, 'verb' | 'actor' | 'reference' | 'input'>): string =>
  office.sha256(
    canonical({ verb: command.verb, oid: command.actor.oid, reference: command.reference, input: command.input }),
  );
