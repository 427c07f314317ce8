import { type ReactElement, use } from 'react';
import type { PersonsView } from '../../src/use-cases/views/persons-view.ts';
import type { Api } from '../ui/api.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { useLayout } from './layout.ts';
import { PersonsFiles } from './persons-files.tsx';
import { PersonsNote } from './persons-note.tsx';
import type { PersonsPart } from './persons-part.ts';
import { personsWordsIn } from './words/persons-words.ts';

interface PersonsProps {
  readonly api: Api;
  readonly reference: string;
  readonly onDone: () => void;
}

/** The persons whom an incident obliges us to notify: how far it has come, in numbers; names stay in the files. */
export const Persons = ({ api, reference, onDone }: PersonsProps): ReactElement | undefined => {
  const words = use(personsWordsIn(useSpeech().language));
  const layout = useLayout();
  const { asked, again } = useAsked<PersonsView>(api, 'persons', { reference });
  if (asked.state === 'asking') return undefined;
  if ('trouble' in asked.answer)
    return <TroubleNotice trouble={asked.answer.trouble} notFound="noRecord" onRetry={again} />;
  const done = (): void => {
    again();
    onDone();
  };
  const part = { api, view: asked.answer.ok, words, onDone: done };
  return (
    <Section title={words.title} level={3}>
      <div className={layout.stack}>
        <Numbers {...part} />
        <PersonsFiles {...part} />
        {part.view.list === undefined ? undefined : <PersonsNote {...part} />}
      </div>
    </Section>
  );
};

const Numbers = ({ view: { list }, words }: PersonsPart): ReactElement => {
  const layout = useLayout();
  if (list === undefined) return <p className={layout.note}>{words.none}</p>;
  const { listed, sent, returned, unreachable, left } = list;
  const lines = [
    words.numbers(String(sent), String(listed)),
    ...(returned > 0 ? [words.returned(String(returned))] : []),
    ...(unreachable > 0 ? [words.unreachable(String(unreachable))] : []),
    left === 0 ? words.allTold : words.left(String(left)),
  ];
  return (
    <div role="status">
      {lines.map((line) => (
        <p key={line} style={{ margin: 0 }}>
          {line}
        </p>
      ))}
    </div>
  );
};
