import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { followingWorkingDay } from '../../src/law/calendar.ts';
import { addDays, formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { camera, type Shot } from './screens/camera.ts';
import { chatStory } from './screens/chat-story.ts';
import { handingStory, personsStory } from './screens/handing-story.ts';
import { officerStory } from './screens/officer-story.ts';
import { outlookStory } from './screens/outlook-story.ts';
import { pagesStory } from './screens/pages-story.ts';
import { startSampleOffice } from './screens/sample-office.ts';
import { contactSheets } from './screens/sheets.ts';
import { edgesStory, expiredStory, staffStory } from './screens/staff-story.ts';
import { tabStory } from './screens/tab-story.ts';
import { meetOfficer, remindedStory, workStory } from './screens/work-story.ts';

/**
 * `npm run screens [-- --out DIR]`: every page and card of the office, as it is. French in light is one file each;
 * English, dark, high contrast and 320 pixels are tiled. Prints how many were written, and what scrolls sideways.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'screens' } } });
const folder = resolve(values.out);
const dayMs = 86_400_000;
const dayAfter = (days: number): string => formatDay(montrealDay(new Date(Date.now() + days * dayMs).toISOString()));

let office = await startSampleOffice();
const browser = await launchBrowser();
const cameras = [camera('fr'), camera('en')] as const;
try {
  for (const each of cameras) {
    const scene = { browser, office, camera: each };
    await staffStory(scene);
    await edgesStory(scene);
    await chatStory(scene);
    await workStory(scene, dayAfter(0), dayAfter(3));
    await handingStory(scene);
    await personsStory(scene, dayAfter(0));
    const reference = await officerStory(scene, dayAfter(0));
    await pagesStory(scene, reference);
    await tabStory(scene, reference);
    await outlookStory(scene);
  }
  // What is sent unasked comes in the language that was heard last, and what has no date on working days alone.
  let on = addDays(montrealDay(new Date().toISOString()), 9);
  for (const each of cameras) {
    await meetOfficer({ browser, office, camera: each });
    on = followingWorkingDay(on);
    const day = formatDay(on);
    office = await office.onDay(day);
    const scene = { browser, office, camera: each };
    await remindedStory(scene, day);
    await expiredStory(scene);
  }
  await write(cameras.flatMap(({ shots }) => shots));
} finally {
  await browser.close();
  await office.stop();
}

async function write(shots: readonly Shot[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const put = (name: string, png: Buffer): void => writeFileSync(join(folder, `${name}.png`), png);
  const french = (variant: Shot['variant']) =>
    shots.filter((shot) => shot.language === 'fr' && shot.variant === variant);
  for (const { name, png } of french('light')) put(`${name}.fr.light`, png);
  const sheets = [
    ...(await contactSheets(
      browser,
      'en',
      shots.filter(({ language }) => language === 'en'),
    )),
    ...(await contactSheets(browser, 'dark', french('dark'))),
    ...(await contactSheets(browser, 'contrast', french('contrast'))),
    ...(await contactSheets(browser, 'narrow', french('narrow'))),
  ];
  for (const { name, png } of sheets) put(name, png);
  process.stdout.write(
    `${french('light').length} pictures and ${sheets.length} sheets of ${shots.length} shots: ${folder}\n`,
  );
  const wide = shots.filter(({ sideways }) => sideways > 0);
  for (const { name, variant, sideways } of wide)
    process.stdout.write(`scrolls sideways: ${name} ${variant} by ${sideways} px\n`);
  if (wide.length > 0) process.exitCode = 1;
}
