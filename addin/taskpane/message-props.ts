import type { Api } from '../ui/api.ts';
import type { OpenMessage, Outlook, SentMessage } from './outlook.ts';

/** What the pane is opened with. */
export interface PaneProps {
  readonly outlook: Outlook;
  readonly api: Api;
}

/** What every part of the pane needs that acts on the open message. */
export interface MessageProps {
  readonly message: OpenMessage;
  readonly outlook: Outlook;
  readonly api: Api;
  /** Another message was open when something was pressed. */
  readonly onOther: () => void;
}

/** What the parts need that speak of a message which the reader sent. */
export interface MisdirectedProps extends MessageProps {
  readonly sent: SentMessage;
}
