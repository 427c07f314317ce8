import { type BotOnTrial, botOnTrial, carriedBy, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const officer = { oid: 'oid-officer' };
const formOf = async (entry: string, from = officer) => (await trial.press('entryForm', { entry }, from)).card;
const entered = async (verb: string, input: Record<string, unknown>, from = officer) =>
  (await trial.press(verb, { ...carriedBy(await formOf(verb, from), verb), ...input }, from)).card;
const complaint = { subject: 'use', receivedOn: '2026-11-22', means: 'counter', complaint: 'Les mots de la personne.' };

test('the officer chooses what to enter, and a complaint that was entered is opened with its date', async () => {
  const list = (await trial.press('entries', {}, officer)).card;
  expect(textOn(list)).toContain('Inscrire une plainte');
  expect(textOn(list)).toContain('Inscrire un consentement');
  const file = await entered('registerComplaint', complaint);
  expect(textOn(file)).toMatch(/CMP-2026-[0-9A-Z]{6}/);
  expect(textOn(file)).toMatch(/12\sdécembre\s2026/);
  expect(textOn(file)).toContain('Répondre à la plainte');
});

test('an act of the officer on a complaint has its form, and cannot close past what is missing', async () => {
  const file = await entered('registerComplaint', complaint);
  const reference = /CMP-2026-[0-9A-Z]{6}/.exec(textOn(file))?.[0] ?? '';
  const form = async (next: string) => (await trial.press('caseFileForm', { reference, next }, officer)).card;
  const analysis = { analysis: 'Analyse.', yardsticks: 'policy,practices,law' };
  const act = async (verb: string, input: Record<string, unknown>) =>
    (await trial.press(verb, { ...carriedBy(await form(verb), verb), ...input }, officer)).card;
  await act('analyseComplaint', analysis);
  const sent = { response: 'Motifs.', answeredOn: '2026-11-22', byEmail: 'true', commissionNamed: 'true' };
  expect(textOn(await act('answerComplaint', { ...sent, byEmail: 'false' }))).toContain('par courriel');
  await act('answerComplaint', sent);
  expect(textOn(await act('closeComplaint', {}))).toContain('Fermée');
});

test('what the law wants first is said on the form, with what was typed still there', async () => {
  const consent = { purpose: 'payment', obtainedOn: '2026-11-22', person: 'Personne A' };
  const again = await entered('enterConsent', { ...consent, acceptedPolicyOnly: 'true' });
  expect(textOn(again)).toContain('n’est pas un consentement');
  expect(JSON.stringify(again)).toContain('Personne A');
});

test('a member of staff reports information on a minor in one step, and sees nothing else of it', async () => {
  const staff = { oid: 'oid-staff' };
  const form = (await trial.press('entries', {}, staff)).card;
  expect(textOn(form)).toContain('Signaler un renseignement sur');
  const kept = await entered('reportMinor', { told: 'Un formulaire rempli par un enfant.' }, staff);
  expect(textOn(kept)).toMatch(/MIN-2026-[0-9A-Z]{6}/);
  expect(textOn(kept)).not.toContain('formulaire rempli');
  expect(textOn(await formOf('registerComplaint', staff))).not.toContain('Objet de la plainte');
});
