import type { TimelineEntry } from '../../src/use-cases/views/views.ts';
import { actionSet, labelled, say, subheading, toggle } from './build.ts';
import type { Element } from './elements.ts';
import { dayInWords, named, type Speech } from './words.ts';

const mostActs = 8;
/** Acts that stand open on the card; of more, the last stands open and the others wait behind a button. */
const mostOpenActs = 2;
const historyId = 'history';

/** One act as it is told: when, who, what; and whether SharePoint has it. */
export const actLine = (speech: Speech, entry: TimelineEntry): Element => {
  const { caseFile } = speech.words.bot;
  const { acts, roles } = speech.words.registers;
  const role = roles[entry.role];
  // Somebody who is called by the role needs it said once.
  const isNamedSo = entry.name.toLowerCase() === role.toLowerCase();
  const who = entry.forgotten ? caseFile.forgotten : isNamedSo ? entry.name : `${entry.name} (${role})`;
  const said = caseFile.act(dayInWords(entry.on, speech.language), who, named(acts, entry.verb));
  return labelled(`${entry.n}.`, entry.waiting ? `${said} · ${caseFile.notYet}` : said);
};

/** What happened on a record, the last act in sight. */
export const timeline = (speech: Speech, entries: readonly TimelineEntry[]): readonly Element[] => {
  const { caseFile } = speech.words.bot;
  const hidden = Math.max(0, entries.length - mostActs);
  const shown = entries.slice(hidden).map((entry) => actLine(speech, entry));
  if (entries.length <= mostOpenActs) return [subheading(caseFile.timeline), ...shown];
  return [
    subheading(caseFile.timeline),
    actionSet(toggle(caseFile.history(shown.length - 1), historyId)),
    {
      type: 'Container',
      id: historyId,
      isVisible: false,
      items: [...(hidden > 0 ? [say(caseFile.earlier(hidden))] : []), ...shown.slice(0, -1)],
    },
    ...shown.slice(-1),
  ];
};
