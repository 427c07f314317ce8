import type { Role } from '../../src/ledger/act.ts';
import { card, heading, press, say, small } from './build.ts';
import type { Card, Execute } from './elements.ts';
import type { Speech } from './words.ts';

/** The buttons that lead everywhere else; those who watch deadlines also have the worklist. */
export const menuActions = ({ words }: Speech, role: Role): readonly Execute[] => {
  const { buttons } = words.bot;
  const entry = role === 'officer' || role === 'deputy' ? words.entries.button : words.registers.verbs.reportMinor;
  return [
    { ...press(buttons.report, 'report'), style: 'positive' },
    press(buttons.myReports, 'myReports'),
    press(entry, 'entries'),
    ...(role === 'staff' || role === 'greffe' ? [] : [press(buttons.worklist, 'worklist')]),
  ];
};

/** Where every conversation begins, and where anything not understood ends. */
export const menuCard = (speech: Speech, role: Role): Card => {
  const { menu } = speech.words.bot;
  const hint = role === 'staff' || role === 'greffe' ? menu.hint : menu.hintWithWorklist;
  return card(
    speech.language,
    menu.title,
    [heading(menu.title), say(menu.intro), say(menu.enough), small(hint)],
    menuActions(speech, role),
  );
};
