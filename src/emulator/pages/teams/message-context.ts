import type { Message } from './api.ts';
import type { CardActions } from './card-view.ts';
import type { MenuItem } from './menu.ts';
import type { Lang, Words } from './words.ts';

/** What messages need of the page that shows them. */
export interface MessageContext {
  readonly as: string;
  readonly lang: Lang;
  readonly locale: string;
  readonly words: Words;
  readonly nameOf: (from: string) => string;
  readonly actionsFor: (message: Message) => CardActions;
  readonly say: (text: string) => void;
  /** What the menu of a message offers; it may be nothing. */
  readonly optionsFor: (message: Message) => readonly MenuItem[];
  readonly fileAddress: (id: string) => string;
  readonly isPersonal: () => boolean;
  /** Agrees to a file of the bot or declines it; why not, when that failed. */
  readonly answerConsent: (message: Message, agree: boolean) => Promise<string | undefined>;
}
