import type { Category } from '../api.ts';
import type { HostActs, Method } from './host-acts.ts';
import { CODES, done, failed, type Outcome } from './outcome.ts';
import { asOffice, list, names } from './params.ts';

const categoriesIn = (value: unknown): readonly Category[] =>
  list(value).flatMap((one) => {
    const { displayName, color } = (one ?? {}) as { displayName?: unknown; color?: unknown };
    return typeof displayName === 'string' ? [{ title: displayName, color: String(color).toLowerCase() }] : [];
  });

/** A member of a shared mailbox reads its master list and cannot change it. */
const ownOnly =
  (change: (acts: HostActs, categories: unknown) => Promise<Outcome>): Method =>
  (acts, { categories }) =>
    acts.opened().mailbox.isAccount ? change(acts, categories) : failed(CODES.notForSharedFolders);

const all: Method = ({ opened }) =>
  done(opened().mailbox.categories.map(({ title, color }) => ({ displayName: title, color: asOffice(color) })));

const add = ownOnly(async ({ api, opened }, categories) => {
  const { mailbox } = opened();
  const wanted = categoriesIn(categories);
  const isKnown = wanted.some((one) => mailbox.categories.some(({ title }) => title === one.title));
  if (isKnown) return failed(CODES.duplicateCategory);
  await api.setMaster(mailbox.address, { add: wanted, asAccount: true });
  return done();
});

const remove = ownOnly(async ({ api, opened }, categories) => {
  await api.setMaster(opened().mailbox.address, { remove: names(categories), asAccount: true });
  return done();
});

/** The methods about the master list of categories, by dispatch id. */
export const masterMethods: readonly (readonly [number, Method])[] = [
  [160, all],
  [161, add],
  [162, remove],
];
