import { reminderMailText } from '../../src/documents/reminder-mail.ts';
import { words } from '../../src/locales/index.ts';
import type { ReminderLine, ReminderMessage } from '../../src/ports/reminders.ts';
import { emptyDigest, fullDigest, link, reminderLines } from '../bot/reminder-cards.ts';

const reference = 'CMP-2026-7KQ4M2';
const line: ReminderLine = {
  ...{ reference, register: 'complaints', duty: 'replyToComplaint', since: '2026-11-22' },
  ...{ by: '2026-12-12', late: false },
};

test('a reminder by mail says what its card says, why it comes by mail, and the next step', () => {
  const { subject, text } = reminderMailText({ kind: 'reminder', reference, lines: [line] }, 'fr', link);
  expect(subject).toContain(reference);
  expect(text).toContain('12 décembre 2026');
  expect(text).toContain('Teams n’a pas pu');
  expect(text).toContain('La suite');
});

test.each(['fr', 'en'] as const)(
  'a mail has the link of its card: to the record, else to the list (%s)',
  (language) => {
    const { inTab, mail } = words(language).reminders;
    const linesOf = (message: ReminderMessage) => reminderMailText(message, language, link).text.split('\n');
    const [entry, list] = [mail.link(inTab.entry, link(reference)), mail.link(inTab.list, link())];
    expect(linesOf({ kind: 'reminder', reference, lines: [line] })).toContain(entry);
    expect(linesOf({ kind: 'reminder', reference, lines: [{ ...line, register: 'office' }] })).toContain(list);
    expect(linesOf({ kind: 'catchUp', lines: [line] })).toContain(list);
    expect(linesOf({ kind: 'digest', digest: fullDigest })).toContain(list);
  },
);

test('what is late says so, and what has no date since when it is owed', () => {
  const { by: _, ...undated } = line;
  const lines = [{ ...line, late: true }, undated];
  const { text } = reminderMailText({ kind: 'reminder', reference, lines }, 'en', link);
  expect(text).toMatch(/was due on December.12, 2026 · Late/);
  expect(text).toMatch(/promptly; owed since November.22, 2026/);
});

test('all that was missed comes in one mail, whole', () => {
  const { text } = reminderMailText({ kind: 'catchUp', lines: reminderLines(40) }, 'fr', link);
  expect(text.match(/^- REQ-/gm)).toHaveLength(40);
});

test.each(['fr', 'en'] as const)('a digest by mail carries the worklist and the sealed head (%s)', (language) => {
  const { text } = reminderMailText({ kind: 'digest', digest: fullDigest }, language, link);
  expect(text).toContain('f'.repeat(64));
  expect(text.match(/^- INC-/gm)).toHaveLength(15);
  expect(reminderMailText({ kind: 'digest', digest: emptyDigest }, language, link).text).not.toMatch(/^- /m);
});
