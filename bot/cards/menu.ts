import type { Role } from '../../src/ledger/act.ts';
import { card, heading, press, say, small } from './build.ts';
import type { Card, Execute } from './elements.ts';
import type { Speech } from './words.ts';

/** Managers begin with their numbers; officers and the highest authority with what is to do. Each leads to the other. */
const watching = ({ bot, work }: Speech['words'], role: Role): readonly Execute[] => {
  if (role === 'staff' || role === 'greffe') return [];
  return role === 'manager' ? [press(work.dashboard.button, 'dashboard')] : [press(bot.buttons.worklist, 'worklist')];
};

/** The buttons that lead everywhere else; those who watch deadlines also have the worklist, and who has tasks these. */
export const menuActions = ({ words }: Speech, role: Role, hasTasks = false): readonly Execute[] => {
  const { buttons } = words.bot;
  const entry = role === 'officer' || role === 'deputy' ? words.entries.button : words.staff.passOn.button;
  return [
    { ...press(buttons.report, 'report'), style: 'positive' },
    press(buttons.myReports, 'myReports'),
    ...(hasTasks ? [press(words.tasks.button, 'myTasks')] : []),
    press(entry, 'entries'),
    ...watching(words, role),
  ];
};

/** Where every conversation begins, and where anything not understood ends. */
export const menuCard = (speech: Speech, role: Role, hasTasks = false): Card => {
  const { menu } = speech.words.bot;
  const hint = role === 'staff' || role === 'greffe' ? menu.hint : menu.hintWithWorklist;
  return card(
    speech.language,
    menu.title,
    [heading(menu.title), say(menu.intro), say(menu.enough), small(hint)],
    menuActions(speech, role, hasTasks),
  );
};
