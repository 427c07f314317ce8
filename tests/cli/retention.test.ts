import { retentionTable } from '../../src/cli/retention.ts';
import { words } from '../../src/locales/index.ts';
import type { RetentionView } from '../../src/use-cases/views/retention-view.ts';

const view: RetentionView = {
  today: '2032-11-22',
  lines: [
    { reference: 'INC-2026-7KQ4M2', register: 'incidents', stage: 'closed', state: 'approved', steps: [], gaps: [] },
    {
      reference: 'INC-2026-8WB5N6',
      register: 'incidents',
      stage: 'closed',
      keptUntil: '2031-11-22',
      state: 'reached',
      steps: [
        { rule: 'fiveYearsAware', until: '2031-11-22', provision: 'reg3.1:8' },
        { rule: 'houseMonths', until: '2027-11-22' },
      ],
      gaps: [],
    },
    {
      reference: 'REQ-2026-2RK6V9',
      register: 'requests',
      stage: 'closed',
      keptUntil: '2028-01-10',
      state: 'stopped',
      steps: [{ rule: 'oneYearDecision', until: '2028-01-10', provision: 'p39.1:11' }],
      gaps: [
        {
          gap: 'destruction.recourseEnded',
          provision: 'p39.1:36',
          about: { reference: 'REQ-2032-AAAAAA', until: '2033-01-22' },
        },
      ],
    },
  ],
  more: false,
  houseMonths: { other: 12, requests: 24 },
};
const shown = (language: 'fr' | 'en', of: RetentionView = view): string =>
  retentionTable(words(language), of).join('\n').replaceAll('\u00A0', ' ');

test('the table names each record, its day, its state and each reason; what is ours is marked as ours', () => {
  const text = shown('fr');
  expect(text).toMatch(/INC-2026-8WB5N6 +2031-11-22 +peut être approuvé +cinq ans après la prise de connaissance/);
  expect(text).toContain('(reg3.1:8)');
  expect(text).toMatch(/durée de la maison, pas de la loi : 2027-11-22 \(réglage de la maison\)/);
  expect(text).toMatch(/INC-2026-7KQ4M2 +destruction en cours/);
  expect(text).toMatch(/REQ-2026-2RK6V9 +2028-01-10 +retenu +Une demande ou son recours est en cours/);
  expect(text).toContain('Dossier en cause : REQ-2032-AAAAAA, jusqu’au 2033-01-22.');
});

test('it says that it destroys nothing, who decides, and the months that are settings', () => {
  expect(shown('fr')).toContain('Rien n’est détruit par cette liste.');
  expect(shown('en')).toContain('This list destroys nothing. The officer approves');
  expect(shown('en')).toMatch(/requests: 24/);
});

test('an empty list says so, and one that is cut says where it ends', () => {
  expect(shown('fr', { ...view, lines: [] })).toContain('Aucun dossier n’est arrivé à son terme.');
  expect(shown('en', { ...view, more: true })).toContain('The list ends at 3 records.');
});
