/** A keyed digest (HMAC-SHA-256, base64url) with the office's own secret: proves that we wrote a text. */
export type Seal = (text: string) => string;
