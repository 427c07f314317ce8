import { addDays, formatDay, parseDay } from '../../src/law/day.ts';
import { type RequestType, requestTypes } from '../../src/law/request.ts';
import { requestClocks } from '../../src/law/request-clocks.ts';
import { clocksView } from '../../src/use-cases/clocks-view.ts';
import type { IntakeEntryView } from '../../src/use-cases/views/intake-view.ts';
import type { ClocksView, MessageView } from '../../src/use-cases/views/message-view.ts';
import type { PublicRecordView, RegistersView } from '../../src/use-cases/views/registers-view.ts';
import type { CaseFileView, WorklistView } from '../../src/use-cases/views/views.ts';

/** The day on which these views are looked at. */
export const today = '2026-11-24';

const dayOf = (text: string) => {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`Not a day: ${text}`);
  return day;
};

/** The real dates of a request received on a day. */
export const clocksOf = (type: RequestType, receivedOn = '2026-11-22', on = today): ClocksView =>
  clocksView(requestClocks({ type, receivedOn: dayOf(receivedOn) }), dayOf(on));

const choice = (type: RequestType, suggested: boolean): MessageView['choices'][number] => ({
  type,
  register: 'requests',
  suggested,
  ticket: 'ticket-of-a-mail',
  clocks: clocksOf(type),
});

/** A request for access with a doubt, not recorded yet. */
export const messageView = (internetMessageId: string, given: Partial<MessageView> = {}): MessageView => ({
  internetMessageId,
  subject: 'Ma demande',
  copyId: 'copy-1',
  receivedAt: '2026-11-22T19:05:00Z',
  language: 'fr',
  suggestions: [
    {
      type: 'access',
      score: 12,
      phrases: ['obtenir une copie de tous les renseignements', 'que vous détenez à mon sujet'],
      provisions: ['p39.1:27', 'ccq:38'],
    },
    { type: 'rectification', score: 5, phrases: ['mon adresse est erronée'], provisions: ['p39.1:28', 'ccq:40'] },
  ],
  choices: [
    choice('access', true),
    choice('rectification', true),
    ...requestTypes.filter((type) => type !== 'access' && type !== 'rectification').map((type) => choice(type, false)),
  ],
  records: [],
  categories: ['Greffe : à trier'],
  key: 'key-of-a-mail',
  state: 'toTriage',
  receipt: { on: '2026-11-22' },
  author: { name: 'Personne A', address: 'a@exemple.example' },
  sender: {
    name: 'Personne A',
    address: 'a@exemple.example',
    misnamed: false,
    checks: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
  },
  files: [],
  automatic: false,
  matters: [
    { matter: 'access', register: 'requests', suggested: true },
    { matter: 'rectification', register: 'requests', suggested: true },
    { matter: 'complaint', register: 'complaints', suggested: false },
    { matter: 'incident', register: 'incidents', suggested: false },
  ],
  ticket: 'ticket-of-a-mail',
  related: [],
  ...given,
});

export const recordOf = (reference: string): MessageView['records'][number] => ({
  reference,
  register: 'requests',
  type: 'access',
  stage: 'received',
  waiting: false,
});

/** The case file of a request, as the officer opens it. */
export const caseFileView = (reference: string, given: Partial<CaseFileView> = {}): CaseFileView => ({
  reference,
  register: 'requests',
  stage: 'received',
  reporter: 'Personne A',
  acceptedOn: '2026-11-22',
  values: { type: 'access', language: 'fr', receivedOn: '2026-11-22', means: 'email' },
  systems: {},
  missingItems: [],
  duties: [
    { key: 'proveIdentity', workBy: '2026-11-27', provisions: ['p39.1:30'], basis: 'house', done: false, late: false },
    {
      key: 'replyPromised',
      by: '2026-12-12',
      provisions: ['policy:38', 'p39.1:32'],
      basis: 'policy',
      done: false,
      late: false,
    },
  ],
  clocks: clocksOf('access'),
  timeline: [
    {
      n: 1,
      at: '2026-11-24T15:00:00Z',
      on: '2026-11-24',
      verb: 'registerRequest',
      name: 'Responsable',
      role: 'officer',
      waiting: false,
      forgotten: false,
    },
  ],
  next: [],
  waiting: false,
  missing: false,
  ...given,
});

