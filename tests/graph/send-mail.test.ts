import { mailSender, type SendMail } from '../../src/graph/mailbox/send-mail.ts';
import type { LogEvent } from '../../src/ports/log.ts';
import { address, type MailboxOnEmulator, openMailbox } from './mailbox-on-emulator.ts';

describe('a mail from the privacy mailbox', () => {
  let trial: MailboxOnEmulator;
  let send: SendMail;
  const logged: LogEvent[] = [];
  const log = (event: LogEvent): void => void logged.push(event);
  beforeAll(async () => {
    trial = await openMailbox();
    send = mailSender(trial.gateway, address, log);
  });
  afterAll(() => trial.close());
  afterEach(() => trial.faults());

  const sentItems = async (): Promise<string> => {
    const query = { $select: 'subject,toRecipients' };
    const answer = await trial.gateway.get(`/users/${address}/mailFolders/sentitems/messages`, query);
    return answer.kind === 'ok' ? JSON.stringify(answer.body) : '';
  };

  test('is sent in one round trip, and a copy stays among its sent messages', async () => {
    await trial.requests();
    expect(await send('officer@exemple.example', 'Greffe : rappel', 'Bonjour,\n\n- REQ-2026-7KQ4M2')).toBe('sent');
    expect(await trial.requests()).toBe(1);
    expect(await sentItems()).toContain('officer@exemple.example');
  });

  test('waits when Graph asks to, and is not sent twice when the answer is lost', async () => {
    await trial.faults({ kind: '429', retryAfter: 30 });
    expect(await send('officer@exemple.example', 'Attente', 'x')).toEqual({ laterMs: 30_000 });
    await trial.faults({ kind: 'reset-after', times: 1 });
    expect(await send('officer@exemple.example', 'Perdue', 'x')).toBe('unknown');
    expect((await sentItems()).match(/Perdue/g)).toHaveLength(1);
    expect(await sentItems()).not.toContain('Attente');
  });

  test('without the permission reaches nobody, and no address reaches the log', async () => {
    const forbidden = mailSender(trial.tagging, address, log);
    expect(await forbidden('officer@exemple.example', 'Interdit', 'x')).toBe('notReached');
    expect(logged).toEqual([
      { event: 'fault', where: 'graph/mailbox/send', kind: 'ErrorAccessDenied', correlation: '403' },
    ]);
  });
});
