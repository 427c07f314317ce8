import { correctCard } from '../../bot/cards/correct.ts';
import { dashboardCard } from '../../bot/cards/dashboard.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { letterFormCard, letterPreparedCard, sendingFormCard } from '../../bot/cards/letter-forms.ts';
import { lettersCard } from '../../bot/cards/letters.ts';
import { officerFormCard } from '../../bot/cards/officer-form.ts';
import { personsCard } from '../../bot/cards/persons.ts';
import type { TypedBefore } from '../../bot/cards/report-form.ts';
import type { Speech } from '../../bot/cards/words.ts';
import { letters as letterWords } from '../../src/locales/fr/letters.ts';
import { listedKeys, registerOf } from '../../src/registers/index.ts';
import { mailKinds } from '../../src/registers/mail-categories.ts';
import { correctVerbs } from '../../src/use-cases/verbs/correct.ts';
import { verbOf } from '../../src/use-cases/verbs/index.ts';
import type { GlanceView } from '../../src/use-cases/views/glance-view.ts';
import type { IntakeView } from '../../src/use-cases/views/intake-view.ts';
import type { LettersView } from '../../src/use-cases/views/letters-view.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';

type Named = readonly (readonly [string, Card])[];

const reference = 'REQ-2026-7KQ4M2';
const digest = 'f'.repeat(64);
const gaps = [{ gap: 'item8' }, { gap: 'item2' }, { gap: 'commissionPromise' }];

const offers = (missing: LettersView['offered'][number]['missing']): LettersView['offered'] =>
  Object.keys(letterWords.names).map((name) => ({
    name,
    provisions: ['p39.1:32', 'p39.1:34', 'policy:38'],
    missing,
    asks: Object.keys(letterWords.blanks).slice(0, 6),
    answersMail: true,
    becomesPublic: true,
  }));

const glance: GlanceView = {
  today: '2026-11-22',
  registers: listedKeys.map((register) => ({ register, open: 1_000_000, soon: 123_456, late: 98_765 })),
  month: { month: '2026-11', opened: 1234, answeredWithin: 12, answeredAfter: 3, late: 4, serious: 5, notified: 6 },
  intake: { waiting: 12, oldestDays: 1 },
};

/** Mail of every kind that waits, as the worklist shows it. */
export const intakeView: IntakeView = {
  ...{ waiting: 40, oldestOn: '2026-10-01', oldestDays: 52, late: 3 },
  entries: mailKinds.map((kind, n) => ({
    ...{ key: `key${n}`, internetMessageId: '<CANARY@evil.example>', seems: n === 0 ? [] : [kind] },
    ...{ receivedOn: '2026-11-20', due: '2026-12-10', promptly: n % 2 === 1, late: n % 3 === 0 },
    ...{ automatic: false, unread: false },
  })),
};

/** The correction of a register, with every column that it has filled with the same words. */
const corrections = (speech: Speech, view: CaseFileView, canary: string): Named =>
  correctVerbs.flatMap(({ verb, register, input }) => {
    const columns = Object.keys(input).filter((key) => key !== 'why');
    const texts = Object.entries(registerOf(register).columns).filter(([, { kind }]) => kind === 'text');
    const values = Object.fromEntries(texts.map(([key]) => [key, canary]));
    const filled: CaseFileView = { ...view, register, values, correct: { verb, ticket: 't'.repeat(280), columns } };
    const texted = columns.filter((key) => key in values);
    const cards: Named = [
      [`correction ${register}`, correctCard(speech, { ...filled, correct: { verb, ticket: 't', columns: texted } })],
      [`correction ${register}, later`, correctCard(speech, filled, columns.length)],
    ];
    return cards;
  });

/** One column of every kind, as a correction asks for it. */
const correctionForm = (speech: Speech, view: CaseFileView, before: TypedBefore): Card => {
  const input = verbOf('correctIncident')?.input ?? {};
  const columns = Object.fromEntries(
    Object.entries(input).map(([key, column]) => [key, { ...column, required: true as const }]),
  );
  const act = { verb: 'correctIncident', ticket: 't'.repeat(280), columns, gaps, seen: '12' };
  return officerFormCard(speech, view, act, { ...before, entered: { ...before.entered, column: 'persons' } });
};

/** The officer's and the managers' work beside the case file itself. */
export const workCards = (speech: Speech, canary: string, view: CaseFileView): Named => {
  const [offer] = offers(gaps);
  const produced = [
    { letterName: 'acknowledgement', letterDigest: digest, letterPreparedOn: '2026-11-21' },
    {
      letterName: 'fullRefusal',
      letterDigest: digest,
      letterPreparedOn: '2026-11-21',
      letterSentOn: '2026-11-22',
      letterMeans: 'email',
    },
  ];
  const letter = { letter: 'fullRefusal', fileName: canary, file: canary, digest, text: `${canary}\n`.repeat(400) };
  const sending = { reference, digest, letter: 'fullRefusal', today: '2026-11-22' };
  const entered = { blank_questions: canary, day: canary, means: canary };
  const message = speech.words.registers.refusals.gaps;
  const persons = { digest, listed: 5_000, sent: 4_000, returned: 12, unreachable: 7, left: 1_012 };
  const said = { done: message, problem: message, more: [canary], entered: { numbers: canary, day: canary } };
  return [
    ['dashboard', dashboardCard(speech, glance, 'https://contoso.example/sites/registres')],
    ['dashboard, empty', dashboardCard(speech, { ...glance, registers: [] }, undefined)],
    ['letters', lettersCard(speech, reference, { offered: offers(gaps), produced })],
    ['persons', personsCard(speech, { reference, today: '2026-11-22', list: persons }, said)],
    ['persons, none', personsCard(speech, { reference, today: '2026-11-22' }, said)],
    ['letters, none', lettersCard(speech, reference, { offered: [], produced: [] })],
    ...(offer ? [['letter form', letterFormCard(speech, reference, offer, { entered, message })] as const] : []),
    ['letter prepared', letterPreparedCard(speech, reference, letter)],
    ['letter drafted', letterPreparedCard(speech, reference, { ...letter, draftId: 'AAMk' })],
    ['sending form', sendingFormCard(speech, sending, { entered, message, more: [message] })],
    ...corrections(speech, view, canary),
    ['correction form', correctionForm(speech, view, { entered: { why: canary }, faults: {}, message })],
  ];
};
