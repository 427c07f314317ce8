import type { Locator } from 'playwright-core';
import { words } from '../../src/locales/index.ts';
import { wear } from '../browser/looks.ts';
import { tabTo } from '../journeys/teams-window.ts';
import { type PagesOnTrial, startPages } from './pages-on-trial.ts';
import { lines, registersView } from './views.ts';

let trial: PagesOnTrial;
beforeAll(async () => {
  trial = await startPages();
});
afterAll(() => trial.stop());
beforeEach(() => trial.office.reset());
afterEach(async () => expect(await trial.closeWindows()).toEqual([]));

const asked = (verb: string): readonly unknown[] =>
  trial.office.asked.filter((one) => one.verb === verb).map(({ input }) => input);

describe.each(['fr', 'en'] as const)('the tab of the registers, in %s', (language) => {
  const { addin, registers, law } = words(language);
  const { tab } = addin;

  test('shows open records of both registers by due date, with three figures', async () => {
    const { inside } = await trial.teams({ language });
    await inside.getByRole('table', { name: tab.table }).waitFor();
    const references = await inside.locator('tbody button').allInnerTexts();
    expect(references).toEqual(lines.map(({ reference }) => reference));
    for (const [label, number] of [
      [tab.open, '8'],
      [tab.dueSoon, '3'],
      [tab.late, '2'],
    ])
      expect(await inside.getByRole('button', { name: `${number} ${label}` }).count()).toBe(1);
    await inside.getByRole('cell', { name: registers.incidents.choices.scenario.lostDevice, exact: true }).waitFor();
    await inside.getByRole('cell', { name: law.requestTypes.consentWithdrawal, exact: true }).waitFor();
    expect(asked('registers')).toEqual([{ open: true, sort: 'due' }]);
  });

  test('a figure is a filter: what is late, what is due soon', async () => {
    const { inside } = await trial.teams({ language });
    const rows = inside.locator('tbody tr');
    await inside.getByRole('button', { name: `2 ${tab.late}` }).click();
    await expectCount(rows, 2);
    await inside.getByRole('button', { name: `3 ${tab.dueSoon}` }).click();
    await expectCount(rows, 3);
    await inside.getByRole('button', { name: tab.clear }).click();
    await expectCount(rows, 8);
  });

  test('a record’s public face opens beside the table, and Escape closes it', async () => {
    const { page, inside } = await trial.teams({ language });
    await inside.getByRole('button', { name: tab.openRecord('INC-2026-7KQ4M2') }).click();
    const panel = inside.getByRole('dialog');
    await panel.getByText(registers.incidents.columns.circumstances).waitFor();
    await panel.getByText(registers.unknown(registers.becauses.notYetKnown)).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });
});

const expectCount = async (rows: Locator, count: number): Promise<void> => {
  await rows.nth(count - 1).waitFor();
  await rows.nth(count).waitFor({ state: 'detached' });
};

const { tab, troubles } = words('fr').addin;

test('register, stage and the end of a reference are asked of the office', async () => {
  const { page, inside } = await trial.teams();
  await inside.getByRole('table').waitFor();
  const answered = page.waitForResponse('**/api/registers');
  await inside.getByLabel(tab.stage).selectOption('requests inProgress');
  await answered;
  expect(asked('registers').at(-1)).toEqual({ register: 'requests', stage: 'inProgress', open: true, sort: 'due' });
  expect(await inside.getByLabel(tab.register, { exact: true }).inputValue()).toBe('requests');
  await inside.getByLabel(tab.reference).fill('5tb');
  await expectCount(inside.locator('tbody tr'), 1);
  expect(asked('registers').at(-1)).toMatchObject({ reference: '5TB' });
});

test('the days sort both ways, along the index of the office', async () => {
  const { inside } = await trial.teams();
  const first = (reference: string) => inside.locator('tbody tr').first().getByText(reference).waitFor();
  await inside.getByRole('button', { name: tab.columns.acceptedOn }).click();
  await first('INC-2026-D4N8S6');
  expect(asked('registers').at(-1)).toEqual({ open: true, sort: 'oldest' });
  await inside.getByRole('button', { name: tab.columns.acceptedOn }).click();
  await first('INC-2026-G1J2K3');
  expect(asked('registers').at(-1)).toEqual({ open: true, sort: 'newest' });
  await inside.getByRole('button', { name: tab.columns.due }).click();
  await first('INC-2026-7KQ4M2');
  await inside.getByRole('button', { name: tab.columns.due }).click();
  await first('INC-2026-G1J2K3');
  expect(asked('registers').at(-1)).toEqual({ open: true, sort: 'dueLast' });
});

