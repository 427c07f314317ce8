import { inflateSync } from 'node:zlib';

/** A picture as its pixels: four bytes each, red, green, blue and how opaque, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => readonly [red: number, green: number, blue: number, opaque: number];
}

const signature = '89504e470d0a1a0a';
/** By the kind of colour that the header names: plain, and with transparency. */
const bytesPerPixel: Readonly<Record<number, number>> = { 2: 3, 6: 4 };
const opaqueByte = 255;

interface Chunk {
  readonly type: string;
  readonly body: Buffer;
}

const chunksOf = (file: Buffer): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), body: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
};

/** The predictor that comes nearest to left + above − corner (PNG, 9.4). */
const paeth = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner;
  const byLeft = Math.abs(guess - left);
  const byAbove = Math.abs(guess - above);
  const byCorner = Math.abs(guess - corner);
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
};

const predicted = (filter: number, left: number, above: number, corner: number): number => {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
};

const unfiltered = (raw: Buffer, width: number, height: number, step: number): Uint8Array => {
  const row = width * step;
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const place = y * row + x;
      const left = x < step ? 0 : (pixels[place - step] ?? 0);
      const above = y === 0 ? 0 : (pixels[place - row] ?? 0);
      const corner = x < step || y === 0 ? 0 : (pixels[place - row - step] ?? 0);
      pixels[place] = (raw[y * (row + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return pixels;
};

/**
 * Reads a PNG of eight bits a channel in full colour, not interlaced, as our pictures are drawn; `undefined` for
 * anything else. Source: Portable Network Graphics, W3C, sections 5, 9 and 11.
 */
export const readPng = (file: Buffer): Pixels | undefined => {
  const chunks = chunksOf(file);
  const header = chunks[0]?.body;
  if (file.toString('hex', 0, 8) !== signature || header === undefined || header.length !== 13) return undefined;
  const [depth, kind, , , interlaced] = header.subarray(8);
  const step = bytesPerPixel[kind ?? 0];
  if (depth !== 8 || step === undefined || interlaced !== 0) return undefined;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body));
  const pixels = unfiltered(inflateSync(packed), width, height, step);
  return {
    width,
    height,
    at: (x, y) => {
      const place = (y * width + x) * step;
      const [red = 0, green = 0, blue = 0, opaque = opaqueByte] = pixels.subarray(place, place + step);
      return [red, green, blue, opaque];
    },
  };
};
