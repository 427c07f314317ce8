import type { Card } from '../../bot/cards/elements.ts';
import { handedCard, makingCard, offerAnsweredCard } from '../../bot/cards/handed.ts';
import { handingCard } from '../../bot/cards/handing.ts';
import { handOverForm, passwordForm, proofForm } from '../../bot/cards/handing-forms.ts';
import { taskPutAwayCard } from '../../bot/cards/my-tasks.ts';
import type { Speech } from '../../bot/cards/words.ts';
import type { HandingView } from '../../src/use-cases/views/handing-view.ts';

const reference = 'REQ-2026-7KQ4M2';
const digest = 'f'.repeat(64);

/** As much as a record can have, each name as long as it may be and hostile. */
const viewWith = (canary: string): HandingView => ({
  ...{ reference, register: 'requests', today: '2026-11-22', handsOver: true, cameByMail: true },
  letters: [{ letterName: 'fullRefusal', letterDigest: digest, letterPreparedOn: '2026-11-21' }],
  files: Array.from({ length: 40 }, (_, n) => {
    const place = String(n).padStart(2, '0');
    return { name: `${canary.slice(0, 100)}${place}`, digest: `${place}${digest.slice(2)}`, kind: 'attachment' };
  }),
  handOvers: Array.from({ length: 9 }, (_, n) => ({
    ...{ handedFile: canary, handedDigest: digest, handedOn: '2026-11-21', handedMeans: 'email' },
    ...(n % 2 === 0 ? {} : { passwordMeans: 'phone', passwordSentOn: '2026-11-22' }),
  })),
  proofs: Array.from({ length: 9 }, (_, n) => ({
    ...{ proofDigest: digest, proofMethod: 'documentSeen', proofDestroyedOn: '2026-11-21' },
    ...(n % 2 === 0 ? {} : { proofMailboxOn: '2026-11-22' }),
  })),
  ticket: 't'.repeat(280),
});

/** What leaves a case file and what is destroyed in it, as cards. */
export const handingCards = (speech: Speech, canary: string): readonly (readonly [string, Card])[] => {
  const view = viewWith(canary);
  const message = speech.words.registers.refusals.gaps;
  const passages = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`passage_${n}`, canary]));
  const before = { entered: { ...passages, means: canary, day: canary, file: canary }, message, more: [message] };
  const made = { reference, fileName: canary, digest, password: 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01' };
  const answered = (['received', 'declined', 'failed', 'lost'] as const).map(
    (what) => [`offer ${what}`, offerAnsweredCard(speech, reference, what)] as const,
  );
  return [
    ['handing', handingCard(speech, view, { done: message, problem: message, more: [canary, canary] })],
    ['handing, empty', handingCard(speech, { ...view, letters: [], files: [], handOvers: [], proofs: [] })],
    ['handing of a register about nobody', handingCard(speech, { ...view, handsOver: false })],
    ['hand over form', handOverForm(speech, view, before)],
    ['password form', passwordForm(speech, { reference, digest, today: '2026-11-22' }, before)],
    ['proof form', proofForm(speech, view, before)],
    ['handed', handedCard(speech, made)],
    ['handed, not offered', handedCard(speech, { ...made, problem: speech.words.work.handing.notOffered })],
    ['making', makingCard(speech, reference, 't'.repeat(280))],
    ...answered,
    ['task put away', taskPutAwayCard(speech, reference)],
  ];
};
