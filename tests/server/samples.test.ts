import { incidents } from '../../src/registers/incidents.ts';
import { beginSealing, passesOf } from '../../src/server/passes.ts';
import { playSamples } from '../../src/server/samples/play-samples.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { present } from '../../src/use-cases/present.ts';
import { worklist } from '../../src/use-cases/worklist.ts';
import { removeFolders } from './folder.ts';
import { openTestOffice } from './open-test-office.ts';
import { people } from './people.ts';

afterAll(removeFolders);

const officer = { ...people.officer, role: 'officer', language: 'fr' } as const;

test('the samples are twelve, at least one a stage, some of them late, and all marked', () => {
  const { office } = openTestOffice();
  expect(playSamples(office)).toBe(12);
  const states = office.kept.waiting().map((reference) => present(office, reference)?.state ?? {});
  expect(states).toHaveLength(12);
  expect(new Set(states.map((state) => state.stage))).toEqual(
    new Set(incidents.stages.filter((stage) => stage !== 'ended')),
  );
  expect(states.every((state) => state.sample === true)).toBe(true);
  const list = worklist(office, officer);
  if (isRefusal(list)) throw new Error(list.refused);
  expect(list.lines.filter(({ late }) => late).length).toBeGreaterThanOrEqual(3);
  office.close();
});

test('they are played once, and an interrupted first start goes on where it stopped', () => {
  const { office } = openTestOffice();
  let left = 20;
  const interrupted = {
    ...office,
    kept: {
      ...office.kept,
      accept: (...accepted: Parameters<typeof office.kept.accept>) => {
        if (left === 0) throw new Error('killed');
        left -= 1;
        office.kept.accept(...accepted);
      },
    },
  };
  expect(() => playSamples(interrupted)).toThrow('killed');
  expect(playSamples(office)).toBe(12);
  expect(office.kept.waiting()).toHaveLength(12);
  expect(playSamples(office)).toBe(0);
  office.close();
});

test('nobody is told of a sample, and no real person is in one', () => {
  const { office } = openTestOffice();
  playSamples(office);
  expect(office.kept.duePushes('2100-01-01T00:00:00.000Z', 50)).toEqual([]);
  for (const reference of office.kept.waiting()) {
    const view = openCaseFile(office, officer, reference);
    if (isRefusal(view)) throw new Error(view.refused);
    expect(view.reporter).toMatch(/^Personne [ABC]$/);
  }
  office.close();
});

test.each(['2026-03-08', '2026-11-01', '2026-01-01'])('they can be played on %s', (day) => {
  const { office } = openTestOffice({ GREFFE_TODAY: day });
  expect(playSamples(office)).toBe(12);
  office.close();
});

test('an office’s first night is the next one: nothing is sealed before anything happened', async () => {
  const { office } = openTestOffice();
  beginSealing(office);
  const seal = passesOf(office, office.reminding).find(({ name }) => name === 'seal');
  expect(await seal?.run()).toBe(0);
  const putEvidence = async () => ({ kind: 'later', afterMs: 1000 }) as const;
  const caseFiles = { ...office.caseFiles, putEvidence };
  const tomorrow = { ...office, caseFiles, now: () => '2026-11-23T07:00:00.000Z' };
  const nightly = passesOf(tomorrow, office.reminding).find(({ name }) => name === 'seal');
  // SharePoint cannot take it now, so the sealing is left for the next pass.
  expect(await nightly?.run()).toBe(1);
  office.close();
});
