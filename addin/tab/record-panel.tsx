import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense } from 'react';
import type { PublicRecordView } from '../../src/use-cases/views/registers-view.ts';
import type { Api } from '../ui/api.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { TroubleNotice } from '../ui/notice.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { Waiting } from '../ui/waiting.tsx';
import { PublicFace } from './public-face.tsx';

/** The officer’s work comes when the officer asks for it. */
const OfficerPart = lazy(async () => ({ default: (await import('./officer-part.tsx')).OfficerPart }));

const useStyles = makeStyles({
  reference: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginBlock: 0,
  },
  stack: { display: 'grid', rowGap: tokens.spacingVerticalXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  drawer: { width: 'min(440px, 100vw)' },
});

interface RecordPanelProps {
  readonly api: Api;
  readonly reference: string | undefined;
  readonly today: string | undefined;
  readonly onClose: () => void;
}

/** The public face of one record, beside the table; Escape and its button close it. */
export const RecordPanel = ({ api, reference, today, onClose }: RecordPanelProps): ReactElement => {
  const { addin } = useSpeech().words;
  const styles = useStyles();
  return (
    <OverlayDrawer
      open={reference !== undefined}
      position="end"
      className={styles.drawer}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" onClick={onClose}>
              {addin.close}
            </Button>
          }
        >
          <span className={styles.reference}>{reference}</span>
        </DrawerHeaderTitle>
        <p className={styles.note}>{addin.tab.recordNote}</p>
      </DrawerHeader>
      <DrawerBody>
        {reference === undefined ? undefined : <Shown key={reference} api={api} reference={reference} today={today} />}
      </DrawerBody>
    </OverlayDrawer>
  );
};

interface ShownProps {
  readonly api: Api;
  readonly reference: string;
  readonly today: string | undefined;
}

const Shown = ({ api, reference, today }: ShownProps): ReactElement => {
  const { tab } = useSpeech().words.addin;
  const styles = useStyles();
  const { asked, again } = useAsked<PublicRecordView>(api, 'record', { reference });
  if (asked.state === 'asking') return <Waiting what={tab.loadingRecord} />;
  if ('trouble' in asked.answer)
    return <TroubleNotice trouble={asked.answer.trouble} notFound="noRecord" onRetry={again} />;
  const view = asked.answer.ok;
  return (
    <div className={styles.stack}>
      <PublicFace view={view} today={today} />
      {view.systems === undefined ? undefined : (
        <Disclosure title={tab.leaving} waits>
          <Suspense fallback={<Waiting what={tab.loadingRecord} />}>
            <OfficerPart api={api} reference={reference} onDone={again} />
          </Suspense>
        </Disclosure>
      )}
    </div>
  );
};
