import type { Frame, Page } from 'playwright-core';
import { seriousFaults, standsStill } from './serious-faults.ts';

const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** What our page takes for its ground; nothing before it stands. */
const ground = `(() => {
  const page = document.querySelector('.fui-FluentProvider');
  return page === null ? '' : getComputedStyle(page).getPropertyValue('--colorNeutralBackground1');
})()`;

/** A host puts on another look, and our page in its frame has followed once this is over. */
export const wear = async (host: Page, ours: Frame | undefined, theme: Theme): Promise<void> => {
  const looks = host.getByLabel(/^(Apparence|Appearance)/);
  if ((await looks.inputValue()) === theme) return;
  const before = await ours?.evaluate<string>(ground);
  await looks.selectOption(theme);
  if (ours === undefined || before === '') return;
  do await standsStill(ours);
  while ((await ours.evaluate(ground)) === before);
};

/** What is serious or critical in these places, in each look that the host puts on one after another; then light again. */
export const faultsInLooks = async (
  host: Page,
  ours: Frame | undefined,
  places: readonly (Page | Frame)[],
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const theme of themes) {
    await wear(host, ours, theme);
    for (const place of places) found.push(...(await seriousFaults(place)).map((fault) => `${theme}: ${fault}`));
  }
  await wear(host, ours, 'light');
  return found;
};
