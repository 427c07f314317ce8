import { createHash } from 'node:crypto';
import { safeName } from '../../src/use-cases/safe-name.ts';
import { type BotOnTrial, botOnTrial, carriedBy, elementsOf, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const bytes = new TextEncoder().encode('FILE-CANARY');
const digest = createHash('sha256').update(bytes).digest('hex');
const at = (name: string): string => `${trial.teams.origin}/files/${name}?tempauth=x`;

const report = async (from = {}) => {
  const carried = carriedBy(await trial.say('incident', from), 'reportIncident');
  const { card } = await trial.press('reportIncident', { ...carried, scenario: 'lostDevice' }, from);
  return /INC-2026-[0-9A-Z]{6}/.exec(textOn(card))?.[0] ?? '';
};

/** Sends files as Teams tells a bot of them; gives the card that asks where they belong. */
const send = async (files: readonly (readonly [string, string])[], from = {}) => {
  const attachments = files.map(([name, downloadUrl]) => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    content: { downloadUrl, uniqueId: 'u', fileType: 'png' },
  }));
  await trial.send(trial.activity(from, { text: '', attachments }));
  return trial.lastCard();
};
const attach = async (offer: unknown, reference: string, from = {}) =>
  (await trial.press('addFile', { ...carriedBy(offer, 'addFile'), reference }, from)).card;

test('a file is asked for, then kept in the folder of the report, and named on its receipt with a safe name', async () => {
  trial.teams.files.set('a', { content: bytes });
  const reference = await report();
  const offer = await send([['../../CAPTURE d’écran.png', at('a')]]);
  expect(textOn(offer)).toContain('Rien n’est encore gardé');
  expect(trial.teams.fetched).toEqual([]);
  const card = await attach(offer, reference);
  expect(textOn(card)).toContain('C’est joint au dossier');
  const name = `${digest.slice(0, 8)}-CAPTURE d-écran.png`;
  expect([...trial.tenant.evidence]).toEqual([[`${reference}/${name}`, 'FILE-CANARY']]);
  expect(trial.tenant.stateOf(reference).files).toBe(`${name} — SHA-256 ${digest}`);
  expect(trial.tenant.rows()[0]?.cells).not.toHaveProperty('files');
});

test('pressed twice, the file is one act and one file', async () => {
  trial.teams.files.set('a', { content: bytes });
  const reference = await report();
  const offer = await send([['a.png', at('a')]]);
  await attach(offer, reference);
  await attach(offer, reference);
  expect(trial.tenant.caseFiles()[0]?.ledger).toHaveLength(2);
  expect(trial.tenant.evidence.size).toBe(1);
});

test('three files go together, and more than three are not taken', async () => {
  for (const name of ['a', 'b', 'c', 'd']) trial.teams.files.set(name, { content: new TextEncoder().encode(name) });
  const reference = await report();
  await attach(await send(['a', 'b', 'c', 'd'].map((name) => [`${name}.txt`, at(name)] as const)), reference);
  expect(trial.teams.fetched).toEqual(['a', 'b', 'c']);
  expect(trial.tenant.evidence.size).toBe(3);
});

test('whoever has no open report is told what to do first', async () => {
  const offer = await send([['a.png', at('a')]]);
  expect(textOn(offer)).toContain('Vous n’avez aucun signalement ouvert');
  expect(elementsOf(offer).some(({ verb }) => verb === 'report')).toBe(true);
});

describe('nothing is kept, and the same choice is offered again', () => {
  const refusedWith = async (words: string, address: string) => {
    const reference = await report();
    const card = await attach(await send([['a.png', address]]), reference);
    expect(textOn(card)).toContain(words);
    expect(carriedBy(card, 'addFile')).toBeDefined();
    expect(trial.tenant.evidence.size).toBe(0);
    expect(trial.tenant.stateOf(reference)).not.toHaveProperty('files');
  };

  test.each([
    'http://169.254.169.254/latest/meta-data',
    'http://localhost:1/',
    'https://contoso.sharepoint.com.evil.example/x',
    'file:///etc/passwd',
    'not an address',
  ])('when the address is %s', (address) => refusedWith('n’a pas pu être lu', address));

  test('when the address hides a user before its host', () =>
    refusedWith('n’a pas pu être lu', at('a').replace('//', '//user@')));

  test('when it leads on to another address', async () => {
    trial.teams.files.set('a', { content: bytes, leadsTo: `${trial.teams.origin}/files/b` });
    trial.teams.files.set('b', { content: bytes });
    await refusedWith('n’a pas pu être lu', at('a'));
    expect(trial.teams.fetched).toEqual(['a']);
  });

  test('when it is gone', () => refusedWith('n’a pas pu être lu', at('none')));

  test.each([{}, { lengthless: true as const }])('when it is over ten megabytes %o', async (how) => {
    trial.teams.files.set('a', { content: new Uint8Array(10 * 1024 * 1024 + 1), ...how });
    await refusedWith('10\u00A0Mo au plus', at('a'));
  });

  test('when SharePoint does not answer', async () => {
    trial.teams.files.set('a', { content: bytes });
    trial.tenant.port.putEvidence = async () => ({ kind: 'later', afterMs: 1 });
    await refusedWith('SharePoint ne répond pas', at('a'));
  });
});

