import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkCopy, isWholeCopy, sayCopy } from './check-copy.ts';
import { checkMails, isWholeMail } from './mail-report.ts';
import { readMails } from './mails.ts';
import { readNarratives } from './narratives.ts';
import { type StartedOffice, startOffice } from './office.ts';
import { aloneInBackground, playMails } from './play-mails.ts';
import { isWhole, playNarratives } from './play-narratives.ts';
import { sayBackground, sayMails } from './say-mails.ts';
import { sayNarratives } from './say-narratives.ts';

/** What a folder holds says how it is played: incidents told to the bot, or mail to the privacy mailbox. */
const playIn = (
  folder: string,
): ((office: StartedOffice) => Promise<readonly [lines: readonly string[], whole: boolean]>) | undefined => {
  if (existsSync(join(folder, 'breach-narratives.jsonl')))
    return async (office) => {
      const report = await playNarratives(office, readNarratives(folder));
      const copy = await checkCopy(office);
      return [[...sayNarratives(report), ...sayCopy(copy)], isWhole(report) && isWholeCopy(copy)];
    };
  const mails = readMails(folder);
  if (mails.length === 0) return undefined;
  return async (office) => {
    const background = await aloneInBackground(office);
    const report = await checkMails(office, await playMails(office, mails));
    return [[...sayMails(report), ...sayBackground(background)], isWholeMail(report)];
  };
};

const [folder] = process.argv.slice(2);
const play = folder === undefined ? undefined : playIn(resolve(folder));
if (play === undefined) {
  process.stderr.write(
    'npm run data-run -- FOLDER (with breach-narratives.jsonl, or labelled-*.jsonl and .eml files)\n',
  );
  process.exit(2);
}
const office = await startOffice();
try {
  const [lines, whole] = await play(office);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = whole ? 0 : 1;
} finally {
  await office.stop();
}
