/** A place that a text leaves open, `{{name}}`. */
const opening = /\{\{([^{}]+)\}\}/g;

/** Puts into each `{{name}}` what `known` knows. Throws on a name that nothing is known of: no blank leaves the house. */
export const fill = (text: string, known: (name: string) => string | undefined): string =>
  text.replace(opening, (_, name: string) => {
    const value = known(name);
    if (value === undefined) throw new Error(`Nothing is known to fill {{${name}}}`);
    return value;
  });

/** The same JSON with every text filled; keys are left alone. */
export const fillJson = (json: unknown, known: (name: string) => string | undefined): unknown => {
  if (typeof json === 'string') return fill(json, known);
  if (Array.isArray(json)) return json.map((one) => fillJson(one, known));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, fillJson(value, known)]));
};

/** A text of a JSON value and where it stands. */
export type Placed = readonly [place: string, text: string];

/** Every text of a JSON value with its place, written as localisation files write it: `bots[0].commandLists[1].scopes[0]`. */
export const placedTexts = (json: unknown, place = ''): readonly Placed[] => {
  if (typeof json === 'string') return [[place, json]];
  if (Array.isArray(json)) return json.flatMap((one, at) => placedTexts(one, `${place}[${at}]`));
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => placedTexts(value, place === '' ? key : `${place}.${key}`));
};

/** The texts that stand in places of one kind. */
export const placedAt = (json: unknown, places: RegExp): readonly Placed[] =>
  placedTexts(json).filter(([place]) => places.test(place));
