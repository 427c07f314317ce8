import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../../src/ports/kept.ts';

/** How a picture was taken: three appearances on a wide window, and the light one on the narrowest. */
export type Variant = 'light' | 'dark' | 'contrast' | 'narrow';

export interface Shot {
  readonly name: string;
  readonly language: Language;
  readonly variant: Variant;
  readonly png: Buffer;
  /** Pixels by which the page can be scrolled sideways: none, where all is well. */
  readonly sideways: number;
}

/** What a picture is taken of, and how it changes its appearance. */
export interface Subject {
  readonly page: Page;
  /** A part of the page; all of it where none is given. */
  readonly part?: Locator;
  readonly window?: { readonly width: number; readonly height: number };
  /** The narrowest window, where all that is to be seen needs a taller one. */
  readonly narrow?: { readonly width: number; readonly height: number };
  wear(theme: 'light' | 'dark' | 'contrast'): Promise<unknown>;
}

export interface Camera {
  readonly language: Language;
  /** Takes the pictures of one subject; English is taken in light alone. */
  take(name: string, subject: Subject): Promise<void>;
  readonly shots: readonly Shot[];
}

const wide = { width: 940, height: 700 };
const narrow = { width: 320, height: 640 };
/** What stands above and below a card in the window. */
const frameHeight = 420;

/** A conversation goes to its end when something comes in: what moved meanwhile is taken again. */
const standing = async (part: Locator): Promise<Buffer> => {
  const before = await part.boundingBox();
  const png = await part.screenshot();
  const after = await part.boundingBox();
  return before?.y === after?.y ? png : standing(part);
};

/** A part of a scrolling region is whole in the picture only where the window is tall enough for it. */
const picture = async ({ page, part }: Subject): Promise<Buffer> => {
  if (part === undefined) return page.screenshot({ fullPage: true });
  const height = (await part.boundingBox())?.height ?? 0;
  await page.setViewportSize({
    width: page.viewportSize()?.width ?? wide.width,
    height: Math.ceil(height) + frameHeight,
  });
  await part.scrollIntoViewIfNeeded();
  return standing(part);
};

const variantsIn = (language: Language): readonly Variant[] =>
  language === 'fr' ? ['light', 'dark', 'contrast', 'narrow'] : ['light'];

const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** A camera for one language; everything it takes stays with it. */
export const camera = (language: Language): Camera => {
  const shots: Shot[] = [];
  return {
    language,
    shots,
    take: async (name, subject) => {
      const { page, window = wide, narrow: narrowest = narrow } = subject;
      for (const variant of variantsIn(language)) {
        await page.setViewportSize(variant === 'narrow' ? narrowest : window);
        await subject.wear(variant === 'narrow' ? 'light' : variant);
        const png = await picture(subject);
        shots.push({ name, language, variant, png, sideways: await sidewaysOf(page) });
      }
      await page.setViewportSize(window);
      await subject.wear('light');
    },
  };
};
