import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  Textarea,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { LettersView, PreparedView } from '../../src/use-cases/views/letters-view.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { TroubleNotice } from '../ui/notice.tsx';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { Gaps } from './gaps.tsx';
import { useLayout } from './layout.ts';
import type { MessageProps } from './message-props.ts';
import { usePaneWords } from './pane-words.ts';
import { useKept } from './use-kept.ts';
import { useAsk } from './use-press.ts';

interface LetterFormProps extends MessageProps {
  readonly reference: string;
  readonly offer: LettersView['offered'][number];
  readonly onDone: () => void;
}

interface Typed {
  readonly language: string;
  readonly extras: Readonly<Record<string, string>>;
}

/** What one letter still asks of the officer; it then waits as a reply draft, or lies in the file. */
export const LetterForm = ({ reference, offer, onDone, ...props }: LetterFormProps): ReactElement => {
  const { letters, letterWork, outlook } = usePaneWords();
  const layout = useLayout();
  const kept = useKept<Typed>(`letter|${reference}|${offer.name}`, { language: '', extras: {} });
  const [prepared, setPrepared] = useState<PreparedView>();
  const press = useAsk(props.api);
  const refused = press.trouble?.kind === 'refused' ? press.trouble : undefined;
  const { language, extras } = kept.value;
  const prepare = (): void => {
    const given = Object.fromEntries(Object.entries(extras).filter(([, text]) => text.trim() !== ''));
    const asked = { reference, letter: offer.name, extras: given, ...(language === '' ? {} : { language }) };
    void press.ask<PreparedView>('prepareLetter', asked, (answer) => {
      kept.forget();
      setPrepared(answer);
      if (answer.draftId !== undefined) props.outlook.showDraft(answer.draftId);
      onDone();
    });
  };
  if (prepared) return <Prepared {...props} prepared={prepared} />;
  return (
    <div className={layout.stack}>
      {offer.becomesPublic ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {offer.name === 'publicNotice' ? letters.publicNoticeIsPublic : letters.willBePublic}
          </MessageBarBody>
        </MessageBar>
      ) : undefined}
      <Gaps gaps={refused?.gaps ?? offer.missing} />
      <p className={layout.note}>{offer.asks.length > 0 ? letterWork.asks : letterWork.nothing}</p>
      <Blanks
        blanks={offer.asks}
        extras={extras}
        onChange={(next) => kept.keep({ language, extras: { ...extras, ...next } })}
      />
      <LetterLanguage value={language} onChange={(next) => kept.keep({ extras, language: next })} />
      {press.trouble && !refused?.gaps ? <TroubleNotice trouble={press.trouble} notFound="noRecord" /> : undefined}
      <Button appearance="primary" disabledFocusable={press.busy} onClick={prepare}>
        {press.busy ? outlook.letters.preparing : letterWork.prepare}
      </Button>
    </div>
  );
};

const longestBlank = 6000;
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface BlanksProps {
  readonly blanks: readonly string[];
  readonly extras: Typed['extras'];
  readonly onChange: (extras: Typed['extras']) => void;
}

const Blanks = ({ blanks, extras, onChange }: BlanksProps): ReactElement => {
  const { letters } = usePaneWords();
  const layout = useLayout();
  return (
    <>
      {blanks.map((blank) => (
        <Field key={blank} label={upper(named(letters.blanks, blank))} className={layout.field}>
          <Textarea
            rows={3}
            resize="vertical"
            maxLength={longestBlank}
            value={extras[blank] ?? ''}
            onChange={(_, { value }) => onChange({ [blank]: value })}
          />
        </Field>
      ))}
    </>
  );
};

interface LanguageProps {
  readonly value: string;
  readonly onChange: (language: string) => void;
}

/** The person’s own language, unless the officer says otherwise. */
const LetterLanguage = ({ value, onChange }: LanguageProps): ReactElement => {
  const { registers } = useSpeech().words;
  const { letterWork } = usePaneWords();
  const names = registers.requests.choices.language;
  return (
    <Field label={letterWork.language}>
      <Select value={value} onChange={(_, next) => onChange(next.value)}>
        <option value="">{letterWork.theirs}</option>
        <option value="fr">{names.fr}</option>
        <option value="en">{names.en}</option>
      </Select>
    </Field>
  );
};

/** A letter that was prepared: where it waits, and what it says. */
const Prepared = ({
  outlook: client,
  prepared,
}: Pick<MessageProps, 'outlook'> & { readonly prepared: PreparedView }): ReactElement => {
  const { outlook, letterWork } = usePaneWords();
  const [isFailed, setFailed] = useState(false);
  const { draftId, fileName, text } = prepared;
  const said = (): string => {
    if (draftId === undefined) return outlook.letters.filed(fileName);
    return isFailed ? outlook.letters.draftUnopened(fileName) : outlook.letters.draftOpen(fileName);
  };
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }} role="status">
          {said()}
        </MessageBarBody>
        {draftId === undefined ? undefined : (
          <MessageBarActions>
            <Button size="small" onClick={() => setFailed(!client.showDraft(draftId))}>
              {outlook.letters.openDraft}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
      <Disclosure title={letterWork.text}>
        <p style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 }}>{text}</p>
      </Disclosure>
    </>
  );
};
