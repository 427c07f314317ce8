import { useState } from 'react';
import type { Api, Trouble } from '../ui/api.ts';
import type { MessageProps } from './message-props.ts';
import { isStillOpen } from './still-open.ts';

/** A press that asks the office: one at a time, with what went wrong. */
export interface Press {
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
  ask<T>(verb: string, input: object, done: (answer: T) => void): Promise<void>;
}

/** For what is pressed apart from any message. */
export const useAsk = (api: Api): Press => {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  return {
    busy,
    trouble,
    ask: async <T>(verb: string, input: object, done: (answer: T) => void) => {
      if (busy) return;
      setBusy(true);
      setTrouble(undefined);
      const answer = await api.ask<T>(verb, input);
      setBusy(false);
      if ('ok' in answer) done(answer.ok);
      else setTrouble(answer.trouble);
    },
  };
};

/** For what is pressed on the open message: nothing is done where Outlook has moved on to another one. */
export const usePress = ({ api, outlook, message, onOther }: MessageProps): Press => {
  const press = useAsk(api);
  return {
    ...press,
    ask: async (verb, input, done) => {
      if (!isStillOpen(outlook, message)) return onOther();
      await press.ask(verb, input, done);
    },
  };
};
