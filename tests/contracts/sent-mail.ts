import { eml, letter, type MailboxOnTrial, one } from './mailbox.ts';

/** What every implementation of the port owes of what left the mailbox. */
export const sentMailContract = (open: () => Promise<MailboxOnTrial>): void => {
  test('what was sent is told once, with whom it went to, and what arrives or is written is not', async () => {
    const trial = await open();
    const { mailbox } = trial;
    const sentOf = async (link: string | undefined) => {
      const read = await mailbox.sent(link);
      if (read.kind !== 'changes') throw new Error('Later');
      return read;
    };
    const { link } = await sentOf(undefined);
    await trial.deliver(eml('<sent-1@exemple.example>'), { folder: 'sentitems' });
    await trial.deliver(eml('<not-sent@exemple.example>'));
    await mailbox.draftReply((await one(mailbox, '<not-sent@exemple.example>')).id, letter);
    const since = await sentOf(link);
    expect(since.sent).toMatchObject([
      { internetMessageId: '<sent-1@exemple.example>', to: ['privacy@exemple.example'], subject: 'Demande' },
    ]);
    expect((await sentOf(since.link)).sent).toEqual([]);
    await trial.close();
  });
};
