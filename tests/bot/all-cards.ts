import { caseFileCard } from '../../bot/cards/case-file.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { writeEntered } from '../../bot/cards/entered.ts';
import { entriesCard, entryFormCard } from '../../bot/cards/entries.ts';
import { menuCard } from '../../bot/cards/menu.ts';
import { missingCard } from '../../bot/cards/missing.ts';
import { newRecordCard } from '../../bot/cards/new-record.ts';
import { officerFormCard } from '../../bot/cards/officer-form.ts';
import { refusedLaterCard } from '../../bot/cards/refused-later.ts';
import { rowPutBackCard } from '../../bot/cards/row-put-back.ts';
import { sealedHeadsCard } from '../../bot/cards/sealed-heads.ts';
import { suspectedIncidentCard } from '../../bot/cards/suspected-incident.ts';
import { tabLink } from '../../bot/cards/tab-link.ts';
import type { Speech } from '../../bot/cards/words.ts';
import { worklistCard } from '../../bot/cards/worklist.ts';
import { becauses } from '../../src/law/unknown.ts';
import { words } from '../../src/locales/index.ts';
import { incidents } from '../../src/registers/incidents.ts';
import { entryVerbs, officerVerbs, officerVerbsOf } from '../../src/use-cases/verbs/index.ts';
import { keepingVerbs } from '../../src/use-cases/verbs/keeping.ts';
import type { CaseFileView, RecordLineView, ReportFormView, UrgentContact } from '../../src/use-cases/views/views.ts';
import { handingCards } from './handing-cards.ts';
import { policyCards } from './policy-cards.ts';
import { reminderCards } from './reminder-cards.ts';
import { staffCards } from './staff-cards.ts';
import { givenTasksOf, taskCards } from './task-cards.ts';
import { intakeView, workCards } from './work-cards.ts';

export const speechOf = (language: 'fr' | 'en'): Speech => ({ words: words(language), language });

/** What somebody hostile types, or calls themselves. */
export const canary =
  'CANARY [OK](https://evil.example) **gras** {{DATE(2026-01-01T00:00:00Z)}} <at>CEO</at> `x` <b>h</b><img src=x onerror=alert(1)>\u202E\u200B';

/** How long a record is kept is decided once it is closed, when no other act is left. */
const onOpen = (register: 'incidents' | 'requests') =>
  officerVerbsOf(register).filter((verb) => !keepingVerbs.includes(verb));

const reference = 'INC-2026-7KQ4M2';
const ticket = `${'t'.repeat(240)}.${'s'.repeat(43)}`;
const title = { fr: `Titre ${canary}`, en: `Title ${canary}` };

export const officer: UrgentContact = { name: canary, title, phone: '514-555-0100', email: `a_b_c@${canary}` };

export const formView: ReportFormView = {
  ticket,
  today: '2026-11-22',
  scenarios: incidents.columns.scenario.choices,
  kinds: incidents.columns.kinds.choices,
  systems: Array.from({ length: 18 }, (_, n) => ({
    key: `system${n}`,
    title: { fr: `Système ${n}`, en: `System ${n}` },
  })),
  becauses,
  company: canary,
  officer,
  keptYears: 5,
};

const line = (n: number): RecordLineView => ({
  reference: `INC-2026-AAAA${String(n).padStart(2, '0')}`,
  register: 'incidents',
  stage: 'assessing',
  scenario: 'cyberattack',
  acceptedOn: '2026-11-20',
  due: '2026-11-25',
  late: n % 2 === 0,
  waiting: n % 3 === 0,
});
const lines = Array.from({ length: 12 }, (_, n) => line(n));

/** A case file with every column filled as far as it goes. */
export const caseFileView = (text = canary): CaseFileView => ({
  reference,
  register: 'incidents',
  stage: 'seriousRisk',
  reporter: canary,
  acceptedOn: '2026-11-22',
  values: {
    scenario: 'wrongRecipient',
    told: `${text}\n\n${text}`,
    occurred: { from: '2026-11-19', to: '2026-11-20' },
    kinds: ['name', 'health'],
    persons: { unknown: 'notYetKnown' },
    system: 'system1',
    alreadyDone: text,
    firstMeasures: ['recallMessage'],
    awareOn: '2026-11-22',
    sample: true,
    natures: ['communication'],
    circumstances: text,
    informationConcerned: text,
    rationale: text,
    measures: text,
    conclusion: 'yes',
    commissionNoticeWaived: text,
  },
  systems: { system1: title },
  missingItems: [3, 8],
  duties: [
    { key: 'measures', provisions: ['p39.1:3.5'], basis: 'law', done: false, late: false },
    { key: 'caiNotice', by: '2026-11-25', provisions: ['p39.1:3.5'], basis: 'policy', done: false, late: true },
    { key: 'assessment', workBy: '2026-11-24', provisions: ['p39.1:3.7'], basis: 'house', done: true, late: false },
  ],
  timeline: Array.from({ length: 12 }, (_, n) => ({
    ...{ n: n + 1, at: '2026-11-22T15:00:00.000Z', on: '2026-11-22', verb: 'describe', name: canary },
    ...{ role: 'officer', waiting: n > 9, forgotten: n < 2 },
  })),
  next: onOpen('incidents').map(({ verb }) => ({ verb, ticket, gaps: [{ gap: 'item8' }, { gap: 'item2' }] })),
  notReached: [{ reference, duty: 'replyPromised', day: '2026-11-22', name: canary }],
  waiting: true,
  missing: true,
});

