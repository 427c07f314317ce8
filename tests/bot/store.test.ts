import { isVerb } from '../../bot/turns/press.ts';
import { checkParts } from '../../src/cli/package/make.ts';
import { readPng } from '../../src/cli/package/png.ts';
import { made, parts } from '../manifest/made-package.ts';
import { allCards } from './all-cards.ts';
import { type BotOnTrial, botOnTrial, elementsOf, textOn } from './bot-on-trial.ts';

/** What a program can check of the Teams store’s validation guidelines; the package’s own checks find the rest. */
let trial: BotOnTrial;
beforeAll(async () => {
  trial = await botOnTrial();
});
afterAll(() => trial.close());

type Json = Readonly<Record<string, unknown>>;
const { manifest, words } = parts();
const english = words['en-ca.json'] ?? {};
const cards = (['fr', 'en'] as const).flatMap((language) =>
  allCards(language).map(([name, card]) => [`${name}, ${language}`, card] as const),
);

test('the package’s own checks of names, words, icons, links and domains find nothing', () => {
  expect(checkParts(parts())).toEqual([]);
});

test('the short name is ours alone: no product of Microsoft, no part of Teams', () => {
  const { short } = manifest.name as { short: string };
  for (const name of [short, english['name.short'] ?? short])
    expect(name).not.toMatch(/microsoft|teams|outlook|chat|file|activity|help|calendar/i);
});

test.each([
  ['icons/color.png', 192],
  ['icons/outline.png', 32],
  ['icons/color32.png', 32],
])('%s is a square of %i pixels', (file, side) => {
  const icon = readPng(made().unzipped('greffe.zip').get(file) ?? Buffer.alloc(0));
  expect(icon).toMatchObject({ width: side, height: side });
});

test.each([
  ['fr', (manifest.description as { short: string }).short, (manifest.description as { full: string }).full],
  ['en', english['description.short'] ?? '', english['description.full'] ?? ''],
])(
  'the description in %s is one sentence, then at most 500 words that name Microsoft Teams and where to find help',
  (_, short, full) => {
    expect(short.match(/[.!?](?:\s|$)/g)).toHaveLength(1);
    expect(short).not.toMatch(/\bapp(li)?\b/i);
    expect(full.split(/\s+/).length).toBeLessThanOrEqual(500);
    expect(full).toContain('Microsoft Teams');
    expect(full).toMatch(/administrat/i);
    expect(full).toContain('@');
    expect(full).not.toMatch(/\b(MS|MSFT|Office 365)\b/);
  },
);

test('privacy, terms and website are https, and no domain is a wildcard or a tunnel', () => {
  const { websiteUrl, privacyUrl, termsOfUseUrl } = manifest.developer as Readonly<Record<string, string>>;
  for (const address of [websiteUrl, privacyUrl, termsOfUseUrl]) expect(address).toMatch(/^https:\/\//);
  expect(JSON.stringify(manifest.validDomains)).not.toMatch(/\*|ngrok|trycloudflare|devtunnels/);
});

describe('the commands that the manifest lists', () => {
  const lists = (manifest.bots as readonly { commandLists: readonly { commands: readonly Json[] }[] }[])[0];
  const french = lists?.commandLists.flatMap(({ commands }) => commands.map(({ title }) => String(title))) ?? [];
  const other = Object.entries(english).filter(([place]) => /^bots\[.*\]\.title$/.test(place));

  test.each([
    ...french.map((title) => [title, 'fr-CA'] as const),
    ...other.map(([, title]) => [title, 'en-CA'] as const),
  ])('“%s” is answered, in %s', async (title, locale) => {
    const card = await trial.say(title, { oid: 'oid-officer', locale });
    expect(textOn(card)).not.toBe('');
    expect(card.actions.length).toBeGreaterThan(0);
  });
});

test.each(['Hi', 'Hello', 'hello!', 'Help', 'help me', 'Bonjour', 'Allô', 'Aide', 'menu', '?', '🙂', ''])(
  '“%s” is answered with what can be done',
  async (text) => {
    const locale = /^[Hh]/.test(text) ? 'en-CA' : 'fr-CA';
    const card = await trial.say(text, { locale, oid: 'oid-hello' });
    const verbs = elementsOf(card).map(({ verb }) => verb);
    for (const verb of ['report', 'myReports', 'entries']) expect(verbs).toContain(verb);
  },
);

test.each(cards)('the card %s has six buttons at most, and each leads somewhere', (_, card) => {
  const actions = elementsOf(card).filter(({ type }) => String(type).startsWith('Action.'));
  const rows = elementsOf(card).filter((element) => 'selectAction' in element).length;
  expect(actions.length - rows).toBeLessThanOrEqual(6);
  for (const { type, verb, data, url } of actions) {
    // What is published elsewhere is opened there; nothing that is done stands behind it.
    if (type === 'Action.OpenUrl') expect(url).toMatch(/^https:/);
    const asked = verb ?? (data as Json | undefined)?.verb;
    if (type === 'Action.Execute' || type === 'Action.Submit')
      expect([asked, isVerb(String(asked))]).toEqual([asked, true]);
  }
});

test.each(cards)(
  'the card %s is no dead end: a button that is answered with a card, or a last word that says what to do',
  (_, card) => {
    const asked = elementsOf(card).map(({ verb, data }) => String(verb ?? (data as Json | undefined)?.verb));
    const says = elementsOf(card.body.at(-1)).some(({ id }) => id === 'next');
    expect(asked.some(isVerb) || says).toBe(true);
  },
);

test('the welcome says what it is for, how to begin and what to write, and is not repeated', async () => {
  const arrival = { type: 'installationUpdate', action: 'add', text: undefined };
  const before = trial.teams.calls.length;
  await trial.send(trial.activity({ oid: 'oid-new' }, arrival));
  await trial.send(trial.activity({ oid: 'oid-new' }, arrival));
  expect(trial.teams.calls).toHaveLength(before + 1);
  const text = textOn(trial.lastCard());
  for (const expected of ['Un doute suffit', 'Signaler un incident', 'Vous pouvez aussi écrire'])
    expect(text).toContain(expected);
});

test('a card number is not taken: the office asks for no payment', async () => {
  const form = elementsOf(await trial.say('incident', { oid: 'oid-pay' })).find(
    ({ verb }) => verb === 'reportIncident',
  );
  const entered = { ...(form?.data as Json), scenario: 'other', told: 'carte 4242 4242 4242 4242' };
  const { card } = await trial.press('reportIncident', entered, { oid: 'oid-pay' });
  expect(textOn(card)).toContain('numéro de carte de paiement');
});
