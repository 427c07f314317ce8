import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What stands still half-way is not waited for longer than this, in milliseconds. */
const longest = 1500;

/**
 * Until it was painted, and nothing that has an end is on its way from one colour to another. Each look asks for a
 * frame: Chromium lets a transition in a frame stand half-way where nobody does.
 */
const settled = `(async () => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const ends = (one) => Number.isFinite(one.effect?.getComputedTiming().endTime);
  const isMoving = () => document.getAnimations().some((one) => one.playState === 'running' && ends(one));
  const late = performance.now() + ${longest};
  do await painted();
  while (isMoving() && performance.now() < late);
  await painted();
})()`;

/** Waits until a page, or one of its frames, stands still: what is on its way from one colour to another is in neither. */
export const standsStill = (where: Page | Frame): Promise<unknown> => where.evaluate(settled);

/**
 * What is in a frame is looked at by itself: axe-core would wait half a second for each frame that it was not given to.
 * The stand-ins by which Fluent keeps the focus in a panel are hidden and focusable on purpose. What passed is not told.
 */
const run = `axe
  .run({ exclude: [["[data-tabster-dummy]"]] }, { iframes: false, resultTypes: ['violations'] })
  .then(({ violations }) => violations)`;

/** What axe-core finds serious or critical on a page or in one of its frames, when it stands still: each with the first place. */
export const seriousFaults = async (where: Page | Frame): Promise<readonly string[]> => {
  if (!(await where.evaluate<boolean>("'axe' in window"))) await where.evaluate(axe);
  await standsStill(where);
  return (await where.evaluate<readonly Violation[]>(run))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};
