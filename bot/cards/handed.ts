import {
  attention,
  card,
  caution,
  confirmed,
  emphasised,
  heading,
  labelled,
  plain,
  press,
  say,
  submit,
} from './build.ts';
import type { Card, Element } from './elements.ts';
import type { Speech } from './words.ts';

/** A closed file that was made, and the password that is shown this once. */
export interface Made {
  readonly reference: string;
  readonly fileName: string;
  readonly digest: string;
  readonly password: string;
  /** Why the file is not offered in the conversation; absent where it is. */
  readonly problem?: string;
}

/** The closed file is made: its password, in a dialog and nowhere else. */
export const handedCard = (speech: Speech, made: Made): Card => {
  const { handing } = speech.words.work;
  const { reference, fileName, digest, password, problem } = made;
  const body: readonly Element[] = [
    heading(handing.madeTitle),
    emphasised(reference),
    problem === undefined ? plain(handing.offered(fileName)) : attention(problem),
    labelled(handing.password, ''),
    emphasised(password),
    caution(handing.once),
    say(handing.otherWay),
  ];
  return card(speech.language, handing.madeTitle, body, [
    press(handing.passwordTitle, 'passwordForm', { reference, digest }),
  ]);
};

/** The file takes longer than a window may wait. */
export const makingCard = (speech: Speech, reference: string, ticket: string): Card => {
  const { handing } = speech.words.work;
  const body = [heading(handing.makingTitle), emphasised(reference), say(handing.making)];
  return card(speech.language, handing.makingTitle, body, [submit(handing.go, 'handOverGo', { reference, ticket })]);
};

/** What became of a file that was offered. */
export const offerAnsweredCard = (
  speech: Speech,
  reference: string,
  what: 'received' | 'declined' | 'failed' | 'lost',
): Card => {
  const { handing } = speech.words.work;
  const title = { ...handing, lostTitle: handing.declinedTitle }[`${what}Title`];
  const body = [
    heading(title),
    emphasised(reference),
    what === 'received' ? confirmed(handing.received) : say(handing[what]),
  ];
  return card(speech.language, `${title} ${reference}`, body, [
    press(handing.back, 'handing', { reference }),
    press(speech.words.bot.buttons.backToCaseFile, 'openCaseFile', { reference }),
  ]);
};
