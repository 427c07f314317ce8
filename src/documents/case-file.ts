import type { Company } from '../company/company.ts';
import { formatDay } from '../law/day.ts';
import { montrealDay, montrealTime } from '../law/montreal.ts';
import { type Act, isForgotten } from '../ledger/act.ts';
import type { FiledRecord, FilePart, PieceFound } from '../ports/filed-record.ts';
import type { Column, Value } from '../registers/column.ts';
import { registerOf } from '../registers/index.ts';
import { type PagePart, pdfOf } from './copies/page.ts';
import { sayValue } from './copies/say-value.ts';
import { type Speech, speechOf, titleOf } from './copies/speech.ts';
import { longDayOf } from './long-day.ts';

type Said = Readonly<Record<string, string>>;

const day = (text: string, { language }: Speech): string => longDayOf(text, language) ?? text;

const nameIn = (texts: Said, key: string): string => texts[key] ?? key;

function* valuesOf(register: FiledRecord['register'], set: Readonly<Record<string, unknown>>, speech: Speech) {
  const { columns } = registerOf(register);
  for (const [key, value] of Object.entries(set)) {
    const column: Column | undefined = columns[key];
    if (column === undefined) continue;
    const text = value === null ? speech.locale.copies.file.emptied : sayValue(key, column, value as Value, speech);
    yield { title: titleOf(speech, key), text };
  }
}

const isWrong = (found: PieceFound): boolean => found !== 'same' && found !== 'destroyed';

function* indexParts(record: FiledRecord, speech: Speech, company: Company): Generator<PagePart> {
  const { file, madeOn, pair } = speech.locale.copies;
  yield { as: 'title', text: `${file.index} ${record.reference}` };
  yield { as: 'line', text: `${company.legalName} · ${speech.locale.registers.titles[record.register]}` };
  yield { as: 'quiet', text: madeOn(day(record.madeOn, speech)) };
  yield record.chainHolds ? { as: 'line', text: file.chainHolds } : { as: 'warning', text: file.chainBroken };
  if (record.ledgerLost) yield { as: 'warning', text: file.ledgerLost };
  yield { as: 'heading', text: file.parts };
  const parts: Said = file.part;
  for (const { part, there } of record.parts)
    yield { as: there ? 'line' : 'warning', text: pair(nameIn(parts, part), there ? file.there : file.lacking) };
  yield { as: 'heading', text: file.pieces };
  if (record.pieces.length === 0) yield { as: 'line', text: file.noPieces };
  for (const piece of record.pieces) {
    yield { as: 'line', text: pair(file.kinds[piece.kind], piece.name) };
    yield {
      as: 'quiet',
      text: `${file.cited(day(piece.on, speech), piece.by)} · SHA-256 ${piece.digest ?? file.noDigest}`,
    };
    yield { as: isWrong(piece.found) ? 'warning' : 'quiet', text: file.found[piece.found] };
  }
  yield { as: 'heading', text: file.known };
  for (const { title, text } of valuesOf(record.register, record.state, speech)) yield { as: 'pair', title, text };
}

function* actParts(act: Act, record: FiledRecord, speech: Speech): Generator<PagePart> {
  const { file } = speech.locale.copies;
  const { acts, roles } = speech.locale.registers;
  const on = file.moment(day(formatDay(montrealDay(act.at)), speech), ...montrealTime(act.at));
  const verb = nameIn(acts, act.verb);
  yield {
    as: 'heading',
    text: `${file.act(act.n)} · ${isForgotten(act) ? verb : `${act.actor.name} (${roles[act.actor.role]}) ${verb}`}`,
  };
  yield { as: 'quiet', text: on };
  if (isForgotten(act)) yield { as: 'line', text: file.forgotten };
  else {
    const { stage } = act.set;
    if (typeof stage === 'string')
      yield { as: 'pair', title: speech.locale.registers.system.stage, text: nameIn(speech.texts.stages, stage) };
    for (const { title, text } of valuesOf(record.register, act.set, speech)) yield { as: 'pair', title, text };
    if (act.why !== undefined) yield { as: 'line', text: file.why(act.why) };
  }
  yield { as: 'quiet', text: `SHA-256 ${act.hash}` };
}

function* ledgerParts(record: FiledRecord, speech: Speech): Generator<PagePart> {
  yield { as: 'title', text: `${speech.locale.copies.file.ledger} ${record.reference}` };
  for (const act of record.ledger) yield* actParts(act, record, speech);
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);

/** The index of a case file and its ledger, each as pages and as JSON; what is missing or changed is named in both. */
export const caseFileParts = async (company: Company, record: FiledRecord): Promise<readonly FilePart[]> => {
  const speech = speechOf(company, record.register, record.language);
  const { copies } = speech.locale;
  const head = record.ledger.at(-1)?.hash ?? '';
  const page = (title: string, parts: Iterable<PagePart>): Promise<Uint8Array> =>
    pdfOf({
      title: `${title} ${record.reference}`,
      language: record.language,
      author: company.legalName,
      foot: `${record.reference} · ${head}`,
      numbered: copies.page,
      parts,
    });
  const { ledger, ...rest } = record;
  return [
    {
      name: `${copies.file.names.index}.pdf`,
      content: await page(copies.file.index, indexParts(record, speech, company)),
    },
    { name: 'index.json', content: json({ format: 'greffe-case-file/1', ...rest, head }) },
    { name: `${copies.file.names.ledger}.pdf`, content: await page(copies.file.ledger, ledgerParts(record, speech)) },
    { name: 'ledger.json', content: json(ledger) },
  ];
};
