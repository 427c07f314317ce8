import type { Locator } from 'playwright-core';
import { addDays, formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { words } from '../../src/locales/index.ts';
import { reportFrom } from './a-report.ts';
import { handsOn } from './case-file-hands.ts';
import { enterByPost } from './enter-request.ts';
import { officeOfTests } from './office-in-browser.ts';
import { concludeSerious } from './serious-incident.ts';
import { becomes, pressFirst, referenceOn, type TeamsWindow } from './teams-window.ts';

const place = officeOfTests();

const language = 'fr';
const { bot, letters, registers, work } = words(language);
const { requests, incidents } = registers;
// Lines beneath a request have their words among its columns.
const columns: Readonly<Record<string, string>> & typeof requests.columns = requests.columns;
const { choices } = requests;
const now = montrealDay(new Date().toISOString());
const today = formatDay(now);
const why = { [bot.officerForm.why]: 'Un fait nouveau est venu.' };

/** The officer enters a request that came by post; its case file, and hands on it. */
const entered = async (window: TeamsWindow, type: string) => {
  const card = await enterByPost(window, language, { type, requester: 'Personne C', receivedOn: today });
  const hands = handsOn(window, card, language);
  await hands.act('proveIdentity', {
    fills: { [columns.identityOn]: today, [columns.identityBy]: 'Personne A' },
    checks: [choices.identityMethod.documentSeen, choices.capacity.personConcerned],
  });
  return { card, hands };
};

/** A letter is prepared, and that it left is noted with its day and means. */
const wrote = async (card: Locator, title: string, blanks: readonly string[]): Promise<void> => {
  await pressFirst(card, work.acts.letters);
  await becomes(card, work.letters.title);
  await pressFirst(card, work.letters.open(title));
  await card.getByRole('button', { name: work.letters.prepare }).waitFor();
  for (const blank of blanks) await card.getByLabel(new RegExp(blank, 'i')).first().fill('Les échanges de 2026\u00A0?');
  await pressFirst(card, work.letters.prepare);
  await becomes(card, work.letters.preparedTitle);
  await pressFirst(card, work.letters.back);
  await pressFirst(card, work.letters.send(title));
  await becomes(card, work.letters.sendingTitle);
  await card.getByLabel(work.letters.means).selectOption('email');
  await pressFirst(card, work.letters.sendingTitle);
  await becomes(card, bot.caseFile.title);
};

test('of an access request the officer asks for precision; the form of the decision asks what access needs, and the file says letters in words', async () => {
  const window = await place.teams({ as: 'officer', language, height: 1400 });
  const { card, hands } = await entered(window, choices.type.access);
  await wrote(card, letters.names.precisionRequest, [letters.blanks.questions]);
  const form = await hands.choose('prepareDecision');
  const asked = await form.innerText();
  expect(asked).toContain(columns.chargeAsked);
  for (const foreign of [columns.sourceNamed, columns.collectedGround, columns.toldElements, columns.checkedUpToDate])
    expect(asked).not.toContain(foreign);
  await hands.fill(form, { checks: [columns.chargeAsked], fills: { [columns.chargeToldOn]: today } });
  await hands.save(form);
  const text = await card.innerText();
  expect(text).toContain(letters.names.precisionRequest);
  expect(text).toContain('envoyée le');
  expect(text).not.toMatch(/precisionRequest|[0-9a-f]{64}/);
});

test('a decision is superseded with its reason, a closed request is reopened with a reason, and what stands is corrected with one', async () => {
  const window = await place.teams({ as: 'officer', language, height: 1400 });
  const { card, hands } = await entered(window, choices.type.information);
  const system = { [columns.searchSystem ?? '']: 'outlook' };
  await hands.act('openSearchLines', { selects: system });
  await hands.act('recordSearchLine', {
    selects: system,
    checks: [choices.searchResult.nothing],
    fills: { [columns.searchedBy ?? '']: 'Personne A', [columns.searchedOn ?? '']: today },
  });
  const found = work.lines.found('rien trouvé', 'Personne A');
  expect(await card.innerText()).toContain(found);
  await hands.act('prepareDecision', { checks: [columns.thirdPersonsChecked] });
  await hands.act('answerRequest', { fills: { [columns.answeredOn]: today }, checks: [choices.outcome.notHeld] });
  await hands.act('supersedeDecision', {
    fills: { [columns.answeredOn]: today, ...why },
    checks: [choices.outcome.granted, ...Object.values(choices.toldElements)],
  });
  expect(await card.innerText()).toContain(choices.outcome.granted);
  await hands.act('closeRequest');
  await hands.act('reopenRequest', { fills: why });
  expect(await card.innerText()).not.toContain(requests.stages.closed);

  await pressFirst(card, registers.verbs.correctRequest);
  await becomes(card, work.correct.title);
  await pressFirst(card, columns.identityBy);
  await becomes(card, registers.verbs.correctRequest);
  await card.getByLabel(columns.identityBy, { exact: true }).fill('Personne B');
  await pressFirst(card, bot.buttons.save);
  await card.getByText(registers.faults.required).first().waitFor();
  await card.getByLabel(bot.officerForm.why, { exact: true }).fill('Le nom était inexact.');
  await pressFirst(card, bot.buttons.save);
  await card.getByText(bot.officerForm.saved).waitFor();
});

test('the notice to the persons is deferred by an investigation, with what the law asks of it, and the deferral is lifted', async () => {
  const reference = await reportFrom(place.office, 'staff1', { scenario: 'wrongRecipient' });
  const window = await place.teams({ as: 'officer', language, height: 1400 });
  const card = await concludeSerious(window, reference, language, today);
  const hands = handsOn(window, card, language);
  const ground = Object.values(incidents.choices.deferralGround)[0] ?? '';
  await hands.act('deferNotice', {
    checks: [ground],
    fills: {
      [incidents.columns.deferralBody]: 'Un corps de police',
      [incidents.columns.deferralReviewOn]: formatDay(addDays(now, 10)),
    },
  });
  expect(await card.innerText()).toContain(ground);
  await hands.act('liftDeferral', { fills: { [incidents.columns.deferralLiftedOn]: today } });
  expect(await referenceOn(card)).toBe(reference);
});
