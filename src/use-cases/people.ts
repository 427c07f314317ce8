import type { Office } from './office.ts';

/** Somebody of the house whom Greffe knows. */
export interface KnownPerson {
  readonly oid: string;
  readonly name: string;
  readonly email?: string;
}

/** The mark under which a channel notes whose an address is: only its digest is kept. */
export const addressMark = (office: Pick<Office, 'sha256'>, address: string): string =>
  `address|${office.sha256(address.trim().toLowerCase())}`;

/**
 * The people who may be handed a task: those of the roles file and those who met Greffe in a channel. The application
 * has no right to read the directory, so that nobody else can be chosen.
 */
export const knownPeople = (office: Office): readonly KnownPerson[] => {
  const met = office.kept.people().filter(({ name }) => name !== '');
  const all = [...met, ...office.roster.direction(), ...office.roster.officers()];
  const byOid = new Map(
    all.map(({ oid, name, ...rest }): [string, KnownPerson] => [
      oid,
      'email' in rest && rest.email !== undefined ? { oid, name, email: rest.email } : { oid, name },
    ]),
  );
  return [...byOid.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'fr') || (a.oid < b.oid ? -1 : 1));
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ');

/** The one person whom a text names, by address or by whole name; undefined for nobody, or for more than one. */
export const personNamed = (office: Office, text: string): KnownPerson | undefined => {
  const people = knownPeople(office);
  const address = text.trim().toLowerCase();
  const oid = office.kept.mark(addressMark(office, address));
  const found = people.filter(
    (one) => one.oid === oid || one.email?.toLowerCase() === address || plain(one.name) === plain(text),
  );
  return found.length === 1 ? found[0] : undefined;
};
