import { expect, test } from '@jest/globals';
import { openMailbox } from '../graph/mailbox-on-emulator.ts';
import { simulateOutage } from './mail-outage/simulate.ts';

test.each([3, 4])('mail that came, was moved and was copied while nothing ran is handled once (%i)', async (seed) => {
  const mailbox = await openMailbox();
  try {
    const report = await simulateOutage(mailbox, { seed, mails: 40 });
    expect(report).toMatchObject({ lost: [], doubled: [], wronglyTagged: [], readAgain: 0 });
    expect(report.entries).toBe(report.expected);
    expect(report.copied * report.moved * report.expected).toBeGreaterThan(0);
  } finally {
    await mailbox.close();
  }
});