/** A request with every act that requests have. */
const requestView = (): CaseFileView => ({
  ...caseFileView(),
  register: 'requests',
  values: { type: 'access', requester: canary, told: canary, reasons: canary, receivedOn: '2026-11-01' },
  next: onOpen('requests').map(({ verb }) => ({ verb, ticket, gaps: [{ gap: 'item8' }] })),
  correct: { verb: 'correctRequest', ticket, columns: ['type'] },
});

const officerForms = (speech: Speech): readonly (readonly [string, Card])[] =>
  officerVerbs.map(({ verb, input }) => {
    const act = { verb, ticket, columns: input, gaps: [{ gap: 'item8' }], seen: '12' };
    const before = {
      entered: { ...writeEntered(input, caseFileView().values), why: canary },
      faults: { circumstances: { fault: 'tooLong', max: 4000, length: 5000 }, why: { fault: 'required' } },
      message: speech.words.bot.refusal.check,
    } as const;
    return [`officer form ${verb}`, officerFormCard(speech, caseFileView(), act, before)];
  });

const entryForms = (speech: Speech): readonly (readonly [string, Card])[] =>
  entryVerbs.map(({ verb, register, input }) => {
    const view = { verb, register, ticket, today: '2026-11-22', columns: input, systems: formView.systems };
    const before = { entered: { told: canary }, faults: {}, message: speech.words.bot.refusal.check, gaps: ['x'] };
    return [`entry form ${verb}`, entryFormCard(speech, view, before)];
  });

type Named = readonly (readonly [string, Card])[];

const officerCards = (speech: Speech): Named => {
  const counts = [{ register: 'incidents', stage: 'assessing', records: 50 }] as const;
  const act = {
    ...{ reference, verb: 'describe', because: speech.words.registers.refusals.wrongStage },
    columns: officerVerbs[0]?.input ?? {},
    input: { circumstances: canary, kinds: ['name'], occurred: { day: '2026-11-20' } },
  };
  return [
    ['menu of the officer', menuCard(speech, 'officer')],
    ['new record', newRecordCard(speech, line(1), (one) => tabLink('app', one))],
    [
      'worklist',
      worklistCard(speech, { lines, counts, intake: intakeView, next: { key: '2026-11-25', reference } }, 'caseFile'),
    ],
    ['worklist, later', worklistCard(speech, { lines, counts }, 'caseFile', true)],
    ['worklist of a manager', worklistCard(speech, { lines, counts: [] }, (one) => tabLink('app', one))],
    ['worklist, empty', worklistCard(speech, { lines: [], counts: [] }, 'caseFile')],
    ['case file', caseFileCard(speech, caseFileView(), speech.words.bot.officerForm.saved)],
    ['case file of a request', caseFileCard(speech, requestView())],
    ['case file closed', caseFileCard(speech, { ...caseFileView(), next: [], duties: [], missingItems: [] })],
    ...officerForms(speech),
    [
      'entries',
      entriesCard(
        speech,
        entryVerbs.map(({ verb }) => verb),
      ),
    ],
    ...entryForms(speech),
    ['suspected incident', suspectedIncidentCard(speech, { kinds: ['incident', 'request'], day: '2026-11-22' })],
    ...workCards(speech, canary, caseFileView()),
    ...handingCards(speech, canary),
    ['sealed heads', sealedHeadsCard(speech, { head: 'f'.repeat(64), day: '2026-11-22' })],
    ...reminderCards(speech, canary),
    ['row put back', rowPutBackCard(speech, { reference, author: canary })],
    ['missing', missingCard(speech, reference)],
    ['refused later', refusedLaterCard(speech, act)],
  ];
};

/** Every card that the bot can send, each filled with the words of somebody hostile. */
export const allCards = (language: 'fr' | 'en'): Named => [
  ...staffCards(speechOf(language), canary, formView),
  ...policyCards(speechOf(language), canary, officer),
  ...officerCards(speechOf(language)),
  ...taskCards(speechOf(language), canary, { ...caseFileView(), tasks: givenTasksOf(canary) }),
];
