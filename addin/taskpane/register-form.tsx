import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { MessageView } from '../../src/use-cases/views/message-view.ts';
import type { Trouble } from '../ui/api.ts';
import { Clocks } from '../ui/clocks.tsx';
import { TroubleNotice } from '../ui/notice.tsx';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import type { MessageProps } from './message-props.ts';
import { isStillOpen } from './still-open.ts';

const useStyles = makeStyles({
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  form: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface Registered {
  readonly receipt: { readonly reference: string };
  readonly view: MessageView;
}

interface RegisterFormProps extends MessageProps {
  readonly view: MessageView;
  readonly onRegistered: (view: MessageView, reference: string) => void;
}

/** What to record the message as, the dates that this gives, and the one press. */
export const RegisterForm = ({
  view,
  api,
  outlook,
  message,
  onOther,
  onRegistered,
}: RegisterFormProps): ReactElement => {
  const { pane } = useSpeech().words.addin;
  const styles = useStyles();
  const [type, setType] = useState(() => view.choices.find(({ suggested }) => suggested)?.type ?? '');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const choice = view.choices.find((one) => one.type === type);
  if (view.choices.length === 0) return <p>{pane.noChoices}</p>;
  const register = async (): Promise<void> => {
    if (!choice || busy) return;
    if (!isStillOpen(outlook, message)) return onOther();
    setBusy(true);
    setTrouble(undefined);
    const answer = await api.ask<Registered>('register-message', { ticket: choice.ticket, type: choice.type });
    setBusy(false);
    if ('ok' in answer) onRegistered(answer.ok.view, answer.ok.receipt.reference);
    else setTrouble(answer.trouble);
  };
  return (
    <div className={styles.form}>
      <Field label={pane.registerAs} className={styles.field}>
        <TypeChoice choices={view.choices} type={type} onChoose={setType} />
      </Field>
      {choice ? <Clocks clocks={choice.clocks} /> : undefined}
      {trouble ? <TroubleNotice trouble={trouble} notFound="notYours" onRetry={() => void register()} /> : undefined}
      <Button
        appearance="primary"
        size="large"
        disabled={!choice}
        disabledFocusable={busy}
        onClick={() => void register()}
      >
        {busy ? pane.registering : pane.register}
      </Button>
    </div>
  );
};

interface TypeChoiceProps {
  readonly choices: MessageView['choices'];
  readonly type: string;
  readonly onChoose: (type: string) => void;
}

/** Every type that may be chosen; those that the message suggests stand first. */
const TypeChoice = ({ choices, type, onChoose, ...field }: TypeChoiceProps): ReactElement => {
  const { addin, law } = useSpeech().words;
  const options = (wanted: boolean): readonly ReactElement[] =>
    choices
      .filter(({ suggested }) => suggested === wanted)
      .map((one) => (
        <option key={one.type} value={one.type}>
          {named(law.requestTypes, one.type)}
        </option>
      ));
  const suggested = options(true);
  return (
    <Select {...field} className={useStyles().select} value={type} onChange={(_, chosen) => onChoose(chosen.value)}>
      {suggested.length > 0 ? (
        <optgroup label={addin.pane.suggested}>{suggested}</optgroup>
      ) : (
        <option value="">{addin.pane.chooseType}</option>
      )}
      <optgroup label={addin.pane.otherTypes}>{options(false)}</optgroup>
    </Select>
  );
};
