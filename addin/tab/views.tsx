import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSpeech } from '../ui/speech-context.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: tokens.spacingHorizontalS, border: 0, margin: 0, padding: 0 },
  pressed: { '@media (forced-colors: active)': { outline: '2px solid Highlight' } },
});

const views = ['records', 'trends'] as const;
export type View = (typeof views)[number];

interface ViewsProps {
  readonly shown: View;
  readonly onShow: (view: View) => void;
}

/** Which view of the registers is shown. Two buttons: Fluent’s own list of tabs weighs a tenth of the first load. */
export const Views = ({ shown, onShow }: ViewsProps): ReactElement => {
  const { trends } = useSpeech().words.addin.tab;
  const styles = useStyles();
  return (
    <fieldset className={styles.row} aria-label={trends.views}>
      {views.map((view) => (
        <Button
          key={view}
          appearance={view === shown ? 'primary' : 'secondary'}
          aria-pressed={view === shown}
          className={view === shown ? styles.pressed : ''}
          onClick={() => onShow(view)}
        >
          {trends[view]}
        </Button>
      ))}
    </fieldset>
  );
};
