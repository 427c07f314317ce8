/** Choices one after the other, as in a sentence: the first alone begins with a capital. */
export const listed = (choices: readonly string[]): string =>
  choices.map((one, place) => (place === 0 ? one : one.charAt(0).toLowerCase() + one.slice(1))).join(', ');
