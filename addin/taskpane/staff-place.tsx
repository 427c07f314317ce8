import { lazy, type ReactElement, Suspense } from 'react';
import { useSpeech } from '../ui/speech-context.tsx';
import { Waiting } from '../ui/waiting.tsx';
import type { StaffPlaceProps } from './staff-place-parts.tsx';

const Parts = lazy(async () => ({ default: (await import('./staff-place-parts.tsx')).StaffPlaceParts }));

/** What anybody of the house can do here, fetched for whoever may open no record. */
export const StaffPlace = (props: StaffPlaceProps): ReactElement => (
  <Suspense fallback={<Waiting what={useSpeech().words.addin.loading} />}>
    <Parts {...props} />
  </Suspense>
);
