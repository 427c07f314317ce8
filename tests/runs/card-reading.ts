/** A JSON object of a card, before anything is known of it. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object inside a value, outermost first. */
export const objectsIn = (value: unknown): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isJson(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
};

/** A button that asks the bot. */
export interface Button {
  readonly verb: string;
  readonly data: Json;
}

/** The buttons of a card, in the order in which they stand. */
export const buttonsIn = (card: unknown): readonly Button[] =>
  objectsIn(card).flatMap(({ type, verb, data }) =>
    type === 'Action.Execute' && typeof verb === 'string' ? [{ verb, data: isJson(data) ? data : {} }] : [],
  );

/** Every text that a card shows, one a line. */
export const textIn = (card: unknown): string =>
  objectsIn(card)
    .flatMap(({ type, text }) =>
      (type === 'TextBlock' || type === 'TextRun') && typeof text === 'string' ? [text] : [],
    )
    .join('\n');

/** What stands in the inputs of a card, by their ids. */
export const inputsIn = (card: unknown): Json =>
  Object.fromEntries(
    objectsIn(card).flatMap(({ type, id, value }) =>
      typeof type === 'string' && type.startsWith('Input.') && value !== undefined
        ? [[String(id), value] as const]
        : [],
    ),
  );

const reference = /\b(?:INC|OFF)-\d{4}-[0-9A-HJKMNP-TV-Z]{6}\b/;

/** The reference on a receipt; undefined where the card bears none. */
export const referenceIn = (card: unknown): string | undefined => reference.exec(textIn(card))?.[0];

/** A receipt has no question left to answer; a form that came back has. */
export const isReceipt = (card: unknown): boolean =>
  card !== undefined &&
  referenceIn(card) !== undefined &&
  !objectsIn(card).some(({ type }) => typeof type === 'string' && type.startsWith('Input.'));
