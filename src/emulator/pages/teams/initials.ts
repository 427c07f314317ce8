/** One or two letters for a name's round sign: of its first and last word. */
export const initials = (name: string): string => {
  const letters = name
    .split(/\s+/)
    .filter((part) => /^[\p{L}\d]/u.test(part))
    .map((part) => part[0] ?? '');
  return letters
    .filter((_, index) => index === 0 || index === letters.length - 1)
    .join('')
    .toUpperCase();
};
