import type { Company } from '../company/company.ts';
import { type RequestType, requestRule, requestTypes } from '../law/request.ts';
import { said as isSaid } from '../law/requirement.ts';
import { letterWords } from '../locales/letters/index.ts';
import type { AcknowledgementGiven, Written } from '../ports/letters.ts';
import { docxOf, docxType } from './docx.ts';
import { type Blanks, letterOf } from './letter.ts';
import { longDayOf } from './long-day.ts';

/** What the acknowledgement is filled from, with what is known to be missing from the request itself. */
export interface Acknowledged extends AcknowledgementGiven {
  /** Absent while nobody has looked: the letter then says that more may be asked for. */
  readonly needs?: { readonly identity: boolean; readonly precision: boolean };
}

const isRequestType = (text: string): text is RequestType => requestTypes.some((type) => type === text);

/**
 * The acknowledgement of a request as a docx file, in the requester's language: what was received, when the reply is
 * due under policy and statute, what is still needed, whom to turn to, and the remedies. An address of the company
 * fills its head. Gives the names of the blanks that nothing fills, and then no letter.
 * Source: P-39.1 ss. 30, 32, 42–44, 81; policy, row 38.
 */
export const acknowledgement = async (company: Company, given: Acknowledged): Promise<Written> => {
  const { language, reference } = given;
  const { missing, ...letter } = letterOf('acknowledgement', language, blanksFor(company, given));
  if (letter.text === undefined) return { missing };
  const say = letterWords(language).acknowledgement;
  const content = await docxOf(letter.blocks, {
    title: say.title(reference),
    company: given.company,
    reference,
    language,
  });
  return { letter: { fileName: `${say.file(reference)}.docx`, contentType: docxType, content, text: letter.text } };
};

const blanksFor = (company: Company, given: Acknowledged): Blanks<'acknowledgement'> => {
  const { language, officer, needs, type } = given;
  const known = isRequestType(type) ? type : undefined;
  return {
    company: given.company,
    address: company.officer.address.filter((line) => line.toLowerCase() !== given.company.toLowerCase()).join(', '),
    requester: given.requester,
    reference: given.reference,
    type: known && letterWords(language).requests[known],
    email: officer.email,
    phone: officer.phone,
    officer: officer.name,
    title: officer.title,
    ...daysOf(given),
    statutory: known !== undefined && requestRule(known).statutory,
    promiseOpen: given.today <= given.policyDue,
    statuteOpen: given.statutoryDue === undefined || given.today <= given.statutoryDue,
    identity: needs?.identity ?? false,
    precision: needs?.precision ?? false,
    lacking: needs !== undefined && (needs.identity || needs.precision),
    unchecked: needs === undefined,
    telephone: isSaid(officer.phone),
    named: isSaid(officer.name),
    titled: isOwnTitle(officer.title),
  };
};

const daysOf = ({ language, today, receivedOn, policyDue, statutoryDue }: Acknowledged) => ({
  today: longDayOf(today, language),
  receivedOn: longDayOf(receivedOn, language),
  policyDue: longDayOf(policyDue, language),
  statutoryDue: longDayOf(statutoryDue, language),
});

/** A corporate title, beside the function that the letter names anyway. */
const isOwnTitle = (title: string): boolean =>
  isSaid(title) && !/protection (des renseignements personnels|of personal information)/i.test(title);
