import { reporterColumns } from '../../src/registers/reporter-columns.ts';
import type { ReceiptView } from '../../src/use-cases/views/views.ts';
import { attention, card, caution, emphasised, heading, press, say, small, submit } from './build.ts';
import type { Card } from './elements.ts';
import { ask } from './inputs.ts';
import type { TypedBefore } from './report-form.ts';
import type { Speech } from './words.ts';

/** The form by which a person adds to their own report; a file is sent into the conversation instead. */
export const addInformationCard = (
  speech: Speech,
  view: Pick<ReceiptView, 'reference' | 'register'>,
  ticket: string,
  max: number,
  before: TypedBefore = { entered: {}, faults: {} },
): Card => {
  const { staff, bot } = speech.words;
  const { reference } = view;
  const asking = {
    speech,
    register: view.register,
    systems: {},
    entered: before.entered,
    faults: before.faults,
    labels: { added: staff.own.addLabel },
  };
  const columns = { added: { ...reporterColumns.added, max } };
  const body = [
    heading(staff.own.addTitle),
    emphasised(reference),
    ...(before.message ? [attention(before.message)] : []),
    say(staff.own.addIntro),
    caution(bot.report.noSecrets),
    ...ask(asking, columns, 'added'),
    small(staff.own.addHint),
  ];
  return card(speech.language, `${staff.own.addTitle} ${reference}`, body, [
    submit(staff.own.addSend, 'addInformation', { ticket, reference }),
    press(staff.own.back, 'showReceipt', { reference }),
  ]);
};
