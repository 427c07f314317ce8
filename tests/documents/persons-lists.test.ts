import { microFuture } from '../../src/company/micro-future.ts';
import { zipOf } from '../../src/documents/copies/zip.ts';
import { createCopies } from '../../src/documents/copies.ts';
import { parseDay } from '../../src/law/day.ts';
import { words } from '../../src/locales/index.ts';
import { listFaults } from '../../src/ports/persons-lists.ts';
import { type ListedPerson, personFaults } from '../../src/registers/persons-list.ts';
import { type GivenCell, givenXlsx } from './given-xlsx.ts';
import { partsOfZip } from './read-zip.ts';

const { persons: lists } = createCopies(microFuture);
const today = parseDay('2026-11-24') ?? fail();
function fail(): never {
  throw new Error('no such day');
}
const read = (rows: readonly (readonly GivenCell[])[]) => givenXlsx(rows).then((content) => lists.read(content, today));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const known: readonly ListedPerson[] = [
  { name: 'Personne A', address: '1, rue A\nMontréal', language: 'fr', sentOn: '2026-11-23', means: 'post' },
  { name: 'Personne B', email: 'b@exemple.example', language: 'en' },
  { name: 'Personne C', phone: '514 555-0101', sentOn: '2026-11-20', means: 'email', returned: true },
  { name: '=1+1' },
];

describe('a list of persons as a spreadsheet', () => {
  test.each(['fr', 'en'] as const)('written in %s is read back as it was, and holds no formula', async (language) => {
    const content = await lists.write(known, language);
    expect(await lists.read(content, today)).toEqual({ persons: known });
    const parts = await partsOfZip(content);
    expect(JSON.stringify(parts)).not.toMatch(/<f[ >]/);
    expect(await lists.write(known, language)).toEqual(content);
  });

  test('headings are known in French, in English, in any order and under other names; what else there is, is not read', async () => {
    const rows = [
      ['E-mail', 'Note', 'Nom complet', 'LANGUE', 'Avisé le', 'Moyen d’envoi', 'Came back'],
      ['a@exemple.example', 'grand', 'Personne A', 'English', '2026-11-20', 'Courriel', 'Non'],
      [null, null, null, null, null, null, null],
      ['', '', 'Personne B', 'f', '', '', ''],
    ];
    expect(await read(rows)).toEqual({
      persons: [
        { name: 'Personne A', email: 'a@exemple.example', language: 'en', sentOn: '2026-11-20', means: 'email' },
        { name: 'Personne B', language: 'fr' },
      ],
    });
  });

  test('each line that is wrong is named with its field, and then nobody is taken', async () => {
    const rows = [
      ['Nom', 'Courriel', 'Langue', 'Avisée le', 'Moyen', 'Revenu'],
      ['Personne A', 'pas une adresse'],
      ['', 'b@exemple.example'],
      ['Personne C', '', 'espagnol'],
      ['Personne D', '', '', '20 novembre', 'Poste'],
      ['Personne E', '', '', '2026-11-25', 'Poste'],
      ['Personne F', '', '', '2026-11-20'],
      ['Personne G', '', '', '', 'Poste'],
      ['Personne H', '', '', '2026-11-20', 'pigeon'],
      ['Personne I', '', '', '2026-11-20', 'post', 'peut-être'],
      ['Personne J 046 454 286'],
      ['x'.repeat(201)],
      ['Personne K'],
      ['personne k'],
    ];
    const refused = await read(rows);
    expect('lines' in refused && refused.lines.map(({ line, field, because }) => [line, field, because])).toEqual([
      [2, 'email', 'notAnEmail'],
      [3, 'name', 'noName'],
      [4, 'language', 'unknownLanguage'],
      [5, 'sentOn', 'notADay'],
      [6, 'sentOn', 'inFuture'],
      [7, 'means', 'noMeans'],
      [8, 'sentOn', 'noDay'],
      [9, 'means', 'unknownMeans'],
      [10, 'returned', 'notYesOrNo'],
      [11, 'name', 'secret'],
      [12, 'name', 'tooLong'],
      [14, 'name', 'twice'],
    ]);
  });

  test('has words in both languages for whatever can be wrong', () => {
    for (const language of ['fr', 'en'] as const) {
      const { persons, registers } = words(language);
      expect(Object.keys(persons.becauses).toSorted()).toEqual([...personFaults].toSorted());
      for (const fault of listFaults) expect(Object.keys(registers.gaps)).toContain(`persons.${fault}`);
    }
  });
});

describe('a file that is no list is refused by its reason', () => {
  const sheet = (inside: string) => givenXlsx([['Nom'], ['Personne A']], { sheet: inside });

  test('no workbook, one under a password, one without headings, one without anybody', async () => {
    expect(await lists.read(bytes('Nom;Courriel\nPersonne A;'), today)).toEqual({ unreadable: 'notXlsx' });
    expect(await lists.read(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), today)).toEqual({ unreadable: 'notXlsx' });
    expect(await lists.read(await zipOf([{ name: 'a.txt', content: bytes('x') }]), today)).toEqual({
      unreadable: 'notXlsx',
    });
    expect(await lists.read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), today)).toEqual({ unreadable: 'protected' });
    expect(await lists.read(await zipOf([{ name: 'xl/workbook.xml', content: bytes('x') }], 'clé'), today)).toEqual({
      unreadable: 'protected',
    });
    expect(
      await read([
        ['Prix', 'Courriel'],
        ['1', 'x'],
      ]),
    ).toEqual({ unreadable: 'noHeading' });
    expect(
      await read([
        ['Nom', 'Courriel'],
        ['', ''],
      ]),
    ).toEqual({ unreadable: 'empty' });
  });

  test('a formula is refused and its cell named; macros, links and entities are refused', async () => {
    const formula = '<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://x.example")</f><v>Personne A</v></c></row>';
    expect(await lists.read(await sheet(formula), today)).toEqual({ unreadable: 'formula', at: 'A2' });
    const macros = await givenXlsx([['Nom'], ['Personne A']], { extra: { 'xl/vbaProject.bin': 'x' } });
    expect(await lists.read(macros, today)).toEqual({ unreadable: 'macros' });
    const links = await givenXlsx([['Nom'], ['A']], { extra: { 'xl/externalLinks/externalLink1.xml': '<a/>' } });
    expect(await lists.read(links, today)).toEqual({ unreadable: 'macros' });
    const entities = await givenXlsx([['Nom'], ['A']], { head: '<!DOCTYPE x [<!ENTITY a "aaaa">]>' });
    expect(await lists.read(entities, today)).toEqual({ unreadable: 'notXlsx' });
  });

  test('what is huge, or becomes huge when opened, is refused without being opened whole', async () => {
    expect(await lists.read(new Uint8Array(11 * 1024 * 1024).fill(0x50), today)).toEqual({ unreadable: 'tooLarge' });
    const bomb = await givenXlsx([['Nom'], ['A']], { extra: { 'xl/sharedStrings.xml': ' '.repeat(60_000_000) } });
    expect(bomb.byteLength).toBeLessThan(500_000);
    expect(await lists.read(bomb, today)).toEqual({ unreadable: 'tooLarge' });
    const many = Array.from({ length: 5_001 }, (_, n) => [`Personne ${n}`]);
    expect(await read([['Nom'], ...many])).toEqual({ unreadable: 'tooMany' });
  }, 60_000);
});
