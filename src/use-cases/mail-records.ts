import type { RegisterKey } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { type Matter, mailRegisters, matters, registerOfMatter } from './mail-matters.ts';
import type { Office } from './office.ts';
import { present } from './present.ts';
import { openerOf, type ReadMail } from './read-mail.ts';
import { stageOf } from './stage.ts';
import type { MessageView } from './views/message-view.ts';

/** The id of the command that registers this mail in a register: the same for every copy of it. */
export const commandIdOf = (office: Office, mail: ReadMail, register: RegisterKey): string =>
  openerOf(office, mail, register);

/** How often one matter of a mail may be registered anew after it was ended as registered in error. */
const mostAnew = 4;

/**
 * The ids of the commands that may register a matter of a mail, in their order: the register's own, which the first
 * matter of a register takes; the matter's; and those of a second try after an error.
 */
export const openersOf = (office: Office, mail: ReadMail, matter: Matter): readonly string[] => {
  const register = registerOfMatter(matter);
  const names = Array.from({ length: mostAnew }, (_, n) => `${register}|${matter}${n === 0 ? '' : `|${n}`}`);
  return [register, ...names].map((name) => openerOf(office, mail, name));
};

/** The record that a command opened, wherever it is known: inbox or index. */
export const openedBy = (office: Office, id: string): Reference | undefined =>
  office.kept.find(id)?.reference ?? office.index.openedWith(id);

type RecordView = MessageView['records'][number];

const viewOf = (office: Office, reference: Reference): (RecordView & { readonly inError: boolean }) | undefined => {
  const record = present(office, reference);
  if (!record) return undefined;
  const { type, ending } = record.state;
  return {
    reference,
    register: record.register,
    type: typeof type === 'string' ? type : record.register,
    stage: stageOf(record),
    waiting: record.waitingFrom !== undefined,
    inError: ending === 'registeredInError',
  };
};

/** A record with its matter, which of a register with one matter is the register's. */
const matterOf = ({ register, type }: RecordView): Matter | undefined =>
  matters.find((matter) => registerOfMatter(matter) === register && (register !== 'requests' || matter === type));

export interface OpenedRecord {
  readonly view: RecordView;
  readonly matter: Matter | undefined;
}

/** Every record that a mail opened and that was not ended as registered in error. */
export const openedByMail = (office: Office, mail: ReadMail): readonly OpenedRecord[] => {
  const bare = mailRegisters.map((register) => openerOf(office, mail, register));
  const ids = new Set([...bare, ...matters.flatMap((matter) => openersOf(office, mail, matter))]);
  const references = new Set([...ids].flatMap((id) => openedBy(office, id) ?? []));
  return [...references].flatMap((reference) => {
    const found = viewOf(office, reference);
    if (!found || found.inError) return [];
    const { inError: _, ...view } = found;
    return [{ view, matter: matterOf(view) }];
  });
};

/** Every record that exists for a mail, as the pane lists them: those it opened, and those to whose file it was added. */
export const recordsOfMail = (office: Office, mail: ReadMail): MessageView['records'] => {
  const opened = openedByMail(office, mail).map(({ view }) => view);
  const added = (office.kept.mails.get(mail.key)?.content?.references ?? []).filter(
    (reference) => !opened.some((one) => one.reference === reference),
  );
  const others = added.flatMap((reference) => {
    const found = viewOf(office, reference);
    if (!found || found.inError) return [];
    const { inError: _, ...view } = found;
    return [view];
  });
  return [...opened, ...others];
};
