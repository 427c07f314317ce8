import type { Office } from './office.ts';

/** A mail whose tags are to come off: kept no longer than until they have. */
export interface Untag {
  readonly key: string;
  readonly internetMessageId: string;
  readonly copies: readonly string[];
}

const mark = 'mailUntag';

export const toUntag = (office: Office): readonly Untag[] => JSON.parse(office.kept.mark(mark) ?? '[]');

export const keepUntag = (office: Office, one: Untag): void => {
  office.kept.setMark(mark, JSON.stringify([...toUntag(office).filter(({ key }) => key !== one.key), one]));
};

export const forgetUntag = (office: Office, gone: string): void => {
  office.kept.setMark(mark, JSON.stringify(toUntag(office).filter(({ key }) => key !== gone)));
};
