import { microFuture } from '../company/micro-future.ts';
import { siteScript } from '../graph/site-script.ts';
import { words } from '../locales/index.ts';
import { rowWords } from '../server/row-words.ts';
import type { AskCommand } from './ask.ts';

const wrong = 2;
const sites = ['registers', 'office'] as const;

/** The script of one site, as the file in `docs` has it. The lists are read in French, whatever the machine speaks. */
export const siteScriptText = (site: (typeof sites)[number]): string => {
  const script = siteScript(site, rowWords(microFuture), words('fr').cli.siteScript);
  return `${JSON.stringify(script, undefined, 2)}\n`;
};

/** `greffe site-script [registers|office]`: prints the SharePoint site script of a site. 2 for any other site. */
export const siteScriptCommand: AskCommand = async ({ line, language, print, warn }) => {
  const [asked = 'registers', more] = line;
  const site = sites.find((one) => one === asked);
  if (site === undefined || more !== undefined) {
    warn(words(language).cli.siteScriptHelp);
    return wrong;
  }
  print(siteScriptText(site).trimEnd());
  return 0;
};
