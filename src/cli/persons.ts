import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Locale, words } from '../locales/index.ts';
import { means } from '../registers/means.ts';
import { isReference, type Reference } from '../registers/reference.ts';
import { notePersons } from '../use-cases/note-persons.ts';
import type { Asker, Office } from '../use-cases/office.ts';
import { isRefusal, type Outcome, type Refusal } from '../use-cases/outcome.ts';
import { perform } from '../use-cases/perform.ts';
import { personsLetters } from '../use-cases/persons-letters.ts';
import { personsFile, personsView, takePersons } from '../use-cases/persons-list.ts';
import type { FileView } from '../use-cases/views/copies-view.ts';
import type { PersonsTaken, PersonsView } from '../use-cases/views/persons-view.ts';
import type { Ask, AskCommand } from './ask.ts';
import { asGreffe, languageIn, onOffice } from './asked-office.ts';
import { readLine } from './line.ts';

const wrong = 2;

const options = {
  template: { type: 'string' },
  list: { type: 'string' },
  why: { type: 'string' },
  save: { type: 'string' },
  letters: { type: 'string' },
  sent: { type: 'string' },
  means: { type: 'string', default: '' },
  only: { type: 'string' },
  returned: { type: 'string' },
  data: { type: 'string', default: 'data' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = NonNullable<ReturnType<typeof readLine<typeof options>>>['values'];

/** One line of the command, on an office that is open. */
interface Work {
  readonly office: Office;
  readonly asker: Asker;
  readonly reference: Reference;
  readonly ask: Ask;
  readonly say: Locale;
}

/**
 * `greffe persons REFERENCE …`: the persons whom an incident obliges us to notify, from a spreadsheet and back, with one
 * notice each. 1 when something is refused, said line by line; 2 when the line itself is wrong.
 */
export const personsCommand: AskCommand = async (ask) => {
  const parsed = readLine(ask.line, options);
  const language = languageIn(ask, parsed?.values.lang);
  const say = words(language ?? ask.language);
  const [reference = ''] = parsed?.positionals ?? [];
  if (parsed === undefined || language === undefined || parsed.values.help || !isReference(reference)) {
    (parsed?.values.help ? ask.print : ask.warn)(say.persons.cli.help);
    return parsed?.values.help ? 0 : wrong;
  }
  const { values } = parsed;
  return onOffice(ask, language, values.data, (office) =>
    answer({ office, asker: asGreffe(language), reference, ask, say }, values),
  );
};

const answer = async (work: Work, values: Values): Promise<number> => {
  const { office, asker, reference } = work;
  if (values.template !== undefined)
    return save(work, await personsFile(office, asker, { reference, empty: true }), values.template);
  if (values.save !== undefined) return save(work, await personsFile(office, asker, { reference }), values.save);
  if (values.list !== undefined) return take(work, values.list, values.why);
  if (values.letters !== undefined) return allLetters(work, values.letters);
  if (values.returned !== undefined)
    return shown(work, await notePersons(office, asker, { reference, what: 'returned', numbers: values.returned }));
  if (values.sent === undefined) return shown(work, personsView(office, asker, reference));
  const noted = { reference, what: 'sent', day: values.sent, means: values.means, numbers: values.only } as const;
  return shown(work, await notePersons(office, asker, noted));
};

const refusal = ({ ask, say, reference }: Work, { refused, gaps = [], faults = {} }: Refusal): number => {
  const texts: Readonly<Record<string, string>> = say.registers.gaps;
  if (refused === 'notFound') ask.warn(say.persons.cli.noIncident(reference));
  else if (gaps.length === 0) ask.warn(say.registers.refusals[refused]);
  for (const { gap } of gaps) ask.warn(texts[gap] ?? gap);
  for (const [field, { fault }] of Object.entries(faults)) ask.warn(sayFault(field, fault, say));
  return 1;
};

/** The field under its title; a means that is none, with those that there are. */
const sayFault = (field: string, fault: string, { copies: { pair }, persons, registers }: Locale): string => {
  const titles: Readonly<Record<string, string>> = { day: persons.fields.sentOn, means: persons.fields.means };
  const texts: Readonly<Record<string, unknown>> = registers.faults;
  const said = typeof texts[fault] === 'string' ? texts[fault] : fault;
  return pair(titles[field] ?? field, field === 'means' ? `${said} ${means.join(', ')}` : said);
};

const save = async (work: Work, file: Outcome<FileView>, path: string): Promise<number> => {
  if (isRefusal(file)) return refusal(work, file);
  await writeFile(path, Buffer.from(file.content, 'base64'), { mode: 0o600 });
  work.ask.print(work.say.persons.cli.wrote(path));
  return 0;
};

const take = async (work: Work, path: string, why: string | undefined): Promise<number> => {
  const { office, asker, reference, ask, say } = work;
  const content = await readFile(path).catch(() => undefined);
  if (content === undefined) {
    ask.warn(say.copies.cli.noFile(path));
    return wrong;
  }
  return shown(work, await takePersons(office, asker, { reference, content, why }));
};

/** Every part of the letters, a zip each. */
const allLetters = async (work: Work, folder: string): Promise<number> => {
  const { office, asker, reference, ask, say } = work;
  await mkdir(folder, { recursive: true });
  for (let from: number | undefined = 1; from !== undefined; ) {
    const made: Awaited<ReturnType<typeof personsLetters>> = await personsLetters(office, asker, { reference, from });
    if (isRefusal(made)) return refusal(work, made);
    const path = join(folder, made.fileName);
    await writeFile(path, Buffer.from(made.content, 'base64'), { mode: 0o600 });
    ask.print(`${say.persons.cli.wrote(path)} (${made.letters})`);
    from = made.next;
  }
  await perform(office, reference);
  return 0;
};

const shown = async (work: Work, outcome: Outcome<PersonsTaken | PersonsView>): Promise<number> => {
  const { office, reference, ask } = work;
  const say = work.say.persons;
  if (isRefusal(outcome)) return refusal(work, outcome);
  if ('lines' in outcome) {
    for (const { line, field, because } of outcome.lines)
      ask.warn(say.refusedLine(String(line), say.fields[field], say.becauses[because]));
    ask.warn(say.gaps['persons.lines']);
    return 1;
  }
  await perform(office, reference);
  const { list } = outcome;
  if (list === undefined) {
    ask.print(say.none);
    ask.print(say.howToBegin);
  } else {
    ask.print(say.numbers(String(list.sent), String(list.listed)));
    if (list.returned > 0) ask.print(say.returned(String(list.returned)));
    if (list.unreachable > 0) ask.print(say.unreachable(String(list.unreachable)));
    ask.print(list.left === 0 ? say.allTold : say.left(String(list.left)));
  }
  return 0;
};
