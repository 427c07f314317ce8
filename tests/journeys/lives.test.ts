import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { words } from '../../src/locales/index.ts';
import { leaveWindow } from '../browser/windows.ts';
import { partsOfZip } from '../documents/read-zip.ts';
import { type Hands, handsOn } from './case-file-hands.ts';
import { entering, saved } from './entry-hands.ts';
import { emlOf } from './monday-mails.ts';
import { officeOfTests } from './office-in-browser.ts';
import { becomes, openPage, referenceOn, type TeamsWindow } from './teams-window.ts';

const { bot, letters, outlook, registers, work } = words('fr');
const now = montrealDay(new Date().toISOString());
const today = formatDay(now);
const asked = {
  id: 'vie',
  subject: 'Ma demande d’accès',
  text: 'Bonjour, en vertu de l’article 27, je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.',
  records: 1,
};

const place = officeOfTests();

/** The message of the request in Outlook, with the pane beside it. */
const besideMessage = async (): Promise<{ readonly page: Page; readonly pane: FrameLocator }> => {
  const look = new URLSearchParams({ as: 'officer', mailbox: mailboxAddress, lang: 'fr' }).toString();
  const { page } = await openPage(place.browser, `${place.office.addresses.outlook}?${look}`, { language: 'fr' });
  await page.locator('.message-list button', { hasText: asked.subject }).first().click();
  return { page, pane: page.frameLocator('.pane-frame') };
};

interface Officer {
  readonly window: TeamsWindow;
  readonly card: Locator;
  readonly hands: Hands;
}

/** The case file in the officer's chat, asked for by its reference. */
const caseFileOf = async (window: TeamsWindow, reference: string): Promise<Locator> => {
  const card = await window.say(reference);
  await becomes(card, bot.caseFile.title);
  return card;
};

const officerAt = async (reference: string): Promise<Officer> => {
  const window = await place.teams({ as: 'officer', language: 'fr' });
  const card = await caseFileOf(window, reference);
  return { window, card, hands: handsOn(window, card, 'fr') };
};

/** Asks for the case file until it says so: what was sent is found in its own time. */
const comesToSay = async (window: TeamsWindow, reference: string, said: string, tries = 40): Promise<Locator> => {
  const card = await caseFileOf(window, reference);
  if ((await card.innerText()).includes(said)) return card;
  if (tries === 0) throw new Error(`${reference} never came to say: ${said}`);
  await window.page.waitForTimeout(500);
  return comesToSay(window, reference, said, tries - 1);
};

/** `greffe file`: names of what the zip holds. */
const exported = async (reference: string): Promise<readonly string[]> => {
  const folder = join(place.office.data, 'copies', reference);
  const { code, output } = await place.office.command('file', reference, '--to', folder);
  expect([code, output]).toEqual([0, expect.any(String)]);
  const [zip] = readdirSync(folder);
  return Object.keys(await partsOfZip(readFileSync(join(folder, zip ?? ''))));
};

const asksForAccess = async (): Promise<string> => {
  await place.office.tenant.mail(mailboxAddress, emlOf(asked), new Date().toISOString());
  const { page, pane } = await besideMessage();
  await pane.getByRole('button', { name: outlook.decide.register(1) }).click();
  const heading = pane.getByRole('heading', { name: /^REQ-/ });
  await heading.waitFor();
  const reference = await heading.innerText();
  await leaveWindow(page);
  return reference;
};

