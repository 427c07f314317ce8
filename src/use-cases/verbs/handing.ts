import { formatDay } from '../../law/day.ts';
import type { ActSet } from '../../ledger/act.ts';
import type { State } from '../../ledger/fold.ts';
import { type HandOverLine, handOverColumns, type ProofLine, proofColumns } from '../../registers/handing-columns.ts';
import type { RegisterKey } from '../../registers/index.ts';
import { cutsIn, piecesOf } from '../pieces.ts';
import type { Verb } from '../verb.ts';

const alsoOn: readonly RegisterKey[] = ['requests', 'complaints', 'minors'];
const h = handOverColumns;
const p = proofColumns;

export const handOversOf = ({ handOvers }: State): readonly HandOverLine[] =>
  Array.isArray(handOvers) ? (handOvers as readonly HandOverLine[]) : [];

export const proofsOf = ({ proofs }: State): readonly ProofLine[] =>
  Array.isArray(proofs) ? (proofs as readonly ProofLine[]) : [];

/** A text of lines without those that end with a digest; nothing where none is left. */
const without = (lines: unknown, digest: string): string | null => {
  const left = typeof lines === 'string' ? lines.split('\n').filter((line) => !line.endsWith(digest)) : [];
  return left.length === 0 ? null : left.join('\n');
};

/** The lines of files with the mails that are kept without a proof in the place of those that carried it. */
const instead = (files: string | null, cuts: ReturnType<typeof cutsIn>): string | null =>
  cuts.reduce<string | null>(
    (lines, { from, fromDigest, to, toDigest }) =>
      lines?.replaceAll(`${from} — SHA-256 ${fromDigest}`, `${to} — SHA-256 ${toDigest}`) ?? null,
    files,
  );

const onRecord = { register: 'incidents', alsoOn, creates: 'never', who: 'officers' } as const;

/**
 * What is handed over and what is destroyed once checked. A password never goes the way of its file; of a proof of
 * identity only the digest and the method stay (s. 30; law.md §2.2).
 */
export const handingVerbs: readonly Verb[] = [
  {
    ...onRecord,
    verb: 'noteHandOver',
    input: {
      handedFile: { ...h.handedFile, required: true },
      handedDigest: { ...h.handedDigest, required: true },
      handedCount: { ...h.handedCount, required: true },
      withheldCount: { ...h.withheldCount, required: true },
      handedMeans: { ...h.handedMeans, required: true },
      handedPieces: { kind: 'text', lines: 'many', max: 6000, by: 'greffe', on: 'caseFile' },
    },
    decide: ({ handedPieces, ...line }, { state, today }) => ({
      set: { handOvers: [...handOversOf(state), { ...line, handedOn: formatDay(today) }] } as ActSet,
      ...(typeof handedPieces === 'string' ? { why: handedPieces } : {}),
    }),
  },
  {
    ...onRecord,
    verb: 'passwordSent',
    input: {
      handedDigest: { ...h.handedDigest, required: true },
      passwordMeans: { ...h.passwordMeans, required: true },
      passwordSentOn: { ...h.passwordSentOn, required: true },
    },
    decide: (given, { state }) => {
      const lines = handOversOf(state);
      const line = lines.find(({ handedDigest }) => handedDigest === given.handedDigest);
      if (line === undefined) return { refused: 'notFound' };
      if (line.handedMeans === given.passwordMeans) return { refused: 'gaps', gaps: [{ gap: 'handing.sameWay' }] };
      return { set: { handOvers: lines.map((one) => (one === line ? { ...one, ...given } : one)) } as ActSet };
    },
  },
  {
    ...onRecord,
    verb: 'destroyProof',
    input: {
      proofDigest: { ...p.proofDigest, required: true },
      proofMethod: { ...p.proofMethod, required: true },
      proofCuts: p.proofCuts,
    },
    removes: ({ input }, ledger) => [
      ...piecesOf(ledger).flatMap(({ digest, name }) => (digest === input.proofDigest ? [name] : [])),
      ...cutsIn(input.proofCuts).map(({ from }) => from),
    ],
    decide: (given, { state, today }) => {
      const on = formatDay(today);
      const line = { ...given, proofMarkedOn: on, proofDestroyedOn: on };
      const cuts = cutsIn(given.proofCuts);
      const files = instead(without(state.files, String(given.proofDigest)), cuts);
      const original = cuts.find(({ from }) => from === state.evidenceFile);
      return {
        set: {
          proofs: [...proofsOf(state), line],
          ...(state.files === undefined ? {} : { files }),
          ...(original ? { evidenceFile: original.to, evidenceDigest: original.toDigest } : {}),
        } as ActSet,
      };
    },
  },
  {
    ...onRecord,
    verb: 'proofLeftMailbox',
    input: { proofDigest: { ...p.proofDigest, required: true } },
    decide: ({ proofDigest }, { state, today }) => {
      const lines = proofsOf(state);
      if (!lines.some((one) => one.proofDigest === proofDigest)) return { refused: 'notFound' };
      const proofMailboxOn = formatDay(today);
      const proofs = lines.map((one) => (one.proofDigest === proofDigest ? { ...one, proofMailboxOn } : one));
      return { set: { proofs } as ActSet };
    },
  },
];
