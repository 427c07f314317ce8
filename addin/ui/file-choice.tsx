import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentProps, type ReactElement, useState } from 'react';
import { useSpeech } from './speech-context.tsx';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    justifySelf: 'start',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  face: {
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  name: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  input: { position: 'absolute', inset: 0, width: '100%', height: '100%', opacity: 0, cursor: 'pointer' },
});

interface FileChoiceProps {
  /** What the field around it gives: its id, and what describes it. */
  readonly field: Pick<ComponentProps<'input'>, 'id'>;
  readonly accept: string;
  readonly onChoose: (file: File | undefined) => void;
}

/** A file to choose. The browser's own input speaks the browser's language; it lies unseen over words of ours. */
export const FileChoice = ({ field, accept, onChoose }: FileChoiceProps): ReactElement => {
  const { fileChoice } = useSpeech().words.addin;
  const styles = useStyles();
  const [name, setName] = useState<string>();
  const choose = (file: File | undefined): void => {
    setName(file?.name);
    onChoose(file);
  };
  return (
    <div className={styles.root}>
      <span className={styles.face} aria-hidden="true">
        {fileChoice.choose}
      </span>
      <span className={styles.name} aria-hidden="true">
        {name ?? fileChoice.none}
      </span>
      <input
        {...field}
        className={styles.input}
        type="file"
        accept={accept}
        onChange={({ target }) => choose(target.files?.[0])}
      />
    </div>
  );
};
