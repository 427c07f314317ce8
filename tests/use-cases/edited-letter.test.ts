import { microFuture } from '../../src/company/micro-future.ts';
import { createLetters } from '../../src/documents/letters.ts';
import type { LetterLine } from '../../src/registers/letter-columns.ts';
import { followMailbox } from '../../src/use-cases/background/follow-mailbox.ts';
import { followSent } from '../../src/use-cases/background/follow-sent.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { handOver } from '../../src/use-cases/hand-over.ts';
import { lettersFor } from '../../src/use-cases/letters-for.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { piecesOf } from '../../src/use-cases/pieces.ts';
import { prepareLetter } from '../../src/use-cases/prepare-letter.ts';
import { recordSending, type Sending } from '../../src/use-cases/record-sending.ts';
import { edited, saying, without } from '../documents/edit-docx.ts';
import { partsOfZip } from '../documents/read-zip.ts';
import { access, mailOffice, mailWith } from './mail-office.ts';
import { must } from './must.ts';
import { doing, gapsOf } from './other-records.ts';

const today = '2026-11-22';
let trial: ReturnType<typeof mailOffice>;
let officer: ReturnType<typeof doing>;
beforeEach(() => {
  trial = mailOffice(createLetters(microFuture));
  officer = doing(trial.house);
});
afterEach(() => trial.house.close());

const asker = () => trial.as('oid-officer');
const lines = (reference: string): readonly LetterLine[] => must(lettersFor(trial.office, asker(), reference)).produced;
const bytesIn = async (reference: string, file: string): Promise<Uint8Array> => {
  const found = await trial.office.caseFiles.readEvidenceBytes(reference, file);
  if (found.kind !== 'found') throw new Error(`${file}: ${found.kind}`);
  return found.item;
};

/** A request whose mail is in the mailbox, and a refusal of it that was produced. */
const refused = async () => {
  trial.mailbox.arrive('m1', mailWith('a1', access), '2026-11-20T15:00:00.000Z', [], 'thread-1');
  await followMailbox(trial.office);
  const { reference } = (await trial.register('<a1@exemple.example>', ['access'])).receipt;
  officer.done(
    'prepareDecision',
    {
      ground: 'affectProceedings',
      established: ['proceedingsConcerned'],
      offered: ['restOfTheInformation'],
      reasons: 'Une procédure est en cours.',
    },
    reference,
  );
  const made = must(await prepareLetter(trial.office, asker(), { reference, letter: 'fullRefusal' }));
  return { reference, made, content: await bytesIn(reference, made.file) };
};
const record = (reference: string, digest: string, more: Partial<Sending>) =>
  recordSending(trial.office, asker(), { reference, digest, day: today, means: 'post', ...more });

test('what was sent is frozen in the case file with its own hash, and the letter says that it was edited', async () => {
  const { reference, made, content } = await refused();
  const sent = await edited(content, saying('Bonjour', 'Chère Madame'));
  must(await record(reference, made.digest, { sent }));
  const digest = trial.office.sha256(sent);
  const [line] = lines(reference);
  expect(line).toMatchObject({ letterDigest: made.digest, letterSentOn: today, letterSentDigest: digest });
  expect(line).not.toHaveProperty('letterSentLacks');
  expect(trial.office.sha256(await bytesIn(reference, line?.letterSentFile ?? ''))).toBe(digest);
  expect(officer.view(reference)).toMatchObject({ stage: 'answered', values: { remediesTold: true } });
  await performWaiting(trial.office);
  const pieces = piecesOf(trial.tenant.caseFiles()[0]?.ledger ?? []).filter(({ kind }) => kind === 'letter');
  expect(pieces.map((piece) => piece.digest)).toEqual([made.digest, digest]);
});

test('whoever is handed the letter later has it as it was sent, whichever of the two is asked for', async () => {
  const { reference, made, content } = await refused();
  const sent = await edited(content, saying('Bonjour', 'Chère Madame'));
  must(await record(reference, made.digest, { sent }));
  await performWaiting(trial.office);
  const file = lines(reference)[0]?.letterSentFile ?? '';
  for (const letter of [made.digest, trial.office.sha256(sent)]) {
    const wanted = { reference, letter, files: [], withheld: [], means: 'post' };
    const { content: zip, password } = must(await handOver(trial.office, asker(), wanted));
    const names = Object.keys(await partsOfZip(Buffer.from(zip, 'base64'), password));
    expect(names).toContain(file);
    expect(names).not.toContain(made.file);
  }
});

test('the same file handed back is no edited letter', async () => {
  const { reference, made, content } = await refused();
  must(await record(reference, made.digest, { sent: content }));
  expect(lines(reference)[0]).not.toHaveProperty('letterSentDigest');
});

