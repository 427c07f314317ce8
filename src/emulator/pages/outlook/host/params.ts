/** The parameters of a method as office.js sends them. */
export type Params = Readonly<Record<string, unknown>>;

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const names = (value: unknown): readonly string[] => list(value).filter((one) => typeof one === 'string');

export const recordOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** office.js writes `Preset7` and `None` where Graph has small letters. */
export const asOffice = (color: string): string => color.slice(0, 1).toUpperCase() + color.slice(1);
