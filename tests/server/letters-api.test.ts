import { formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import type { LettersView, PreparedView } from '../../src/use-cases/views/letters-view.ts';
import { edited, saying } from '../documents/edit-docx.ts';
import { type MailOffice, serveMailOffice } from './mail-office.ts';
import { people } from './people.ts';

let served: MailOffice;
let reference: string;
beforeAll(async () => {
  served = await serveMailOffice();
  reference = await served.register(people.officer, served.arrive('acces-1', '2026-11-20T14:00:00.000Z'));
});
afterAll(() => served.close());

const asked = async <T>(verb: string, body: object): Promise<T> => {
  const answer = await served.ask(people.officer, verb, body);
  if (!answer.ok) throw new Error(`${verb}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
};
/** In Montréal, where the evening is the next day of UTC. */
const today = (): string => formatDay(montrealDay(served.held.office.now()));
const prepared = () =>
  asked<PreparedView>('prepareLetter', { reference, letter: 'precisionRequest', extras: { questions: 'Lesquels ?' } });
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

test('an edited letter is handed back with its sending, and the letter says that it was edited', async () => {
  const { digest, file } = await prepared();
  const found = await served.held.office.caseFiles.readEvidenceBytes(reference, file);
  if (found.kind !== 'found') throw new Error(found.kind);
  const sent = await edited(found.item, saying('Bonjour', 'Chère Madame'));
  await asked('recordSending', { reference, digest, day: today(), means: 'post', sent: base64(sent) });
  const { produced } = await asked<LettersView>('lettersFor', { reference });
  expect(produced).toMatchObject([{ letterDigest: digest, letterSentDigest: served.held.office.sha256(sent) }]);
});

test('what is no base64, or larger than any letter, is refused before anything is read of it', async () => {
  const { digest } = await prepared();
  const sending = { reference, digest, day: today(), means: 'post' };
  for (const sent of ['not base64 !', 'A'.repeat(250_000), 7]) {
    const answer = await served.ask(people.officer, 'recordSending', { ...sending, sent });
    expect([answer.status, await answer.json()]).toMatchObject([expect.any(Number), { refused: expect.any(String) }]);
    expect(answer.ok).toBe(false);
  }
  const { status } = await served.ask(people.staffA, 'recordSending', { ...sending, sent: base64(new Uint8Array(3)) });
  expect(status).toBe(404);
});
