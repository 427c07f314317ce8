import type { Reference } from '../registers/reference.ts';
import { mailName, personOf } from './mail-identity.ts';
import { authorOf } from './mail-receipt.ts';
import type { Office } from './office.ts';
import { type Present, present } from './present.ts';
import type { ReadMail } from './read-mail.ts';
import { stageOf } from './stage.ts';
import type { RelatedView } from './views/message-view.ts';

/** Letters of a reference (Crockford), wherever a mail names one. */
const referenceIn = /\b[A-Z]{3}-\d{4}-[0-9A-HJKMNP-TV-Z]{6}\b/g;
const mostRead = 20_000;
const mostNamed = 20;

/** The addresses of the person whom a record concerns, as it has them. */
const personsOf = ({ state }: Present): readonly string[] =>
  [state.requesterAddress, state.complainantAddress].flatMap((address) =>
    typeof address === 'string' && address !== '' ? [address] : [],
  );

/** Whether an address is that of the person whom a record concerns. */
export const isPersonOf = (record: Present, address: string): boolean =>
  personsOf(record).some((one) => one.trim().toLowerCase() === address.trim().toLowerCase());

const viewOf = (
  office: Office,
  reference: Reference,
  because: RelatedView['because'],
  author: string,
): readonly RelatedView[] => {
  const record = present(office, reference);
  if (!record) return [];
  const { register, state } = record;
  const type = typeof state.type === 'string' ? state.type : register;
  return [{ reference, register, type, stage: stageOf(record), because, samePerson: isPersonOf(record, author) }];
};

/** Records of the mails that this one answers or passes on, when the same person wrote them. */
const answered = (office: Office, { message }: ReadMail, person: string): readonly Reference[] =>
  [message.inReplyTo, ...message.references]
    .filter((id) => id !== '')
    .flatMap((id) => office.kept.mails.named(mailName(office, 'message', id)))
    .filter(({ content }) => content?.person === person)
    .flatMap(({ content }) => content?.references ?? []);

/**
 * Records to which a mail may belong: those of the mails that it answers, by the same person, and those that it names. A
 * shared conversation alone joins nobody, and a record that concerns somebody else says so.
 */
export const relatedTo = (office: Office, mail: ReadMail): readonly RelatedView[] => {
  const author = authorOf(mail).address;
  const { subject, text } = mail.message;
  const named = `${subject}\n${text.slice(0, mostRead)}`.match(referenceIn)?.slice(0, mostNamed) ?? [];
  const related = [
    ...answered(office, mail, personOf(office, author)).flatMap((one) => viewOf(office, one, 'answers', author)),
    ...named.flatMap((one) => viewOf(office, one, 'named', author)),
  ];
  return related.filter(({ reference }, place) => related.findIndex((one) => one.reference === reference) === place);
};
