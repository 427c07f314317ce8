import { requestTypes } from '../../src/law/request.ts';
import { dayOf, given, having, letters, promised, stopping, written } from './given.ts';
import { readDocx } from './read-docx.ts';

describe('the acknowledgement of a request', () => {
  test('in French it says when the request came, when the reply is due under policy and statute, and the reference', async () => {
    const { text } = await written(given);
    expect(text).toContain('Nous avons reçu votre demande le 22 novembre 2026.');
    expect(text).toContain('Vous l’aurez au plus tard le 12 décembre 2026.');
    expect(text).toContain('La loi exige notre réponse écrite au plus tard le 22 décembre 2026.');
    expect(text).toMatch(/article\s32 de la Loi sur la protection des renseignements personnels dans le secteur privé/);
    expect(text).toContain('Notre référence\u00A0: REQ-2026-7KQ4M2');
    expect(text).toContain('demande d’examen de mésentente');
  });

  test('in English it says the same', async () => {
    const { text } = await written({ ...given, language: 'en' });
    expect(text).toContain('We received your request on November 22, 2026.');
    expect(text).toContain('You will have it no later than December 12, 2026.');
    expect(text).toContain('The law requires our written reply no later than December 22, 2026.');
    expect(text).toMatch(
      /Section\s32 of the Act respecting the protection of personal information in the private sector/,
    );
    expect(text).toContain('for the examination of a disagreement');
  });

  test.each(requestTypes)('a request of the type %s is named in both languages', async (type) => {
    for (const language of ['fr', 'en'] as const) {
      const { text } = await written({ ...having({ type }), language });
      expect(text).toMatch(language === 'fr' ? /ainsi\u00A0: (une|le) / : /follows: (a|the) /);
    }
  });

  test('where no section gives a limit, none is claimed and no disagreement is offered', async () => {
    const { text } = await written(promised(given));
    expect(text).toContain('La loi ne fixe pas de jour pour ce type de demande.');
    expect(text).not.toMatch(/article\s32|mésentente/);
    expect(text).toContain('porter plainte directement à la Commission');
  });

  test('what fills nothing is named: no type, an absent requester, no day of receipt', async () => {
    expect(await stopping('acknowledgement', having({ requester: '' }))).toEqual(['letter.addressee']);
    expect(await stopping('acknowledgement', having({ receivedOn: '' }))).toEqual([
      'letter.receivedOn',
      'letter.policyDue',
      'letter.statutoryDue',
    ]);
    expect(await letters.produce('acknowledgement', { ...given, register: 'complaints' })).toBeUndefined();
  });

  test('a date that has passed is never promised anew', async () => {
    const late = await written({ ...given, today: dayOf('2026-12-13') });
    expect(late.text).toContain('promettait une réponse écrite au plus tard le 12 décembre 2026.');
    expect(late.text).toContain('La loi exige notre réponse écrite');
    const deemed = await written({ ...given, today: dayOf('2026-12-23') });
    expect(deemed.text).toContain('Nous sommes réputés avoir refusé d’acquiescer à votre demande.');
    expect(deemed.text).not.toContain('La loi exige notre');
    expect((await written({ ...given, today: dayOf('2026-12-12') })).text).toContain('Vous l’aurez au plus tard');
  });

  test('what is missing is asked for, without moving a date or wanting a copy of a document', async () => {
    const both = await written({ ...given, extras: { needs: 'identity, precision' } });
    expect(both.text).toContain('- La preuve de votre identité, ou de votre qualité');
    expect(both.text).toMatch(/L’article\s30 de la Loi l’exige\./);
    expect(both.text).toContain('N’envoyez aucune copie d’une pièce d’identité.');
    expect(both.text).toContain('Cela ne repousse pas les dates données plus haut.');
    const none = await written({ ...given, extras: { needs: 'none' } });
    expect(none.text).not.toMatch(/identité|préciser/);
    expect((await written(given)).text).toContain('Nous devrons peut-être vérifier votre identité');
  });

  test('without the officer’s name the letter is signed by the function', async () => {
    const { text } = await written({ ...given, officer: { ...given.officer, name: '' } });
    expect(text.split('\n').slice(-2)).toEqual([
      'Responsable de la protection des renseignements personnels',
      'MICRO-FUTURE',
    ]);
  });

  test('a corporate title stands beside the function', async () => {
    const { text } = await written({ ...given, officer: { ...given.officer, title: 'Directrice générale' } });
    expect(text.split('\n').slice(-4)).toEqual([
      'Personne C',
      'Directrice générale',
      'Responsable de la protection des renseignements personnels',
      'MICRO-FUTURE',
    ]);
  });

  test('the first of a month is written as French writes it', async () => {
    expect((await written(having({ receivedOn: '2026-11-01' }))).text).toContain('le 1er novembre 2026');
  });
});

describe('the acknowledgement as a docx file', () => {
  test.each(['fr', 'en'] as const)('the file in %s holds every word of the letter, in its order', async (language) => {
    const letter = await written({ ...given, language, extras: { needs: 'identity, precision' } });
    const { paragraphs } = readDocx(letter.content);
    const lines = letter.text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replace(/^- /, ''));
    expect(paragraphs).toEqual(lines);
  });

  test('its name says what it is and which request it answers', async () => {
    expect((await written(given)).fileName).toBe('accuse-de-reception-REQ-2026-7KQ4M2.docx');
    expect((await written({ ...given, language: 'en' })).fileName).toBe('acknowledgement-REQ-2026-7KQ4M2.docx');
  });

  test('its properties bear the title and the company, and name no person', async () => {
    const { properties, footer } = readDocx((await written(given)).content);
    expect(properties).toMatchObject({
      title: 'Accusé de réception REQ-2026-7KQ4M2',
      creator: 'MICRO-FUTURE',
      lastModifiedBy: 'MICRO-FUTURE',
    });
    expect(JSON.stringify(properties)).not.toMatch(/Personne|Un-named/);
    expect(footer).toContain('MICRO-FUTURE · REQ-2026-7KQ4M2 · page');
  });

  test('it is in the language that it is written in, for whoever checks its spelling or reads it aloud', async () => {
    expect(readDocx((await written(given)).content).whole).toContain('w:val="fr-CA"');
    expect(readDocx((await written({ ...given, language: 'en' })).content).whole).toContain('w:val="en-CA"');
  });

  test('a name that is no XML still gives a file that can be read', async () => {
    const requester = 'A & B <c@exemple.example> "\u0000\uD800]]>';
    const { paragraphs } = readDocx((await written(having({ requester }))).content);
    expect(paragraphs).toContain('A & B <c@exemple.example> " \uFFFD]]>');
  });
});
