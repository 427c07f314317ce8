import { addInformationCard } from '../../bot/cards/add-information.ts';
import { additionCard } from '../../bot/cards/addition.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { entryFormCard, passOnCard } from '../../bot/cards/entries.ts';
import { faultCard } from '../../bot/cards/fault.ts';
import { fileOfferCard } from '../../bot/cards/file-offer.ts';
import { groupRedirectCard } from '../../bot/cards/group-redirect.ts';
import { guestCard } from '../../bot/cards/guest.ts';
import { menuCard } from '../../bot/cards/menu.ts';
import { mistakeCard } from '../../bot/cards/mistake.ts';
import { myReportsCard } from '../../bot/cards/my-reports.ts';
import { receiptCard } from '../../bot/cards/receipt.ts';
import { referenceChangedCard } from '../../bot/cards/reference-changed.ts';
import { refusalCard } from '../../bot/cards/refusal.ts';
import { reportFormCard } from '../../bot/cards/report-form.ts';
import { reportLinkCard } from '../../bot/cards/report-link.ts';
import { welcomeCard } from '../../bot/cards/welcome.ts';
import type { Speech } from '../../bot/cards/words.ts';
import { requestTypes } from '../../src/law/request.ts';
import { passOnVerbs } from '../../src/use-cases/verbs/pass-on.ts';
import type { ReceiptView, ReportFormView, UrgentContact } from '../../src/use-cases/views/views.ts';

type Named = readonly (readonly [string, Card])[];

const reference = 'INC-2026-7KQ4M2';
const ticket = `${'t'.repeat(240)}.${'s'.repeat(43)}`;

/** A receipt with everything that a hostile person could have put into it. */
export const receiptView = (canary: string, officer: UrgentContact, more: Partial<ReceiptView> = {}): ReceiptView => ({
  reference,
  register: 'incidents',
  what: { column: 'scenario', choice: 'wrongRecipient' },
  acceptedAt: '2026-11-22T15:00:00.000Z',
  acceptedOn: '2026-11-22',
  progress: 'kept',
  firstMeasures: ['recallMessage', 'askToDestroy', 'keepEvidence'].map((key) => ({ key, done: false, ticket })),
  officer,
  added: `2026-11-22 — ${canary}\n2026-11-22 — ${canary.repeat(60)}`.slice(0, 6000),
  files: Array.from({ length: 20 }, (_, n) => `${n}-${canary}`),
  quoted: true,
  mistaken: false,
  addTicket: ticket,
  mistakeTicket: ticket,
  ...more,
});

const requestViews = (canary: string, officer: UrgentContact): readonly (readonly [string, ReceiptView])[] =>
  requestTypes.flatMap((type) =>
    (['needed', 'spokenCounts', 'there'] as const).map((writing) => {
      const request = { writing, type, provisions: ['p39.1:27'], requester: canary, requesterAddress: canary } as const;
      const what = { column: 'type', choice: type };
      const view = { register: 'requests', what, firstMeasures: [], request: { ...request, company: canary } } as const;
      return [`receipt of ${type}, ${writing}`, receiptView(canary, officer, view)] as const;
    }),
  );

const receipts = (speech: Speech, canary: string, officer: UrgentContact): Named => {
  const done = receiptView(canary, officer).firstMeasures.map((one) => ({ ...one, done: true }));
  const { addTicket: _, mistakeTicket: __, ...closed } = receiptView(canary, officer, { progress: 'closed' });
  const views: readonly (readonly [string, ReceiptView])[] = [
    ['receipt kept', receiptView(canary, officer)],
    ['receipt with measures done', receiptView(canary, officer, { progress: 'opened', firstMeasures: done })],
    ['receipt closed', closed],
    ['receipt of a mistake', receiptView(canary, officer, { mistaken: true })],
    ['receipt of a complaint', receiptView(canary, officer, { register: 'complaints', firstMeasures: [] })],
    ['receipt on a minor', receiptView(canary, officer, { register: 'minors', firstMeasures: [] })],
    ...requestViews(canary, officer),
  ];
  return [
    ...views.map(([name, view]) => [name, receiptCard(speech, view)] as const),
    ['receipt with a file', receiptCard(speech, receiptView(canary, officer), speech.words.staff.file.done)],
  ];
};

