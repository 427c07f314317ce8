import type { Api } from '../ui/api.ts';
import type { OpenMessage, Outlook } from './outlook.ts';

/** What every part of the pane needs that acts on the open message. */
export interface MessageProps {
  readonly message: OpenMessage;
  readonly outlook: Outlook;
  readonly api: Api;
  /** Another message was open when something was pressed. */
  readonly onOther: () => void;
}
