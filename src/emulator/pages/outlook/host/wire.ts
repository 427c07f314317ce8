/**
 * The frame protocol that Outlook on the web and office.js speak: JSON texts over postMessage, each answer bearing
 * the correlation of its question. An add-in registers for an event by name and is sent to until it unregisters.
 */
interface Question {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** What the host does with what the add-in says. */
export interface WireActs {
  /** Answers a question; undefined leaves it without answer. */
  answer(action: string, data: unknown): Promise<unknown>;
  /** Anything at all was said. */
  heard(): void;
}

export interface Wire {
  /** Sends an event, if the add-in has registered for it. */
  tell(event: string, data: unknown): void;
  close(): void;
}

/** The kinds of action in `_actionType`. */
const REGISTER = 1;
const UNREGISTER = 2;

const questionIn = (data: unknown, conversation: string): Question | undefined => {
  if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
  try {
    const said = JSON.parse(data) as Partial<Question>;
    return said._messageType === 0 && said._conversationId === conversation ? (said as Question) : undefined;
  } catch {
    return undefined;
  }
};

/** Opens the host's end of the wire to the add-in in `frame`, whose pages are of `origin`. */
export const openWire = (frame: HTMLIFrameElement, origin: string, conversation: string, acts: WireActs): Wire => {
  const registered = new Map<string, Question>();
  const send = (question: Question, data: unknown, isEvent: boolean): void => {
    const answer = {
      _messageType: 1,
      _actionName: question._actionName,
      _conversationId: conversation,
      _correlationId: question._correlationId,
      _origin: location.href,
      _data: data,
      _errorCode: 0,
      _responseType: isEvent ? 1 : 0,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(answer), origin);
  };
  const take = async (question: Question): Promise<void> => {
    if (question._actionType === REGISTER) registered.set(question._actionName, question);
    if (question._actionType === UNREGISTER) registered.delete(question._actionName);
    if (question._actionType === REGISTER || question._actionType === UNREGISTER)
      return send(question, { Error: 0 }, false);
    const data = await acts.answer(question._actionName, question._data);
    if (data !== undefined) send(question, data, false);
  };
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const question = questionIn(event.data, conversation);
    if (question === undefined) return;
    acts.heard();
    void take(question);
  };
  addEventListener('message', listen);
  return {
    tell: (event, data) => {
      const question = registered.get(event);
      if (question !== undefined) send(question, data, true);
    },
    close: () => removeEventListener('message', listen),
  };
};
