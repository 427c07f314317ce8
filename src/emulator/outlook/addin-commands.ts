import { readFileSync } from 'node:fs';
import { englishOf } from '../teams/app-package.ts';
import { arrayOf, type JsonObject, objectOf, textOf } from '../teams/json.ts';
import type { AddinCommand, PackageWords } from '../tenant.ts';

const objects = (value: unknown): readonly JsonObject[] => arrayOf(value).map(objectOf);

/** What an action opens: the page of its runtime, and whether its pane may be pinned. */
interface Opens {
  readonly page: string;
  readonly pinnable: boolean;
}

const actionsOf = (extension: JsonObject): ReadonlyMap<string, Opens> =>
  new Map(
    objects(extension.runtimes).flatMap(({ code, actions }) =>
      objects(actions)
        .filter(({ type }) => type === 'openPage')
        .map(({ id, pinnable }) => [
          textOf(id) ?? '',
          { page: textOf(objectOf(code).page) ?? '', pinnable: pinnable === true },
        ]),
    ),
  );

/** The address of a page on the origin of the pane: a manifest that was not filled in names a place for its own. */
const addressOf = (page: string, pane: string): string => new URL(page.replace(/^\{\{\w+\}\}/, ''), pane).href;

/** Each button of the ribbon over an open message, with its path in the manifest: its English words stand under it. */
const buttonsOf = (extension: JsonObject): readonly (readonly [string, JsonObject])[] =>
  objects(extension.ribbons).flatMap(({ contexts, tabs }, ribbon) =>
    arrayOf(contexts).includes('mailRead')
      ? objects(tabs).flatMap(({ groups }, tab) =>
          objects(groups).flatMap(({ controls }, group) =>
            objects(controls).map(
              (control, at) =>
                [`extensions[0].ribbons[${ribbon}].tabs[${tab}].groups[${group}].controls[${at}]`, control] as const,
            ),
          ),
        )
      : [],
  );

/**
 * The commands that the manifest of an app package gives Outlook over an open message, in their order; `pane` is the
 * address of the task pane, on whose origin its pages are. Throws when the file is missing or is no JSON.
 */
export const readAddinCommands = (file: string, pane: string): readonly AddinCommand[] => {
  const manifest = objectOf(JSON.parse(readFileSync(file, 'utf8')));
  const english = englishOf(file, manifest);
  const [extension] = objects(manifest.extensions);
  if (extension === undefined) return [];
  const actions = actionsOf(extension);
  const words = (fr: unknown, place: string): PackageWords => {
    const french = textOf(fr) ?? '';
    return { fr: french, en: textOf(english[place]) ?? french };
  };
  return buttonsOf(extension).flatMap(([place, control]) => {
    const opens = actions.get(textOf(control.actionId) ?? '');
    if (opens === undefined) return [];
    return [
      {
        id: textOf(control.id) ?? '',
        url: addressOf(opens.page, pane),
        pinnable: opens.pinnable,
        title: words(control.label, `${place}.label`),
        tip: words(objectOf(control.supertip).description, `${place}.supertip.description`),
      },
    ];
  });
};
