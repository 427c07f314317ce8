import { dashboardCard } from '../../bot/cards/dashboard.ts';
import { handOverForm, mostPassages } from '../../bot/cards/handing-forms.ts';
import { valueInWords } from '../../bot/cards/values.ts';
import { worklistCard } from '../../bot/cards/worklist.ts';
import { speechIn } from '../../bot/turns/desk.ts';
import { registerOf } from '../../src/registers/index.ts';
import { understand } from '../../src/triage/asked/understand.ts';
import { readyForWords } from '../../src/use-cases/read-words.ts';
import { askedOf } from '../../src/use-cases/verbs/index.ts';
import type { HandingView } from '../../src/use-cases/views/handing-view.ts';
import type { WorklistView } from '../../src/use-cases/views/views.ts';
import { textOn } from './bot-on-trial.ts';

const [fr, en] = [speechIn('fr'), speechIn('en')];
const digest = '930c91'.padEnd(64, '0');
const systems = { outlook: { fr: 'Microsoft Outlook', en: 'Microsoft Outlook' } };
const said = (speech: typeof fr, key: string, line: object): string => {
  const column = registerOf('requests').columns[key];
  if (column === undefined) throw new Error(`no column ${key}`);
  return valueInWords(speech, 'requests', key, column, [line], systems);
};

describe('what stands in lines beneath a record', () => {
  const letter = {
    ...{ letterName: 'partialRefusal', letterFile: '930c91-refus.docx', letterDigest: digest },
    ...{ letterPreparedOn: '2026-11-21', letterSentOn: '2026-11-22', letterMeans: 'email' },
  };

  test('a letter is called by its name, with its day and means, and no digest', () => {
    expect(said(fr, 'letters', letter)).toBe(
      'Refus partiel\u00A0: envoyée le 22\u00A0novembre 2026, courriel · 930c91-refus.docx',
    );
    expect(said(en, 'letters', letter)).toMatch(/^Partial refusal: sent November\u00A022, 2026, .*email/i);
  });

  test('a search says what was found, by whom and when, and where the copy is; or that it is still to be made', () => {
    const line = {
      ...{ searchSystem: 'outlook', searchResult: 'found', searchedBy: 'Personne D' },
      ...{ searchedOn: '2026-11-22', searchCopyAt: 'Dossier de la demande' },
    };
    expect(said(fr, 'searchLines', line)).toBe(
      'Microsoft Outlook\u00A0: trouvé, par Personne D le 22\u00A0novembre 2026 · copie\u00A0: Dossier de la demande',
    );
    expect(
      said(fr, 'searchLines', { searchSystem: 'outlook', searchAskedOf: 'Personne D', searchBy: '2026-12-01' }),
    ).toBe('Microsoft Outlook\u00A0: recherche à faire, par Personne D, au plus tard le 1er\u00A0décembre 2026');
    expect(said(en, 'searchLines', line)).toContain('found, by Personne D on November\u00A022, 2026');
  });

  test('what was handed over and the proofs destroyed are told without a digest, anything else by its titles', () => {
    const handed = { handedFile: 'remise.zip', handedDigest: digest, handedOn: '2026-11-22', handedMeans: 'email' };
    expect(said(fr, 'handOvers', handed)).toContain('mot de passe à transmettre');
    const proof = { proofDigest: digest, proofMethod: 'documentSeen', proofDestroyedOn: '2026-11-22' };
    expect(said(fr, 'proofs', proof)).toMatch(/^détruite le 22\u00A0novembre 2026 · /);
    expect(said(fr, 'nextDecision', { outcome: 'refused', reasons: 'CANARI' })).toMatch(/\u00A0: CANARI/);
    for (const text of [said(fr, 'handOvers', handed), said(fr, 'proofs', proof)]) expect(text).not.toContain('930c91');
  });
});

test('a file that is attached is read by its name', () => {
  const column = registerOf('requests').columns.files;
  const files = `permis.txt — SHA-256 ${digest}\npreuve.pdf — SHA-256 ${digest}`;
  expect(column && valueInWords(fr, 'requests', 'files', column, files, systems)).toBe('permis.txt\npreuve.pdf');
});

