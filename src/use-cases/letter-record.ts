import { montrealDay } from '../law/montreal.ts';
import { openingOf } from '../ledger/opening.ts';
import type { Language } from '../ports/kept.ts';
import type { LetterRecord } from '../ports/letters.ts';
import type { LetterLine } from '../registers/letter-columns.ts';
import { systemsForLetters } from './letter-systems.ts';
import type { Office } from './office.ts';
import type { Present } from './present.ts';
import { urgentContact } from './urgent-contact.ts';

/** The letters that a record keeps: produced, then sent. */
export const lettersOf = ({ state }: Pick<Present, 'state'>): readonly LetterLine[] =>
  Array.isArray(state.letters) ? (state.letters as readonly LetterLine[]) : [];

interface Given {
  readonly language?: Language | undefined;
  readonly extras?: Readonly<Record<string, string>> | undefined;
}

/**
 * What a letter is made from. French, unless the mail that the record came with was wholly in English, or the officer
 * says otherwise. Who reported is no person concerned, but is kept out of what becomes public all the same.
 */
export const letterRecordOf = (office: Office, record: Present, { language, extras = {} }: Given): LetterRecord => {
  const spoken = language ?? (record.state.language === 'en' ? 'en' : 'fr');
  const officer = urgentContact(office);
  const reporter = openingOf(record.ledger)?.actor?.name ?? '';
  return {
    reference: record.reference,
    register: record.register,
    state: record.state,
    language: spoken,
    today: montrealDay(office.now()),
    officer: { ...officer, title: officer.title[spoken] },
    extras,
    systems: systemsForLetters(office),
    identities: reporter === '' || reporter === officer.name ? [] : [reporter],
  };
};
