import type { Columns } from '../../src/registers/column.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import { attention, card, caution, emphasised, heading, press, say, submit } from './build.ts';
import type { Card, Element } from './elements.ts';
import { type Asking, ask } from './inputs.ts';
import type { TypedBefore } from './report-form.ts';
import { gapsInWords, named, type Speech } from './words.ts';

/** One act that an officer is about to do: its verb, its ticket, and the columns that it asks for. */
export interface OfficerAct {
  readonly verb: string;
  readonly ticket: string;
  readonly columns: Columns;
  readonly gaps: CaseFileView['next'][number]['gaps'];
}

/** Texts that managers read on the register row: the officer is warned while writing them. */
const warnOfRow = (speech: Speech, columns: Columns): readonly Element[] => {
  const read = Object.values(columns).some((column) => column.kind === 'text' && column.on === 'row');
  return read ? [caution(speech.words.bot.officerForm.rowWarning)] : [];
};

/** The form of one act on a case file; an act that asks for nothing is a sentence to confirm. */
export const officerFormCard = (speech: Speech, view: CaseFileView, act: OfficerAct, before: TypedBefore): Card => {
  const { officerForm, buttons, caseFile } = speech.words.bot;
  const title = named(speech.words.registers.verbs, act.verb);
  const keys = Object.keys(act.columns);
  const asking: Asking = {
    speech,
    register: view.register,
    systems: view.systems,
    entered: before.entered,
    faults: before.faults,
    labels: { why: officerForm.why },
  };
  const asksForFacts = keys.some((key) => key !== 'why');
  const gaps = gapsInWords(speech, act.gaps);
  const body: readonly Element[] = [
    heading(title),
    emphasised(view.reference),
    ...(before.message ? [attention(before.message)] : []),
    ...(gaps.length > 0 && !before.message ? [attention(caseFile.blocked)] : []),
    ...gaps.map((gap) => say(gap, 'Small')),
    say(asksForFacts ? officerForm.intro : officerForm.nothingToFill),
    ...warnOfRow(speech, act.columns),
    ...keys.flatMap((key) => ask(asking, act.columns, key)),
  ];
  const { reference } = view;
  return card(speech.language, title, body, [
    submit(asksForFacts ? buttons.save : buttons.confirm, act.verb, { ticket: act.ticket, reference }),
    press(buttons.backToCaseFile, 'openCaseFile', { reference }),
  ]);
};
