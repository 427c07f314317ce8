import { said } from '../../law/requirement.ts';
import { letterWords } from '../../locales/letters/index.ts';
import { citations } from './citations.ts';
import { extra, today } from './fills.ts';
import type { Addressee, Decide, Fill, LetterFacts, LetterKind } from './kind.ts';

/** Whom the record names, else whom the officer names with the letter. */
const namedIn =
  (...columns: readonly string[]): Fill =>
  (facts) => {
    const found = columns.map((name) => facts.state[name]).find((value) => typeof value === 'string' && said(value));
    return typeof found === 'string' ? found : extra('addressee')(facts);
  };

const addressees: Readonly<Record<Addressee, Fill>> = {
  requester: namedIn('requester', 'requesterAddress'),
  complainant: namedIn('complainant', 'complainantAddress'),
  named: extra('addressee'),
  commission: ({ language }) => letterWords(language).commission,
  everybody: () => undefined,
};

/** The postal address of the company, on one line, without its name. */
const address = ({ company }: LetterFacts): string =>
  company.officer.address.filter((line) => line.toLowerCase() !== company.legalName.toLowerCase()).join(', ');

/** A corporate title, beside the function that the letter names anyway. */
const isOwnTitle = (title: string): boolean =>
  said(title) && !/protection (des renseignements personnels|of personal information)/i.test(title);

/** What every letter may ask for: its head, its references and its signature. */
export const commonBlanks = (kind: LetterKind): Readonly<Record<string, Fill>> => ({
  company: ({ company }) => company.legalName,
  address,
  today,
  addressee: addressees[kind.to],
  reference: ({ reference }) => reference,
  provisions: ({ language }) => citations(kind.provisions, language),
  email: ({ officer }) => officer.email,
  phone: ({ officer }) => officer.phone,
  officer: ({ officer }) => officer.name,
  title: ({ officer }) => officer.title,
});

export const commonCases: Readonly<Record<string, Decide>> = {
  telephone: ({ officer }) => said(officer.phone),
  named: ({ officer }) => said(officer.name),
  titled: ({ officer }) => isOwnTitle(officer.title),
};
