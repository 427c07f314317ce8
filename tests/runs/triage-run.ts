import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMime } from '../../src/triage/read-mime.ts';
import { suggest } from '../../src/triage/suggest.ts';
import { sha256 } from '../triage/mail.ts';
import { type Judged, judge, type Labelled, measure } from '../triage/measure.ts';

/**
 * `npm run -s triage-run -- FOLDER [--wrong]`: what triage says of the mails of a folder. Labelled ones (`*.jsonl`, one
 * `{id, label, subject, body}` a line) are held against their labels, and `--wrong` shows each mistake; every `.eml`
 * must be read, or say why it cannot be.
 */
const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) throw new Error('give a folder with mails');

interface Line {
  readonly id: string;
  readonly label: string;
  readonly subject?: string;
  readonly body: string;
}

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`.padStart(7);
const spentOn = (mails: number, since: NodeJS.CpuUsage): string => {
  const { user, system } = process.cpuUsage(since);
  return `${((user + system) / Math.max(mails, 1) / 1000).toFixed(3)} ms`;
};

const labelled = globSync('*.jsonl', { cwd: folder })
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line): Labelled => {
    const { id, label, subject = '', body }: Line = JSON.parse(line);
    return { id, label, subject, text: body };
  });

const printMistakes = (wrong: readonly Judged[]): void => {
  for (const { mail, said } of wrong) {
    console.log(`\n${mail.id} is ${mail.label}: ${mail.subject}`);
    for (const { type, score, because } of said.suggestions)
      console.log(`  ${type} ${score}: ${because.map(({ says, points }) => `“${says}” ${points}`).join(', ')}`);
  }
};

const runLabelled = (): void => {
  const rounds = 10;
  // The first readings make the engine and warm it.
  for (let round = 0; round < rounds; round += 1) labelled.forEach(judge);
  const began = process.cpuUsage();
  for (let round = 1; round < rounds; round += 1) labelled.forEach(judge);
  const judged = labelled.map(judge);
  const each = spentOn(labelled.length * rounds, began);
  const { accuracy, privacyOrNot, macroF1, shares, confusion, wrong } = measure(judged);
  console.log(`labelled ${labelled.length}  accuracy ${percent(accuracy)}  privacy or not ${percent(privacyOrNot)}`);
  console.log(`macro F1 ${macroF1.toFixed(3)}  CPU a mail ${each} (held to 0.5)`);
  for (const { label, mails, precision, recall, f1 } of shares) {
    const counted = `${label.padEnd(18)} ${String(mails).padStart(4)}`;
    console.log(`${counted}  P ${percent(precision)}  R ${percent(recall)}  F1 ${f1.toFixed(3)}`);
  }
  console.log(confusion.length === 0 ? 'no confusion' : confusion.join('\n'));
  if (flags.includes('--wrong')) printMistakes(wrong);
};

const runMessages = async (): Promise<void> => {
  const files = globSync('**/*.eml', { cwd: folder });
  const outcomes = new Map<string, number>();
  const began = process.cpuUsage();
  for (const file of files) {
    const reading = await readMime(readFileSync(join(folder, file)), sha256);
    const outcome =
      reading.kind === 'message' ? suggest(reading.message).suggestions[0].type : `unreadable: ${reading.because}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  console.log(`messages ${files.length}  CPU a message, MIME and all: ${spentOn(files.length, began)}`);
  for (const [outcome, count] of outcomes) console.log(`${outcome.padEnd(18)} ${String(count).padStart(4)}`);
};

if (labelled.length > 0) runLabelled();
await runMessages();
