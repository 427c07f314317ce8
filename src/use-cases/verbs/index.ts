import type { RegisterKey } from '../../registers/index.ts';
import type { Verb } from '../verb.ts';
import { acknowledge } from './acknowledge.ts';
import { assess } from './assess.ts';
import { close } from './close.ts';
import { complaintVerbs } from './complaints.ts';
import { describe } from './describe.ts';
import { governanceVerbs } from './governance.ts';
import { incidentVerbs } from './incidents.ts';
import { minorVerbs } from './minors.ts';
import { monitor } from './monitor.ts';
import { notARequest } from './not-a-request.ts';
import { notAnIncident } from './not-an-incident.ts';
import { noteMeasure } from './note-measure.ts';
import { noteRolesVerb } from './note-roles.ts';
import { open } from './open.ts';
import { recordMeasures } from './record-measures.ts';
import { recordNotices } from './record-notices.ts';
import { registerRequest } from './register-request.ts';
import { reportIncident } from './report-incident.ts';
import { requestVerbs } from './requests.ts';
import { sealHeadsVerb } from './seal-heads.ts';

/** Every verb that writes; a new one is its file and one line here. */
const all: readonly Verb[] = [
  reportIncident,
  noteMeasure,
  open,
  describe,
  assess,
  recordMeasures,
  recordNotices,
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
  ...governanceVerbs,
  sealHeadsVerb,
  noteRolesVerb,
];

const byName = new Map(all.map((verb) => [verb.verb, verb]));

/** What is entered by hand; incidents have their own form, and a request that came by mail has its message. */
export const entryVerbs: readonly Verb[] = [
  ...minorVerbs,
  ...requestVerbs,
  ...complaintVerbs,
  ...governanceVerbs,
].filter(({ creates }) => creates === 'always');

export const verbOf = (name: string): Verb | undefined => byName.get(name);

/** What an officer may do next to a record from its case file, in the order of the work. */
export const officerVerbs: readonly Verb[] = [
  describe,
  assess,
  recordMeasures,
  recordNotices,
  monitor,
  close,
  notAnIncident,
  notARequest,
  ...[...incidentVerbs, ...requestVerbs, ...complaintVerbs, ...minorVerbs, ...governanceVerbs].filter(
    ({ creates }) => creates === 'never',
  ),
];

export const officerVerbsOf = (register: RegisterKey): readonly Verb[] =>
  officerVerbs.filter((verb) => verb.register === register);
