import type { Columns } from '../../src/registers/column.ts';
import { incidents } from '../../src/registers/incidents.ts';
import type { FieldFaults } from '../../src/registers/validate.ts';
import type { ReportFormView } from '../../src/use-cases/views/views.ts';
import {
  actionSet,
  attention,
  card,
  caution,
  group,
  heading,
  labelled,
  plain,
  press,
  say,
  small,
  submit,
  toggle,
  untrusted,
} from './build.ts';
import type { Card, Container, Element } from './elements.ts';
import type { Entered } from './entered.ts';
import { type Asking, ask } from './inputs.ts';
import type { Speech } from './words.ts';

/** What a refused answer left behind: what was typed, and what to say about it. */
export interface TypedBefore {
  readonly entered: Entered;
  readonly faults: FieldFaults;
  /** Said at the top. */
  readonly message?: string;
  /** Said below the title, where nothing went wrong. */
  readonly note?: string;
  /** The message that it is reported from; it is kept as evidence. */
  readonly quoted?: string;
}

const { columns } = incidents;
const first = ['scenario', 'told'] as const;
const details = ['occurred', 'kinds', 'persons', 'system', 'alreadyDone', 'aboutOfficer'] as const;
const detailsId = 'details';
/** Characters of a message on the form that reports it. */
const mostQuoted = 800;

const systemsOf = (view: ReportFormView): Asking['systems'] =>
  Object.fromEntries(view.systems.map(({ key, title }) => [key, title]));

/** Staff choose among the kinds of information that the view names; the officer has every kind. */
const shortened = ({ kinds }: ReportFormView): Columns => ({
  ...columns,
  kinds: { ...columns.kinds, choices: kinds },
});

/** The columns behind the toggle stand open once anything in them was filled in or refused. */
const detailsOpen = ({ entered, faults }: TypedBefore): boolean =>
  details.some(
    (key) =>
      key in faults ||
      Object.entries(entered).some(
        ([id, value]) => (id === key || id.startsWith(`${key}_`)) && value !== '' && value !== undefined,
      ),
  );

const collected = ({ words }: Speech, view: ReportFormView): readonly Element[] => [
  plain(words.bot.report.collected(view.company), { size: 'Small' }),
  plain(words.bot.report.readBy, { size: 'Small' }),
  plain(words.bot.report.kept(view.keptYears), { size: 'Small' }),
];

const firstQuestions = ({ speech }: { readonly speech: Speech }, asking: Asking): readonly Element[] =>
  first
    .flatMap((key) => ask(asking, columns, key))
    .map((element) => {
      if (element.type === 'Input.ChoiceSet' && element.id === 'scenario') {
        return { ...element, isRequired: true, errorMessage: speech.words.bot.inputs.pickScenario };
      }
      return element.type === 'Input.Text' ? { ...element, placeholder: speech.words.bot.report.toldHint } : element;
    });

/** The message as it will be kept, shortened: the whole goes into the case file. */
const quotedMessage = ({ words }: Speech, quoted: string | undefined): readonly Element[] =>
  quoted === undefined
    ? []
    : [
        group(
          [labelled(words.staff.message.quoted, ''), untrusted(quoted, mostQuoted), small(words.staff.message.intro)],
          'emphasis',
        ),
      ];

/**
 * The form of a report. What happened is all that must be answered (s. 3.5: cause to believe is enough); the rest
 * stands behind a toggle. Under it stands what s. 8 has us tell. `before` gives back what a refused answer held.
 */
export const reportFormCard = (
  speech: Speech,
  view: ReportFormView,
  before: TypedBefore = { entered: {}, faults: {} },
): Card => {
  const { report, buttons } = speech.words.bot;
  const asking: Asking = {
    speech,
    register: 'incidents',
    today: view.today,
    systems: systemsOf(view),
    entered: before.entered,
    faults: before.faults,
    labels: report.fields,
  };
  const more: Container = {
    type: 'Container',
    id: detailsId,
    isVisible: detailsOpen(before),
    items: [say(report.details), ...details.flatMap((key) => ask(asking, shortened(view), key))],
  };
  const body: readonly Element[] = [
    heading(report.title),
    ...(before.message ? [attention(before.message)] : []),
    ...(before.note ? [small(before.note)] : []),
    say(report.intro),
    ...quotedMessage(speech, before.quoted),
    ...firstQuestions({ speech }, asking),
    caution(report.noSecrets),
    ...(more.isVisible ? [] : [actionSet(toggle(buttons.details, detailsId))]),
    more,
    ...collected(speech, view),
  ];
  return card(speech.language, report.title, body, [
    submit(buttons.send, before.quoted === undefined ? 'reportIncident' : 'reportFromMessage', { ticket: view.ticket }),
    press(buttons.menu, 'menu'),
  ]);
};
