import { isVerb } from '../../bot/turns/press.ts';
import { run } from '../../src/cli/run.ts';
import { words } from '../../src/locales/index.ts';
import { listedKeys } from '../../src/registers/index.ts';
import { offeredOn } from '../../src/use-cases/offers.ts';
import { verbOf, verbsOf } from '../../src/use-cases/verbs/index.ts';

const every = listedKeys.flatMap((register) => verbsOf(register).map((verb) => [verb.verb, register] as const));

/** Acts that pages and the command line ask of the API, and that no card and no part of the pane offers yet. */
const byApiAlone: readonly string[] = [
  ...['addMail', 'setMailAside', 'noteCaseFileCopy', 'noteHandOver', 'passwordSent', 'destroyProof'],
  'proofLeftMailbox',
];

describe('what people may do', () => {
  test.each(every)('%s on %s is offered by a card or by the pane, unless Greffe does it by itself', (name) => {
    const verb = verbOf(name);
    if (!verb) throw new Error(name);
    const { card, pane } = offeredOn(verb);
    expect(card !== undefined || pane !== undefined).toBe(verb.who !== 'greffe' && !byApiAlone.includes(name));
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
  expect(code).toBe(byApiAlone.length > 0 ? 1 : 0);
  const acts: { verb: string; register: string }[] = JSON.parse(written.join(''));
  expect(acts.map(({ verb, register }) => [verb, register])).toEqual(every.map(([verb, register]) => [verb, register]));
});
