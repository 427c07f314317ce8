import { canonical } from '../../ledger/canonical.ts';
import type { CopyLine, CopySaid, RegisterCopy } from '../../ports/copies.ts';
import { statisticsOf } from './about.ts';
import { itemsOf } from './items.ts';
import type { Speech } from './speech.ts';

/** Name and version of the open format; a change that a reader must know of changes it. */
export const openFormat = 'greffe-register-copy/1';

const lineJson = (line: CopyLine, copy: RegisterCopy, said: CopySaid, speech: Speech): string => {
  const items = copy.scope === 'commission' ? { items: itemsOf(line, said, speech) } : {};
  return canonical({ ...line, ...items });
};

/** A copy in the open format, one record a line; `schema` describes it. */
export async function* jsonOf(
  copy: RegisterCopy,
  said: CopySaid,
  speech: Speech,
  company: { readonly name: string; readonly neq?: string | undefined },
): AsyncGenerator<Uint8Array> {
  const encode = new TextEncoder();
  const { lines, ...of } = copy;
  const head = {
    format: openFormat,
    title: speech.locale.registers.titles[copy.register],
    ...of,
    language: said.language,
    madeOn: said.madeOn,
    company,
    seal: said.seal,
    withheld: said.withheld,
    ...(copy.scope === 'rows' ? { statistics: statisticsOf(copy, speech) } : { total: lines.length }),
  };
  yield encode.encode(`${JSON.stringify(head, undefined, 2).slice(0, -2)},\n  "lines": [`);
  for (const [place, line] of lines.entries())
    yield encode.encode(`${place === 0 ? '' : ','}\n    ${lineJson(line, copy, said, speech)}`);
  yield encode.encode('\n  ]\n}\n');
}
