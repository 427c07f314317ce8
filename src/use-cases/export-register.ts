import { formatDay, parseDay } from '../law/day.ts';
import { montrealDay, montrealYear } from '../law/montreal.ts';
import type { CopyFile, CopyFormat } from '../ports/copies.ts';
import type { CopyScope } from '../registers/copy-columns.ts';
import { type RegisterKey, registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import { officeReference } from './background/seal-heads.ts';
import { base64 } from './base64.ts';
import { copyRegister } from './copy-register.ts';
import { sealOf } from './copy-seal.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal, type Outcome } from './outcome.ts';
import type { ExportedView } from './views/copies-view.ts';

/** Which copy is asked for. */
export interface CopyWanted {
  readonly register: RegisterKey;
  readonly format: CopyFormat;
  /** `YYYY-MM-DD`, not after today; today where it is left out. */
  readonly asOf?: string | undefined;
  /** Incidents: for the Commission; others: whole. Managers get the rows, whatever they ask. */
  readonly scope?: CopyScope | undefined;
}

/** A copy as it leaves. */
export interface Exported extends CopyFile {
  readonly records: number;
  readonly seal: string;
  readonly asOf: string;
  /** Records of the register that SharePoint does not have yet: not in the copy. */
  readonly waiting: number;
  readonly lost: readonly Reference[];
  readonly destroyed: number;
}

const scopeFor = (asker: Asker, { register, scope }: CopyWanted): CopyScope | undefined => {
  const isWhole = isOfficer(asker) || asker.role === 'greffe';
  if (!isWhole) return asker.role === 'manager' || asker.role === 'direction' ? 'rows' : undefined;
  if (scope === 'commission' && register !== 'incidents') return undefined;
  return scope ?? (register === 'incidents' ? 'commission' : 'whole');
};

/**
 * A copy of a register as it stood at the end of a day. The officer and the deputies get all of it, managers and the
 * highest authority the rows; anybody else finds nothing. Each copy is an act of the office's own record, accepted before
 * the first byte leaves. Refuses a day that has not come.
 */
export const exportCopy = async (office: Office, asker: Asker, wanted: CopyWanted): Promise<Outcome<Exported>> => {
  const scope = scopeFor(asker, wanted);
  const { register, format } = wanted;
  if (scope === undefined || !registerOf(register).listed) return { refused: 'notFound' };
  const today = montrealDay(office.now());
  const day = wanted.asOf === undefined ? today : parseDay(wanted.asOf);
  if (day === undefined) return { refused: 'fields', faults: { asOf: { fault: 'notADay' } } };
  if (day > today) return { refused: 'fields', faults: { asOf: { fault: 'inFuture' } } };
  const found = await copyRegister(office, register, scope, day);
  if (found === 'later') return { refused: 'later' };
  const { copy, withheld, lost, destroyed } = found;
  const seal = sealOf(office, copy);
  const noted = note(office, asker, { register, scope, format, day: formatDay(day), lines: copy.lines.length, seal });
  if (isRefusal(noted)) return noted;
  const said = { language: asker.language, madeOn: formatDay(today), seal, withheld, destroyed };
  const prefix = registerOf(register).prefix;
  return {
    ...office.copies.write(copy, said, format),
    records: copy.lines.length,
    seal,
    asOf: copy.asOf,
    waiting: office.kept.waiting().filter((reference) => reference.startsWith(`${prefix}-`)).length,
    lost,
    destroyed,
  };
};

interface Noted {
  readonly register: RegisterKey;
  readonly scope: CopyScope;
  readonly format: CopyFormat;
  readonly day: string;
  readonly lines: number;
  readonly seal: string;
}

const note = (office: Office, { oid, role, name, language }: Asker, noted: Noted) => {
  const reference = officeReference(montrealYear(office.now()));
  return acceptCommand(office, {
    id: `${reference}|noteExport|${office.randomness(16)}`,
    verb: 'noteExport',
    actor: { oid, role, name },
    receivedAt: office.now(),
    reference,
    input: {
      exportedRegister: noted.register,
      exportedScope: noted.scope,
      exportedFormat: noted.format,
      exportedAsOf: noted.day,
      exportedLines: { about: noted.lines },
      exportedSeal: noted.seal,
    },
    language,
  });
};

/** The same, as one piece for a page: the file in base64. */
export const exportRegister = async (
  office: Office,
  asker: Asker,
  wanted: CopyWanted,
): Promise<Outcome<ExportedView>> => {
  const exported = await exportCopy(office, asker, wanted);
  if (isRefusal(exported)) return exported;
  const { chunks, ...rest } = exported;
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return { ...rest, content: base64(parts) };
};
