import type { Company } from '../company/company.ts';
import { isLawProvisionId, lawProvision } from '../law/provisions.ts';
import { words } from '../locales/index.ts';
import type { WithheldIndex } from '../ports/copies.ts';
import type { FilePart } from '../ports/filed-record.ts';
import { type PagePart, pdfOf } from './copies/page.ts';
import { longDayOf } from './long-day.ts';

/** Section, act, and what the section is about. */
const provisionIn = (id: string, language: WithheldIndex['language']): string => {
  if (!isLawProvisionId(id)) return id;
  const { act, section, shortTitle } = lawProvision(id);
  return `${act}, art. ${section} — ${shortTitle[language]}`;
};

function* partsOf({ reference, language, on, passages }: WithheldIndex, company: Company): Generator<PagePart> {
  const { withheld } = words(language).copies;
  yield { as: 'title', text: withheld.title };
  yield { as: 'line', text: `${company.legalName} · ${reference} · ${longDayOf(on, language) ?? on}` };
  yield { as: 'line', text: passages.length === 0 ? withheld.none : withheld.intro };
  for (const [place, { passage, provision }] of passages.entries()) {
    yield { as: 'heading', text: `${place + 1}. ${passage}` };
    yield { as: 'line', text: withheld.provision(provisionIn(provision, language)) };
  }
}

/** What a copy leaves out, for the person who gets it: each passage, and the provision that allows it. */
export const withheldIndexOf = async (company: Company, given: WithheldIndex): Promise<FilePart> => {
  const { copies } = words(given.language);
  const content = await pdfOf({
    title: `${copies.withheld.title} ${given.reference}`,
    language: given.language,
    author: company.legalName,
    foot: given.reference,
    numbered: copies.page,
    parts: partsOf(given, company),
  });
  return { name: `${copies.withheld.file}.pdf`, content };
};
