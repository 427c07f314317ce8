import { formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { type Language, words } from '../../src/locales/index.ts';
import { reportFrom } from './a-report.ts';
import { handsOn } from './case-file-hands.ts';
import { entering, saved } from './entry-hands.ts';
import { officeOfTests } from './office-in-browser.ts';
import { becomes, referenceOn, type TeamsWindow } from './teams-window.ts';

const place = officeOfTests();

const now = montrealDay(new Date().toISOString());
const today = formatDay(now);
const language: Language = 'fr';
const { bot, registers, work, staff } = words(language);
const { requests, complaints, minors } = registers;
const caseFileLabel = bot.caseFile.label;

const attending = async (as: string): Promise<TeamsWindow> => {
  const window = await place.teams({ as, language });
  await window.say('Bonjour');
  await window.card(bot.menu.enough);
  return window;
};

test('a request, from its entry to the decision: identity first, each system searched, answered and closed', async () => {
  const window = await attending('officer');
  const { card, form } = await entering(window, 'enterRequest', language);
  const { choices } = requests;
  // Lines beneath a request have their words among its columns.
  const columns: Readonly<Record<string, string>> & typeof requests.columns = requests.columns;
  await form.getByLabel(choices.type.information, { exact: true }).check();
  await form.getByLabel(columns.receivedOn, { exact: true }).fill(today);
  await form.getByLabel(choices.means.post, { exact: true }).check();
  await saved(window, language, { card, form });
  const hands = handsOn(window, card, language);
  const proven = { [columns.identityOn]: today, [columns.identityBy]: 'Personne A' };
  await hands.act('proveIdentity', {
    fills: proven,
    checks: [Object.values(choices.identityMethod)[0] ?? '', Object.values(choices.capacity)[0] ?? ''],
  });
  const system = { [columns.searchSystem ?? '']: 'outlook' };
  await hands.act('openSearchLines', { selects: system });
  const early = await hands.choose('answerRequest');
  await hands.fill(early, { fills: { [columns.answeredOn]: today }, checks: [choices.outcome.granted] });
  await early.getByRole('button', { name: bot.buttons.save }).click();
  await early.getByText(registers.refusals.gaps).waitFor();
  await early.getByRole('button', { name: bot.buttons.backToCaseFile }).click();
  await becomes(card, bot.caseFile.title);
  await hands.act('recordSearchLine', {
    selects: system,
    checks: [choices.searchResult.nothing],
    fills: { [columns.searchedBy ?? '']: 'Personne A', [columns.searchedOn ?? '']: today },
  });
  await hands.act('prepareDecision', { checks: [columns.thirdPersonsChecked] });
  await hands.act('answerRequest', { fills: { [columns.answeredOn]: today }, checks: [choices.outcome.notHeld] });
  await hands.act('closeRequest');
  expect(await card.innerText()).toContain(requests.stages.closed);
});

test('a complaint is extended in three parts before its date, then analysed and answered', async () => {
  const window = await attending('officer');
  const { card, form } = await entering(window, 'registerComplaint', language);
  const { columns, choices } = complaints;
  await form.getByLabel(Object.values(choices.subject)[0] ?? '', { exact: true }).check();
  await form.getByLabel(columns.receivedOn, { exact: true }).fill(today);
  await form.getByLabel(choices.means.email, { exact: true }).check();
  await form.getByLabel(columns.complaint, { exact: true }).fill('Personne A se plaint d’un envoi.');
  await saved(window, language, { card, form });
  const hands = handsOn(window, card, language);
  await hands.act('extendComplaint', {
    fills: {
      [columns.extensionSentOn]: today,
      [columns.extensionNewDue]: formatDay((now + 30) as typeof now),
      [columns.extensionReasons]: 'Un fournisseur doit encore répondre.',
      [columns.extensionProgress]: 'Les journaux sont relus.',
    },
  });
  await hands.act('analyseComplaint', { fills: { [columns.analysis]: 'L’envoi était permis.' } });
  await hands.act('answerComplaint', {
    fills: { [columns.response]: 'Votre plainte a été analysée\u00A0; voici nos motifs.', [columns.answeredOn]: today },
    checks: [columns.byEmail, columns.commissionNamed],
  });
  expect(await card.innerText()).toContain(complaints.stages.answered);
});

test('a report about a minor by a member of staff is described, destroyed and closed by the officer', async () => {
  const theirs = await place.teams({ as: 'staff1', language });
  const { form } = await entering(theirs, 'reportMinor', language, staff.passOn.button);
  await form.getByLabel(staff.passOn.labels.reportMinor.told).fill('Une inscription dans la liste d’envoi.');
  await form.getByRole('button', { name: bot.buttons.save }).click();
  await becomes(form, staff.kept.titles.minors);
  const reference = await referenceOn(form);
  const window = await attending('officer');
  const card = await window.card(reference);
  await card.getByRole('button', { name: bot.buttons.openCaseFile }).click();
  await becomes(card, bot.caseFile.title);
  const hands = handsOn(window, card, language);
  const { columns } = minors;
  expect(await card.innerText()).toContain('Une inscription dans la liste d’envoi.');
  const destroyed = { [columns.destroyedOn]: today, [columns.destroyedWhat]: 'L’inscription.' };
  await hands.act('destroyMinor', { fills: { ...destroyed, [columns.destroyedBy]: 'Personne B' } });
  const emptied = await card.innerText();
  expect(emptied).not.toContain('Une inscription dans la liste d’envoi.');
  for (const said of [caseFileLabel(columns.destroyedWhat), 'L’inscription.', caseFileLabel(columns.destroyedBy)])
    expect(emptied).toContain(said);
  await hands.act('closeMinor');
  expect(await card.innerText()).toContain(minors.stages.closed);
});

test('two people at once: the second is told, sees who did what, loses nothing, and a stale card shows the present', async () => {
  const reference = await reportFrom(place.office, 'staff1', { scenario: 'lostDevice' });
  const [one, other] = [await attending('officer'), await attending('deputy')];
  const opened = async (window: TeamsWindow) => {
    const card = await window.card(reference);
    await card.getByRole('button', { name: bot.buttons.openCaseFile }).click();
    await becomes(card, bot.caseFile.title);
    return card;
  };
  const { columns } = registers.incidents;
  const [mine, theirs] = [await opened(one), await opened(other)];
  const hands = handsOn(one, mine, language);
  const form = await hands.choose('recordMeasures');
  await hands.fill(form, { fills: { [columns.measures]: 'Appareil bloqué.', [columns.measuresTakenOn]: today } });
  const second = handsOn(other, theirs, language);
  await second.act('recordMeasures', {
    fills: { [columns.measures]: 'Police avisée.', [columns.measuresTakenOn]: today },
  });
  await form.getByRole('button', { name: bot.buttons.save }).click();
  await mine.getByText(work.stale.kept).waitFor();
  await mine.getByText(work.stale.since).waitFor();
  expect(await form.getByLabel(columns.measures, { exact: true }).inputValue()).toBe('Appareil bloqué.');
  await hands.save(form);
  await theirs.getByRole('button', { name: registers.verbs.assess }).first().click();
  await theirs.getByText(work.stale.shown).waitFor();
  expect(await theirs.innerText()).toContain('Appareil bloqué.');
});

test('the manager reads numbers by register and for the month, and finds the worklist; nobody is named', async () => {
  const window = await place.teams({ as: 'manager', language });
  const menu = await window.say('Bonjour');
  await menu.getByRole('button', { name: work.dashboard.button }).click();
  await becomes(menu, work.dashboard.title);
  const text = await menu.innerText();
  for (const said of [registers.titles.incidents, work.dashboard.opened, work.dashboard.serious])
    expect(text).toContain(said);
  expect(text).not.toMatch(/INC-|Personne|Membre/);
  await menu.getByRole('button', { name: bot.buttons.worklist }).click();
  await becomes(menu, bot.worklist.title);
});
