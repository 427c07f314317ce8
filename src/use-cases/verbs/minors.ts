import { formatDay } from '../../law/day.ts';
import type { ActSet } from '../../ledger/act.ts';
import type { State } from '../../ledger/fold.ts';
import { minors } from '../../registers/minors.ts';
import { piecesOf } from '../pieces.ts';
import type { Verb } from '../verb.ts';
import { whatRuns } from '../what-runs.ts';
import { ending } from './ending.ts';
import { acting, entering } from './make-verb.ts';

const c = minors.columns;
const register = 'minors';

/** What was told of a minor and what came with it: destroyed with the information itself. */
const forgets = ['told', 'added', 'files', 'evidenceFile', 'evidenceDigest'] as const;

/** Digests of the files that go, one a line. */
const digestsOf = ({ evidenceDigest, files, destroyedFiles }: State): string => {
  const all = [destroyedFiles, evidenceDigest, files].flatMap((text) =>
    typeof text === 'string' ? (text.match(/[0-9a-f]{64}/g) ?? []) : [],
  );
  return [...new Set(all)].join('\n').slice(0, c.destroyedFiles.max);
};

/** The record says again what stays of it, for the acts that said it lose their content; what was told goes. */
const left = (after: State): ActSet => {
  const stays = Object.entries(after).filter(([key]) => key !== 'stage' && !forgets.some((gone) => gone === key));
  const gone = forgets.filter((key) => key in after).map((key) => [key, null] as const);
  const digests = digestsOf(after);
  return { ...Object.fromEntries([...stays, ...gone]), ...(digests === '' ? {} : { destroyedFiles: digests }) };
};

/** With the act go the files of the folder that came in, and the content of the acts that told of them. */
const destroying = (verb: Verb): Verb => ({
  ...verb,
  forgets,
  removes: (_, ledger) =>
    piecesOf(ledger).flatMap(({ kind, name }) => (kind === 'letter' || kind === 'ledger' ? [] : [name])),
});

/** Information on a minor: destroyed the same day, or authorization asked (ss. 4.1, 14; policy, rows 32 to 34). */
export const minorVerbs: readonly Verb[] = [
  entering({
    verb: 'reportMinor',
    register,
    who: 'anybody',
    input: { told: c.told, system: c.system, means: c.means },
    set: ({ means }, { today }) => ({ discoveredOn: formatDay(today), means: means ?? 'teams' }),
  }),
  acting({
    verb: 'describeMinor',
    register,
    input: {
      age: { ...c.age, required: true },
      consentBy: c.consentBy,
      personCategory: c.personCategory,
      system: c.system,
      heldUntil: c.heldUntil,
    },
  }),
  acting({
    verb: 'askAuthorization',
    register,
    input: {
      authorizationAskedOn: { ...c.authorizationAskedOn, required: true },
      authorizationAskedOf: { ...c.authorizationAskedOf, required: true },
      necessaryBecause: { ...c.necessaryBecause, required: true },
    },
    move: 'ask',
  }),
  acting({
    verb: 'noteAuthorization',
    register,
    input: {
      authorizationAnswer: { ...c.authorizationAnswer, required: true },
      authorizationAnsweredOn: { ...c.authorizationAnsweredOn, required: true },
    },
    move: ({ authorizationAnswer }) => (authorizationAnswer === 'refused' ? 'refuse' : 'authorize'),
  }),
  destroying(
    acting({
      verb: 'destroyMinor',
      register,
      input: {
        destroyedOn: { ...c.destroyedOn, required: true },
        destroyedWhat: { ...c.destroyedWhat, required: true },
        destroyedBy: { ...c.destroyedBy, required: true },
      },
      move: 'destroy',
      // s. 36: while a request or its recourse runs, nothing is destroyed.
      gaps: (_, today, __, { facts }) =>
        facts.command.reference === undefined
          ? []
          : whatRuns(facts.others, facts.command.reference, today, facts.company.promises.requestDays),
      set: (after) => left(after),
    }),
  ),
  acting({
    verb: 'noteMailboxEmptied',
    register,
    input: { mailboxEmptiedOn: { ...c.mailboxEmptiedOn, required: true } },
    offered: ({ destroyedOn, messageId, mailboxEmptiedOn }) =>
      destroyedOn !== undefined && messageId !== undefined && mailboxEmptiedOn === undefined,
  }),
  acting({ verb: 'closeMinor', register, input: {}, move: 'close' }),
  ending('endMinor', register),
];
