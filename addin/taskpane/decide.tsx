import { Button, Checkbox, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { MatterView, MessageView } from '../../src/use-cases/views/message-view.ts';
import { Clocks } from '../ui/clocks.tsx';
import { longDay } from '../ui/days.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { named, type Speech } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { useLayout } from './layout.ts';
import type { MessageProps } from './message-props.ts';
import { usePaneWords } from './pane-words.ts';
import type { Pressed } from './pressed.ts';
import { useKept } from './use-kept.ts';
import { usePress } from './use-press.ts';
import type { PaneWords } from './words/pane-topics.ts';

interface Registered {
  readonly receipts: readonly { readonly reference: string }[];
  readonly view: MessageView;
  readonly undo?: string;
}

interface DecideProps extends MessageProps {
  readonly view: MessageView;
  readonly onDone: Pressed;
}

/** A matter in a word. */
const matterWord = ({ words }: Speech, { outlook }: PaneWords, matter: string): string =>
  Object.hasOwn(outlook.decide.matters, matter)
    ? named(outlook.decide.matters, matter)
    : named(words.law.requestTypes, matter);

const proposed = ({ matters }: MessageView): readonly string[] =>
  matters.filter(({ suggested, reference }) => suggested && reference === undefined).map(({ matter }) => matter);

/** What to record the message as, several matters at once, the dates that this gives, and the one press. */
export const Decide = (props: DecideProps): ReactElement => {
  const { view, onDone } = props;
  const pane = usePaneWords();
  const { decide, done } = pane.outlook;
  const { addin } = useSpeech().words;
  const layout = useLayout();
  const { value: chosen, keep, forget } = useKept<readonly string[]>(`decide|${view.key}`, proposed(view));
  const [receivedOn, setReceivedOn] = useState(view.receipt.earlier ?? view.receipt.on);
  const [isEmpty, setEmpty] = useState(false);
  const press = usePress(props);
  const open = chosen.filter((matter) => view.matters.some((one) => one.matter === matter && !one.reference));
  const clocks = view.choices.find(({ type }) => type === open[0])?.clocks;
  const register = (): void => {
    setEmpty(open.length === 0);
    if (open.length === 0) return;
    const day = view.receipt.earlier ? { receivedOn } : {};
    void press.ask<Registered>('register-message', { ticket: view.ticket, matters: open, ...day }, (answer) => {
      forget();
      const references = answer.receipts.map(({ reference }) => reference);
      const said = answer.undo === undefined ? addin.pane.copy : done.registered(references.join(', '));
      onDone({ said, view: answer.view, undo: answer.undo, fresh: references[0] });
    });
  };
  return (
    <div className={layout.stack}>
      <Matters view={view} chosen={open} keep={keep} error={isEmpty ? decide.pickOne : undefined} />
      <Receipt view={view} chosen={receivedOn} onChoose={setReceivedOn} />
      {clocks ? <Clocks clocks={clocks} /> : undefined}
      {press.trouble ? <TroubleNotice trouble={press.trouble} notFound="notYours" onRetry={register} /> : undefined}
      <Button appearance="primary" size="large" disabledFocusable={press.busy} onClick={register}>
        {press.busy ? addin.pane.registering : decide.register(open.length)}
      </Button>
    </div>
  );
};

interface MattersProps {
  readonly view: MessageView;
  readonly chosen: readonly string[];
  readonly keep: (chosen: readonly string[]) => void;
  readonly error: string | undefined;
}

/** The matters that the message suggests, each to be ticked, and every other one in a list. */
const Matters = ({ view, chosen, keep, error }: MattersProps): ReactElement => {
  const speech = useSpeech();
  const pane = usePaneWords();
  const { decide } = pane.outlook;
  const layout = useLayout();
  const word = ({ matter }: MatterView): string => matterWord(speech, pane, matter);
  const shown = view.matters.filter((one) => one.suggested || one.reference || chosen.includes(one.matter));
  const others = view.matters.filter((one) => !shown.includes(one));
  return (
    <fieldset className={layout.quiet}>
      <legend className={layout.legend}>{speech.words.addin.pane.registerAs}</legend>
      {shown.length > 1 ? <p className={layout.note}>{decide.several}</p> : undefined}
      {shown.map((one) => (
        <Checkbox
          key={one.matter}
          label={one.reference ? `${word(one)} (${decide.already(one.reference)})` : word(one)}
          disabled={one.reference !== undefined}
          checked={one.reference !== undefined || chosen.includes(one.matter)}
          onChange={(_, { checked }) =>
            keep(checked ? [...chosen, one.matter] : chosen.filter((matter) => matter !== one.matter))
          }
          style={{ display: 'flex' }}
        />
      ))}
      <Field
        label={shown.length > 0 ? decide.add : decide.first}
        className={layout.field}
        {...(error ? { validationMessage: error } : {})}
      >
        <Select className={layout.select} value="" onChange={(_, { value }) => keep([...chosen, value])}>
          <option value="">{decide.addHint}</option>
          {others.map((one) => (
            <option key={one.matter} value={one.matter}>
              {word(one)}
            </option>
          ))}
        </Select>
      </Field>
    </fieldset>
  );
};

interface ReceiptProps {
  readonly view: MessageView;
  readonly chosen: string;
  readonly onChoose: (day: string) => void;
}

/** The day of receipt, where a colleague had it before: the earlier one is proposed, the officer confirms. */
const Receipt = ({ view, chosen, onChoose }: ReceiptProps): ReactElement | undefined => {
  const { language } = useSpeech();
  const { decide } = usePaneWords().outlook;
  const { on, earlier } = view.receipt;
  if (earlier === undefined) return undefined;
  return (
    <Field label={decide.receipt}>
      <RadioGroup value={chosen} onChange={(_, { value }) => onChoose(value)}>
        <Radio value={earlier} label={decide.receiptEarlier(longDay(earlier, language))} />
        <Radio value={on} label={decide.receiptOwn(longDay(on, language))} />
      </RadioGroup>
    </Field>
  );
};
