import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.ts';
import { camera } from './screens/camera.ts';
import { type SampleOffice, startSampleOffice } from './screens/sample-office.ts';
import { staffStory } from './screens/staff-story.ts';

let office: SampleOffice;
let browser: Browser;
beforeAll(async () => {
  [office, browser] = await Promise.all([startSampleOffice(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await office.stop();
});

test('what staff see is taken in every appearance, and nothing scrolls sideways', async () => {
  const french = camera('fr');
  await staffStory({ browser, office, camera: french });
  expect(french.shots.length).toBeGreaterThanOrEqual(10);
  expect(new Set(french.shots.map(({ variant }) => variant)).size).toBe(4);
  expect(french.shots.filter(({ sideways }) => sideways > 0).map(({ name }) => name)).toEqual([]);
}, 120_000);
