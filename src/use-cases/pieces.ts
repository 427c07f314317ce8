import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { type Act, isForgotten, type KeptAct } from '../ledger/act.ts';
import type { Piece, PieceKind } from '../ports/filed-record.ts';

interface Cited {
  readonly kind: PieceKind;
  readonly name: string;
  readonly digest?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const named = (kind: PieceKind, name: unknown, digest?: unknown): readonly Cited[] => {
  const [file, hash] = [text(name), text(digest)];
  return file === undefined ? [] : [{ kind, name: file, ...(hash === undefined ? {} : { digest: hash }) }];
};

/** Lines as they are written: the day where it is a mail that was filed, the name, then the digest. */
const listed = (kind: PieceKind, lines: unknown): readonly Cited[] =>
  (text(lines) ?? '').split('\n').flatMap((line) => {
    const [, name, digest] = /^(?:\d{4}-\d{2}-\d{2} — )?(.*?) — SHA-256 ([0-9a-f]{64})$/.exec(line) ?? [];
    return named(kind, name, digest);
  });

/** A mail that is kept without a proof it carried, as its act says: both names and both digests. */
export const cutsIn = (
  lines: unknown,
): readonly { readonly from: string; readonly fromDigest: string; readonly to: string; readonly toDigest: string }[] =>
  (text(lines) ?? '').split('\n').flatMap((line) => {
    const [from = '', fromDigest = '', to = '', toDigest = ''] = line.split(' | ');
    return toDigest === '' ? [] : [{ from, fromDigest, to, toDigest }];
  });

const linesOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value : []);

/** The files that an act cites, by name and digest. */
const citedBy = ({ set }: KeptAct): readonly Cited[] => {
  const sealed = set.sealed as { readonly file?: unknown; readonly digest?: unknown } | undefined;
  return [
    ...named('message', set.evidenceFile, set.evidenceDigest),
    ...listed('attachment', set.files),
    ...linesOf(set.letters).flatMap((line) => [
      ...named('letter', line.letterFile, line.letterDigest),
      ...named('letter', line.letterSentFile, line.letterSentDigest),
    ]),
    ...linesOf(set.grants).flatMap((line) => listed('fromTask', line.grantFiles)),
    ...linesOf(set.personsLists).flatMap((line) => named('persons', line.listFile, line.listDigest)),
    ...(sealed === undefined ? [] : named('ledger', sealed.file, sealed.digest)),
  ];
};

/** Digests of what acts destroyed: proofs of identity, and mails that are kept without one. */
const destroyedIn = (ledger: readonly Act[]): ReadonlySet<string> =>
  new Set(
    ledger.flatMap((act) =>
      isForgotten(act)
        ? []
        : linesOf(act.set.proofs).flatMap(({ proofDigest, proofCuts }) => [
            ...(text(proofDigest) ?? '').split(' '),
            ...cutsIn(proofCuts).map(({ fromDigest }) => fromDigest),
          ]),
    ),
  );

/** Every file of a record, in the order in which its acts cite them, with the day and the author of the first. */
export const piecesOf = (ledger: readonly Act[]): readonly Piece[] => {
  const pieces = new Map<string, Piece>();
  for (const act of ledger) {
    if (isForgotten(act)) continue;
    for (const cited of citedBy(act))
      if (!pieces.has(cited.name))
        pieces.set(cited.name, { ...cited, on: formatDay(montrealDay(act.at)), by: act.actor.name });
  }
  const destroyed = destroyedIn(ledger);
  return [...pieces.values()].map((piece) =>
    destroyed.has(piece.digest ?? '-') ? { ...piece, destroyed: true } : piece,
  );
};
