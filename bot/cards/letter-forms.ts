import { means } from '../../src/registers/means.ts';
import type { LettersView, PreparedView } from '../../src/use-cases/views/letters-view.ts';
import {
  attention,
  card,
  confirmed,
  emphasised,
  group,
  heading,
  labelled,
  press,
  say,
  small,
  subheading,
  submit,
  untrusted,
} from './build.ts';
import type { Card, Element, Input } from './elements.ts';
import type { Entered } from './entered.ts';
import { gapsInWords, named, type Speech } from './words.ts';

const longestBlank = 3000;
/** Characters of a letter that its card shows; the whole is in its file. */
const mostShown = 3000;

const given = (entered: Entered, id: string): { readonly value?: string } => {
  const value = entered[id];
  return typeof value === 'string' && value !== '' ? { value } : {};
};

const blankInput = ({ words }: Speech, blank: string, entered: Entered): Input => {
  const label = named(words.letters.blanks, blank);
  return {
    type: 'Input.Text',
    id: `blank_${blank}`,
    label: label.charAt(0).toUpperCase() + label.slice(1),
    isMultiline: true,
    maxLength: longestBlank,
    ...given(entered, `blank_${blank}`),
  };
};

const languageInput = ({ words }: Speech, entered: Entered): Input => ({
  type: 'Input.ChoiceSet',
  id: 'language',
  label: words.work.letters.language,
  choices: [
    { title: words.work.letters.theirs, value: 'theirs' },
    { title: named(words.registers.requests.choices.language, 'fr'), value: 'fr' },
    { title: named(words.registers.requests.choices.language, 'en'), value: 'en' },
  ],
  isMultiSelect: false,
  style: 'compact',
  wrap: true,
  value: 'theirs',
  ...given(entered, 'language'),
});

/** What becomes public, said before anything is prepared: the Commission publishes the company's name and the day. */
const publicWarning = ({ words: { letters } }: Speech, name: string): string =>
  name === 'publicNotice' ? letters.publicNoticeIsPublic : letters.willBePublic;

/** What a letter still asks of the officer before it is prepared; `message` says why it was not. */
export const letterFormCard = (
  speech: Speech,
  reference: string,
  offer: LettersView['offered'][number],
  before: { readonly entered: Entered; readonly message?: string } = { entered: {} },
): Card => {
  const { letters } = speech.words.work;
  const title = named(speech.words.letters.names, offer.name);
  const gaps = gapsInWords(speech, offer.missing);
  const body: readonly Element[] = [
    heading(title),
    emphasised(reference),
    ...(before.message ? [attention(before.message)] : []),
    ...(offer.becomesPublic ? [attention(publicWarning(speech, offer.name))] : []),
    ...(gaps.length > 0 ? [attention(letters.before), ...gaps.map((gap) => small(gap))] : []),
    ...(offer.asks.length > 0 ? [say(letters.asks)] : gaps.length > 0 ? [] : [say(letters.nothing)]),
    ...offer.asks.map((blank) => blankInput(speech, blank, before.entered)),
    languageInput(speech, before.entered),
  ];
  return card(speech.language, title, body, [
    submit(letters.prepare, 'prepareLetter', { reference, letter: offer.name }),
    press(letters.back, 'letters', { reference }),
  ]);
};

/** A letter was prepared: where it lies, what it says, and that sending it is a person’s. */
export const letterPreparedCard = (speech: Speech, reference: string, view: PreparedView): Card => {
  const { letters } = speech.words.work;
  const body: readonly Element[] = [
    heading(letters.preparedTitle),
    emphasised(reference),
    confirmed(named(speech.words.letters.names, view.letter)),
    say(view.draftId === undefined ? letters.folder : letters.draft),
    labelled(letters.file, view.fileName),
    subheading(letters.text),
    group([untrusted(view.text, mostShown)], 'emphasis'),
  ];
  const carried = { reference, digest: view.digest, letter: view.letter };
  return card(speech.language, `${letters.preparedTitle} ${reference}`, body, [
    press(letters.sendingTitle, 'sendingForm', carried),
    press(letters.back, 'letters', { reference }),
  ]);
};

/** The day on which something left, today at most, and its means; with the labels of what left. */
export const sendingInputs = (
  { words }: Speech,
  today: string,
  entered: Entered,
  letters: Pick<Speech['words']['work']['letters'], 'day' | 'means' | 'chooseDay' | 'chooseMeans'> = words.work.letters,
): readonly Input[] => {
  const names = words.registers.incidents.choices.means;
  return [
    {
      type: 'Input.Date',
      id: 'day',
      label: letters.day,
      max: today,
      isRequired: true,
      errorMessage: letters.chooseDay,
      value: today,
      ...given(entered, 'day'),
    },
    {
      type: 'Input.ChoiceSet',
      id: 'means',
      label: letters.means,
      choices: means.map((value) => ({ title: named(names, value), value })),
      isMultiSelect: false,
      style: 'compact',
      placeholder: words.bot.inputs.choose,
      wrap: true,
      isRequired: true,
      errorMessage: letters.chooseMeans,
      ...given(entered, 'means'),
    },
  ];
};

/** Asks when and how a letter left. */
export const sendingFormCard = (
  speech: Speech,
  about: { readonly reference: string; readonly digest: string; readonly letter: string; readonly today: string },
  before: { readonly entered: Entered; readonly message?: string; readonly more?: readonly string[] } = { entered: {} },
): Card => {
  const { letters } = speech.words.work;
  const { reference, digest, letter, today } = about;
  const body: readonly Element[] = [
    heading(letters.sendingTitle),
    emphasised(reference),
    labelled(named(speech.words.letters.names, letter), ''),
    ...(before.message ? [attention(before.message)] : []),
    ...(before.more ?? []).map((line) => small(line)),
    say(letters.sendingIntro),
    ...sendingInputs(speech, today, before.entered),
  ];
  return card(speech.language, letters.sendingTitle, body, [
    submit(letters.sendingTitle, 'recordSending', { reference, digest, letter }),
    press(letters.back, 'letters', { reference }),
  ]);
};
