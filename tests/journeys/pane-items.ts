import type { FrameLocator, Page } from 'playwright-core';
import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { leaveWindow } from '../browser/windows.ts';
import type { OfficeInBrowser } from './office-in-browser.ts';
import { openPage } from './teams-window.ts';

/** Outlook with its pane. */
export interface OutlookWindow {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly choose: (subject: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens Outlook as this person, in French; the privacy mailbox unless `more` says otherwise. */
export const outlookWindow = async (
  { browser, office }: OfficeInBrowser,
  as: string,
  more: Readonly<Record<string, string>> = { mailbox: mailboxAddress },
): Promise<OutlookWindow> => {
  const look = new URLSearchParams({ as, lang: 'fr', ...more }).toString();
  const { page } = await openPage(browser, `${office.addresses.outlook}?${look}`, { language: 'fr', width: 1400 });
  page.context().setDefaultTimeout(30_000);
  return {
    page,
    pane: page.frameLocator('.pane-frame'),
    choose: (subject) => page.locator('.message-list button', { hasText: subject }).first().click(),
    close: () => leaveWindow(page),
  };
};

interface Raw {
  readonly id: string;
  readonly subject: string;
  /** Headers that say of what kind the message is; plain text when left out. */
  readonly type?: string;
  readonly body: string;
  readonly from?: string;
}

/** A message as it arrives. */
export const rawMail = ({
  id,
  subject,
  type,
  body,
  from = 'Personne A <personne.a@exemple.example>',
}: Raw): Uint8Array =>
  new TextEncoder().encode(
    [
      `From: ${from}`,
      `To: ${mailboxAddress}`,
      `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <${id}@ailleurs.example>`,
      `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      'MIME-Version: 1.0',
      type ?? 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit',
      '',
      body,
      '',
    ].join('\r\n'),
  );

const attached = (type: string): string =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n`;
const parted = 'Content-Type: multipart/mixed; boundary="b"';

/** An invitation, a message with protected rights, and an encrypted one. */
export const specialMails: readonly Uint8Array[] = [
  rawMail({
    id: 'invitation',
    subject: 'Invitation',
    type: 'Content-Type: multipart/alternative; boundary="b"',
    body: '--b\r\nContent-Type: text/plain\r\n\r\nVenez.\r\n--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n--b--',
  }),
  rawMail({
    id: 'protege',
    subject: 'Message protégé',
    type: parted,
    body: `--b\r\n${attached('application/x-microsoft-rpmsg-message; name="message.rpmsg"')}\r\nAAAA\r\n--b--`,
  }),
  rawMail({
    id: 'chiffre',
    subject: 'Message chiffré',
    type: attached('application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"').trim(),
    body: 'AAAA',
  }),
];
