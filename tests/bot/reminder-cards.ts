import { digestCard } from '../../bot/cards/digest.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { catchUpCard, reminderCard } from '../../bot/cards/reminder.ts';
import { type TabLink, tabLink } from '../../bot/cards/tab-link.ts';
import type { Speech } from '../../bot/cards/words.ts';
import { worklistCard } from '../../bot/cards/worklist.ts';
import { complaintDutyKeys } from '../../src/law/complaint-duties.ts';
import { incidentDutyKeys } from '../../src/law/duty.ts';
import type { Digest, ReminderLine } from '../../src/ports/reminders.ts';

const reference = 'REQ-2026-7KQ4M2';
const duties = [...incidentDutyKeys, ...complaintDutyKeys];

/** As many lines as asked for, late ones among them, with and without a date. */
export const reminderLines = (count: number): readonly ReminderLine[] =>
  Array.from({ length: count }, (_, n) => ({
    reference: `REQ-2026-AAAA${String(n % 100).padStart(2, '0')}`,
    register: 'requests',
    duty: duties[n % duties.length] ?? 'retain',
    since: '2026-11-22',
    late: n % 2 === 0,
    ...(n % 3 === 0 ? {} : { by: '2026-12-12' }),
  }));

export const fullDigest: Digest = {
  day: '2026-12-01',
  lines: Array.from({ length: 15 }, (_, n) => ({
    reference: `INC-2026-AAAA${String(n).padStart(2, '0')}`,
    register: 'incidents',
    stage: 'assessing',
    due: '2026-11-25',
    late: n % 2 === 0,
  })),
  more: 985,
  late: 1_000,
  intake: { waiting: 120, oldestOn: '2026-10-01' },
  notReached: 12,
  timeUp: 2,
  sealed: { head: 'f'.repeat(64), day: '2026-12-01' },
};

export const emptyDigest: Digest = { day: '2026-12-01', lines: [], more: 0, late: 0, notReached: 0 };

/** Into the tab, as the bot of this application links. */
export const link: TabLink = (one) => tabLink('11111111-2222-4333-8444-555555555555', one);

/** Reminders and digests at their fullest; `name` is how a hostile person calls themselves. */
export const reminderCards = (speech: Speech, name: string): readonly (readonly [string, Card])[] => {
  const notReached = Array.from({ length: 20 }, () => ({ reference, duty: 'replyPromised', day: '2026-12-01', name }));
  const reminder = { kind: 'reminder', reference, lines: reminderLines(30) } as const;
  const catchUp = { kind: 'catchUp', lines: reminderLines(200) } as const;
  return [
    ['reminder', reminderCard(speech, reminder, true, link)],
    ['reminder of the highest authority', reminderCard(speech, { ...reminder, lines: reminderLines(1) }, false, link)],
    ['catch-up', catchUpCard(speech, catchUp, true, link)],
    ['catch-up of the highest authority', catchUpCard(speech, catchUp, false, link)],
    ['digest', digestCard(speech, fullDigest, link)],
    ['digest, empty', digestCard(speech, emptyDigest, link)],
    ['worklist, not reached', worklistCard(speech, { lines: [], counts: [], notReached }, 'caseFile')],
  ];
};
