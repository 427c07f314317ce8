import { type RegisterKey, registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { viewOf } from './about-message.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import { entryOf, settleMail } from './decided-mail.ts';
import { namesOf } from './intake-entry.ts';
import { sayOfMail } from './not-privacy.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal, type Outcome, type Refusal } from './outcome.ts';
import { present } from './present.ts';
import { type ReadMail, readMail } from './read-mail.ts';
import { stageOf } from './stage.ts';
import { readTicket } from './ticket.ts';
import { type Undoable, undoVerb } from './undo-ticket.ts';
import type { MessageView } from './views/message-view.ts';

const endingVerbs: Readonly<Partial<Record<RegisterKey, string>>> = {
  requests: 'endRequest',
  complaints: 'endComplaint',
  incidents: 'endIncident',
  minors: 'endMinor',
};

/**
 * Takes back a press on a mail — registering, adding to a file, *not privacy*, a correction — for whoever pressed, while
 * the ticket lasts. Nothing is deleted: a record ends as registered in error, with the reason given. Refuses when the
 * record went on meanwhile.
 */
export const undoMail = async (
  office: Office,
  asker: Asker,
  asked: { readonly ticket: string; readonly why: string },
): Promise<Outcome<{ readonly view: MessageView }>> => {
  if (!isOfficer(asker)) return { refused: 'notFound' };
  const opened = readTicket(office, asked.ticket, asker.oid);
  if ('refused' in opened) return opened;
  const { verb, about = '{}', id } = opened.ticket;
  if (verb !== undoVerb) return { refused: 'forged' };
  if (opened.expired) return { refused: 'expired' };
  const done: Undoable = JSON.parse(about);
  const mail = await readMail(office, { internetMessageId: done.internetMessageId, key: done.key });
  if (isRefusal(mail)) return mail;
  const refused = undone(office, asker, mail, done, { id, why: asked.why });
  if (refused) return refused;
  const kinds = done.kinds === undefined ? {} : { kinds: done.kinds };
  return { view: viewOf(office, asker, await settleMail(office, mail, kinds)) };
};

interface Undoing {
  /** The ticket's own id: the same undo twice is one. */
  readonly id: string;
  readonly why: string;
}

const undone = (
  office: Office,
  asker: Asker,
  mail: ReadMail,
  done: Undoable,
  undoing: Undoing,
): Refusal | undefined => {
  switch (done.what) {
    case 'registered':
      return endAll(office, asker, mail, done, undoing);
    case 'added':
      return setAside(office, asker, mail, done, undoing);
    case 'notPrivacy': {
      if (office.kept.mails.get(mail.key)?.state !== 'notPrivacy') return undefined;
      const said = sayOfMail(office, asker, 'privacyAfterAll', mail.key);
      return isRefusal(said) ? said : undefined;
    }
    case 'corrected':
      return undefined;
    default:
      return done.what satisfies never;
  }
};

/** The mail no longer belongs to these records. */
const release = (office: Office, mail: ReadMail, { references }: Undoable): void => {
  const entry = entryOf(office, mail);
  const left = entry.content.references.filter((reference) => !references.includes(reference));
  const kinds = entry.content.kinds;
  office.kept.mails.put(
    {
      ...entry,
      state: left.length > 0 ? 'registered' : 'toTriage',
      content: { ...entry.content, kinds, references: left },
    },
    namesOf(office, mail),
  );
};

const act = (
  office: Office,
  { oid, role, name, language }: Asker,
  reference: Reference,
  {
    id,
    verb,
    input,
  }: { readonly id: string; readonly verb: string; readonly input: Readonly<Record<string, unknown>> },
): Refusal | undefined => {
  const command = { id: office.sha256(`${id}|${reference}`), verb, actor: { oid, role, name }, reference };
  const accepted = acceptCommand(office, { ...command, receivedAt: office.now(), input, language });
  return isRefusal(accepted) ? accepted : undefined;
};

const endAll = (
  office: Office,
  asker: Asker,
  mail: ReadMail,
  done: Undoable,
  { id, why }: Undoing,
): Refusal | undefined => {
  for (const reference of done.references) {
    const record = present(office, reference);
    const verb = record && endingVerbs[record.register];
    if (!record || !verb || registerOf(record.register).closed.includes(stageOf(record))) continue;
    const refused = act(office, asker, reference, { id, verb, input: { ending: 'registeredInError', why } });
    if (refused) return refused;
  }
  release(office, mail, done);
  return undefined;
};

const setAside = (
  office: Office,
  asker: Asker,
  mail: ReadMail,
  done: Undoable,
  { id }: Undoing,
): Refusal | undefined => {
  for (const reference of done.references) {
    const refused = act(office, asker, reference, { id, verb: 'setMailAside', input: { file: done.file ?? '' } });
    if (refused) return refused;
  }
  release(office, mail, done);
  return undefined;
};
