import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { CaseFileCopyView } from '../../src/use-cases/views/copies-view.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { named } from '../ui/speech.ts';
import type { HandingProps } from './handing-props.ts';
import { useLayout } from './layout.ts';
import { usePaneWords } from './pane-words.ts';
import { useAsk } from './use-press.ts';

/** The whole case file as one zip, saved by the browser; what is missing in it is said by name. */
export const CaseFileCopy = ({ api, view, words, onDone }: HandingProps): ReactElement => {
  const { handing } = usePaneWords().outlook;
  const layout = useLayout();
  const press = useAsk(api);
  const [copy, setCopy] = useState<CaseFileCopyView>();
  const make = (): void =>
    void press.ask<CaseFileCopyView>('handCaseFile', { reference: view.reference }, (answer) => {
      setCopy(answer);
      saveFile(answer);
      onDone();
    });
  return (
    <div className={layout.tight}>
      <Button className={layout.start} disabledFocusable={press.busy} onClick={make}>
        {words.copy}
      </Button>
      <p className={layout.note} role="status">
        {press.busy ? handing.reading : copy ? handing.saved(copy.fileName) : words.copyHint}
      </p>
      {copy ? <Lacking copy={copy} words={words} /> : undefined}
      {press.trouble ? <TroubleNotice trouble={press.trouble} notFound="noRecord" onRetry={make} /> : undefined}
    </div>
  );
};

const Lacking = ({
  copy: { missing, changed, gone },
  words,
}: {
  readonly copy: CaseFileCopyView;
  readonly words: HandingProps['words'];
}): ReactElement => {
  const layout = useLayout();
  const said = [
    ...(missing.length > 0 ? [words.missing(missing.map((part) => named(words.parts, part)).join(', '))] : []),
    ...(changed.length > 0 ? [words.changed(changed.join(', '))] : []),
    ...(gone.length > 0 ? [words.gone(gone.join(', '))] : []),
  ];
  return (
    <>
      {said.map((one) => (
        <p key={one} className={layout.strong} style={{ margin: 0 }}>
          {one}
        </p>
      ))}
    </>
  );
};
