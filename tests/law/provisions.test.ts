import { commissionNoticeItems, personNoticeItems, registerItems } from '../../src/law/incident.ts';
import { isLawProvisionId, lawProvision, lawProvisionIds, type ProvisionId } from '../../src/law/provisions.ts';

test('each provision has a title in both languages, an act, a section and a link to the official text', () => {
  expect(lawProvisionIds.length).toBeGreaterThan(120);
  for (const id of lawProvisionIds) {
    const provision = lawProvision(id);
    expect(provision.shortTitle.fr).not.toBe('');
    expect(provision.shortTitle.en).not.toBe('');
    expect(provision.section).not.toBe('');
    expect(provision.link.fr).toMatch(/^https:\/\/www\.legisquebec\.gouv\.qc\.ca\/fr\/version\/.+\?code=se:[\d_]+$/);
    expect(provision.link.en).toContain('/en/version/');
    expect(provision.checkedOn).toBe('2025-10-24');
  }
});

test('a citation that does not exist is known as such, and does not compile', () => {
  expect(isLawProvisionId('p39.1:3.5')).toBe(true);
  expect(isLawProvisionId('p39.1:999')).toBe(false);
  expect(isLawProvisionId('toString')).toBe(false);
  // @ts-expect-error no such section
  const none: ProvisionId = 'p39.1:999';
  // @ts-expect-error the policy was read into sixty-four rows
  const beyond: ProvisionId = 'policy:65';
  // @ts-expect-error rows begin at 1
  const zero: ProvisionId = 'policy:0';
  const last: ProvisionId = 'policy:64';
  expect([none, beyond, zero, last]).toHaveLength(4);
});

test('what was not read in an official text is marked: Reg. ss. 4, 6 and 8, C.C.Q. art. 40', () => {
  for (const id of ['reg3.1:4', 'reg3.1:6', 'reg3.1:8', 'reg3.1:3(11)', 'ccq:40', 'c1.1:31'] as const)
    expect(lawProvision(id).confirmed).toBe(false);
  for (const id of ['p39.1:3.5', 'p39.1:32', 'reg3.1:7', 'i16:52'] as const)
    expect(lawProvision(id).confirmed).toBe(true);
});

test('a section leads to its own place in the act', () => {
  expect(lawProvision('p39.1:3.5').link.fr).toBe('https://www.legisquebec.gouv.qc.ca/fr/version/lc/P-39.1?code=se:3_5');
  expect(lawProvision('p39.1:27p3').link.en).toMatch(/se:27$/);
  expect(lawProvision('reg3.1:7(6)').link.en).toBe(
    'https://www.legisquebec.gouv.qc.ca/en/version/cr/A-2.1,%20r.%203.1?code=se:7',
  );
});

test('le registre compte huit éléments, l’avis à la Commission onze, l’avis aux personnes six', () => {
  expect(registerItems.map(({ n, provision }) => [n, provision])).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [n, `reg3.1:7(${n})`]),
  );
  expect(commissionNoticeItems.map(({ provision }) => provision)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `reg3.1:3(${n})`),
  );
  expect(personNoticeItems.map(({ provision }) => provision)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `reg3.1:5(${n})`));
});
