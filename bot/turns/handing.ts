import { isLawProvisionId } from '../../src/law/provisions.ts';
import { handingOf } from '../../src/use-cases/handing.ts';
import { destroyIdentityProof, recordPasswordSent, recordProofLeftMailbox } from '../../src/use-cases/handing-acts.ts';
import { isRefusal, type Refusal } from '../../src/use-cases/outcome.ts';
import type { Card } from '../cards/elements.ts';
import type { Entered } from '../cards/entered.ts';
import { type HandingSaid, handingCard } from '../cards/handing.ts';
import { handOverForm, passwordForm, proofForm } from '../cards/handing-forms.ts';
import { gapsInWords } from '../cards/words.ts';
import type { Visit } from './desk.ts';
import { copyCaseFile } from './handing-files.ts';
import { refused } from './reading.ts';
import { messageFor } from './report.ts';

export const textAt = (entered: Entered, key: string): string => {
  const value = entered[key];
  return typeof value === 'string' ? value.trim() : '';
};

/** What may leave a case file and what has left it, for whoever may open it. */
export const showHanding = (visit: Visit, entered: Entered, said?: HandingSaid): Card => {
  const view = handingOf(visit.office, visit.asker, textAt(entered, 'reference'));
  return isRefusal(view) ? refused(visit, view) : handingCard(visit.speech, view, said);
};

/** Why something was refused, in words: its own, and what is missing. */
export const problemsIn = (visit: Visit, entered: Entered, refusal: Refusal) => ({
  entered,
  message: messageFor(visit, refusal),
  more: gapsInWords(visit.speech, refusal.gaps ?? []),
});

const showHandOverForm = (visit: Visit, entered: Entered): Card => {
  const view = handingOf(visit.office, visit.asker, textAt(entered, 'reference'));
  if (isRefusal(view)) return refused(visit, view);
  return view.letters.length > 0 ? handOverForm(visit.speech, view) : handingCard(visit.speech, view);
};

const showPasswordForm = (visit: Visit, entered: Entered): Card => {
  const view = handingOf(visit.office, visit.asker, textAt(entered, 'reference'));
  if (isRefusal(view)) return refused(visit, view);
  const digest = textAt(entered, 'digest');
  const line = view.handOvers.find(({ handedDigest }) => handedDigest === digest);
  return line && line.passwordSentOn === undefined
    ? passwordForm(visit.speech, { reference: view.reference, digest, today: view.today })
    : handingCard(visit.speech, view);
};

const showProofForm = (visit: Visit, entered: Entered): Card => {
  const view = handingOf(visit.office, visit.asker, textAt(entered, 'reference'));
  return isRefusal(view) ? refused(visit, view) : proofForm(visit.speech, view);
};

const submitPassword = async (visit: Visit, entered: Entered): Promise<Card> => {
  const [reference, digest] = [textAt(entered, 'reference'), textAt(entered, 'digest')];
  const given = { reference, digest, means: textAt(entered, 'means'), day: textAt(entered, 'day') };
  const accepted = recordPasswordSent(visit.office, visit.asker, given);
  if (isRefusal(accepted)) {
    const view = handingOf(visit.office, visit.asker, reference);
    if (isRefusal(view) || accepted.refused === 'notFound') return refused(visit, accepted);
    return passwordForm(visit.speech, { reference, digest, today: view.today }, problemsIn(visit, entered, accepted));
  }
  await visit.desk.carry(reference);
  return showHanding(visit, entered, { done: visit.speech.words.bot.officerForm.saved });
};

const submitProof = async (visit: Visit, entered: Entered): Promise<Card> => {
  const { office, asker, speech, desk } = visit;
  const reference = textAt(entered, 'reference');
  const within = textAt(entered, 'attachment');
  const checked = {
    reference,
    file: textAt(entered, 'file'),
    method: textAt(entered, 'method'),
    ...(within === '' ? {} : { attachment: within }),
  };
  const destroyed = await destroyIdentityProof(office, asker, checked);
  if (isRefusal(destroyed)) {
    const view = handingOf(office, asker, reference);
    if (isRefusal(view)) return refused(visit, destroyed);
    return proofForm(speech, view, problemsIn(visit, entered, destroyed));
  }
  await desk.carry(reference);
  const { handing } = speech.words.work;
  const done = destroyed.proposeMailbox ? handing.destroyedMailbox : handing.destroyed;
  return showHanding(visit, entered, { done });
};

const submitProofLeft = async (visit: Visit, entered: Entered): Promise<Card> => {
  const [reference, digest] = [textAt(entered, 'reference'), textAt(entered, 'digest')];
  const accepted = recordProofLeftMailbox(visit.office, visit.asker, { reference, digest });
  if (isRefusal(accepted)) return refused(visit, accepted);
  await visit.desk.carry(reference);
  return showHanding(visit, entered, { done: visit.speech.words.bot.officerForm.saved });
};

/** What is withheld, passage by passage, as a form gives it; a section of the law or nothing. */
export const withheldIn = (entered: Entered, most: number): readonly { passage: string; provision: string }[] =>
  Array.from({ length: most }, (_, place) => place + 1).flatMap((n) => {
    const [passage, given] = [textAt(entered, `passage_${n}`), textAt(entered, `provision_${n}`)];
    return passage === '' ? [] : [{ passage, provision: isLawProvisionId(given) ? given : '' }];
  });

/** Buttons about what leaves a case file that only show something. */
export const handingShowing: Readonly<Record<string, (visit: Visit, entered: Entered) => Card>> = {
  handing: (visit, entered) => showHanding(visit, entered),
  handOverForm: showHandOverForm,
  passwordForm: showPasswordForm,
  proofForm: showProofForm,
};

/** In a conversation its password would stay: it is prepared in a dialog. */
const showInDialog = async (visit: Visit, entered: Entered): Promise<Card> =>
  showHanding(visit, entered, { problem: visit.speech.words.work.handing.inDialog });

/** Those that hand something in. */
export const handingDone: Readonly<Record<string, (visit: Visit, entered: Entered) => Promise<Card>>> = {
  noteCaseFileCopy: async (visit, entered) => showHanding(visit, entered, await copyCaseFile(visit, entered)),
  noteHandOver: showInDialog,
  handOverGo: showInDialog,
  passwordSent: submitPassword,
  destroyProof: submitProof,
  proofLeftMailbox: submitProofLeft,
};