test('an edited refusal without its remedies is refused by name, and nothing is noted or kept', async () => {
  const { reference, made, content } = await refused();
  const sent = await edited(content, without('Vos recours et leur délai'));
  const answer = await record(reference, made.digest, { sent });
  expect(isRefusal(answer) ? gapsOf(answer) : []).toEqual(['letter.part.remedies']);
  expect(lines(reference)[0]).not.toHaveProperty('letterSentOn');
  expect(officer.view(reference).stage).not.toBe('answered');
});

test('where it left like this all the same, that is noted by name, and what was not told does not count as told', async () => {
  const { reference, made, content } = await refused();
  const sent = await edited(content, without('Vos recours et leur délai', 'Les motifs du refus'));
  must(await record(reference, made.digest, { sent, asItIs: true }));
  expect(lines(reference)[0]).toMatchObject({
    letterSentOn: today,
    letterSentLacks: 'letter.reasons letter.part.remedies',
    letterSentDigest: trial.office.sha256(sent),
  });
  expect(officer.view(reference).values).not.toHaveProperty('remediesTold');
  expect(officer.view(reference).stage).not.toBe('answered');
});

test('a letter larger than one is refused, and a folder that does not answer keeps nothing half-done', async () => {
  const { reference, made, content } = await refused();
  expect(await record(reference, made.digest, { sent: new Uint8Array(200_000) })).toEqual({ refused: 'fileTooLarge' });
  const sent = await edited(content, saying('Bonjour', 'Chère Madame'));
  const office = {
    ...trial.office,
    caseFiles: { ...trial.office.caseFiles, putEvidence: async () => ({ kind: 'later', afterMs: 1 }) as const },
  };
  const input = { reference, digest: made.digest, day: today, means: 'post', sent };
  expect(await recordSending(office, asker(), input)).toEqual({ refused: 'later' });
  expect(lines(reference)[0]).not.toHaveProperty('letterSentOn');
});

const mime = (fileName: string, file: Uint8Array): string =>
  [
    'From: Vie privée <privacy@exemple.example>',
    'To: personne.a@exemple.example',
    'Message-ID: <sent-1@exemple.example>',
    'Subject: Re: Demande',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Voici.',
    '--b',
    `Content-Type: application/octet-stream; name=${fileName}`,
    `Content-Disposition: attachment; filename=${fileName}`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(file).toString('base64'),
    '--b--',
    '',
  ].join('\n');

const found = async (fileName: string, file: Uint8Array): Promise<void> => {
  trial.mailbox.send(
    {
      id: 's1',
      internetMessageId: '<sent-1@exemple.example>',
      sentAt: '2026-11-22T04:30:00.000Z',
      to: ['personne.a@exemple.example'],
      subject: 'Re: Demande',
      conversation: 'thread-1',
    },
    mime(fileName, file),
  );
  await followSent(trial.office);
  await performWaiting(trial.office);
};

test('an edited letter found among what was sent is frozen from the mail itself, and moves the record', async () => {
  const { reference, made, content } = await refused();
  const sent = await edited(content, saying('Bonjour', 'Chère Madame'));
  await found(made.fileName, sent);
  expect(lines(reference)[0]).toMatchObject({
    letterSentOn: '2026-11-21',
    letterSentDigest: trial.office.sha256(sent),
  });
  expect(officer.view(reference).stage).toBe('answered');
  expect(officer.view(reference).values).not.toHaveProperty('replyFoundOn');
});

test('one that lacks what the law wants is filed and noted, its duty stays owed, and the officers are asked', async () => {
  const { reference, made, content } = await refused();
  await found(made.fileName, await edited(content, without('Vos recours et leur délai')));
  expect(lines(reference)[0]).toMatchObject({ letterSentLacks: 'letter.part.remedies', letterMeans: 'email' });
  expect(officer.view(reference)).toMatchObject({ values: { replyFoundOn: '2026-11-21' } });
  expect(officer.view(reference).stage).not.toBe('answered');
});

test('a refusal sent as PDF cannot be read: that is noted, and the officer records the decision', async () => {
  const { reference, made } = await refused();
  await found(made.fileName.replace('.docx', '.pdf'), new TextEncoder().encode('%PDF-1.7 …'));
  const [line] = lines(reference);
  expect(line).toMatchObject({ letterSentLacks: 'letter.unreadable' });
  expect(line?.letterSentFile).toMatch(/\.pdf$/);
  expect(officer.view(reference).values).toMatchObject({ replyFoundOn: '2026-11-21' });
  expect(officer.view(reference).stage).not.toBe('answered');
});
