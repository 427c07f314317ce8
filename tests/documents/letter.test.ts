import { docxOf } from '../../src/documents/docx.ts';
import { type Block, letterOf } from '../../src/documents/letter.ts';
import { readDocx } from './read-docx.ts';

type Blanks = Readonly<Record<string, Parameters<typeof letterOf>[2] extends (name: string) => infer F ? F : never>>;

const blanks: Blanks = {
  company: 'MICRO-FUTURE',
  address: '1, rue de l’Exemple',
  today: '23 novembre 2026',
  addressee: 'Personne A',
  provisions: 'Loi, art. 32',
  reference: 'REQ-2026-7KQ4M2',
  receivedOn: '22 novembre 2026',
  type: 'une demande d’accès',
  policyDue: '12 décembre 2026',
  statutoryDue: '22 décembre 2026',
  email: 'privacy@exemple.example',
  phone: '514-555-0100',
  officer: 'Personne C',
  title: 'Directrice',
  promiseOpen: true,
  statutory: true,
  statuteOpen: true,
  lacking: false,
  identity: false,
  precision: false,
  unchecked: false,
  telephone: true,
  named: true,
  titled: true,
};
const letter = (change: Blanks = {}, language: 'fr' | 'en' = 'fr') =>
  letterOf('acknowledgement', language, (name) => ({ ...blanks, ...change })[name]);

describe('a letter and its blanks', () => {
  test('with every blank filled the letter stands and nothing is missing', () => {
    const made = letter();
    expect(made.missing).toEqual([]);
    expect(made.text).toContain('Personne A');
    expect(made.text).not.toMatch(/[{}]/);
  });

  test.each(['addressee', 'policyDue', 'statutoryDue', 'reference', 'email'] as const)(
    'without %s there is no letter, and it is named',
    (name) => {
      expect(letter({ [name]: undefined })).toEqual({ missing: [name] });
      expect(letter({ [name]: '  \n' })).toEqual({ missing: [name] });
    },
  );

  test('everything that is missing is named at once', () => {
    expect(letter({ receivedOn: '', policyDue: undefined })).toEqual({ missing: ['receivedOn', 'policyDue'] });
  });

  test('a case that nobody decided is missing as much as an empty blank', () => {
    expect(letter({ statutory: undefined })).toEqual({ missing: ['statutory'] });
  });

  test('a blank of a paragraph that does not stand is not asked for', () => {
    expect(letter({ statutory: false, statutoryDue: undefined }).missing).toEqual([]);
    expect(letter({ telephone: false, phone: undefined }).missing).toEqual([]);
  });

  test('what is unknown says so, with the reason, and counts as filled', () => {
    expect(letter({ receivedOn: { unknown: 'notYetKnown' } }).text).toContain('le inconnu, car on le vérifie encore');
    expect(letter({ receivedOn: { unknown: 'noTrace' } }, 'en').text).toContain(
      'unknown, because no trace of it is left',
    );
  });

  test('a stranger’s name is never taken for a blank, a line, a mark or a direction of writing', () => {
    const made = letter({ addressee: '# {{officer}}\r\n## {{if named}}\u202Emoc.elpmexe\u0007' });
    expect(made.missing).toEqual([]);
    expect(made.text?.split('\n')).toContain('# {{officer}} ## {{if named}} moc.elpmexe');
  });

  test('headings are numbered as they stand, without a gap', () => {
    const numbers = (change: Blanks) => letter(change).text?.match(/^\d+(?=\. )/gm);
    expect(numbers({})).toEqual(['1', '2', '3', '4']);
    expect(numbers({ unchecked: true })).toEqual(['1', '2', '3', '4', '5']);
  });

  test('a blank with several fillings makes its part stand once for each, in their order', () => {
    const made = letter({ email: ['a@exemple.example', 'b@exemple.example'] });
    const lines = made.text?.split('\n').filter((line) => line.includes('@')) ?? [];
    expect(lines.map((line) => /\S+@\S+/.exec(line)?.[0])).toEqual(['a@exemple.example.', 'b@exemple.example.']);
  });

  test('what follows in a supplement says so', () => {
    expect(letter({ receivedOn: { toFollow: true } }).text).toContain('le à suivre, dans un complément');
  });
});

describe('a page of a letter', () => {
  const held = async (blocks: readonly Block[]): Promise<readonly string[]> => {
    const file = { title: 'Lettre', company: 'MICRO-FUTURE', reference: 'REQ-2026-7KQ4M2', language: 'fr' } as const;
    const { whole } = readDocx(await docxOf(blocks, file));
    const paragraphs = whole.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
    return paragraphs.flatMap((one) => (one.includes('<w:keepNext/>') ? (/>([^<]+)<\/w:t>/.exec(one)?.[1] ?? []) : []));
  };
  const item = (text: string): Block => ({ as: 'item', text });

  test('never begins with the last line of a list, nor parts a list from what announces it or a title from its text', async () => {
    const blocks: readonly Block[] = [
      { as: 'heading', text: 'Titre' },
      { as: 'paragraph', text: 'Première phrase' },
      { as: 'paragraph', text: 'Aux endroits suivants' },
      ...['un', 'deux', 'trois', 'quatre'].map(item),
      { as: 'paragraph', text: 'Après la liste' },
      { as: 'heading', text: 'Suite' },
      { as: 'paragraph', text: 'Fin' },
    ];
    expect(await held(blocks)).toEqual(['Titre', 'Aux endroits suivants', 'trois', 'Suite']);
  });

  test('never holds a signature alone: what comes before it stays with it', async () => {
    const said = ['Dernier paragraphe', 'Salutations'].map((text): Block => ({ as: 'paragraph', text }));
    const signed = ['Personne C', 'MICRO-FUTURE'].map((text): Block => ({ as: 'signature', text }));
    expect(await held([...said, ...signed])).toEqual(['Dernier paragraphe', 'Salutations']);
  });
});
