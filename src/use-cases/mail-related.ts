import type { Reference } from '../registers/reference.ts';
import { mailName, personOf } from './mail-identity.ts';
import { authorOf } from './mail-receipt.ts';
import type { Office } from './office.ts';
import { type Present, present } from './present.ts';
import { quotingNames } from './quoted-mail.ts';
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

/** Records of the mails that bear one of these names, when the same person wrote them; one mail may be left out. */
const recordsNamed = (office: Office, names: readonly string[], person: string, but?: string): readonly Reference[] =>
  names
    .flatMap((name) => office.kept.mails.named(name))
    .filter(({ key, content }) => key !== but && content?.person === person)
    .flatMap(({ content }) => content?.references ?? []);

/**
 * Records of the same message under another wrapping: the original that this mail passes on whole, another mail that
 * passes it on, or the mail that passed this one on. It is the same matter whatever became of the record.
 */
export const sameMessage = (office: Office, mail: ReadMail): readonly Reference[] => {
  const { copies, message } = mail;
  const person = personOf(office, authorOf(mail).address);
  const original = message.forwardedIds.flatMap((id) => [
    mailName(office, 'message', id),
    mailName(office, 'passed', id),
  ]);
  const passedOn = mailName(office, 'passed', copies[0].internetMessageId);
  const records = new Set(recordsNamed(office, [...original, passedOn], person));
  return [...records].filter((one) => present(office, one)?.state.ending !== 'registeredInError');
};

/** Records of the mails that this one answers or passes on, when the same person wrote them. */
const answered = (office: Office, mail: ReadMail, person: string): readonly Reference[] => {
  const { inReplyTo, references } = mail.message;
  const ids = [inReplyTo, ...references].filter((id) => id !== '');
  const names = ids.map((id) => mailName(office, 'message', id));
  return [...recordsNamed(office, names, person), ...sameMessage(office, mail)];
};

/**
 * Records to which a mail may belong: those of the mails that it answers, by the same person, those of the mails that it
 * quotes, or that quote it, and those that it names. A shared conversation alone joins nobody, and a record that concerns
 * somebody else says so.
 */
export const relatedTo = (office: Office, mail: ReadMail): readonly RelatedView[] => {
  const author = authorOf(mail).address;
  const person = personOf(office, author);
  const { subject, text } = mail.message;
  const named = `${subject}\n${text.slice(0, mostRead)}`.match(referenceIn)?.slice(0, mostNamed) ?? [];
  const related = [
    ...answered(office, mail, person).flatMap((one) => viewOf(office, one, 'answers', author)),
    ...recordsNamed(office, quotingNames(office, mail), person, mail.key).flatMap((one) =>
      viewOf(office, one, 'quoted', author),
    ),
    ...named.flatMap((one) => viewOf(office, one, 'named', author)),
  ];
  return related.filter(({ reference }, place) => related.findIndex((one) => one.reference === reference) === place);
};
