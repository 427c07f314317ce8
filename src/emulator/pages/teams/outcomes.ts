import type { Api, Message, Taken } from './api.ts';
import type { CardActions, Outcome } from './card-view.ts';
import type { Words } from './words.ts';

const failed = (sentence: string): Outcome => ({ kind: 'failed', sentence });

/** An error of the bot's own: its sentence if it gave one. */
const refusal = (code: number, value: unknown, words: Words): Outcome => {
  const { message } = (value ?? {}) as { message?: unknown };
  return failed(typeof message === 'string' && message !== '' ? message : words.failed.refused(code));
};

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

const executed = ({ status, body }: Taken, words: Words): Outcome => {
  if (status === 502) return failed(words.failed.unreachable);
  if (status === 504) return failed(words.failed.late);
  const code = body?.statusCode ?? status;
  if (!isSuccess(status) || !isSuccess(code)) return refusal(code, body?.value, words);
  if (body?.type === 'application/vnd.microsoft.activity.message')
    return { kind: 'toast', sentence: String(body.value) };
  return { kind: 'done' };
};

const submitted = (status: number | null, words: Words): Outcome => {
  if (status === 502) return failed(words.failed.unreachable);
  if (status === 504) return failed(words.failed.late);
  if (status !== null && !isSuccess(status)) return failed(words.failed.refused(status));
  return { kind: 'toast', sentence: words.sent };
};

/** What the buttons of a message's cards do; `changed` gets the message whose card was replaced. */
export const cardActions =
  (
    api: Api,
    words: Words,
    toast: (sentence: string) => void,
    changed: (message: Message) => void,
    openDialog: (message: Message, data: object) => Promise<void>,
  ) =>
  (message: Message): CardActions => ({
    toast,
    dialog: async (data) => {
      await openDialog(message, data);
      return { kind: 'done' };
    },
    execute: async (verb, id, data) => {
      try {
        const taken = await api.act({ messageId: message.id, verb, data, ...(id === undefined ? {} : { id }) });
        const outcome = executed(taken, words);
        if (outcome.kind === 'done' && taken.message !== undefined) changed(taken.message);
        return outcome;
      } catch {
        return failed(words.failed.client);
      }
    },
    submit: async (value) => {
      try {
        const { status } = await api.send({
          chat: message.chat,
          text: '',
          value,
          replyTo: message.id,
          thread: message.thread,
        });
        return submitted(status, words);
      } catch {
        return failed(words.failed.client);
      }
    },
  });
