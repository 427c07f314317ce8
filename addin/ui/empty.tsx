import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  empty: { paddingBlock: tokens.spacingVerticalXXL, textAlign: 'center', color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  body: { margin: `${tokens.spacingVerticalXS} auto 0`, maxWidth: '36ch' },
});

interface EmptyProps {
  readonly title: string;
  readonly body?: string;
}

/** Nothing to show, and what to do about it. */
export const Empty = ({ title, body }: EmptyProps): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {body === undefined ? undefined : <p className={styles.body}>{body}</p>}
    </div>
  );
};
