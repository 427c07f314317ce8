import { deliverPushes } from '../../src/use-cases/background/deliver-pushes.ts';
import { returnTasks } from '../../src/use-cases/background/return-tasks.ts';
import { doing } from '../use-cases/other-records.ts';
import { type BotOnTrial, botOnTrial, carriedBy, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
let reference: string;
const officer = { oid: 'oid-officer' };
const holder = { oid: 'oid-staff' };
const secrets = ['Personne A', 'Les courriels échangés'];

/** A request of Personne A, on which the holder has a task whose details they have opened in the card `card-1`. */
beforeEach(async () => {
  trial = await botOnTrial();
  for (const from of [holder, officer]) await trial.say('bonjour', from);
  const input = { type: 'access', receivedOn: '2026-11-20', means: 'post', requester: 'Personne A', spoken: false };
  reference = doing(trial.house).done('enterRequest', input).reference;
  const file = (await trial.press('openCaseFile', { reference }, officer)).card;
  await trial.bot.settle();
  const form = (await trial.press('grantForm', carriedBy(file, 'grantForm'), officer)).card;
  const given = {
    ...{ grantTask: 'search', person: 'oid-staff', grantUntil: '2026-11-25', grantSystem: 'outlook' },
    ...{ grantAsk: 'Les courriels échangés avec la personne', grantFields: 'requester' },
  };
  await trial.press('grantTask', { ...carriedBy(form, 'grantTask'), ...given }, officer);
  await deliverPushes(trial.office);
  const carried = carriedBy(trial.lastCard(), 'showTask');
  const { card } = await trial.press('showTask', carried, holder);
  for (const secret of secrets) expect(textOn(card)).toContain(secret);
  trial.teams.calls.length = 0;
});
afterEach(() => trial.close());

/** The card that now stands where the details stood. */
const inTheirPlace = (): string => {
  const put = trial.teams.calls.find(({ method, path }) => method === 'PUT' && path.endsWith('/card-1'));
  const [attachment] = (put?.body.attachments ?? []) as { readonly content: unknown }[];
  return textOn(attachment?.content);
};

test('a file sent for a task puts the details away; its answer is asked on a card without them', async () => {
  trial.teams.files.set('a', { content: new TextEncoder().encode('FILE-CANARY') });
  const content = { downloadUrl: `${trial.teams.origin}/files/a?tempauth=x`, uniqueId: 'u', fileType: 'pdf' };
  const attachment = {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: 'extrait.pdf',
    content,
  };
  await trial.send(trial.activity(holder, { text: '', attachments: [attachment] }));
  const offer = carriedBy(trial.lastCard(), 'addFile');
  const place = `${reference} ${keyOf()}`;
  const { card } = await trial.press('addFile', { ...offer, reference: place }, holder);
  expect(textOn(card)).toContain('extrait.pdf');
  for (const secret of secrets) expect(textOn(card)).not.toContain(secret);
  expect(inTheirPlace()).toContain('La tâche est refermée');
  const again = (await trial.press('showTask', carriedBy(card, 'showTask'), holder)).card;
  expect(textOn(again)).toContain('Personne A');
});

const keyOf = (): string => {
  const [grant] = (trial.tenant.stateOf(reference).grants ?? []) as { readonly grantKey: string }[];
  return grant?.grantKey ?? '';
};

test('a task whose last day is past leaves nothing of the record in the conversation of its holder', async () => {
  trial.house.wait(4 * 86_400_000);
  expect(returnTasks(trial.office)).toBe(1);
  await deliverPushes(trial.office);
  expect(inTheirPlace()).toContain('La tâche est refermée');
  for (const secret of secrets) expect(inTheirPlace()).not.toContain(secret);
});

test('a task that is taken back does not either', async () => {
  const file = (await trial.press('openCaseFile', { reference }, officer)).card;
  const task = (await trial.press('givenTask', carriedBy(file, 'givenTask'), officer)).card;
  trial.teams.calls.length = 0;
  await trial.press('revokeTask', carriedBy(task, 'revokeTask'), officer);
  expect(inTheirPlace()).toContain('La tâche est refermée');
});

test('answered on one card, it is put away on the others', async () => {
  const carried = carriedBy((await trial.press('showTask', { reference, key: keyOf() }, holder)).card, 'answerTask');
  const answer = {
    action: { type: 'Action.Execute', verb: 'answerTask', data: { ...carried, grantResult: 'nothing' } },
  };
  const pressed = { type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-2', value: answer };
  await trial.send(trial.activity(holder, pressed));
  expect(inTheirPlace()).toContain('La tâche est refermée');
});
