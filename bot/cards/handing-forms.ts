import { groundsFor, refusalGround } from '../../src/law/refusal-grounds.ts';
import { means } from '../../src/registers/means.ts';
import type { HandingView } from '../../src/use-cases/views/handing-view.ts';
import {
  actionSet,
  attention,
  card,
  caution,
  emphasised,
  heading,
  press,
  say,
  small,
  submit,
  toggle,
} from './build.ts';
import type { Card, Container, Element, Input, InputChoiceSet } from './elements.ts';
import type { Entered } from './entered.ts';
import { sendingInputs } from './letter-forms.ts';
import { citation, dayInWords, named, type Speech } from './words.ts';

/** Pieces that one form offers. */
const mostFiles = 30;
/** Passages of what is withheld that one form takes, and those that stand open. */
export const mostPassages = 6;
const openPassages = 2;
const longestPassage = 300;
const passagesId = 'morePassages';

/** What a form is given back with. */
export interface HandingBefore {
  readonly entered: Entered;
  readonly message?: string;
  readonly more?: readonly string[];
}

const given = (entered: Entered, id: string): { readonly value?: string } => {
  const value = entered[id];
  return typeof value === 'string' && value !== '' ? { value } : {};
};

type Choices = InputChoiceSet['choices'];
type Chooser = Pick<InputChoiceSet, 'id' | 'label' | 'choices'>;

/** Something that must be chosen; `first` says so where it was not. */
const mustChoose = ({ words }: Speech, entered: Entered, one: Chooser, first: string): InputChoiceSet => ({
  ...{ type: 'Input.ChoiceSet', isMultiSelect: false, style: 'compact', wrap: true, isRequired: true },
  placeholder: words.bot.inputs.choose,
  ...one,
  errorMessage: first,
  ...given(entered, one.id),
});

/** The sections under which information is withheld from somebody who asks for access. */
const withholding = [...new Set(groundsFor('access').map((key) => refusalGround(key).provision))];

const passage = (speech: Speech, entered: Entered, n: number): readonly Input[] => {
  const { handing } = speech.words.work;
  return [
    {
      ...{ type: 'Input.Text', id: `passage_${n}`, label: handing.passage(n), isMultiline: false },
      maxLength: longestPassage,
      ...given(entered, `passage_${n}`),
    },
    {
      ...{ type: 'Input.ChoiceSet', id: `provision_${n}`, label: handing.provision(n) },
      choices: withholding.map((id) => ({ title: citation(speech, id), value: id })),
      ...{ isMultiSelect: false, style: 'compact', wrap: true, placeholder: speech.words.bot.inputs.choose },
      ...given(entered, `provision_${n}`),
    },
  ];
};

const withheldInputs = (speech: Speech, entered: Entered): readonly Element[] => {
  const { handing } = speech.words.work;
  const all = Array.from({ length: mostPassages }, (_, place) => place + 1);
  const later = all.slice(openPassages);
  const isVisible = later.some((n) => Boolean(entered[`passage_${n}`]));
  const items = [...later.flatMap((n) => passage(speech, entered, n)), small(handing.moreWithheld(mostPassages))];
  const more: Container = { type: 'Container', id: passagesId, isVisible, items };
  return [
    say(handing.withheldIntro),
    ...all.slice(0, openPassages).flatMap((n) => passage(speech, entered, n)),
    ...(isVisible ? [] : [actionSet(toggle(handing.morePassages, passagesId))]),
    more,
  ];
};

const letterChoices = ({ words, language }: Speech, { letters }: HandingView): Choices =>
  letters.toReversed().map(({ letterName = '', letterDigest = '', letterPreparedOn = '' }) => ({
    title: `${named(words.letters.names, letterName)} · ${dayInWords(letterPreparedOn, language)}`,
    value: letterDigest,
  }));

