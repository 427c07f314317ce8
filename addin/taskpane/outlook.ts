import { type Appearance, isDarkColour, systemAppearance } from '../ui/theme.ts';

/** The message that Outlook shows. */
export interface OpenMessage {
  readonly itemId: string;
  readonly internetMessageId: string;
  readonly subject: string;
}

/** What is open in Outlook: nothing, a message that was received, or something else. */
export type OpenItem =
  | { readonly kind: 'message'; readonly message: OpenMessage }
  | { readonly kind: 'none' }
  | { readonly kind: 'other' };

/** Everything that the pane asks of Outlook, so that office.js is known to one file. */
export interface Outlook {
  readonly language: string;
  /** Whether it can sign the person in for us. */
  readonly signsIn: boolean;
  readonly open: () => OpenItem;
  /** Calls `see` whenever another item is opened, in a pinned pane too. */
  readonly onChange: (see: () => void) => void;
  /** Opens a draft of the mailbox by its Graph id; false where Outlook cannot. */
  readonly showDraft: (draftId: string) => boolean;
  readonly appearance: () => Appearance;
  /** Calls `see` when Outlook or the system changes its colours. */
  readonly onAppearance: (see: () => void) => void;
}

/** Outlook as office.js gives it. Call it once its host has answered. */
export const connectOutlook = (): Outlook => ({
  language: Office.context.displayLanguage,
  signsIn: Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'),
  open,
  onChange: (see) => Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, see),
  showDraft,
  appearance,
  onAppearance,
});

const open = (): OpenItem => {
  const { item } = Office.context.mailbox;
  if (!item) return { kind: 'none' };
  const { itemType, itemId, internetMessageId, subject } = item;
  // In what is being written, the subject is no text and there is no such identifier.
  if (itemType !== Office.MailboxEnums.ItemType.Message || !internetMessageId) return { kind: 'other' };
  return {
    kind: 'message',
    message: { itemId, internetMessageId, subject: typeof subject === 'string' ? subject : '' },
  };
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
