import { Button, Field } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { PersonRefused } from '../../src/registers/persons-list.ts';
import type { FileView } from '../../src/use-cases/views/copies-view.ts';
import type { PersonsTaken } from '../../src/use-cases/views/persons-view.ts';
import { FileChoice } from '../ui/file-choice.tsx';
import { fileIn } from '../ui/file-in.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Gaps } from './gaps.tsx';
import { useLayout } from './layout.ts';
import type { PersonsPart } from './persons-part.ts';
import { useAsk } from './use-press.ts';

/** Lines that are named at once. */
const mostLines = 20;

/** The template, the list as it stands, the notices, and the list that is handed in. */
export const PersonsFiles = ({ api, view, words, onDone }: PersonsPart): ReactElement => {
  const layout = useLayout();
  const press = useAsk(api);
  const { reference, list } = view;
  const save = (verb: string, more: object = {}, after?: () => void): void =>
    void press.ask<FileView>(verb, { reference, ...more }, (file) => {
      saveFile(file);
      after?.();
    });
  const refused = press.trouble?.kind === 'refused' ? press.trouble : undefined;
  const button = (title: string, onClick: () => void): ReactElement => (
    <Button key={title} className={layout.start} disabledFocusable={press.busy} onClick={onClick}>
      {title}
    </Button>
  );
  return (
    <div className={layout.tight}>
      {button(words.template, () => save('personsFile', { empty: true }))}
      {list === undefined ? undefined : button(words.list, () => save('personsFile'))}
      {list === undefined || list.left === 0
        ? undefined
        : button(words.letters, () => save('personsLetters', {}, onDone))}
      <Gaps gaps={refused?.gaps ?? []} />
      {press.trouble && !refused?.gaps ? <TroubleNotice trouble={press.trouble} notFound="noRecord" /> : undefined}
      <ListIn api={api} view={view} words={words} onDone={onDone} />
    </div>
  );
};

/** A spreadsheet that is handed in: kept whole, or each line that must be corrected first. */
const ListIn = ({ api, view: { reference }, words, onDone }: PersonsPart): ReactElement => {
  const press = useAsk(api);
  const [lines, setLines] = useState<readonly PersonRefused[]>([]);
  const [isTooLarge, setTooLarge] = useState(false);
  const refused = press.trouble?.kind === 'refused' ? press.trouble : undefined;
  const take = async (chosen: File | undefined): Promise<void> => {
    const file = await fileIn(chosen);
    setTooLarge(file === 'tooLarge');
    setLines([]);
    if (file === undefined || file === 'tooLarge') return;
    await press.ask<PersonsTaken>('takePersons', { reference, content: file.content }, (taken) => {
      if ('lines' in taken) setLines(taken.lines);
      else onDone();
    });
  };
  return (
    <>
      <Field label={words.upload} {...(isTooLarge ? { validationMessage: words.tooLargeHere } : {})}>
        {(field) => <FileChoice field={field} accept=".xlsx" onChoose={(chosen) => void take(chosen)} />}
      </Field>
      <Gaps gaps={refused?.gaps ?? []} />
      <Lines lines={lines} words={words} />
      {press.trouble && !refused?.gaps ? <TroubleNotice trouble={press.trouble} notFound="noRecord" /> : undefined}
    </>
  );
};

const Lines = ({
  lines,
  words,
}: Pick<PersonsPart, 'words'> & { readonly lines: readonly PersonRefused[] }): ReactElement | undefined => {
  if (lines.length === 0) return undefined;
  return (
    <div role="alert">
      <p style={{ margin: 0 }}>{words.gaps['persons.lines']}</p>
      <ul style={{ margin: 0, paddingInlineStart: '18px' }}>
        {lines.slice(0, mostLines).map(({ line, field, because }) => (
          <li key={`${line} ${field}`}>
            {words.refusedLine(String(line), words.fields[field], words.becauses[because])}
          </li>
        ))}
      </ul>
      {lines.length > mostLines ? <p>{words.moreLines(String(lines.length - mostLines))}</p> : undefined}
    </div>
  );
};