const filesInput = ({ words }: Speech, { files }: HandingView, entered: Entered): readonly Element[] => {
  const { handing } = words.work;
  if (files.length === 0) return [];
  const choices = files.slice(-mostFiles).map(({ name, digest }) => ({ title: name, value: digest }));
  const input: InputChoiceSet = {
    ...{ type: 'Input.ChoiceSet', id: 'files', label: handing.files, isMultiSelect: true },
    ...{ choices, style: 'expanded', wrap: true },
    ...given(entered, 'files'),
  };
  return [input, ...(files.length > mostFiles ? [small(handing.moreFiles(files.length - mostFiles))] : [])];
};

const problems = ({ message, more = [] }: HandingBefore): readonly Element[] => [
  ...(message ? [attention(message)] : []),
  ...more.map((line) => small(line)),
];

const none: HandingBefore = { entered: {} };

/** Asks what is handed over: the letter, pieces, what is withheld and why, and how it leaves. Shown in a dialog alone. */
export const handOverForm = (speech: Speech, view: HandingView, before: HandingBefore = none): Card => {
  const { handing } = speech.words.work;
  const { reference, ticket } = view;
  const title = speech.words.registers.verbs.noteHandOver;
  const { entered } = before;
  const ways = means.map((value) => ({ title: named(speech.words.registers.incidents.choices.means, value), value }));
  const body: readonly Element[] = [
    heading(title),
    emphasised(reference),
    ...problems(before),
    mustChoose(
      speech,
      entered,
      { id: 'letter', label: handing.letter, choices: letterChoices(speech, view) },
      handing.letterFirst,
    ),
    ...filesInput(speech, view, entered),
    ...withheldInputs(speech, entered),
    mustChoose(speech, entered, { id: 'means', label: handing.means, choices: ways }, handing.meansFirst),
  ];
  return card(speech.language, title, body, [submit(handing.make, 'noteHandOver', { reference, ticket })]);
};

/** Asks when and how the password went. */
export const passwordForm = (
  speech: Speech,
  about: { readonly reference: string; readonly digest: string; readonly today: string },
  before: HandingBefore = none,
): Card => {
  const { handing, letters } = speech.words.work;
  const { reference, digest, today } = about;
  const labels = { day: handing.passwordDay, means: handing.passwordMeans };
  const body: readonly Element[] = [
    heading(handing.passwordTitle),
    emphasised(reference),
    ...problems(before),
    say(handing.passwordIntro),
    ...sendingInputs(speech, today, before.entered, { ...letters, ...labels }),
  ];
  return card(speech.language, handing.passwordTitle, body, [
    submit(handing.passwordTitle, 'passwordSent', { reference, digest }),
    press(handing.back, 'handing', { reference }),
  ]);
};

/** Asks which piece is a proof of identity and how identity was checked: it is destroyed then. */
export const proofForm = (speech: Speech, view: HandingView, before: HandingBefore = none): Card => {
  const { handing } = speech.words.work;
  const { reference } = view;
  const methods = Object.entries(speech.words.registers.requests.choices.identityMethod);
  const files = view.files.filter(({ kind }) => kind === 'attachment' || kind === 'message').slice(-mostFiles);
  const { entered } = before;
  const body: readonly Element[] = [
    heading(handing.proofTitle),
    emphasised(reference),
    ...problems(before),
    caution(handing.proofIntro),
    mustChoose(
      speech,
      entered,
      { id: 'file', label: handing.proofFile, choices: files.map(({ name }) => ({ title: name, value: name })) },
      handing.chooseFile,
    ),
    {
      type: 'Input.Text',
      id: 'attachment',
      label: handing.proofWithin,
      isMultiline: false,
      maxLength: 260,
      ...(typeof entered.attachment === 'string' ? { value: entered.attachment } : {}),
    },
    mustChoose(
      speech,
      entered,
      { id: 'method', label: handing.proofMethod, choices: methods.map(([value, title]) => ({ title, value })) },
      handing.chooseMethod,
    ),
  ];
  return card(speech.language, handing.proofTitle, body, [
    { ...submit(handing.destroy, 'destroyProof', { reference }), style: 'destructive' },
    press(handing.back, 'handing', { reference }),
  ]);
};
