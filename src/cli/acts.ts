import { parseArgs } from 'node:util';
import { microFuture } from '../company/micro-future.ts';
import { montrealDay } from '../law/montreal.ts';
import type { State } from '../ledger/fold.ts';
import { type Locale, languageOf, words } from '../locales/index.ts';
import { createNow } from '../server/now.ts';
import { type OfferedAct, offeredActs } from '../use-cases/offers.ts';
import type { Verb } from '../use-cases/verb.ts';
import type { Ask, AskCommand } from './ask.ts';

const wrong = 2;
/** Widths of the columns of the table. */
const widths = [26, 16, 13, 10] as const;

const nobody = { get: () => undefined, naming: () => [], open: () => [] };

const tries = (verb: Verb, state: State): boolean => {
  const decided = verb.decide(
    {},
    {
      state,
      command: { actor: { oid: '', role: 'officer', name: '' }, reference: 'INC-2026-000000' },
      today: montrealDay(createNow()()),
      company: microFuture,
      others: nobody,
    },
  );
  return !('refused' in decided && decided.refused === 'wrongStage');
};

const lineOf = ({ acts }: Locale['cli'], { verb, register, stages, card, pane }: OfferedAct): string => {
  const by = verb.who === 'greffe' ? acts.byItself : (card ?? acts.none);
  const cells = [verb.verb, register, by, pane ?? acts.none];
  const shown = cells.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' ');
  return `${shown} ${verb.creates === 'always' ? acts.opens : stages.join(', ')}`.trimEnd();
};

const parsedLine = (line: readonly string[]) => {
  try {
    return parseArgs({
      args: [...line],
      options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
  } catch {
    return undefined;
  }
};

/**
 * `greffe acts [--json] [--lang fr|en]` prints every verb of every register, the card and the part of the pane that offer
 * it, and the stages at which it may be done. 1 when a verb is offered to nobody, 2 when the line itself is wrong.
 */
export const acts: AskCommand = async ({ line, language, print, warn }: Ask) => {
  const parsed = parsedLine(line);
  const { cli } = words(parsed?.values.lang ? languageOf(parsed.values.lang) : language);
  if (parsed === undefined) {
    warn(cli.acts.help);
    return wrong;
  }
  const all = offeredActs(tries);
  if (parsed.values.json)
    print(JSON.stringify(all.map(({ verb, ...rest }) => ({ verb: verb.verb, who: verb.who, ...rest }))));
  else {
    print(cli.acts.head.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' '));
    for (const one of all) print(lineOf(cli, one));
  }
  return all.some(({ verb, card, pane }) => verb.who !== 'greffe' && !card && !pane) ? 1 : 0;
};
