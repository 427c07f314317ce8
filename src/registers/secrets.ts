/** What must not be typed into a card (policy: credentials and identifiers are never needed to report). */
export type Secret = 'nas' | 'card' | 'password';

const luhn = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

const grouped = /(?<![\d-])\d{3}([ \u00A0-])\d{3}\1\d{3}(?![\d-])/g;
const named =
  /\b(?:n\.?a\.?s\.?|s\.?i\.?n\.?|assurance sociale|social insurance)\b[^\d\n]{0,30}(\d{9}|\d{3}[ -]\d{3}[ -]\d{3})\b/gi;
const longNumber = /(?<![\d-])[3-6]\d{3}(?:[ \u00A0-]?\d{2,6}){2,4}(?![\d-])/g;
const password =
  /\b(?:mot de passe|mdp|password|passwd|pwd|passphrase|wi-?fi key)\s*(?:(?:est|is|était|was)\s*[:=]?|[:=])\s*["'«“]?\s*(?=\S*[\d!@#$%^&*?_+-])[^\s"'»”]{5,}/i;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/**
 * What in a text looks like a social insurance number, a payment card or a password.
 * Nine digits alone are not enough — one random number in ten passes the check digit — so a NAS is seen only when
 * it is written 3-3-3 or named; a card only with an issuer's first digit, a card's length and its check digit.
 */
export const findSecrets = (text: string): readonly Secret[] => {
  const nas =
    [...text.matchAll(grouped)].some(([match]) => luhn(digitsOf(match))) || [...text.matchAll(named)].length > 0;
  const card = [...text.matchAll(longNumber)].some(([match]) => {
    const digits = digitsOf(match);
    return digits.length >= 14 && digits.length <= 19 && luhn(digits);
  });
  return [
    ...(nas ? (['nas'] as const) : []),
    ...(card ? (['card'] as const) : []),
    ...(password.test(text) ? (['password'] as const) : []),
  ];
};
