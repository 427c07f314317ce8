import { lazy, type ReactElement, Suspense } from 'react';
import { useSpeech } from '../ui/speech-context.tsx';
import { Waiting } from '../ui/waiting.tsx';
import type { CaseFileProps } from './case-file.tsx';

const load = () => import('./case-file.tsx');
const Fetched = lazy(async () => ({ default: (await load()).CaseFile }));

/** Fetches it before a record is opened, while a message is read; what fails is fetched again when it is needed. */
export const fetchCaseFile = (): void => void load().catch(() => undefined);

/** A case file, fetched with what its register knows once a record is opened: the pane can be used before. */
export const CaseFile = (props: CaseFileProps): ReactElement => (
  <Suspense fallback={<Waiting what={useSpeech().words.addin.loading} />}>
    <Fetched {...props} />
  </Suspense>
);
