import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    borderRadius: tokens.borderRadiusSmall,
    width: 'fit-content',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  content: { paddingBlockStart: tokens.spacingVerticalXS },
});

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What it holds is fetched and asked for only once somebody opens it. */
  readonly waits?: boolean;
}

/** Something that is there for whoever asks: the browser’s own element, which every keyboard and reader knows. */
export const Disclosure = ({ title, children, waits = false }: DisclosureProps): ReactElement => {
  const styles = useStyles();
  const [isWanted, setWanted] = useState(!waits);
  return (
    <details onToggle={() => setWanted(true)}>
      {/* office.js leads the Tab key itself inside Outlook, and counts only what says so. */}
      <summary className={styles.summary} tabIndex={0}>
        {title}
      </summary>
      {isWanted ? <div className={styles.content}>{children}</div> : undefined}
    </details>
  );
};
