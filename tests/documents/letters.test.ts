import { microFuture } from '../../src/company/micro-future.ts';
import { letterOf } from '../../src/documents/letter.ts';
import { askedBy, letterSource } from '../../src/documents/letter-source.ts';
import { commonBlanks, commonCases } from '../../src/documents/letters/every-letter.ts';
import { letterKinds, letterNames } from '../../src/documents/letters/index.ts';
import { lawProvisionIds } from '../../src/law/provisions.ts';
import { words } from '../../src/locales/index.ts';
import { given, having, letters, produced, stopping, ways, written } from './given.ts';
import { readDocx } from './read-docx.ts';
import { samples } from './sample-letters.ts';

const languages = ['fr', 'en'] as const;
const each = letterNames.flatMap((name) => languages.map((language) => [name, language] as const));
const textOf = async (name: (typeof letterNames)[number], language: 'fr' | 'en') =>
  (await produced(name, { ...samples[name], language })).text;

test.each(each)('%s in %s: every blank is filled from its record, and it says this', async (name, language) => {
  const text = await textOf(name, language);
  expect(text).not.toMatch(/[{}]|undefined|null|\[object/);
  expect(text).toMatchSnapshot();
});

test.each(letterNames)(
  '%s: both languages ask for the same blanks and cases, and nothing declared is for nothing',
  (name) => {
    const kind = letterKinds[name];
    const french = askedBy(kind.file, 'fr');
    expect(askedBy(kind.file, 'en')).toEqual(french);
    const known = Object.keys({ ...commonBlanks(kind), ...kind.blanks });
    expect(french.blanks.filter((blank) => !known.includes(blank))).toEqual([]);
    expect(Object.keys(kind.blanks).filter((blank) => !french.blanks.includes(blank))).toEqual([]);
    const cases = Object.keys({ ...commonCases, ...kind.cases });
    expect(french.cases.filter((one) => !cases.includes(one))).toEqual([]);
  },
);

test.each(letterNames)('%s: everything that can be missing has its words', (name) => {
  const { file, asks = [] } = letterKinds[name];
  const { blanks } = askedBy(file, 'fr');
  for (const language of languages)
    for (const blank of [...blanks, ...asks])
      expect(Object.keys(words(language).registers.gaps)).toContain(`letter.${blank}`);
});

/** What stands in a sample record and changes nothing that the letter must have. */
const beside = [
  'stage',
  'language',
  'age',
  'copiesAlive',
  'kinds',
  'measuresTakenOn',
  'cause',
  'conclusion',
  'conditionsMet',
];
const optional = new Set([
  ...beside,
  'collectedBecause',
  'lessProtective',
  'contested',
  'heldFor',
  'scenario',
  'contents',
]);

test.each(letterNames)('%s: each element that is taken away refuses it by name', async (name) => {
  const whole = samples[name];
  const refusals: Record<string, readonly string[]> = {};
  for (const part of ['state', 'extras'] as const)
    for (const key of Object.keys(whole[part])) {
      const { [key]: _gone, ...rest } = whole[part];
      refusals[key] = key === 'type' ? ['no such letter'] : await stopping(name, { ...whole, [part]: rest });
    }
  const accepted = Object.entries(refusals).filter(([key, gaps]) => gaps.length === 0 && !optional.has(key));
  expect(accepted).toEqual([]);
  expect(refusals).toMatchSnapshot();
});

test('a refusal cannot stand without reasons, provision, what its ground asks for and what must be offered', async () => {
  const bare = having({ reasons: '', ground: undefined as never }, samples.fullRefusal);
  expect(await stopping('fullRefusal', bare)).toEqual(['refusal.reasons', 'refusal.provisionNamed', 'refusal.ground']);
  const text = await textOf('fullRefusal', 'fr');
  expect(text).toMatch(/demande d’examen de mésentente \(article\s42\)/);
  expect(text).toMatch(/30 jours à compter du refus.*\(article\s43\)/);
  expect(text).toMatch(/aide pour comprendre ce refus \(article\s34\)/);
});

test('the notice to the Commission has its eleven items in their order; one that nobody knows says why, or follows', async () => {
  const unsaid = having(
    { personsInQuebec: { unknown: 'noTrace' }, rationale: undefined as never, unsaidRisk: 'toFollow' },
    samples.commissionNotice,
  );
  const { text } = await produced('commissionNotice', unsaid);
  expect(text.match(/^\d+(?=\. )/gm)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
  expect(text).toContain('inconnu, car il n’en reste aucune trace');
  expect(text).toContain('à suivre, dans un complément');
});

describe('a notice that becomes public names nobody', () => {
  const notice = (change: Record<string, string>, identities: readonly string[] = []) =>
    stopping('commissionNotice', { ...having(change, samples.commissionNotice), identities });

  test('a name that the office knows refuses it, however it is written', async () => {
    expect(await notice({ circumstances: 'PERSONNE Â a ouvert le lien.' }, ['Personne Â'])).toEqual([
      'letter.identity.name',
    ]);
    expect(await notice({ circumstances: 'Une personne a ouvert le lien.' }, ['Personne Â'])).toEqual([]);
  });

  test('an address, a number that is not ours and one like a NAS refuse it', async () => {
    expect(await notice({ circumstances: 'Envoyé à personne.a@exemple.example' })).toEqual(['letter.identity.email']);
    expect(await notice({ circumstances: 'Le 514 555-0199 a été appelé.' })).toEqual(['letter.identity.phone']);
    expect(await notice({ circumstances: 'Le numéro 046 454 286.' })).toEqual(['letter.identity.sin']);
  });

  test('the public notice is held to the same', async () => {
    const named = having({ circumstances: 'Envoyé à personne.a@exemple.example' }, samples.publicNotice);
    expect(await stopping('publicNotice', named)).toEqual(['letter.identity.email']);
  });
});

test('advice goes with the kinds of information, and is never empty', async () => {
  const without = having({ kinds: [] }, samples.personsNotice);
  expect((await produced('personsNotice', without)).text).toContain('- Gardez cet avis.');
  const credential = having({ kinds: ['credential'] }, samples.personsNotice);
  expect((await produced('personsNotice', credential)).text).toContain('- Changez tout de suite ce mot de passe');
});

test('the letters that may leave now are named with what is missing, and each belongs to its register and type', () => {
  const offered = letters.offered(given);
  expect(offered.map(({ name }) => name)).toContain('accessGrant');
  expect(offered.map(({ name }) => name)).not.toContain('attestationDeindexing');
  expect(offered.find(({ name }) => name === 'fullRefusal')?.missing.map(({ gap }) => gap)).toContain(
    'refusal.reasons',
  );
  expect(letters.offered(samples.commissionNotice).find(({ name }) => name === 'commissionNotice')).toMatchObject({
    missing: [],
    becomesPublic: true,
    answersMail: false,
  });
});

test.each(each)(
  '%s in %s: the docx holds every word in its order and names no person in its properties',
  async (name, language) => {
    const letter = await produced(name, { ...samples[name], language });
    const { paragraphs, properties } = readDocx(letter.content);
    expect(paragraphs).toEqual(
      letter.text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.replace(/^- /, '')),
    );
    expect(JSON.stringify(properties)).not.toMatch(/Personne/);
    expect(letter.fileName).toMatch(/^[a-z0-9-]+-[A-Z]{3}-2026-[0-9A-Z]{6}\.docx$/);
  },
);

describe('the words of letters', () => {
  const banned = {
    fr: [/révision/i, /accès aux documents/i, /72\s?heures/i, /dommage/i, /divulgation/i, /data subject/i],
    en: [/\breview\b/i, /access to documents/i, /72\s?hours/i, /\bharm/i, /disclosure/i, /data subject/i],
  } as const;

  /** Sentences of the body: what stands before and after it are names, dates and lines of address. */
  const sentences = (text: string): readonly string[] =>
    text
      .replaceAll(/\b(c|art|ss?|r|boul)\.\s/g, '$1 ')
      .replaceAll(/^(\d+)\. /gm, '$1 ')
      .split('\n')
      .flatMap((line) => line.split(/(?<=[.!?])\s/))
      .filter((line) => /[.!?]$/.test(line));
  const count = (sentence: string): number => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
  const all = async (language: 'fr' | 'en') => [
    ...(await Promise.all(letterNames.map((name) => textOf(name, language)))),
    ...(await Promise.all(
      ways.filter((way) => way.language === language).map(async (way) => (await written(way)).text),
    )),
  ];

  test.each(languages)(
    'in %s sentences are short in every letter: twenty words on average, thirty at most',
    async (language) => {
      for (const text of await all(language)) {
        const lengths = sentences(text).map(count);
        expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(20);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(30);
      }
    },
  );

  test.each(languages)(
    'in %s no letter uses a word of the public sector, or one that the statute does not use',
    async (language) => {
      for (const text of await all(language)) for (const word of banned[language]) expect(text).not.toMatch(word);
    },
  );

  const isProvision = (id: string): boolean => (lawProvisionIds as readonly string[]).includes(id);

  test.each(each)('%s in %s cites provisions that exist, and declares what it rests on', (name, language) => {
    const { file, provisions } = letterKinds[name];
    expect(provisions.filter((id) => !isProvision(id) && !/^policy:([1-9]|[1-5]\d|6[0-4])$/.test(id))).toEqual([]);
    expect(provisions.length).toBeGreaterThan(0);
    const source = letterSource(file, language).flatMap((line) => (line.kind === 'text' ? [line.text] : []));
    const cited = source.flatMap((line) =>
      [...line.matchAll(/(?:articles?|sections?)\s((?:\d+(?:\.\d+)*)(?:(?:, | et | and )\d+(?:\.\d+)*)*)/gi)].flatMap(
        (match) => (match[1] ?? '').split(/, | et | and /),
      ),
    );
    expect(cited.filter((one) => !['p39.1', 'reg3.1', 'ccq'].some((act) => isProvision(`${act}:${one}`)))).toEqual([]);
  });

  test.each(letterNames)('%s in French has its spaces and its apostrophe', (name) => {
    const source = letterSource(letterKinds[name].file, 'fr');
    const text = source.flatMap((line) => (line.kind === 'text' ? [line.text.replaceAll(/\{\{[^}]*\}\}/g, 'x')] : []));
    expect(text.join('\n')).not.toMatch(/[^\u00A0\d][:;?!»](?=\s|$)/m);
    expect(text.join('\n')).not.toMatch(/«[^\u00A0]|'|\.\.\./);
  });
});

test('a letter is made in fifteen milliseconds at most, once the writer is loaded', async () => {
  await produced('fullRefusal', samples.fullRefusal);
  const started = process.cpuUsage();
  for (const [name, language] of each) await produced(name, { ...samples[name], language });
  const { user, system } = process.cpuUsage(started);
  const each1 = (user + system) / 1000 / each.length;
  process.stdout.write(`letter: ${each1.toFixed(1)} ms of CPU each\n`);
  expect(each1).toBeGreaterThan(0);
  expect(letterOf('full-refusal', 'fr', () => undefined).missing.length).toBeGreaterThan(0);
  expect(microFuture.legalName).not.toBe('');
});
