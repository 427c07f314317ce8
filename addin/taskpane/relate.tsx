import { Button, Field, Input } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { isReference } from '../../src/registers/reference.ts';
import type { MessageView, RelatedView } from '../../src/use-cases/views/message-view.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { TroubleNotice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { useLayout } from './layout.ts';
import type { MessageProps } from './message-props.ts';
import { usePaneWords } from './pane-words.ts';
import type { Pressed } from './pressed.ts';
import { useKept } from './use-kept.ts';
import { usePress } from './use-press.ts';

interface Added {
  readonly view: MessageView;
  readonly undo: string;
}

interface RelateProps extends MessageProps {
  readonly view: MessageView;
  readonly onDone: Pressed;
}

/** The records to which the message may belong instead: linked, and its original kept there. */
export const Relate = (props: RelateProps): ReactElement => {
  const { view, onDone } = props;
  const { relate, done } = usePaneWords().outlook;
  const layout = useLayout();
  const press = usePress(props);
  const own = new Set(view.records.map(({ reference }) => reference));
  const related = view.related.filter(({ reference }) => !own.has(reference));
  const add = (reference: string): void => {
    const { internetMessageId, key } = view;
    void press.ask<Added>('add-mail', { internetMessageId, key, reference }, (answer) =>
      onDone({ said: done.added(reference), view: answer.view, undo: answer.undo, fresh: reference }),
    );
  };
  return (
    <>
      {related.length > 0 ? (
        <Section title={relate.title}>
          <ul className={layout.list}>
            {related.map((one) => (
              <Related key={one.reference} related={one} busy={press.busy} onAdd={() => add(one.reference)} />
            ))}
          </ul>
        </Section>
      ) : undefined}
      <Disclosure title={relate.other}>
        <ByReference view={view} busy={press.busy} onAdd={add} />
      </Disclosure>
      {press.trouble ? <TroubleNotice trouble={press.trouble} notFound="noRecord" /> : undefined}
    </>
  );
};

interface LineProps {
  readonly related: RelatedView;
  readonly busy: boolean;
  readonly onAdd: () => void;
}

const Related = ({ related, busy, onAdd }: LineProps): ReactElement => {
  const { words } = useSpeech();
  const { relate } = usePaneWords().outlook;
  const layout = useLayout();
  const { reference, register, type, stage, because, samePerson } = related;
  const kind = register === 'requests' ? named(words.law.requestTypes, type) : words.registers.one[register];
  const what = [kind, named(words.registers[register].stages, stage), relate[because]];
  return (
    <li className={layout.tight}>
      <span className={layout.note}>{what.join(' · ')}</span>
      {samePerson ? undefined : <span className={layout.strong}>{relate.otherPerson}</span>}
      <Button className={layout.start} disabledFocusable={busy} onClick={onAdd}>
        {relate.add(reference)}
      </Button>
    </li>
  );
};

interface ByReferenceProps {
  readonly view: MessageView;
  readonly busy: boolean;
  readonly onAdd: (reference: string) => void;
}

const ByReference = ({ view, busy, onAdd }: ByReferenceProps): ReactElement => {
  const { relate } = usePaneWords().outlook;
  const layout = useLayout();
  const { value, keep, forget } = useKept(`relate|${view.key}`, '');
  const [isWrong, setWrong] = useState(false);
  const add = (): void => {
    const reference = value.trim().toUpperCase();
    setWrong(!isReference(reference));
    if (!isReference(reference)) return;
    forget();
    onAdd(reference);
  };
  return (
    <div className={layout.tight}>
      <Field label={relate.reference} {...(isWrong ? { validationMessage: relate.notReference } : {})}>
        <Input value={value} placeholder={relate.referenceHint} onChange={(_, given) => keep(given.value)} />
      </Field>
      <Button className={layout.start} disabledFocusable={busy} onClick={add}>
        {relate.addHere}
      </Button>
    </div>
  );
};
