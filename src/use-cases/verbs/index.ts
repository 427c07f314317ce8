import type { State } from '../../ledger/fold.ts';
import type { Columns } from '../../registers/column.ts';
import type { RegisterKey } from '../../registers/index.ts';
import type { Verb } from '../verb.ts';
import { acknowledge } from './acknowledge.ts';
import { assess } from './assess.ts';
import { close } from './close.ts';
import { complaintVerbs } from './complaints.ts';
import { copyVerbs } from './copies.ts';
import { correctVerbs } from './correct.ts';
import { derivedVerbs } from './derived.ts';
import { describe } from './describe.ts';
import { governanceVerbs } from './governance.ts';
import { grantVerbs } from './grants.ts';
import { handingVerbs } from './handing.ts';
import { incidentVerbs } from './incidents.ts';
import { keepingVerbs } from './keeping.ts';
import { letterVerbs } from './letters.ts';
import { mailVerbs } from './mail.ts';
import { minorVerbs } from './minors.ts';
import { recordDestruction, reportMisdirected } from './misdirected.ts';
import { monitor } from './monitor.ts';
import { notARequest } from './not-a-request.ts';
import { notAnIncident } from './not-an-incident.ts';
import { noteMeasure } from './note-measure.ts';
import { noteRolesVerb } from './note-roles.ts';
import { open } from './open.ts';
import { ownDestructionVerbs } from './own-destruction.ts';
import { passOnVerbs } from './pass-on.ts';
import { passQuestion } from './pass-question.ts';
import { notePersons } from './persons.ts';
import { recordMeasures } from './record-measures.ts';
import { recordNotices } from './record-notices.ts';
import { registerRequest } from './register-request.ts';
import { reopenVerbs } from './reopen.ts';
import { replyIsNoAnswer, replyVerbs } from './replies.ts';
import { reportFromMessage } from './report-from-message.ts';
import { reportIncident } from './report-incident.ts';
import { reporterVerbs } from './reporter.ts';
import { requestVerbs } from './requests.ts';
import { sealHeadsVerb } from './seal-heads.ts';
import { seedSystemVerb } from './seed-system.ts';
import { timeMadeVerbs } from './time-made.ts';
import { watchingNotice } from './watching-notice.ts';
import { weighInjury } from './weigh-injury.ts';

/** Every verb that is written by hand; a new one is its file and one line here. */
const written: readonly Verb[] = [
  reportIncident,
  reportFromMessage,
  reportMisdirected,
  recordDestruction,
  noteMeasure,
  open,
  describe,
  weighInjury,
  assess,
  recordMeasures,
  recordNotices,
  notePersons,
  monitor,
  close,
  notAnIncident,
  registerRequest,
  acknowledge,
  notARequest,
  ...incidentVerbs,
  ...requestVerbs,
  ...complaintVerbs,
  ...minorVerbs,
  ...passOnVerbs,
  passQuestion,
  ...reporterVerbs,
  ...letterVerbs,
  ...mailVerbs,
  ...replyVerbs,
  ...grantVerbs,
  ...governanceVerbs,
  ...reopenVerbs,
  ...correctVerbs,
  ...timeMadeVerbs,
  seedSystemVerb,
  sealHeadsVerb,
  noteRolesVerb,
  ...copyVerbs,
  ...handingVerbs,
  ...keepingVerbs,
  ...ownDestructionVerbs,
];

/** A register that has no verb of its own gets those that follow from its columns and moves. */
const derived = derivedVerbs(written);

const byName = new Map(
  [...written, ...derived].map(
    (verb) => [verb.verb, verb.register === 'incidents' ? watchingNotice(verb) : verb] as const,
  ),
);

/** Every verb of a register, whoever may use it, as it is carried out. */
export const verbsOf = (register: RegisterKey): readonly Verb[] =>
  [...byName.values()].filter((verb) => verb.register === register || verb.alsoOn?.includes(register));

/** What is entered by hand; incidents have their own form, and a request that came by mail has its message. */
export const entryVerbs: readonly Verb[] = [
  ...passOnVerbs,
  ...minorVerbs,
  ...requestVerbs,
  ...complaintVerbs,
  ...governanceVerbs,
  ...derived,
].filter(({ creates }) => creates === 'always');

export const verbOf = (name: string): Verb | undefined => byName.get(name);

/** What a form of an act asks for on a record as it stands: all of its input but what the record does not need. */
export const askedOf = (name: string, values: State): Columns => {
  const { input = {}, spares } = verbOf(name) ?? {};
  const spared = spares?.(values) ?? [];
  return Object.fromEntries(Object.entries(input).filter(([key]) => !spared.includes(key) || key in values));
};

/** What an officer may do next to a record from its case file, in the order of the work. */
export const officerVerbs: readonly Verb[] = [
  // Asked of the officer: offered only while the question stands.
  replyIsNoAnswer,
  describe,
  weighInjury,
  assess,
  recordMeasures,
  recordNotices,
  recordDestruction,
  monitor,
  close,
  notAnIncident,
  notARequest,
  ...[...incidentVerbs, ...requestVerbs, ...complaintVerbs, ...minorVerbs, ...governanceVerbs, ...derived].filter(
    ({ creates }) => creates === 'never',
  ),
  ...reopenVerbs,
  ...keepingVerbs,
];

export const officerVerbsOf = (register: RegisterKey): readonly Verb[] =>
  officerVerbs.filter((verb) => verb.register === register || verb.alsoOn?.includes(register));
