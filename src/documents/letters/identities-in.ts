import type { LetterFacts } from './kind.ts';

/** What tells who somebody is: a name or an address that the record knows, an address, a number. */
export type IdentityKind = 'name' | 'email' | 'phone' | 'sin';

/** Columns of the case file that hold who somebody is. */
const naming = ['requester', 'requesterAddress', 'complainant', 'complainantAddress'] as const;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();

/** Whether a name stands in a text, in whatever case; *une personne a* does not name *Personne A*. */
const stands = (name: string, text: string): boolean => {
  const found = text.match(new RegExp(`(?<= )${name}(?= )`, 'giu')) ?? [];
  return found.some((one) => name.includes('@') || one.split(' ').every((word) => !/^\p{Ll}/u.test(word)));
};

const digits = (text: string): string => text.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '');

/** The numbers and addresses that a notice gives on purpose: the officer's, the company's, the contact's. */
const ours = ({ officer, company, state }: LetterFacts): string =>
  [officer.email, officer.phone, company.officer.email, company.officer.phone, company.urgent.email]
    .concat(company.urgent.phone, typeof state.noticeContact === 'string' ? state.noticeContact : '')
    .join(' ')
    .toLowerCase();

/**
 * Which kinds of identity of a person concerned stand in the words of a notice that becomes public: a name or an
 * address that the record or its list of persons knows, an e-mail address or a telephone number that is not the
 * company's own, a number that is written like a social insurance number. Empty when the notice may leave.
 */
export const identitiesIn = (text: string, facts: LetterFacts): readonly IdentityKind[] => {
  const { state, identities = [] } = facts;
  const known = [...identities, ...naming.map((name) => state[name])]
    .map((one) => (typeof one === 'string' ? plain(one) : ''))
    .filter((one) => one.length > 2);
  const [said, own] = [` ${plain(text)} `, ours(facts)];
  const emails = text.toLowerCase().match(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g) ?? [];
  const phones = text.match(/(?<!\d)(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/g) ?? [];
  const found: readonly (readonly [IdentityKind, boolean])[] = [
    ['name', known.some((one) => stands(one, said))],
    ['email', emails.some((one) => !own.includes(one))],
    ['phone', phones.some((one) => !digits(own).includes(digits(one)) && !isCommissions(one))],
    ['sin', /(?<!\d)\d{3}[ .-]\d{3}[ .-]\d{3}(?!\d)/.test(text)],
  ];
  return found.flatMap(([kind, there]) => (there ? [kind] : []));
};

const isCommissions = (number: string): boolean => digits(number) === '8885287741';
