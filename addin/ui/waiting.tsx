import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  waiting: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, margin: 0 },
  ring: {
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '16px',
    height: '16px',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    // Who asked for less motion sees a ring that stands, and its words.
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '0s' },
  },
});

/** Something is on its way, and what. */
export const Waiting = ({ what }: { readonly what: string }): ReactElement => {
  const styles = useStyles();
  return (
    <span role="status" className={styles.waiting}>
      <span className={styles.ring} aria-hidden="true" />
      {what}
    </span>
  );
};
