import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeTrait } from '../../src/triage/phrases/leanings/read-leanings.ts';
import { utterances } from '../triage/read-utterances.ts';
import { type Example, exampleOf } from './leanings/examples.ts';
import { type Batch, crossValidate } from './leanings/folds.ts';
import { longMails } from './leanings/long-mails.ts';
import { type Fitted, keptOf, tablesOf } from './leanings/table.ts';
import { inSmallTalk, type Mail } from './small-talk.ts';

/**
 * `npm run -s triage-fit -- tests/triage/mails.*.jsonl … [--folds]`: fits what families and single words lean to,
 * beside what the phrases say already, on our own utterances and on labelled mails (`{subject, body, types}` a line),
 * and writes the tables of `src/triage/phrases/leanings`. The same mails always give the same tables. With `--folds`
 * it writes nothing, and says how well mails are understood that were not fitted. `tests/triage/held-out.jsonl` is
 * never fitted, and its mistakes are not looked at. The tables as they stand were fitted on `tests/triage/mails.*.jsonl`
 * and on 92 labelled mails of others, which are not part of this repository.
 */
/** No file of a repository is long: so many hold the words. */
const parts = 6;
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const written = ({ table }: Fitted, names: readonly string[]): string => {
  const lines = [''];
  for (const name of names.toSorted()) {
    const kept = keptOf(table, name);
    if (kept.length === 0) continue;
    const entry = writeTrait(name, kept);
    const last = lines.at(-1) ?? '';
    if (last.length + entry.length > 136 && last !== '') lines.push(entry);
    else lines[lines.length - 1] = last === '' ? entry : `${last}, ${entry}`;
  }
  return lines.join('\n');
};

/** Long mails are made of our own, which are short; those of others are as long as they were written. */
const batchOf = (name: string, mails: readonly Mail[]): Batch => ({
  name,
  plain: mails.map(exampleOf),
  inTalk: inSmallTalk(mails).map(exampleOf),
  long: /^(?:mails|utterances)\./.test(name) ? longMails(mails).map(exampleOf) : [],
});
const mailsIn = (file: string): readonly Mail[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Mail => JSON.parse(line));
const short = (['fr', 'en'] as const).map((language) =>
  batchOf(
    `utterances.${language}`,
    utterances(language).map(({ text, ...mail }): Mail => ({ ...mail, body: text })),
  ),
);
const batches = [...short, ...files.map((file) => batchOf(basename(file), mailsIn(file)))];

const folder = join(import.meta.dirname, '../../src/triage/phrases/leanings');
const write = (file: string, name: string, says: string, table: string): void =>
  writeFileSync(
    join(folder, `${file}.ts`),
    `/** ${says} Fitted (\`tests/runs/fit-leanings.ts\`), not written by hand. */\nexport const ${name} = \`\n${table}\n\`;\n`,
  );

if (process.argv.includes('--folds')) for (const line of crossValidate(batches)) console.log(line);
else {
  const examples: readonly Example[] = batches.flatMap(({ plain, inTalk, long }) => [...plain, ...inTalk, ...long]);
  const fitted = tablesOf(examples);
  write(
    'families',
    'families',
    'What the families of words and the circumstances speak for.',
    written(fitted, fitted.families),
  );
  const lines = written(fitted, fitted.words).split('\n');
  const inEach = Math.ceil(lines.length / parts);
  for (let part = 0; part < parts; part += 1)
    write(
      `words-${part + 1}`,
      'words',
      `What single words speak for, ${part + 1} of ${parts}.`,
      lines.slice(part * inEach, (part + 1) * inEach).join('\n'),
    );
  console.log(`fitted on ${examples.length} mails: ${fitted.families.length} families, ${fitted.words.length} words`);
}