describe('the worklist and the dashboard', () => {
  const line: WorklistView['lines'][number] = {
    ...{ reference: 'REQ-2026-7KQ4M2', register: 'requests', stage: 'received', acceptedOn: '2026-11-20' },
    ...{ replyFound: true, late: false, waiting: false },
  };
  const view: WorklistView = {
    lines: [line],
    counts: [
      { register: 'minors', stage: 'reported', records: 3 },
      { register: 'incidents', stage: 'reported', records: 2 },
      { register: 'incidents', stage: 'closed', records: 9 },
      { register: 'systems', stage: 'entered', records: 16 },
      { register: 'policyVersions', stage: 'published', records: 1 },
    ],
  };

  test('stages are counted under the name of their register, and what only stands or is closed is not work', () => {
    const text = textOn(worklistCard(fr, view, 'caseFile'));
    const { titles, incidents, minors } = fr.words.registers;
    expect(text).toContain(`${titles.incidents}\u00A0: \n${incidents.stages.reported}\u00A0:\u00A02`);
    expect(text).toContain(`${titles.minors}\u00A0: \n${minors.stages.reported}\u00A0:\u00A03`);
    for (const none of [titles.systems, titles.policyVersions, '16', incidents.stages.closed])
      expect(text).not.toContain(none);
  });

  test('a record that has no kind of its own is called by what it is', () => {
    const minor = { ...line, reference: 'MIN-2026-7KQ4M2', register: 'minors', stage: 'reported' } as const;
    const { one, minors } = fr.words.registers;
    const text = textOn(worklistCard(fr, { ...view, lines: [minor] }, 'caseFile'));
    expect(text).toContain(`${one.minors} · ${minors.stages.reported}`);
  });

  test('the line of a record whose answer may have been found asks whether it was', () => {
    expect(textOn(worklistCard(fr, view, 'caseFile'))).toContain(fr.words.registers.duties.confirmReply);
  });

  test('a register that only stands is in force, after those of work', () => {
    const month = {
      month: '2026-11',
      opened: 0,
      answeredWithin: 0,
      answeredAfter: 0,
      late: 0,
      serious: 0,
      notified: 0,
    };
    const standing = [
      { register: 'systems', open: 16, soon: 0, late: 0 },
      { register: 'incidents', open: 2, soon: 1, late: 0 },
    ] as const;
    const text = textOn(dashboardCard(fr, { today: '2026-11-22', registers: standing, month }, undefined));
    expect(text).toContain('en vigueur\u00A0: 16');
    expect(text).toContain('ouverts\u00A0: 2');
    expect(text).not.toContain('ouverts\u00A0: 16');
    expect(text.indexOf('ouverts\u00A0: 2')).toBeLessThan(text.indexOf('en vigueur\u00A0: 16'));
  });
});

test.each([
  ['access', ['sourceNamed', 'collectedGround', 'collectedBecause', 'toldElements', 'checkedUpToDate']],
  ['source', ['toldElements', 'checkedUpToDate']],
  ['information', ['sourceNamed', 'collectedGround', 'collectedBecause', 'checkedUpToDate']],
  ['automatedDecision', ['sourceNamed', 'collectedGround', 'collectedBecause', 'toldElements']],
  ['rectification', ['sourceNamed', 'collectedGround', 'collectedBecause', 'toldElements']],
])('the decision on a request for %s is prepared without what other requests need', (type, foreign) => {
  const all = Object.keys(askedOf('prepareDecision', {}));
  const asked = Object.keys(askedOf('prepareDecision', { type }));
  expect(all.filter((key) => !asked.includes(key))).toEqual(foreign);
  expect(Object.keys(askedOf('prepareDecision', { type, [foreign[0] ?? '']: 'x' }))).toContain(foreign[0]);
});

test('where more is withheld than a form takes, it says where to go on', () => {
  const view: HandingView = {
    ...{ reference: 'REQ-2026-7KQ4M2', register: 'requests', ticket: 't', today: '2026-11-22', letters: [], files: [] },
    ...{ handOvers: [], proofs: [], handsOver: true, cameByMail: false },
  };
  for (const speech of [fr, en])
    expect(textOn(handOverForm(speech, view))).toContain(speech.words.work.handing.moreWithheld(mostPassages));
});

test('what reading free words needs is made ready ahead, a little at a time, so that others are answered meanwhile', async () => {
  let breaths = 0;
  await readyForWords(async () => {
    breaths += 1;
  });
  expect(breaths).toBeGreaterThan(10);
  expect(understand('j’ai perdu mon cell')).toMatchObject({ intent: 'reportIncident', scenario: 'lostDevice' });
});
