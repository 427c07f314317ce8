/** An object as JSON gave it: nothing about its members is known yet. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text under a name, or nothing when it is absent or of another kind. */
export const textAt = (value: unknown, name: string): string | undefined => {
  const found = isJson(value) ? value[name] : undefined;
  return typeof found === 'string' ? found : undefined;
};

/** The object under a name, or nothing. */
export const objectAt = (value: unknown, name: string): Json | undefined => {
  const found = isJson(value) ? value[name] : undefined;
  return isJson(found) ? found : undefined;
};

/** The objects of the list under a name; what is no object is left out. */
export const objectsAt = (value: unknown, name: string): readonly Json[] => {
  const found = isJson(value) ? value[name] : undefined;
  return Array.isArray(found) ? found.filter(isJson) : [];
};

/** Reads JSON text; `undefined` when it is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
