import type { ReactElement } from 'react';
import { TroubleNotice } from '../ui/notice.tsx';
import { Gaps } from './gaps.tsx';
import type { Press } from './use-press.ts';

interface WrongProps {
  readonly press: Press;
  readonly onRetry: () => void;
}

/** Why a press on a record did nothing: what is missing first, else what came between. */
export const WhatIsWrong = ({ press: { trouble }, onRetry }: WrongProps): ReactElement | undefined => {
  if (trouble === undefined) return undefined;
  const gaps = trouble.kind === 'refused' ? (trouble.gaps ?? []) : [];
  if (gaps.length > 0) return <Gaps gaps={gaps} />;
  return <TroubleNotice trouble={trouble} notFound="noRecord" onRetry={onRetry} />;
};
