import { createHash } from 'node:crypto';
import { microFuture } from '../../src/company/micro-future.ts';
import { createLetters } from '../../src/documents/letters.ts';
import { addFile } from '../../src/use-cases/add-file.ts';
import { handingOf } from '../../src/use-cases/handing.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { prepareLetter } from '../../src/use-cases/prepare-letter.ts';
import { partsOfZip } from '../documents/read-zip.ts';
import { doing } from '../use-cases/other-records.ts';
import { type BotOnTrial, botOnTrial, carriedBy, dialogIn, elementsOf, type Reply, textOn } from './bot-on-trial.ts';

type Json = Readonly<Record<string, unknown>>;
const officer = { oid: 'oid-officer' };
const proofBytes = new TextEncoder().encode('PROOF-CANARY');
const digest = createHash('sha256').update(proofBytes).digest('hex');
const proofName = `${digest.slice(0, 8)}-permis.png`;
const request = {
  ...{ type: 'access', receivedOn: '2026-11-20', means: 'post', spoken: false },
  ...{ requester: 'Personne A', requesterAddress: '1, rue A' },
};
let trial: BotOnTrial;
let reference: string;

/** A request of Personne A with a piece, and a letter that was prepared from the bot. */
beforeEach(async () => {
  trial = await botOnTrial({ letters: createLetters(microFuture) });
  for (const from of [officer, {}]) await trial.say('bonjour', from);
  reference = doing(trial.house, 'oid-staff').done('passOnRequest', request).reference;
  await trial.press('openCaseFile', { reference }, officer);
  await trial.bot.settle();
  await addFile(trial.office, trial.house.as('oid-staff'), reference, { name: 'permis.png', content: proofBytes });
  const letter = { reference, letter: 'identityRequest', language: 'theirs' };
  const prepared = await trial.press('prepareLetter', letter, officer);
  if (!textOn(prepared.card).includes('préparée')) throw new Error(textOn(prepared.card));
  await trial.press('openCaseFile', { reference }, officer);
  await trial.bot.settle();
});
afterEach(() => trial.close());

const dialog = (name: 'task/fetch' | 'task/submit', data: Json, from = officer): Promise<Reply> =>
  trial.send(trial.activity(from, { type: 'invoke', name, replyToId: 'card-7', value: { data } }));
const list = async () => {
  const file = (await trial.press('openCaseFile', { reference }, officer)).card;
  return (await trial.press('handing', carriedBy(file, 'handing'), officer)).card;
};
const form = async () => dialogIn(await dialog('task/fetch', carriedBy(await list(), 'handOverForm')));
const choicesOf = (card: unknown, wanted: string): readonly { readonly value: string }[] =>
  (elementsOf(card).find(({ id }) => id === wanted)?.choices ?? []) as { value: string }[];
const filled = async (more: Json = {}): Promise<Json> => {
  const shown = await form();
  const letter = choicesOf(shown, 'letter')[0]?.value;
  const what = { letter, files: digest, passage_1: 'Le nom d’un tiers', provision_1: 'p39.1:40', means: 'email' };
  return { ...carriedBy(shown, 'noteHandOver'), ...what, ...more };
};
const offerIn = () => {
  const attachments = trial.teams.calls.flatMap(({ body }) => (body.attachments ?? []) as Json[]);
  return attachments.filter(({ contentType }) => String(contentType).endsWith('file.consent'));
};
const answer = (offer: Json | undefined, action: 'accept' | 'decline', from = officer) => {
  const { acceptContext: context } = (offer?.content ?? {}) as Json;
  const uploadInfo = {
    uploadUrl: `${trial.teams.origin}/files/out?tempauth=x`,
    name: 'a.zip',
    contentUrl: 'https://x',
  };
  const value = { type: 'fileUpload', action, context, ...(action === 'accept' ? { uploadInfo } : {}) };
  return trial.send(trial.activity(from, { type: 'invoke', name: 'fileConsent/invoke', replyToId: 'offer-1', value }));
};
const passwordOn = (card: unknown): string => /(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}/.exec(textOn(card))?.[0] ?? '';
const done = (verb: string) =>
  (trial.tenant.caseFiles().find((one) => one.reference === reference)?.ledger ?? []).filter(
    (act) => act.verb === verb,
  );

