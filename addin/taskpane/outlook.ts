import { type Appearance, isDarkColour, systemAppearance } from '../ui/theme.ts';

/** The message that Outlook shows, or that the worklist leads to. */
export interface OpenMessage {
  readonly itemId: string;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly fromAddress?: string;
  /** The mail’s own key, where the worklist gave it: Outlook shows something else, or nothing. */
  readonly key?: string;
  /** Outlook gives add-ins nothing of its text: its rights are protected. */
  readonly isLocked?: boolean;
  /** What whoever sent it may say of it; absent for what came from somebody else. */
  readonly sent?: SentMessage;
  /** The same, should it turn out that it was sent as the shared mailbox that it lies in. */
  readonly sentAsShared?: SentMessage;
}

/** What is said of a message that went to the wrong person: never what it holds. */
export interface SentMessage {
  readonly recipients: readonly string[];
  /** ISO 8601. */
  readonly at: string;
  /** Names of its attachments. */
  readonly files: readonly string[];
}

/** What is open in Outlook: nothing, a message, or what Greffe cannot read. */
export type OpenItem =
  | { readonly kind: 'message'; readonly message: OpenMessage }
  | { readonly kind: 'none' | 'meeting' | 'compose' | 'other' };

/** A message that its reader opens to write on. */
export interface NewMessage {
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** Everything that the pane asks of Outlook, so that office.js is known to one file. */
export interface Outlook {
  readonly language: string;
  /** Whether it can sign the person in for us. */
  readonly signsIn: boolean;
  readonly open: () => OpenItem;
  /** Calls `see` whenever another item is opened, in a pinned pane too. */
  readonly onChange: (see: () => void) => void;
  /** The shared mailbox of the open message; undefined where there is none, or Outlook does not say. */
  readonly sharedMailbox: () => Promise<string | undefined>;
  /** Opens a draft of the mailbox by its Graph id; false where Outlook cannot. */
  readonly showDraft: (draftId: string) => boolean;
  /** Opens a new message with these words; false where Outlook cannot. */
  readonly write: (message: NewMessage) => boolean;
  readonly appearance: () => Appearance;
  /** Calls `see` when Outlook or the system changes its colours. */
  readonly onAppearance: (see: () => void) => void;
}

/** Outlook as office.js gives it. Call it once its host has answered. */
export const connectOutlook = (): Outlook => ({
  language: Office.context.displayLanguage,
  signsIn: Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'),
  open,
  onChange: changes(),
  sharedMailbox,
  showDraft,
  write,
  appearance,
  onAppearance,
});

/** Heard from the first moment, so that what is opened while the words of the pane still come is not missed. */
const changes = (): Outlook['onChange'] => {
  const seeing = new Set<() => void>();
  Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
    for (const see of seeing) see();
  });
  return (see) => void seeing.add(see);
};

/** The class that Exchange gives a message with protected rights. */
const lockedClass = 'IPM.Note.rpmsg';

const open = (): OpenItem => {
  const { item } = Office.context.mailbox;
  if (!item) return { kind: 'none' };
  const { itemType, itemClass, itemId, internetMessageId, subject, from } = item;
  if (itemType !== Office.MailboxEnums.ItemType.Message || itemClass?.startsWith('IPM.Schedule')) {
    return { kind: itemId ? 'meeting' : 'other' };
  }
  // In what is being written, the subject is no text and there is no such identifier.
  if (!internetMessageId) return { kind: 'compose' };
  const sent = sentOf(item);
  const own = isOwn(item.from?.emailAddress) || isOwn(item.sender?.emailAddress);
  return {
    kind: 'message',
    message: {
      itemId,
      internetMessageId,
      subject: typeof subject === 'string' ? subject : '',
      ...(from?.emailAddress ? { fromAddress: from.emailAddress } : {}),
      ...(itemClass?.startsWith(lockedClass) ? { isLocked: true } : {}),
      ...(sent === undefined ? {} : own ? { sent } : { sentAsShared: sent }),
    },
  };
};

const isOwn = (address: string | undefined): boolean => {
  const own = Office.context.mailbox.userProfile.emailAddress.toLowerCase();
  return own !== '' && address?.toLowerCase() === own;
};

const sentOf = (item: Office.MessageRead): SentMessage | undefined => {
  // A message that was never sent has none, whatever the types say.
  const created: Date | undefined = item.dateTimeCreated;
  if (created === undefined) return undefined;
  const recipients = [...(item.to ?? []), ...(item.cc ?? [])].map(({ emailAddress }) => emailAddress);
  return {
    recipients: [...new Set(recipients)].slice(0, 500),
    at: created.toISOString(),
    files: (item.attachments ?? []).filter(({ isInline }) => !isInline).map(({ name }) => name),
  };
};

/** Outlook says it of a message beside one’s own mailbox; of a mailbox that is an account of its own there is no such method. */
const sharedMailbox = (): Promise<string | undefined> =>
  new Promise((resolve) => {
    const item: Partial<Office.MessageRead> | undefined = Office.context.mailbox.item;
    if (item?.getSharedPropertiesAsync === undefined) return resolve(undefined);
    item.getSharedPropertiesAsync(({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? value.targetMailbox || value.owner : undefined),
    );
  });

/** Characters of a body that Outlook takes. */
const longestBody = 32_000;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const write = ({ to, cc = [], subject, text }: NewMessage): boolean => {
  const htmlBody = escaped(text).replaceAll('\n', '<br>').slice(0, longestBody);
  try {
    const words = { subject: subject.slice(0, 255), htmlBody };
    Office.context.mailbox.displayNewMessageForm({ toRecipients: [...to], ccRecipients: [...cc], ...words });
    return true;
  } catch {
    return false;
  }
};

const showDraft = (draftId: string): boolean => {
  const { mailbox } = Office.context;
  try {
    mailbox.displayMessageForm(mailbox.convertToEwsId(draftId, Office.MailboxEnums.RestVersion.v2_0));
    return true;
  } catch {
    return false;
  }
};

/** No theme of Office but the one for high contrast is as dark as this. */
const black = '#000000';

/** Outlook’s own colours where it tells them (Mailbox 1.14), else what the system asks for. */
const appearance = (): Appearance => {
  // Undefined in Outlook before 1.14, whatever the types say.
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  const background = theme?.bodyBackgroundColor;
  if (background?.toLowerCase() === black) return 'contrast';
  if (background) return isDarkColour(background) ? 'dark' : 'light';
  return systemAppearance();
};

const onAppearance = (see: () => void): void => {
  systemAppearance(see);
  // Undefined in Outlook before 1.14, whatever the types say.
  const changed: Office.EventType | undefined = Office.EventType.OfficeThemeChanged;
  if (changed) Office.context.mailbox.addHandlerAsync(changed, see, () => undefined);
};
