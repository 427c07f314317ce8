import { listed } from '../../src/locales/listed.ts';
import { listedKeys } from '../../src/registers/index.ts';
import { attention, card, group, heading, labelled, press, say, subheading, untrusted } from './build.ts';
import type { Card, Element, Execute } from './elements.ts';
import type { Entered } from './entered.ts';
import { choiceWord, named, type Speech } from './words.ts';

/** Names that a card carries for itself, not typed by anybody. */
const carried: readonly string[] = ['ticket', 'reference', 'measure', 'next', 'seen', 'column', 'cardId', 'verb'];

/** A typed value as it was read on the form: choices in words, anything else as it is. */
const asRead = (speech: Speech, id: string, value: string): string =>
  Object.hasOwn(speech.words.registers.incidents.choices, id)
    ? listed(value.split(',').map((choice) => choiceWord(speech, 'incidents', id, choice)))
    : value;

/** What an input is called: columns of the same name are called alike in every register. */
const titleOf = ({ words }: Speech, key: string): string => {
  if (key === 'why') return words.bot.officerForm.why;
  const titles = listedKeys.map((register) => words.registers[register].columns as object);
  return named(titles.find((table) => Object.hasOwn(table, key)) ?? {}, key);
};

/** What somebody had typed, given back so that nothing is lost with a refusal. */
export const typedBack = (speech: Speech, entered: Entered): readonly Element[] => {
  const typed = Object.entries(entered).filter(
    ([id, value]) => typeof value === 'string' && value !== '' && !carried.includes(id),
  );
  if (typed.length === 0) return [];
  return [
    subheading(speech.words.bot.refusal.typed),
    group(
      typed.flatMap(([id, value]) => [
        labelled(titleOf(speech, id.replace(/_.*$/, '')), ''),
        untrusted(asRead(speech, id, String(value)), 4000),
      ]),
    ),
  ];
};

/** Why something was not done, in words, with what was typed and where to go on. */
export const refusalCard = (
  speech: Speech,
  said: {
    readonly message: string;
    readonly more?: readonly string[];
    readonly entered?: Entered;
    readonly back?: Execute;
  },
): Card => {
  const { refusal, buttons } = speech.words.bot;
  const body: readonly Element[] = [
    heading(refusal.title),
    attention(said.message),
    ...(said.more ?? []).map((line) => say(line)),
    ...typedBack(speech, said.entered ?? {}),
    say(refusal.next),
  ];
  return card(speech.language, refusal.title, body, [...(said.back ? [said.back] : []), press(buttons.menu, 'menu')]);
};