/** The partial refusal as a reply from the privacy mailbox, with what only the officer can say. */
const refusesInPart = async (): Promise<void> => {
  const { page, pane } = await besideMessage();
  await pane.getByText(/autres réponses/).click();
  await pane.getByRole('button', { name: letters.names.partialRefusal }).click();
  await pane.getByLabel(new RegExp(letters.blanks.communicated, 'i')).fill('Vos échanges de 2026');
  await pane.getByLabel(new RegExp(letters.blanks.withheld, 'i')).fill('Notes du 3 mars 2026 (art. 39, 2°)');
  await pane.getByRole('button', { name: work.letters.prepare }).click();
  await page
    .getByText(/refus-partiel-REQ-.*\.docx/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await page.getByRole('button', { name: 'Envoyer', exact: true }).waitFor({ state: 'detached' });
  await leaveWindow(page);
};

test('a request by mail: identity, search, third party, partial refusal, recourse, and the whole file as one zip', async () => {
  const reference = await asksForAccess();
  const { window, hands } = await officerAt(reference);
  const { choices } = registers.requests;
  const columns: Readonly<Record<string, string>> & typeof registers.requests.columns = registers.requests.columns;
  await hands.act('proveIdentity', {
    fills: { [columns.identityOn]: today, [columns.identityBy]: 'Personne C' },
    checks: [Object.values(choices.identityMethod)[0] ?? '', choices.capacity.personConcerned],
  });
  const system = { [columns.searchSystem ?? '']: 'outlook' };
  await hands.act('openSearchLines', { selects: system });
  await hands.act('recordSearchLine', {
    selects: system,
    checks: [choices.searchResult.found],
    fills: {
      [columns.searchedBy ?? '']: 'Personne D',
      [columns.searchedOn ?? '']: today,
      [columns.searchCopyAt ?? '']: 'Dossier de la demande',
    },
  });
  await hands.act('consultThirdParty', {
    fills: { [columns.thirdPartyAskedOn]: today, [columns.applicantInformedOn]: today },
    checks: [choices.thirdPartyKind.commercial],
  });
  await hands.act('prepareDecision', {
    fills: { [columns.reasons]: 'Les notes visées serviront de preuve dans une procédure en cours.' },
    checks: [
      ...[columns.thirdPersonsChecked, choices.ground.affectProceedings, choices.established.proceedingsConcerned],
      ...[choices.offered.restOfTheInformation, columns.provisionNamed, columns.remediesTold, columns.timeLimitTold],
    ],
  });
  await refusesInPart();
  const answered = await comesToSay(window, reference, registers.requests.stages.answered);
  const after = handsOn(window, answered, 'fr');
  await after.act('noteDisagreement', { fills: { [columns.disagreementFiledOn]: today } });
  const said = await answered.innerText();
  expect(said).toContain(registers.duties.holdInformation);
  const parts = await exported(reference);
  expect(parts).toEqual(
    expect.arrayContaining([
      ...['Index.pdf', 'index.json', 'Grand livre.pdf', 'ledger.json', 'pieces/message.eml'],
      expect.stringMatching(/^pieces\/[0-9a-f]{8}-refus-partiel-REQ-.*\.docx$/),
      expect.stringMatching(/^pieces\/envoye-.*\.eml$/),
    ]),
  );
});

test('an incident by chat: reported, weighed, notified, supplemented and closed; its line is in the copy for the Commission', async () => {
  const { columns, choices } = registers.incidents;
  const theirs = await place.teams({ as: 'staff1', language: 'fr' });
  const form = await theirs.say('signaler un incident');
  await becomes(form, bot.report.title);
  await form.getByLabel(choices.scenario.wrongRecipient).check();
  await form.getByRole('button', { name: bot.buttons.send }).click();
  await becomes(form, bot.receipt.title);
  const reference = await referenceOn(form);

  const { card, hands } = await officerAt(reference);
  await hands.act('describe', {
    fills: {
      [columns.circumstances]: 'Un relevé de paie est parti à la mauvaise personne.',
      [columns.informationConcerned]: 'Nom et salaire de deux personnes.',
      [bot.inputs.day]: today,
      [columns.persons]: '2',
    },
  });
  await hands.act('weighInjury', {
    checks: [
      Object.values(choices.sensitivitySigns)[0] ?? '',
      Object.values(choices.consequenceSigns)[0] ?? '',
      Object.values(choices.likelihoodSigns)[0] ?? '',
    ],
  });
  await hands.act('assess', {
    fills: { [columns.officerConsultedOn]: today, [columns.rationale]: 'Salaires lus par un tiers.' },
    checks: [choices.conclusion.yes],
  });
  await hands.act('recordMeasures', {
    fills: { [columns.measures]: 'Message rappelé.', [columns.measuresTakenOn]: today },
  });
  await hands.act('prepareCommissionNotice', {
    fills: { [columns.personsNoticePlan]: 'Lettre à chacune.', [columns.personsInQuebec]: '2' },
    checks: [choices.authoritiesOutside.none],
  });
  await hands.act('preparePersonsNotice', { fills: { [columns.measuresSuggested]: 'Surveillez votre compte.' } });
  await hands.act('recordNotices', {
    fills: { [columns.commissionNoticeOn]: today, [columns.personsNoticeOn]: today, [columns.personsNotified]: '2' },
  });
  await hands.act('noteNewFact', { fills: { [columns.supplementSince]: today } });
  await hands.act('recordSupplement', { fills: { [columns.supplementSentOn]: today } });
  await hands.act('close');
  expect(await card.innerText()).toContain(registers.incidents.stages.closed);
  const file = join(place.office.data, 'copies', 'incidents.json');
  const { code } = await place.office.command('export', 'incidents', '--format', 'json', '--to', file);
  expect([code, readFileSync(file, 'utf8')]).toEqual([0, expect.stringContaining(reference)]);
});

test('a complaint: information asked, extended in three parts, answered and closed', async () => {
  const { columns, choices, stages } = registers.complaints;
  const window = await place.teams({ as: 'officer', language: 'fr' });
  const { card, form } = await entering(window, 'registerComplaint', 'fr');
  await form.getByLabel(choices.subject.communication, { exact: true }).check();
  await form.getByLabel(columns.receivedOn, { exact: true }).fill(today);
  await form.getByLabel(choices.means.email, { exact: true }).check();
  await form.getByLabel(columns.complaint, { exact: true }).fill('Personne A se plaint d’un envoi.');
  await saved(window, 'fr', { card, form });
  const hands = handsOn(window, card, 'fr');
  await hands.act('askComplainant', {
    fills: { [columns.infoRequestedOn]: today, [columns.infoRequested]: 'Un numéro de téléphone.' },
  });
  await hands.act('receiveInformation', {
    fills: { [columns.infoReceivedOn]: today },
    checks: Object.values(choices.contents),
  });
  await hands.act('extendComplaint', {
    fills: {
      [columns.extensionSentOn]: today,
      [columns.extensionNewDue]: formatDay((now + 30) as typeof now),
      [columns.extensionReasons]: 'Un fournisseur doit encore répondre.',
      [columns.extensionProgress]: 'Les journaux sont relus.',
    },
  });
  await hands.act('analyseComplaint', {
    fills: { [columns.analysis]: 'L’envoi n’était pas permis.' },
    checks: [...Object.values(choices.yardsticks), choices.outcome.founded],
  });
  await hands.act('answerComplaint', {
    fills: { [columns.response]: 'Votre plainte est fondée\u00A0; voici nos motifs.', [columns.answeredOn]: today },
    checks: [columns.byEmail, columns.commissionNamed],
  });
  await hands.act('closeComplaint');
  expect(await card.innerText()).toContain(stages.closed);
  expect(await exported(await referenceOn(card))).toContain('index.json');
});
