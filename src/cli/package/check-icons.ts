import { placedTexts } from './fill.ts';
import type { PackageFinding } from './findings.ts';
import type { Parts } from './parts.ts';
import { type Pixels, readPng } from './png.ts';

const sizes = { color: 192, outline: 32, color32x32: 32 } as const;
type Icon = keyof typeof sizes;

const everyPixel = ({ width, height }: Pixels, holds: (x: number, y: number) => boolean): boolean =>
  Array.from({ length: width * height }, (_, place) => holds(place % width, Math.floor(place / width))).every(Boolean);

/** White, or nothing at all: hosts draw the outline in their own colours. */
const isWhite = (pixels: Pixels): boolean =>
  everyPixel(pixels, (x, y) => {
    const [red, green, blue, opaque] = pixels.at(x, y);
    return opaque === 0 || (red === 255 && green === 255 && blue === 255);
  });

const isSeen = (pixels: Pixels, x: number, y: number): boolean => (pixels.at(x, y)[3] ?? 0) > 0;

const reachesEdges = (pixels: Pixels): boolean => {
  const { width, height } = pixels;
  const along = (length: number, seen: (at: number) => boolean): boolean =>
    Array.from({ length }, (_, at) => seen(at)).some(Boolean);
  return (
    along(width, (x) => isSeen(pixels, x, 0)) &&
    along(width, (x) => isSeen(pixels, x, height - 1)) &&
    along(height, (y) => isSeen(pixels, 0, y)) &&
    along(height, (y) => isSeen(pixels, width - 1, y))
  );
};

const isOnTransparent = (pixels: Pixels): boolean => !isSeen(pixels, 0, 0);

const fitFor = (icon: Icon, pixels: Pixels, file: string): readonly PackageFinding[] => {
  switch (icon) {
    case 'color':
      return [];
    case 'color32x32':
      return isOnTransparent(pixels) ? [] : [{ finding: 'iconFilled', file }];
    case 'outline':
      return [
        ...(isWhite(pixels) ? [] : [{ finding: 'iconColoured', file } as const]),
        ...(isOnTransparent(pixels) ? [] : [{ finding: 'iconFilled', file } as const]),
        ...(reachesEdges(pixels) ? [] : [{ finding: 'iconPadded', file } as const]),
      ];
    default:
      return icon satisfies never;
  }
};

/**
 * The pictures, pixel by pixel, which no schema looks at: colour 192 × 192; outline 32 × 32, white on nothing and out to
 * the edge; colour 32 × 32 on nothing. Source: Teams store validation guidelines, app icons.
 */
export const checkIcons = ({ manifest, icons }: Parts): readonly PackageFinding[] => {
  const files = new Map(placedTexts(manifest.icons));
  return (['color', 'outline', 'color32x32'] as const).flatMap((icon): readonly PackageFinding[] => {
    const file = files.get(icon) ?? icon;
    const content = icons[file];
    const pixels = content && readPng(content);
    if (pixels === undefined) return [{ finding: 'iconUnreadable', file }];
    const { width, height } = pixels;
    const expected = sizes[icon];
    if (width !== expected || height !== expected)
      return [{ finding: 'iconSize', file, size: `${width} × ${height}`, expected: `${expected} × ${expected}` }];
    return fitFor(icon, pixels, file);
  });
};
