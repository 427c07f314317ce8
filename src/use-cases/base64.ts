const together = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((size, { byteLength }) => size + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
};

/** Characters of a piece; a multiple of three bytes, so that the pieces join. */
const piece = 3 * 8192;

/** Bytes as base64, the only way in which a page of JSON can carry them. */
export const base64 = (parts: readonly Uint8Array[]): string => {
  const whole = together(parts);
  let text = '';
  for (let at = 0; at < whole.length; at += piece) text += btoa(String.fromCharCode(...whole.subarray(at, at + piece)));
  return text;
};

/** The bytes of a text that is base64. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