const ownCards = (speech: Speech, canary: string, officer: UrgentContact): Named => {
  const view = receiptView(canary, officer);
  const reports = Array.from({ length: 20 }, () => view);
  const names = Array.from({ length: 3 }, () => canary);
  const again = {
    entered: { added: canary },
    faults: { added: { fault: 'tooLong', max: 2000, length: 2001 } },
    message: speech.words.bot.refusal.check,
  } as const;
  return [
    ['my reports', myReportsCard(speech, { reports })],
    ['my reports, none', myReportsCard(speech, { reports: [] })],
    ['reference changed', referenceChangedCard(speech, { before: reference, reference: 'INC-2026-7KQ4M3' })],
    ['add information', addInformationCard(speech, view, ticket, 2000)],
    ['add information again', addInformationCard(speech, view, ticket, 2000, again)],
    ['mistake', mistakeCard(speech, reference, ticket)],
    ['file offer', fileOfferCard(speech, { ticket: 'f'.repeat(9000), names, reports })],
    [
      'file offer again',
      fileOfferCard(
        speech,
        { ticket, names, reports },
        { message: speech.words.registers.refusals.notNow, words: canary },
      ),
    ],
    ['file offer, nowhere to', fileOfferCard(speech, { ticket, names, reports: [] })],
    ['report link', reportLinkCard(speech, reference)],
    ...(['addInformation', 'addFile', 'tellMistake'] as const).map(
      (verb) => [`addition by ${verb}`, additionCard(speech, { reference, register: 'incidents', verb })] as const,
    ),
  ];
};

const passedOn = (speech: Speech, canary: string, systems: ReportFormView['systems']): Named =>
  passOnVerbs.map(({ verb, register, input }) => {
    const view = { verb, register, ticket, today: '2026-11-22', columns: input, systems };
    const typed = { requester: canary, requesterAddress: canary, told: canary, complaint: canary, spoken: 'true' };
    const before = { entered: typed, faults: {}, message: speech.words.bot.refusal.check };
    return [`pass on ${verb}`, entryFormCard(speech, view, before)];
  });

/** What the report form is given back with. */
const entered = (canary: string) => ({
  scenario: 'other',
  told: canary,
  occurred_kind: 'period',
  occurred_day: canary,
  kinds: 'name,email',
  persons_about: '12',
});

const faults = {
  scenario: { fault: 'required' },
  told: { fault: 'secret', secret: 'nas' },
  occurred: { fault: 'endsBeforeItBegins' },
  persons: { fault: 'notACount' },
} as const;

/** Every card that staff get, and the words of whoever met the bot elsewhere. */
export const staffCards = (speech: Speech, canary: string, view: ReportFormView): Named => {
  const { words } = speech;
  const before = { entered: entered(canary), faults, message: words.bot.refusal.check };
  return [
    ['menu of staff', menuCard(speech, 'staff')],
    ['report form', reportFormCard(speech, view)],
    ['report form given back', reportFormCard(speech, view, before)],
    ['report form from a message', reportFormCard(speech, view, { ...before, quoted: canary.repeat(300) })],
    ...receipts(speech, canary, view.officer),
    ...ownCards(speech, canary, view.officer),
    ['pass on', passOnCard(speech, ['passOnRequest', 'passOnComplaint', 'reportMinor'])],
    ...passedOn(speech, canary, view.systems),
    ['refusal', refusalCard(speech, { message: words.registers.refusals.wrongStage, entered: entered(canary) })],
    ['fault', faultCard(speech, 'abc123')],
    ['guest', guestCard(speech, canary)],
    ['welcome', welcomeCard(speech)],
    ['group redirect', groupRedirectCard(speech, true)],
    ['group redirect, something shown', groupRedirectCard(speech, true, 'shown')],
    ['group redirect, not sent', groupRedirectCard(speech, false)],
  ];
};
