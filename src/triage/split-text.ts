import type { Span, SpanKind } from './message.ts';
import { attribution, beginsHeaders } from './quoted-headers.ts';

/** A subject that says the message is passed on. */
const forwardSubject = /^\s*(?:re\s*:\s*)?(?:tr|fw|fwd|transf[ée]r[ée]?|i)\s*:/i;
const forwardMark =
  /^[\s>*_-]{0,40}(?:forwarded (?:message|by)|message transf[ée]r[ée]|transf[ée]r[ée] par|begin forwarded message|d[ée]but du message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])|message r[ée]exp[ée]di[ée])/i;
const originalMark = /^[\s>]{0,20}[-_]{2,40}\s?(?:original message|message d['’]origine|message original)/i;
const quoteMark = /^\s{0,4}[>|]/;
const signatureMark =
  /^(?:-- ?|—|__)$|^\s*(?:envoy[ée] (?:de|depuis|à partir de) mon|sent from my|obtenez outlook|get outlook|t[ée]l[ée]charge[rz] outlook)\b/i;
const noticeMark =
  /(?:if you|si vous)\b[^.]{0,80}\b(?:intended recipient|in error|by mistake|par erreur|destinataire)|^\W{0,8}(?:confidentiality notice|avis de confidentialit|disclaimer|avis important)/i;

/** Whether a message passes another on: its subject says so, or a mark within it. */
export const isForwardText = (subject: string, text: string): boolean =>
  forwardSubject.test(subject) || text.split('\n', 400).some((line) => forwardMark.test(line));

/** A signature is short: after so many lines it was a line of dashes. */
const signatureLines = 15;

interface Place {
  /** What stands after the headers of an earlier message, to the end. */
  rest: SpanKind | undefined;
  signedAt: number;
}

const kindOf = (lines: readonly string[], at: number, place: Place, passedOn: SpanKind): SpanKind => {
  const line = lines[at] ?? '';
  if (place.rest === undefined || place.rest === 'quoted') {
    if (forwardMark.test(line)) place.rest = 'forwarded';
    else if (originalMark.test(line) || beginsHeaders(lines, at)) place.rest = passedOn;
    else if (isAttribution(lines, at)) place.rest = place.rest ?? 'quoted';
  } else if (isAttribution(lines, at)) place.rest = 'quoted';
  if (place.rest === 'quoted' || (quoteMark.test(line) && place.rest === undefined)) return 'quoted';
  if (quoteMark.test(line) && passedOn !== 'forwarded') return 'quoted';
  if (signatureMark.test(line.trim()) && line.trim() !== '') place.signedAt = at;
  if (line.trim() !== '' && beginsHeaders(lines, at)) place.signedAt = -signatureLines;
  return at - place.signedAt < signatureLines ? 'signature' : (place.rest ?? 'new');
};

/** The line above a quotation, on one line or wrapped to two. */
const isAttribution = (lines: readonly string[], at: number): boolean =>
  /^[\s>|]{0,20}(?:le|on)\b/i.test(lines[at] ?? '') &&
  (attribution.test(lines[at] ?? '') || attribution.test(`${lines[at]} ${lines[at + 1] ?? ''}`));

/**
 * Parts a text into what its sender wrote, what was passed on, what is only quoted, and what stands under every mail
 * alike. Nothing is taken out: the spans cover the text.
 */
export const splitText = (text: string, isForward: boolean): readonly Span[] => {
  const lines = text.split('\n');
  const place: Place = { rest: undefined, signedAt: -signatureLines };
  const spans: { kind: SpanKind; from: number; to: number }[] = [];
  let from = 0;
  let noticed = false;
  for (const [at, line] of lines.entries()) {
    const to = Math.min(from + line.length + 1, text.length);
    const said = kindOf(lines, at, place, isForward ? 'forwarded' : 'quoted');
    // A notice goes on to the end of its paragraph.
    noticed = line.trim() !== '' && (noticed || noticeMark.test(`${line} ${lines[at + 1] ?? ''}`.slice(0, 2_000)));
    const kind = noticed && (said === 'new' || said === 'forwarded') ? 'notice' : said;
    const last = spans.at(-1);
    if (last?.kind === kind) last.to = to;
    else if (to > from) spans.push({ kind, from, to });
    from = to;
  }
  return spans;
};