test('what a register’s records are about is a filter, and so are closed records', async () => {
  const { inside } = await trial.teams();
  await inside.getByRole('table').waitFor();
  expect(await inside.getByLabel(tab.kind, { exact: true }).count()).toBe(0);
  await inside.getByLabel(tab.register, { exact: true }).selectOption('requests');
  await inside.getByLabel(tab.kind, { exact: true }).selectOption('access');
  await inside.getByLabel(tab.state).selectOption('any');
  await inside.getByText(tab.shown(4)).waitFor();
  expect(asked('registers').at(-1)).toEqual({ register: 'requests', kind: 'access', open: 'any', sort: 'due' });
});

test('the next page begins where the first one ended', async () => {
  const many = Array.from({ length: 30 }, (_, at) => ({
    ...(lines[6] ?? fail()),
    reference: `INC-2026-AAAA${10 + at}`,
  }));
  trial.office.verbs.set('registers', ({ after }) =>
    after === undefined
      ? registersView({ lines: many, next: { key: '2026-12-24', reference: 'INC-2026-AAAA39' } })
      : registersView({ lines: lines.slice(7) }),
  );
  const { inside } = await trial.teams();
  await expectCount(inside.locator('tbody tr'), 30);
  await inside.getByRole('button', { name: tab.more }).click();
  await expectCount(inside.locator('tbody tr'), 31);
  expect(asked('registers').at(-1)).toEqual({
    open: true,
    sort: 'due',
    after: { key: '2026-12-24', reference: 'INC-2026-AAAA39' },
  });
});

const fail = (): never => {
  throw new Error('There is no such line');
};

test('a deep link opens the record that it names', async () => {
  const { inside } = await trial.teams({ more: { sub: 'REQ-2026-0H8T5N' } });
  await inside.getByRole('dialog', { name: 'REQ-2026-0H8T5N' }).waitFor();
  await inside.getByRole('dialog').getByText(words('fr').registers.titles.requests).waitFor();
  expect(asked('record')).toEqual([{ reference: 'REQ-2026-0H8T5N' }]);
});

test('the officer is told of reminders that reached nobody, and what to do', async () => {
  trial.office.verbs.set('registers', () => registersView({ notReached: 2 }));
  const { inside } = await trial.teams();
  await inside.getByText(words('fr').addin.troubles.notReached.title).waitFor();
  await inside.getByText(words('fr').addin.troubles.notReached.body).waitFor();
});

test('nothing open is said calmly', async () => {
  trial.office.verbs.set('registers', () => registersView({ lines: [], counts: [], dueSoon: 0, late: 0 }));
  const { inside } = await trial.teams();
  await inside.getByText(tab.noneOpen).waitFor();
});

test('the keyboard alone is enough', async () => {
  const { page, inside } = await trial.teams();
  await inside.getByLabel(tab.register, { exact: true }).focus();
  await tabTo(page, inside.getByRole('button', { name: tab.openRecord('INC-2026-7KQ4M2') }));
  await page.keyboard.press('Enter');
  await inside.getByRole('dialog').getByText(words('fr').registers.titles.incidents).waitFor();
});

test('Teams changes its appearance and the tab follows', async () => {
  const pages = await trial.teams();
  await pages.inside.getByRole('table').waitFor();
  const frame = await pages.frame();
  const ground = "getComputedStyle(document.querySelector('main').parentElement).backgroundColor";
  const grounds = [
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(41, 41, 41)'],
    ['contrast', 'rgb(0, 0, 0)'],
  ] as const;
  for (const [theme, colour] of grounds) {
    await wear(pages.page, frame, theme);
    expect(await frame.evaluate(ground)).toBe(colour);
  }
});

describe('when something is in the way, the tab says what it is and what to do', () => {
  test('no host: an ordinary browser tab', async () => {
    const page = await trial.alone('/pages/tab.html');
    await page.getByText(troubles.noTeams.title).waitFor();
  });

  test('a person who may not see the registers', async () => {
    trial.office.verbs.set('registers', () => undefined);
    const { inside } = await trial.teams();
    await inside.getByText(troubles.notManager.title).waitFor();
    expect((await trial.closeWindows()).every((said) => said.includes('404'))).toBe(true);
  });

  test('a token that Teams refuses', async () => {
    await switchToken('refused');
    const { inside } = await trial.teams();
    await inside.getByText(troubles.signedOut.title).waitFor();
    await switchToken('given');
    await inside.getByRole('button', { name: words('fr').addin.retry }).click();
    await inside.getByRole('table').waitFor();
    expect((await trial.closeWindows()).every((said) => said.includes('403'))).toBe(true);
  });

  test('a record that is not there', async () => {
    const { inside } = await trial.teams({ more: { sub: 'REQ-2026-ZZZZZZ' } });
    await inside.getByText(troubles.noRecord.title).waitFor();
    expect((await trial.closeWindows()).every((said) => said.includes('404'))).toBe(true);
  });
});

const switchToken = async (tabToken: 'given' | 'refused'): Promise<void> => {
  await fetch(`${trial.emulator.origin}/teams/api/switches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ tabToken }),
  });
};
