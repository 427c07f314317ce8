import type { Browser } from 'playwright-core';
import type { Shot } from './camera.ts';

/** A picture with many in it, each under its name. */
export interface Sheet {
  readonly name: string;
  readonly png: Buffer;
}

const perSheet = 6;
const columns = { wide: 3, narrow: 6 };

const tile = ({ name, png }: Shot): string =>
  `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`;

const pageOf = (
  shots: readonly Shot[],
  across: number,
  width: number,
): string => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 12px; width: ${across * (width + 16)}px; background: #8a8f98; font: 600 13px system-ui, sans-serif; }
  main { columns: ${across}; column-gap: 16px; }
  figure { margin: 0 0 16px; break-inside: avoid; } figcaption { padding: 2px 0 4px; color: #fff; }
  img { display: block; max-width: 100%; }
</style><main>${shots.map(tile).join('')}</main>`;

/** Tiles the pictures, six a sheet, in the order in which they were taken. */
export const contactSheets = async (
  browser: Browser,
  name: string,
  shots: readonly Shot[],
): Promise<readonly Sheet[]> => {
  const isNarrow = shots[0]?.variant === 'narrow';
  const [across, width] = isNarrow ? [columns.narrow, 320] : [columns.wide, 640];
  const page = await browser.newPage();
  const sheets: Sheet[] = [];
  for (let first = 0; first < shots.length; first += perSheet) {
    await page.setViewportSize({ width: across * (width + 16) + 24, height: 600 });
    await page.setContent(pageOf(shots.slice(first, first + perSheet), across, width));
    sheets.push({ name: `sheet.${name}.${1 + first / perSheet}`, png: await page.screenshot({ fullPage: true }) });
  }
  await page.close();
  return sheets;
};