type Line = RegistersView['lines'][number];

const shifted = (days: number): string => formatDay(addDays(dayOf(today), days));

/** Records of both registers, by due date: two late, some near, some far. */
export const lines: readonly Line[] = [
  ['INC-2026-7KQ4M2', 'incidents', 'assessing', 'wrongRecipient', -9, -3],
  ['REQ-2026-W2F7D0', 'requests', 'inProgress', 'rectification', -21, -1],
  ['REQ-2026-0H8T5N', 'requests', 'received', 'access', -18, 2],
  ['INC-2026-3RVX9A', 'incidents', 'seriousRisk', 'lostDevice', -2, 3],
  ['REQ-2026-9PKM4C', 'requests', 'received', 'consentWithdrawal', -14, 6],
  ['REQ-2026-5TBY7E', 'requests', 'inProgress', 'access', -8, 12],
  ['INC-2026-D4N8S6', 'incidents', 'monitoring', 'cyberattack', -40, 30],
  ['INC-2026-G1J2K3', 'incidents', 'reported', 'wronglyShared', 0, undefined],
].map((row): Line => {
  const [reference, register, stage, kind, received, due] = row as [
    string,
    Line['register'],
    string,
    string,
    number,
    number | undefined,
  ];
  return {
    reference,
    register,
    stage,
    ...(register === 'incidents' ? { scenario: kind } : { type: kind }),
    acceptedOn: shifted(received),
    ...(due === undefined ? {} : { due: shifted(due) }),
    late: due !== undefined && due < 0,
    waiting: false,
  };
});

export const registersView = (given: Partial<RegistersView> = {}): RegistersView => ({
  today,
  lines,
  counts: [
    { register: 'incidents', stage: 'reported', records: 1 },
    { register: 'incidents', stage: 'assessing', records: 1 },
    { register: 'incidents', stage: 'seriousRisk', records: 1 },
    { register: 'incidents', stage: 'monitoring', records: 1 },
    { register: 'incidents', stage: 'closed', records: 6 },
    { register: 'requests', stage: 'received', records: 2 },
    { register: 'requests', stage: 'inProgress', records: 2 },
  ],
  open: 8,
  inForce: 0,
  dueSoon: 3,
  late: 2,
  ...given,
});

export const publicRecordView = (reference: string): PublicRecordView | undefined => {
  const line = lines.find((one) => one.reference === reference);
  if (!line) return undefined;
  const values =
    line.register === 'requests'
      ? {
          type: line.type,
          language: 'fr',
          receivedOn: line.acceptedOn,
          means: 'email',
          policyVersion: '1.0',
          sample: true,
        }
      : {
          scenario: line.scenario,
          occurred: { day: line.acceptedOn },
          kinds: ['name', 'email'],
          persons: { unknown: 'notYetKnown' },
          means: 'teams',
          awareOn: line.acceptedOn,
          circumstances: 'Un rapport mensuel est parti à un mauvais destinataire.\nIl a été rappelé dans l’heure.',
        };
  return { line, values };
};

/** What waits: two mails to sort, the incident first, and two records. */
export const worklistView = (given: Partial<WorklistView> = {}): WorklistView => ({
  lines: lines.slice(0, 2),
  counts: [],
  intake: {
    waiting: 2,
    oldestOn: '2026-11-20',
    oldestDays: 4,
    late: 0,
    entries: [
      intakeEntry('<m2@ailleurs.example>', ['incident'], true),
      intakeEntry('<m1@ailleurs.example>', ['access', 'complaint'], false),
    ],
  },
  ...given,
});

const intakeEntry = (internetMessageId: string, seems: IntakeEntryView['seems'], promptly: boolean) => ({
  key: `key-of-${internetMessageId}`,
  internetMessageId,
  seems,
  receivedOn: '2026-11-22',
  due: promptly ? '2026-11-22' : '2026-12-12',
  promptly,
  late: false,
  automatic: false,
  unread: false,
});
