import { intakeLines } from '../../bot/cards/intake.ts';
import { speechIn } from '../../bot/turns/desk.ts';
import type { IntakeEntryView } from '../../src/use-cases/views/intake-view.ts';

const entry: IntakeEntryView = {
  ...{ key: 'key', internetMessageId: '<1@example.org>', seems: [] },
  ...{ receivedOn: '2026-11-20', due: '2026-12-20', promptly: false, late: false, automatic: false, unread: false },
};
const said = (language: 'fr' | 'en', more: Partial<IntakeEntryView>): string => {
  const intake = { waiting: 1, oldestOn: '2026-11-20', oldestDays: 2, late: 0, entries: [{ ...entry, ...more }] };
  return JSON.stringify(intakeLines(speechIn(language), intake));
};

test('a mail that cannot be read is one to look at, with the reason, and not a question that nobody has read', () => {
  const line = said('fr', { unreadBecause: 'encrypted' });
  expect(line).toContain('Courriel à regarder');
  expect(line).toContain('texte chiffré');
  expect(line).not.toContain('Question');
  expect(said('en', { unreadBecause: 'inFiles' })).toContain('everything is in the attachments');
});

test('what its subject says, or the officer’s hand, still names a mail that cannot be read', () => {
  expect(said('fr', { unreadBecause: 'encrypted', seems: ['access'] })).toContain('Une demande d’accès');
  expect(said('fr', { unreadBecause: 'damaged', seems: ['request'] })).toContain('Une demande');
});

test('a mail of no known kind is to be recognized; what a machine sent and what was not fetched yet is said', () => {
  const line = said('fr', { automatic: true, unread: true });
  expect(line).toContain('Courriel à reconnaître');
  expect(line).toContain('message automatique');
  expect(line).toContain('illisible pour l’instant');
});
