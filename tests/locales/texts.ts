/** Every text of a topic of the locale, with its blanks filled. */
export const textsIn = (topic: object): readonly string[] =>
  Object.values(topic).flatMap((value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') {
      const filled: unknown = Reflect.apply(value, undefined, Array(value.length).fill('12'));
      return typeof filled === 'string' ? [filled] : [];
    }
    return typeof value === 'object' && value !== null ? textsIn(value) : [];
  });
