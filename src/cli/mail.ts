import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Locale, words } from '../locales/index.ts';
import type { Language } from '../ports/kept.ts';
import { environment } from '../server/config.ts';
import { isLoopback } from '../server/config-shape.ts';
import { readMime } from '../triage/read-mime.ts';
import type { Ask, AskCommand } from './ask.ts';
import { readLine } from './line.ts';
import { findRunning } from './running.ts';

const wrong = 2;
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const options = {
  folder: { type: 'string', default: 'inbox' },
  data: { type: 'string', default: 'data' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Where mail is put on this machine, and where it is then seen. */
interface LetterBox {
  readonly intake: string;
  readonly mailbox: string;
  readonly folder: string;
  /** Address of the mailbox in Outlook, as the officer opens it. */
  readonly seenAt: string;
}

type Said = Locale['cli']['mail'];

/**
 * `greffe mail FILE.eml… [--folder NAME]`: lets the messages arrive in the privacy mailbox of the office that runs on
 * this machine, byte for byte, and says where each is seen. In the cloud it puts nothing anywhere: mail is sent as mail.
 * 1 when one of them did not arrive, 2 when the line itself is wrong.
 */
export const mail: AskCommand = async (ask) => {
  const read = readLine(ask.line, options);
  const { folder = 'inbox', data = 'data', lang, help = false } = read?.values ?? {};
  const files = read?.positionals ?? [];
  const language: Language = lang === 'fr' || lang === 'en' ? lang : ask.language;
  const { cli } = words(language);
  if (lang !== undefined && lang !== language) ask.warn(cli.optionFaults.notALanguage(lang));
  else if (read === undefined) ask.warn(`${cli.optionFaults.unknownOption}\n\n${cli.mail.help}`);
  else if (help) ask.print(cli.mail.help);
  else if (files.length === 0) ask.warn(cli.mail.help);
  else return putAll(ask, cli, files, data, folder);
  return help ? 0 : wrong;
};

const putAll = async (
  ask: Ask,
  cli: Locale['cli'],
  files: readonly string[],
  data: string,
  folder: string,
): Promise<number> => {
  const box = await letterBox(data, folder);
  if (typeof box === 'string') {
    ask.warn(box === 'inTheCloud' ? cli.mail.inTheCloud : cli.noOffice(resolve(data)));
    return 1;
  }
  const codes: number[] = [];
  for (const file of files) codes.push(await put(ask, cli.mail, box, file));
  return Math.max(...codes);
};

/** The mailbox of the office on this machine; in the cloud, and where no office runs, there is none to put mail into. */
const letterBox = async (data: string, folder: string): Promise<LetterBox | 'inTheCloud' | 'noOffice'> => {
  if (environment().GREFFE_TENANT_ID !== undefined) return 'inTheCloud';
  const running = await findRunning(data);
  const mailbox = running?.settings.GREFFE_MAILBOX;
  if (running === undefined || mailbox === undefined) return 'noOffice';
  const { graph, outlook } = running.addresses;
  if (!isLoopback(graph)) return 'inTheCloud';
  const seenAt = `${outlook}?${new URLSearchParams({ as: 'officer', mailbox }).toString()}`;
  return { intake: new URL('/emulator/mail', graph).href, mailbox, folder, seenAt };
};

const put = async (ask: Ask, say: Said, box: LetterBox, file: string): Promise<number> => {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined || bytes.length === 0) {
    ask.warn(bytes === undefined ? say.noFile(file) : say.empty(file));
    return wrong;
  }
  const status = await arrive(box, bytes);
  if (status === 201) {
    ask.print(say.arrived((await subjectOf(bytes)) ?? say.noSubject, box.mailbox, box.seenAt));
    return 0;
  }
  ask.warn(status === 404 ? say.noFolder(box.folder, box.mailbox) : say.notTaken(file, String(status)));
  return 1;
};

/** Hands the bytes as they are to the tenant on this machine; 0 when it does not answer. */
const arrive = async ({ intake, mailbox, folder }: LetterBox, bytes: Buffer): Promise<number> => {
  const asked = `${intake}?${new URLSearchParams({ mailbox, folder }).toString()}`;
  const headers = { 'content-type': 'message/rfc822' };
  const answer = await fetch(asked, { method: 'POST', headers, body: new Uint8Array(bytes) }).catch(() => undefined);
  return answer?.status ?? 0;
};

const subjectOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const reading = await readMime(bytes, sha256);
  return reading.kind === 'message' && reading.message.subject !== '' ? reading.message.subject : undefined;
};