describe('a picture pasted into the message, as phones do', () => {
  const picture = (id: string): string => `${trial.teams.serviceUrl}v3/attachments/${id}/views/original`;
  const paste = async (contentUrl: string, text = '', contentType = 'image/*') => {
    await trial.send(trial.activity({}, { text, attachments: [{ contentType, contentUrl }] }));
    return trial.lastCard();
  };

  test('is fetched from the connector with the bot’s own token, and kept as evidence like a file', async () => {
    trial.teams.files.set('p1', { content: bytes });
    const reference = await report();
    const offer = await paste(picture('p1'), '', 'image/png');
    expect(textOn(offer)).toContain('image-1.png');
    expect(textOn(await attach(offer, reference))).toContain('C’est joint au dossier');
    expect([...trial.tenant.evidence]).toEqual([[`${reference}/${digest.slice(0, 8)}-image-1.png`, 'FILE-CANARY']]);
    expect(trial.teams.opened).toEqual(['Bearer OUTBOUND']);
  });

  test('of over ten megabytes is not taken', async () => {
    trial.teams.files.set('p1', { content: new Uint8Array(10 * 1024 * 1024 + 1), lengthless: true });
    const reference = await report();
    expect(textOn(await attach(await paste(picture('p1')), reference))).toContain('10\u00A0Mo au plus');
    expect(trial.tenant.evidence.size).toBe(0);
  });

  test('the token goes to no other host, path or redirect', async () => {
    trial.teams.files.set('p1', { content: bytes, leadsTo: `${trial.teams.origin}/files/a` });
    const reference = await report();
    for (const address of [
      picture('p1').replace('127.0.0.1', 'localhost'),
      `${trial.teams.serviceUrl}v3/conversations/a/members`,
      `${picture('p1')}?to=elsewhere`,
      picture('p1'),
    ])
      await attach(await paste(address), reference);
    // The double is also where files lie, so that all but the first are asked for; none but a picture with the token.
    expect(trial.teams.opened).toEqual([undefined, 'Bearer OUTBOUND']);
    expect(trial.teams.calls.find(({ path }) => path.endsWith('/a/members'))).toMatchObject({ method: 'GET' });
    expect(trial.teams.calls.find(({ path }) => path.endsWith('/a/members'))?.authorization).toBeUndefined();
    expect(trial.teams.fetched).toEqual(['p1']);
  });
});

describe('what is written beside a file', () => {
  const both = async (text: string) => {
    trial.teams.files.set('a', { content: bytes });
    const attachment = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'a.png',
      content: { downloadUrl: at('a') },
    };
    await trial.send(trial.activity({}, { text, attachments: [attachment] }));
    return trial.lastCard();
  };
  const confirm = async (offer: unknown, reference: string, added: string) =>
    (await trial.press('addFile', { ...carriedBy(offer, 'addFile'), reference, added })).card;

  test('is shown with the offer, and becomes an addition to the report once, however often it is pressed', async () => {
    const reference = await report();
    const offer = await both('Voici la capture de l’écran');
    expect(textOn(offer)).toContain('Voici la capture de l’écran');
    await confirm(offer, reference, 'Voici la capture de l’écran');
    await confirm(offer, reference, 'Voici la capture de l’écran');
    expect(trial.tenant.stateOf(reference).added).toBe('2026-11-22 — Voici la capture de l’écran');
    expect(trial.tenant.evidence.size).toBe(1);
    expect(trial.tenant.caseFiles()[0]?.ledger).toHaveLength(3);
  });

  test('with a forbidden number is said, and neither words nor file are kept', async () => {
    const reference = await report();
    const card = await confirm(await both('Le NAS est 046 454 286'), reference, 'Le NAS est 046 454 286');
    expect(carriedBy(card, 'addFile')).toBeDefined();
    expect(textOn(card)).toContain('046 454 286');
    expect(trial.tenant.evidence.size).toBe(0);
    expect(trial.tenant.stateOf(reference)).not.toHaveProperty('added');
  });
});

test('another person’s report takes no file, and another person’s card is refused', async () => {
  trial.teams.files.set('a', { content: bytes });
  const theirs = await report({ oid: 'oid-other' });
  await report();
  const offer = await send([['a.png', at('a')]]);
  await attach(offer, theirs);
  await attach(offer, theirs, { oid: 'oid-other' });
  expect(trial.teams.fetched).toEqual([]);
  expect(trial.tenant.evidence.size).toBe(0);
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\dossier\\CON.txt', 'fichierCON.txt'],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(76)}.pdf`],
  ['', 'fichier'],
  ['...', 'fichier'],
  ['résumé : été <b>?.docx', 'résumé - été -b-.docx'],
  ['x\u202Egnp.exe', 'x-gnp.exe'],
  ['a/b%00.txt', 'b-00.txt'],
])('the file name %j is kept as %j', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});