describe('handing over', () => {
  test('makes a closed file in a dialog: its password is there, in no message, and opens what goes to their OneDrive', async () => {
    const made = dialogIn(await dialog('task/submit', await filled()));
    const password = passwordOn(made);
    expect(password).not.toBe('');
    expect(textOn(made)).toContain('montré une seule fois');
    const [offer] = offerIn();
    expect(offer?.name).toMatch(new RegExp(`^${reference}-.*\\.zip$`));
    expect((await answer(offer, 'accept')).status).toBe(200);
    const parts = await partsOfZip(trial.teams.uploaded.get('out') ?? new Uint8Array(), password);
    expect(Object.keys(parts)).toContain(proofName);
    expect(textOn(trial.teams.calls.at(-2)?.body)).not.toBe('');
    expect(JSON.stringify(trial.teams.calls)).not.toContain(password);
    expect(JSON.stringify(trial.office.kept.waiting())).not.toContain(password);
    await trial.bot.settle();
    expect(done('noteHandOver')).toHaveLength(1);
    expect(JSON.stringify(done('noteHandOver'))).not.toContain(password);
    expect(textOn(await list())).toContain('mot de passe à transmettre par une autre voie');
  });

  test('delivered again, even under another id, it makes no second file and shows the same password', async () => {
    const data = await filled();
    const first = dialogIn(await dialog('task/submit', data));
    const again = dialogIn(await dialog('task/submit', data));
    expect(passwordOn(again)).toBe(passwordOn(first));
    await trial.bot.settle();
    expect(done('noteHandOver')).toHaveLength(1);
    expect(offerIn()).toHaveLength(1);
  });

  test('shows its password in the dialog alone: an answer that comes too late for it is not sent afterwards', async () => {
    await trial.close();
    trial = await botOnTrial({ letters: createLetters(microFuture), patience: { invokeMs: 1 } });
    for (const from of [officer, {}]) await trial.say('bonjour', from);
    reference = doing(trial.house, 'oid-staff').done('passOnRequest', request).reference;
    const { office, house } = trial;
    await perform(office, reference);
    const wanted = { reference, letter: 'identityRequest' };
    const made = await prepareLetter(office, house.as('oid-officer'), wanted);
    const view = handingOf(office, house.as('oid-officer'), reference);
    if ('refused' in made || 'refused' in view) throw new Error('no letter');
    const data = { verb: 'noteHandOver', reference, ticket: view.ticket, letter: made.digest, means: 'email' };
    const reply = await dialog('task/submit', data);
    await trial.bot.settle();
    expect(reply.text).not.toMatch(/(?:[0-9A-Z]{4}-){5}/);
    expect(JSON.stringify(trial.teams.calls)).not.toMatch(/(?:[0-9A-Z]{4}-){5}/);
    expect(offerIn()).toHaveLength(1);
  });

  test('pressed in the conversation it makes nothing and says where it is prepared', async () => {
    const { card } = await trial.press('noteHandOver', await filled(), officer);
    expect(textOn(card)).toContain('se prépare dans une fenêtre');
    expect([passwordOn(card), offerIn()]).toEqual(['', []]);
  });

  test('comes back with everything typed when a passage has no section of the law, and then goes', async () => {
    const back = dialogIn(await dialog('task/submit', await filled({ provision_1: '' })));
    expect(textOn(back)).toContain('citez l’article de la loi');
    expect(elementsOf(back).find(({ id }) => id === 'passage_1')?.value).toBe('Le nom d’un tiers');
    const data = { ...(await filled()), ...carriedBy(back, 'noteHandOver') };
    expect(passwordOn(dialogIn(await dialog('task/submit', data)))).not.toBe('');
  });

  test('then takes note of the other way the password went, and refuses the way of the file', async () => {
    await dialog('task/submit', await filled());
    await trial.bot.settle();
    const asked = (await trial.press('passwordForm', carriedBy(await list(), 'passwordForm'), officer)).card;
    const carried = carriedBy(asked, 'passwordSent');
    const same = (await trial.press('passwordSent', { ...carried, day: '2026-11-22', means: 'email' }, officer)).card;
    expect(textOn(same)).toContain('jamais par la même voie');
    const noted = (await trial.press('passwordSent', { ...carried, day: '2026-11-22', means: 'phone' }, officer)).card;
    expect(textOn(noted)).toContain('mot de passe transmis le 22\u00A0novembre 2026');
  });
});

describe('a file that was offered', () => {
  test('is gone once it was declined, and taken by nobody else', async () => {
    await dialog('task/submit', await filled());
    const [offer] = offerIn();
    await answer(offer, 'accept', { oid: 'oid-deputy' });
    expect(textOn(trial.lastCard())).toContain('n’attend plus');
    await answer(offer, 'decline');
    expect(textOn(trial.lastCard())).toContain('Greffe ne l’a plus');
    await answer(offer, 'accept');
    expect(textOn(trial.lastCard())).toContain('n’attend plus');
    expect(trial.teams.uploaded.size).toBe(0);
  });

  test('the whole case file is copied once by one button, and names what is missing in it', async () => {
    const carried = carriedBy(await list(), 'noteCaseFileCopy');
    const { card } = await trial.press('noteCaseFileCopy', carried, officer);
    expect(textOn(card)).toContain(`${reference}.zip`);
    expect(textOn(card)).toContain('Il manque au dossier');
    await trial.press('noteCaseFileCopy', carried, officer);
    await trial.bot.settle();
    expect(done('noteCaseFileCopy')).toHaveLength(1);
    await answer(offerIn()[0], 'accept');
    const parts = await partsOfZip(trial.teams.uploaded.get('out') ?? new Uint8Array());
    expect(Object.values(parts)).toContain('PROOF-CANARY');
  });
});

test('a proof of identity is destroyed once checked: file and name go, its digest and the method stay', async () => {
  const asked = (await trial.press('proofForm', carriedBy(await list(), 'proofForm'), officer)).card;
  const given = { ...carriedBy(asked, 'destroyProof'), file: proofName, method: 'documentSeen' };
  const { card } = await trial.press('destroyProof', given, officer);
  expect(textOn(card)).toContain('La preuve d’identité est détruite.');
  expect(textOn(card)).toContain(digest.slice(0, 12));
  await trial.bot.settle();
  expect([...trial.tenant.evidence.keys()].filter((name) => name.includes('permis'))).toEqual([]);
  expect(textOn(await list())).toContain('Aucune pièce jointe n’est au dossier');
});

test('nothing of it exists for staff or managers', async () => {
  for (const who of [{ oid: 'oid-staff' }, { oid: 'oid-manager' }]) {
    for (const verb of ['handing', 'handOverForm', 'passwordForm', 'proofForm', 'destroyProof', 'proofLeftMailbox']) {
      const { card } = await trial.press(verb, { reference, digest, file: proofName, method: 'documentSeen' }, who);
      expect(textOn(card)).toContain('Aucun dossier à cette référence');
    }
    const reply = dialogIn(await dialog('task/submit', { verb: 'noteHandOver', reference }, who));
    expect(passwordOn(reply)).toBe('');
  }
});
