import { policyInForce } from '../../company/company.ts';
import { type Day, formatDay } from '../../law/day.ts';
import type { State } from '../../ledger/fold.ts';
import type { Column } from '../../registers/column.ts';
import { complaints } from '../../registers/complaints.ts';
import { incidents } from '../../registers/incidents.ts';
import type { RegisterKey } from '../../registers/index.ts';
import { mailColumns } from '../../registers/mail-columns.ts';
import { minors } from '../../registers/minors.ts';
import { office } from '../../registers/office.ts';
import { reporterColumns } from '../../registers/reporter-columns.ts';
import type { Decision, Verb } from '../verb.ts';
import { entering } from './make-verb.ts';

const c = complaints.columns;
const alsoOn: readonly RegisterKey[] = ['requests', 'complaints', 'minors'];

/** What came in is kept as it is: the check for secrets is for what people type into forms. */
const cameIn = <C extends Column>(column: C) => ({ ...column, by: 'greffe' }) as const;

const line = { kind: 'text', lines: 'one', max: 120, by: 'greffe', on: 'caseFile', required: true } as const;
const digest = { ...line, max: 64 } as const;
const receivedOn = { kind: 'day', by: 'greffe', on: 'row', required: true } as const;

/** Records that a mail opens beside a request (policy, rows 12, 33, 44 and 53): each with the mail's own receipt. */
const registering: readonly Verb[] = [
  entering({
    verb: 'registerComplaintMail',
    register: 'complaints',
    input: {
      receivedOn,
      language: c.language,
      complainant: cameIn(c.complainant),
      complainantAddress: cameIn(c.complainantAddress),
      complaint: cameIn(c.complaint),
      ...mailColumns,
    },
    // What it is about in the policy's terms is the officer's to say.
    set: () => ({ subject: 'other', means: 'email' }),
  }),
  {
    verb: 'registerIncidentMail',
    register: 'incidents',
    creates: 'always',
    who: 'officers',
    input: { receivedOn, told: cameIn(incidents.columns.told), ...mailColumns },
    decide: ({ receivedOn: awareOn, ...given }, { command, company, today }) => ({
      set: {
        ...given,
        scenario: 'other',
        stage: incidents.first,
        means: 'email',
        policyVersion: policyInForce(company, formatDay(today))?.version,
        // Reg. s. 7(4): the company is aware from the day on which it had the message.
        awareOn: String(awareOn),
        ...(command.sample ? { sample: true } : {}),
      },
    }),
  },
  entering({
    verb: 'registerMinorMail',
    register: 'minors',
    input: { discoveredOn: { ...receivedOn }, told: cameIn(minors.columns.told), ...mailColumns },
    set: () => ({ means: 'email' }),
  }),
];

const lengthened = (before: unknown, added: string): string | undefined => {
  const text = typeof before === 'string' && before !== '' ? `${before}\n${added}` : added;
  return text.length <= reporterColumns.files.max ? text : undefined;
};

/** A file more in the list of a record's files; a list that is full still leaves the file in the folder. */
const filed = (state: State, added: string): Decision => {
  const files = lengthened(state.files, added);
  return { set: files === undefined ? {} : { files } };
};

const fileLine = (day: Day | string, file: unknown, sha: unknown): string =>
  `${typeof day === 'string' ? day : formatDay(day)} — ${String(file)} — SHA-256 ${String(sha)}`;

const onRecords = (verb: string, who: Verb['who'], made: Pick<Verb, 'input' | 'decide'>): Verb => ({
  ...{ verb, register: 'incidents', alsoOn, creates: 'never', who },
  ...made,
});

/** What becomes of mail on a record that stands: linked, added to its file, taken out again, found among what was sent. */
const filing: readonly Verb[] = [
  onRecords('linkRecords', 'officers', {
    input: { related: { ...reporterColumns.related, required: true } },
    decide: ({ related }, { state }) => {
      const before = typeof state.related === 'string' ? state.related.split(' ') : [];
      const all = [...before, ...String(related).split(' ')];
      return { set: { related: [...new Set(all)].join(' ').slice(0, reporterColumns.related.max) } };
    },
  }),
  onRecords('addMail', 'officers', {
    input: { file: line, digest },
    decide: ({ file, digest: sha }, { state, today }) => filed(state, fileLine(today, file, sha)),
  }),
  onRecords('setMailAside', 'officers', {
    input: { file: line },
    decide: ({ file }, { state }) => {
      const lines = typeof state.files === 'string' ? state.files.split('\n') : [];
      const left = lines.filter((one) => !one.includes(String(file)));
      return { set: { files: left.length === 0 ? null : left.join('\n') } };
    },
  }),
  onRecords('noteSentMail', 'greffe', {
    input: { file: line, digest, sentOn: { kind: 'day', by: 'greffe', on: 'caseFile', required: true } },
    decide: ({ file, digest: sha, sentOn }, { state }) => filed(state, fileLine(String(sentOn), file, sha)),
  }),
];

/** What somebody says of a mail that is nothing of ours: its key, and nothing else (who and when are the act's own). */
const saying: readonly Verb[] = (['notPrivacy', 'privacyAfterAll'] as const).map((verb) => ({
  ...{ verb, register: 'office', creates: 'whenAbsent', who: 'officers', input: { mailKey: digest } },
  decide: (given) => ({ set: { ...given, stage: office.first } }),
}));

export const mailVerbs: readonly Verb[] = [...registering, ...filing, ...saying];
