import type { Columns } from '../../src/registers/column.ts';
import { card, emphasised, heading, labelled, press, say } from './build.ts';
import type { Card, Element } from './elements.ts';
import { writeEntered } from './entered.ts';
import { typedBack } from './refusal.ts';
import { named, type Speech } from './words.ts';

export interface RefusedAct {
  readonly reference: string;
  readonly verb: string;
  /** Why, in words; absent when it is no longer known. */
  readonly because?: string;
  readonly columns: Columns;
  readonly input: Readonly<Record<string, unknown>>;
}

/** An accepted act that somebody faster made impossible: its author is told, with what they had given. */
export const refusedLaterCard = (speech: Speech, act: RefusedAct): Card => {
  const { refusedLater, buttons } = speech.words.bot;
  const { registers } = speech.words;
  const body: readonly Element[] = [
    heading(refusedLater.title),
    emphasised(act.reference),
    labelled(named(registers.verbs, act.verb), ''),
    say(act.because ?? refusedLater.faster),
    say(refusedLater.body),
    ...typedBack(speech, writeEntered(act.columns, act.input)),
  ];
  return card(speech.language, `${refusedLater.title} ${act.reference}`, body, [
    press(buttons.openCaseFile, 'openCaseFile', { reference: act.reference }),
    press(buttons.menu, 'menu'),
  ]);
};
