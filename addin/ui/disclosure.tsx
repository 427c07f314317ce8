import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

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
}

/** Something that is there for whoever asks: the browser’s own element, which every keyboard and reader knows. */
export const Disclosure = ({ title, children }: DisclosureProps): ReactElement => {
  const styles = useStyles();
  return (
    <details>
      {/* office.js leads the Tab key itself inside Outlook, and counts only what says so. */}
      <summary className={styles.summary} tabIndex={0}>
        {title}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
};
