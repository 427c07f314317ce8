import type { HandOverLine, ProofLine } from '../../src/registers/handing-columns.ts';
import type { HandingView } from '../../src/use-cases/views/handing-view.ts';
import { attention, card, confirmed, dialog, emphasised, heading, plain, press, say, subheading } from './build.ts';
import type { Card, Element } from './elements.ts';
import { row } from './row.ts';
import { dayInWords, named, type Speech } from './words.ts';

/** Lines of what was handed over, and of proofs; the case file has them all. */
const mostLines = 6;

/** Something that was just done, or went wrong, at the head of the card. */
export interface HandingSaid {
  readonly done?: string;
  readonly problem?: string;
  /** What is to be known beside, such as pieces that are missing. */
  readonly more?: readonly string[];
}

const meansWord = ({ words }: Speech, means = ''): string => named(words.registers.incidents.choices.means, means);

const handedRow = (speech: Speech, { reference }: HandingView, line: HandOverLine): Element => {
  const { handing } = speech.words.work;
  const { handedFile = '', handedDigest = '', handedOn = '', handedMeans, passwordMeans, passwordSentOn } = line;
  const day = (text: string): string => dayInWords(text, speech.language);
  const made = handing.handedOn(day(handedOn), meansWord(speech, handedMeans));
  if (passwordSentOn !== undefined) {
    const sent = handing.passwordSentOn(day(passwordSentOn), meansWord(speech, passwordMeans));
    return row({ strong: handedFile, rest: [made, sent] });
  }
  return row(
    { strong: handedFile, rest: [made, handing.passwordOwed] },
    press(handing.passwordTitle, 'passwordForm', { reference, digest: handedDigest }),
  );
};

const proofRow = (speech: Speech, view: HandingView, line: ProofLine): Element => {
  const { handing } = speech.words.work;
  const { proofDigest = '', proofDestroyedOn = '', proofMethod = '', proofMailboxOn } = line;
  const day = (text: string): string => dayInWords(text, speech.language);
  const method = named(speech.words.registers.requests.choices.identityMethod, proofMethod);
  const rest = [handing.destroyedOn(day(proofDestroyedOn), method)];
  // A digest names the piece; its beginning is enough to tell it from the others.
  const strong = handing.proof(proofDigest.slice(0, 12));
  if (proofMailboxOn !== undefined) return row({ strong, rest: [...rest, handing.leftOn(day(proofMailboxOn))] });
  if (!view.cameByMail) return row({ strong, rest });
  const { reference } = view;
  const title = speech.words.registers.verbs.proofLeftMailbox;
  const leaves = press(title, 'proofLeftMailbox', { reference, digest: proofDigest });
  return row({ strong, rest: [...rest, handing.stillInMailbox, title] }, leaves);
};

const handOverRows = (speech: Speech, view: HandingView): readonly Element[] => {
  const { handing } = speech.words.work;
  const { reference, letters } = view;
  const strong = speech.words.registers.verbs.noteHandOver;
  const opens =
    letters.length > 0
      ? row({ strong, rest: [handing.handOverHint] }, dialog(strong, 'handOverForm', { reference }))
      : row({ strong, rest: [handing.needsLetter] }, press(speech.words.work.acts.letters, 'letters', { reference }));
  return [opens];
};

const handedRows = (speech: Speech, view: HandingView): readonly Element[] => {
  const made = view.handOvers.slice(-mostLines).toReversed();
  if (made.length === 0) return [];
  return [subheading(speech.words.work.handing.handed), ...made.map((line) => handedRow(speech, view, line))];
};

const proofRows = (speech: Speech, view: HandingView): readonly Element[] => {
  const { handing } = speech.words.work;
  const { reference, files, proofs } = view;
  const strong = handing.proofTitle;
  const hasFile = files.some(({ kind }) => kind === 'attachment' || kind === 'message');
  return [
    subheading(handing.proofs),
    hasFile
      ? row({ strong, rest: [handing.proofHint] }, press(strong, 'proofForm', { reference }))
      : say(handing.noFiles),
    ...proofs
      .slice(-mostLines)
      .toReversed()
      .map((line) => proofRow(speech, view, line)),
  ];
};

/** What may leave a case file, what has left it, and the proofs of identity in it. */
export const handingCard = (speech: Speech, view: HandingView, said: HandingSaid = {}): Card => {
  const { work, bot } = speech.words;
  const { handing } = work;
  const { reference, ticket } = view;
  const body: readonly Element[] = [
    heading(handing.title),
    emphasised(reference),
    ...(said.done ? [confirmed(said.done)] : []),
    ...(said.problem ? [attention(said.problem)] : []),
    ...(said.more ?? []).map((line) => plain(line)),
    say(handing.intro),
    ...(view.handsOver ? handOverRows(speech, view) : []),
    row(
      { strong: handing.copy, rest: [handing.copyHint] },
      press(handing.copy, 'noteCaseFileCopy', { reference, ticket }),
    ),
    ...(view.handsOver ? [...handedRows(speech, view), ...proofRows(speech, view)] : []),
  ];
  return card(speech.language, `${handing.title} ${reference}`, body, [
    press(bot.buttons.backToCaseFile, 'openCaseFile', { reference }),
    press(bot.buttons.worklist, 'worklist'),
  ]);
};
