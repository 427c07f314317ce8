import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import PostalMime from 'postal-mime';
import { microFuture } from '../../src/company/micro-future.ts';
import { createLetters } from '../../src/documents/letters.ts';
import { readMime } from '../../src/triage/read-mime.ts';
import { samples } from '../documents/sample-letters.ts';
import { root } from '../runs/folders.ts';
import { mail, sha256 } from '../triage/mail.ts';
import { judge, type Labelled } from '../triage/measure.ts';
import { cpuMs, median, ms, type Row, times } from './table.ts';

const triageLimit = 0.5;
const letterLimit = 15;
const rounds = 9;
const letterName = 'fullRefusal';

const mailsOf = (file: string): readonly Labelled[] =>
  readFileSync(join(root, 'tests', 'triage', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, subject, body } = JSON.parse(line) as { id: string; subject: string; body: string };
      return { id, label: '', subject, text: body };
    });

/** Processor time of one piece of work that waits, in milliseconds, as the median of rounds of so many. */
const waitedMs = async (work: () => Promise<unknown>, each: number): Promise<number> => {
  const found: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const before = process.cpuUsage();
    for (let place = 0; place < each; place += 1) await work();
    const { user, system } = process.cpuUsage(before);
    found.push((user + system) / 1000 / each);
  }
  return median(found.slice(1));
};

const triage = (mails: readonly Labelled[]): Row => {
  let place = 0;
  const next = (): Labelled => {
    place += 1;
    return mails[place % mails.length] ?? { id: '', label: '', subject: '', text: '' };
  };
  const cpu = cpuMs(() => judge(next()), mails.length);
  const floor = cpuMs(
    () =>
      next()
        .text.toLowerCase()
        .normalize('NFD')
        .split(/\P{L}+/u),
    mails.length,
  );
  return {
    what: `triage of one mail, parsed: CPU (${mails.length} mails, French and English)`,
    ours: ms(cpu),
    beside: `${ms(floor)} its words taken apart, no more`,
    heldTo: `< ${triageLimit} ms`,
    holds: cpu < triageLimit,
  };
};

const parsing = async (mails: readonly Labelled[]): Promise<Row> => {
  const written = mails.map(({ text }) => mail(text));
  let place = 0;
  const next = (): Uint8Array => {
    place += 1;
    return written[place % written.length] ?? new Uint8Array();
  };
  const cpu = await waitedMs(() => readMime(next(), sha256), mails.length);
  const peer = await waitedMs(() => PostalMime.parse(next()), mails.length);
  return {
    what: 'a mail read, its parts told apart: CPU',
    ours: ms(cpu),
    beside: `${ms(peer)} postal-mime alone`,
    heldTo: `–: it is ${times(cpu / peer)}`,
  };
};

/** The same paragraphs by the same library, with nothing of a letter about them. */
const bareFile = (lines: readonly string[]): Promise<unknown> =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));

const letter = async (): Promise<Row> => {
  const produce = () => createLetters(microFuture).produce(letterName, samples[letterName]);
  const written = await produce();
  if (written === undefined || 'missing' in written) throw new Error('The sample letter is not whole');
  const lines = written.letter.text.split('\n');
  const cpu = await waitedMs(produce, 40);
  const floor = await waitedMs(() => bareFile(lines), 40);
  return {
    what: 'letter, from the record to the .docx: CPU',
    ours: ms(cpu),
    beside: `${ms(floor)} docx alone, ${lines.length} bare paragraphs`,
    heldTo: `≤ ${letterLimit} ms`,
    holds: cpu <= letterLimit,
  };
};

/** What reading one mail and writing one letter cost. */
export const mailsAndLetters = async (): Promise<readonly Row[]> => {
  const mails = [...mailsOf('mails.fr.jsonl'), ...mailsOf('mails.en.jsonl')];
  return [triage(mails), await parsing(mails), await letter()];
};
