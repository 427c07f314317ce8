import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SenderView } from '../../src/use-cases/views/message-view.ts';
import { useSpeech } from '../ui/speech-context.tsx';

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  doubt: { marginTop: tokens.spacingVerticalXS },
});

const checks = ['spf', 'dkim', 'dmarc'] as const;

/**
 * Who sent the message, with the real address beside a name that can say anything, and what the receiving server found
 * of its origin. A doubt is said in words; nothing is decided by it.
 */
export const Sender = ({ sender }: { readonly sender: SenderView }): ReactElement => {
  const { from } = useSpeech().words.addin.pane;
  const styles = useStyles();
  const { name, address, misnamed } = sender;
  const isSaid = checks.some((check) => sender.checks[check] !== 'unknown');
  const found = checks.map((check) => `${check.toUpperCase()} ${from.verdicts[sender.checks[check]]}`).join(' · ');
  const failed = checks.filter((check) => sender.checks[check] === 'fail');
  const doubts = [...(misnamed ? [from.misnamed] : []), ...(failed.length > 0 ? [from.failed] : [])];
  return (
    <>
      <p className={styles.line}>{from.line(name, address)}</p>
      <p className={styles.line}>{isSaid ? from.checks(found) : from.unsaid}</p>
      {doubts.length > 0 ? (
        <MessageBar intent="warning" layout="multiline" className={styles.doubt}>
          <MessageBarBody>{doubts.join(' ')}</MessageBarBody>
        </MessageBar>
      ) : undefined}
    </>
  );
};
