import type { PersonCategory } from '../company/vocabulary.ts';
import type { Found } from './find.ts';
import type { Capacity } from './phrases/capacity.ts';
import type { Read, Sign } from './reader.ts';

/** In what capacity the message is written: s. 30 names those who may ask, and each must prove it. */
export interface Writer {
  readonly forWhom: 'self' | 'another';
  readonly capacity: Capacity;
  /** What the person is to the company, where the words say so. */
  readonly as?: PersonCategory;
}

const mostPrecise: readonly Capacity[] = [
  'liquidator',
  'lifeInsuranceBeneficiary',
  'heir',
  'relativeOfDeceased',
  'parentalAuthority',
  'representative',
];

/** Who writes, as far as the words of the message tell; the most precise capacity counts. */
export const writerOf = (subject: Read, text: Read, own: (token: number) => boolean): Writer => {
  const signs = [...subject.signs, ...text.signs.filter(({ from }) => own(from))].map(
    ({ phrase }: Found<Sign>) => phrase,
  );
  const said = new Set<Capacity>(signs.flatMap((sign) => (sign.kind === 'capacity' ? [sign.capacity] : [])));
  const capacity = mostPrecise.find((one) => said.has(one)) ?? 'personConcerned';
  const as = signs.find((sign) => sign.kind === 'standing')?.as;
  return {
    forWhom: capacity === 'personConcerned' ? 'self' : 'another',
    capacity,
    ...(as === undefined ? {} : { as }),
  };
};
