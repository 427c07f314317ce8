import type { Mail } from '../small-talk.ts';

/** So many mails of ordinary business make one long one. */
const together = 5;

const isOther = ({ types, label }: Mail): boolean => (types ?? [label]).includes('other');

/** Long mails made of short ones that follow each other: many words of ordinary business make nothing of ours. */
export const longMails = (mails: readonly Mail[]): readonly Mail[] => {
  const others = mails.filter(isOther);
  return others.flatMap((first, at): readonly Mail[] =>
    at % together === 0
      ? [
          {
            ...first,
            body: others
              .slice(at, at + together)
              .map(({ body }) => body)
              .join('\n\n'),
          },
        ]
      : [],
  );
};
