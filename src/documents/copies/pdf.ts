import { type Company, isNotGiven } from '../../company/company.ts';
import type { CopyLine, CopySaid, RegisterCopy } from '../../ports/copies.ts';
import type { Column, Value } from '../../registers/column.ts';
import { copyColumns } from '../../registers/copy-columns.ts';
import { longDayOf } from '../long-day.ts';
import { completeness, statisticsOf } from './about.ts';
import { itemsOf } from './items.ts';
import { type PagePart, pdfOf } from './page.ts';
import { sayValue } from './say-value.ts';
import type { Speech } from './speech.ts';
import { titleOf } from './speech.ts';

const stage = ({ stage: key }: CopyLine, { texts }: Speech): string => texts.stages[key] ?? key;

function* lineParts(line: CopyLine, copy: RegisterCopy, said: CopySaid, speech: Speech): Generator<PagePart> {
  yield { as: 'heading', text: `${line.reference} · ${stage(line, speech)}` };
  if (copy.scope === 'commission') {
    for (const { title, text, complete } of itemsOf(line, said, speech))
      yield { as: 'pair', title, text, warning: !complete };
  } else {
    for (const [key, column] of Object.entries(copyColumns(copy.register, copy.scope))) {
      const value = line.values[key];
      if (value === undefined) continue;
      yield { as: 'pair', title: titleOf(speech, key), text: sayValue(key, column as Column, value as Value, speech) };
    }
  }
  yield { as: 'quiet', text: speech.locale.copies.pair(`${speech.locale.copies.head} (${line.acts})`, line.head) };
}

function* partsOf(copy: RegisterCopy, said: CopySaid, speech: Speech, company: Company): Generator<PagePart> {
  const { copies, registers } = speech.locale;
  const day = (text: string): string => longDayOf(text, said.language) ?? text;
  yield { as: 'title', text: registers.titles[copy.register] };
  yield { as: 'line', text: company.legalName };
  if (!isNotGiven(company.neq)) yield { as: 'line', text: copies.neq(company.neq) };
  yield { as: 'line', text: copies.scopes[copy.scope] };
  yield { as: 'line', text: copies.asOf(day(copy.asOf)) };
  yield { as: 'quiet', text: copies.madeOn(day(said.madeOn)) };
  yield { as: 'quiet', text: copies.seal(said.seal) };
  for (const text of completeness(copy, said, speech)) yield { as: 'line', text };
  for (const { title, text } of statisticsOf(copy, speech)) yield { as: 'line', text: copies.pair(title, text) };
  if (copy.lines.length === 0) yield { as: 'line', text: copies.none };
  for (const line of copy.lines) yield* lineParts(line, copy, said, speech);
}

/** A copy as pages to be handed over: what it is, then one record after another. */
export async function* pdfCopyOf(
  copy: RegisterCopy,
  said: CopySaid,
  speech: Speech,
  company: Company,
): AsyncGenerator<Uint8Array> {
  const { copies, registers } = speech.locale;
  yield await pdfOf({
    title: `${registers.titles[copy.register]} — ${copy.asOf}`,
    language: said.language,
    author: company.legalName,
    foot: copies.seal(said.seal),
    numbered: copies.page,
    parts: partsOf(copy, said, speech, company),
  });
}
