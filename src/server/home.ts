import { type Locale, words } from '../locales/index.ts';
import type { Language } from '../ports/kept.ts';
import type { Tries } from './config.ts';
import { homeStyle, plainStyle } from './home-style.ts';

/** A page without script, and the text of its one style element, which the policy names by its digest. */
export interface Page {
  readonly html: string;
  readonly style: string;
}

type HomeWords = Locale['pages']['home'];
type Step = { readonly act: string; readonly detail: string };

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

const shell = (language: Language, title: string, style: string, body: string): Page => ({
  style,
  html:
    `<!doctype html><html lang="${language === 'fr' ? 'fr-CA' : 'en-CA'}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">` +
    `<title>${escaped(title)}</title><style>${style}</style></head><body>${body}</body></html>`,
});

const said = (language: Language, { title, says }: { readonly title: string; readonly says: string }): Page =>
  shell(language, title, plainStyle, `<main><h1>${escaped(title)}</h1><p>${escaped(says)}</p></main>`);

/** What the office says at its address in the cloud: that it runs, and where it is used. */
export const plainPage = (language: Language): Page => said(language, words(language).pages.plain);

/** In the place of a page that Teams or Outlook frames, before the pages are built. */
export const unbuiltPage = (language: Language): Page => said(language, words(language).pages.unbuilt);

const as = (page: string, account: string): string => `${page}?as=${account}`;

const step = (href: string, { act, detail }: Step): string =>
  `<li><a href="${escaped(href)}">${escaped(act)}</a><span>${escaped(detail)}</span></li>`;

const card = (key: string, title: string, where: string, steps: readonly string[]): string =>
  `<section class="card" aria-labelledby="${key}"><h3 id="${key}">${escaped(title)}</h3>` +
  `<p class="where">${escaped(where)}</p><ol>${steps.join('')}</ol></section>`;

const cards = ({ cards: { staff, officer, manager } }: HomeWords, { teams, sharepoint, tab }: Tries): string => {
  const asStaff = as(teams, 'staff1');
  const asOfficer = as(teams, 'officer');
  const asManager = as(sharepoint, 'manager');
  return [
    card('staff', staff.title, staff.where, [
      step(asStaff, staff.steps.open),
      step(asStaff, staff.steps.fill),
      step(asStaff, staff.steps.measure),
      step(asStaff, staff.steps.mine),
      step(as(teams, 'staff2'), staff.steps.english),
    ]),
    card('officer', officer.title, officer.where, [
      step(asOfficer, officer.steps.open),
      step(asOfficer, officer.steps.file),
      step(asOfficer, officer.steps.assess),
      step(asOfficer, officer.steps.close),
    ]),
    card('manager', manager.title, manager.where, [
      step(as(tab, 'manager'), manager.steps.tab),
      step(asManager, manager.steps.open),
      step(asManager, manager.steps.names),
      step(asManager, manager.steps.closed),
    ]),
  ].join('');
};

const people = ({ who }: HomeWords, { teams }: Tries): string =>
  Object.entries(who.people)
    .map(
      ([key, { name, role, sees }]) =>
        `<tr><th scope="row"><a href="${escaped(as(teams, key))}">${escaped(name)}</a></th>` +
        `<td>${escaped(role)}</td><td>${escaped(sees)}</td></tr>`,
    )
    .join('');

const whoIsWho = (home: HomeWords, tries: Tries): string =>
  `<h2 id="who">${escaped(home.who.heading)}</h2><table aria-labelledby="who"><thead><tr>` +
  `<th scope="col">${escaped(home.who.person)}</th><th scope="col">${escaped(home.who.role)}</th>` +
  `<th scope="col">${escaped(home.who.sees)}</th></tr></thead><tbody>${people(home, tries)}</tbody></table>`;

/** A line in which a command stands between quotation marks: it is set as one, whole and ready to be copied. */
const withCommands = (line: string): string =>
  escaped(line).replace(/(?:«\u00A0|“)(npm [^»”]*?)(?:\u00A0»|”)/g, '<code>$1</code>');

const below = ({ machine, mail }: HomeWords, { outlook }: Tries): string =>
  `<div class="split"><section><h2>${escaped(machine.heading)}</h2><ul>` +
  [machine.samples, machine.kept, machine.stop, machine.verify]
    .map((line) => `<li>${withCommands(line)}</li>`)
    .join('') +
  `</ul></section><section><h2>${escaped(mail.heading)}</h2><ol>` +
  [mail.open, mail.read, mail.register, mail.acknowledge].map((one) => step(as(outlook, 'officer'), one)).join('') +
  `</ol></section></div>`;

/** The first page on this machine: what Greffe is, and what each can try in three minutes. */
export const homePage = (language: Language, tries: Tries): Page => {
  const { home } = words(language).pages;
  const other = language === 'fr' ? 'en' : 'fr';
  const body =
    `<a class="skip" href="#content">${escaped(home.toContent)}</a>` +
    `<header><p class="band">${escaped(home.band)}</p><div class="wide top"><p class="mark"><span aria-hidden="true">G</span>${escaped(home.name)}</p>` +
    `<a href="/?lang=${other}" lang="${other}" hreflang="${other}">${escaped(home.otherLanguage)}</a></div></header>` +
    `<main class="wide" id="content"><h1>${escaped(home.heading)}</h1><p class="lead">${escaped(home.lead)}</p>` +
    `<h2>${escaped(home.tryHeading)}</h2><div class="cards">${cards(home, tries)}</div>` +
    `${whoIsWho(home, tries)}${below(home, tries)}</main>`;
  return shell(language, home.title, homeStyle, body);
};
