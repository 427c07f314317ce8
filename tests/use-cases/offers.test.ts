import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isVerb } from '../../bot/turns/press.ts';
import { run } from '../../src/cli/run.ts';
import { words } from '../../src/locales/index.ts';
import { listedKeys } from '../../src/registers/index.ts';
import { verbs as api } from '../../src/server/verbs.ts';
import { offeredOn } from '../../src/use-cases/offers.ts';
import { paneActs, paneAsks } from '../../src/use-cases/pane-offers.ts';
import { verbOf, verbsOf } from '../../src/use-cases/verbs/index.ts';

const every = listedKeys.flatMap((register) => verbsOf(register).map((verb) => [verb.verb, register] as const));

describe('what people may do', () => {
  test.each(every)('%s on %s is offered by a card or by the pane, unless Greffe does it by itself', (name) => {
    const verb = verbOf(name);
    if (!verb) throw new Error(name);
    const { card, pane } = offeredOn(verb);
    expect(card !== undefined || pane !== undefined).toBe(verb.who !== 'greffe');
  });

  test.each(every)('%s on %s: the card that offers it has a button that the bot answers', (name) => {
    const verb = verbOf(name);
    const card = verb && offeredOn(verb).card;
    // Opening is what the first look at a case file does; a file is sent, and its card hands it in for both kinds.
    const button = { open: 'openCaseFile', addTaskFile: 'addFile' }[name] ?? name;
    if (card !== undefined) expect([name, isVerb(button)]).toEqual([name, true]);
  });

  test.each(every)('%s on %s has its words, as an act to choose and as one that was done', (name) => {
    for (const language of ['fr', 'en'] as const) {
      const { verbs, acts } = words(language).registers;
      expect(verbs).toHaveProperty([name]);
      expect(acts).toHaveProperty([name]);
    }
  });
});

test('`greffe acts` prints each of them once, and says by its code when one is offered to nobody', async () => {
  const written: string[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const code = await run(['acts', '--json']);
  spy.mockRestore();
  expect(code).toBe(0);
  const acts: { verb: string; register: string }[] = JSON.parse(written.join(''));
  expect(acts.map(({ verb, register }) => [verb, register])).toEqual(every.map(([verb, register]) => [verb, register]));
});

/** What the pane's own code asks of the API, by the name of its path. */
const askedByPane = (): ReadonlySet<string> => {
  const folder = join(__dirname, '../../addin/taskpane');
  const files = readdirSync(folder, { recursive: true }).map(String);
  const code = files.filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(join(folder, name), 'utf8'));
  const asked = code.flatMap((text) => [...text.matchAll(/sk(?:ed)?(?:<[^;()]*>)?\(\s*(?:[\w.]+,\s*)?'([\w-]+)'/g)]);
  return new Set(asked.map(([, path]) => path ?? ''));
};

test.each([...Object.keys(paneAsks), ...paneActs])('the pane asks %s, and the API answers it', (path) => {
  expect([...askedByPane()]).toContain(path);
  expect(api.has(path)).toBe(true);
});

/** What only shows something, and what is said of a mail or prepared without an act on a record. */
const asksOnly = [
  ...['about-message', 'misdirected', 'worklist', 'my-reports', 'report-form', 'lettersFor', 'handing', 'persons'],
  ...['correct-suggestion', 'not-privacy', 'destroy-letter'],
];

test('whatever else the pane asks only shows something, or is no act on a record', () => {
  const written = [...askedByPane()].filter((path) => !(path in paneAsks) && !paneActs.includes(path));
  expect(written.filter((path) => !asksOnly.includes(path))).toEqual([]);
});

test.each(Object.entries(paneAsks))('each act that comes of %s is a verb', (_path, { verbs }) => {
  for (const name of verbs) expect(verbOf(name)?.verb).toBe(name);
});
