import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommandPlace, ExtensionCommand, PackageWords, TeamsApp } from '../tenant.ts';
import { arrayOf, type JsonObject, objectOf, parsed, textOf } from './json.ts';

const places: readonly CommandPlace[] = ['compose', 'commandBox', 'message'];

const objects = (value: unknown): readonly JsonObject[] => arrayOf(value).map(objectOf);

/** The texts of the package in English, by the place that they stand for. */
export const englishOf = (file: string, manifest: JsonObject): JsonObject => {
  const languages = objects(objectOf(manifest.localizationInfo).additionalLanguages);
  const english = languages.find(({ languageTag }) => textOf(languageTag)?.toLowerCase().startsWith('en'));
  const name = textOf(english?.file);
  return name === undefined ? {} : objectOf(parsed(readFileSync(join(dirname(file), name), 'utf8')));
};

const commandIn = (command: JsonObject, place: string, english: JsonObject): ExtensionCommand => {
  const words = (of: JsonObject, at: string, key: string): PackageWords => {
    const fr = textOf(of[key]) ?? '';
    return { fr, en: textOf(english[`${at}.${key}`]) ?? fr };
  };
  const asked = arrayOf(command.context);
  return {
    id: textOf(command.id) ?? '',
    type: command.type === 'action' ? 'action' : 'query',
    // A command that names no place is found where one writes and in the command box (manifest schema 1.25).
    places: asked.length === 0 ? ['compose', 'commandBox'] : places.filter((one) => asked.includes(one)),
    fetchTask: command.fetchTask === true,
    initialRun: command.initialRun === true,
    title: words(command, place, 'title'),
    description: words(command, place, 'description'),
    parameters: objects(command.parameters).map((one, at) => ({
      name: textOf(one.name) ?? '',
      title: words(one, `${place}.parameters[${at}]`, 'title'),
    })),
  };
};

/** Reads what Teams takes from the manifest of an app package. Throws when the file is missing or is no JSON. */
export const readTeamsApp = (file: string): TeamsApp => {
  const manifest = objectOf(JSON.parse(readFileSync(file, 'utf8')));
  const english = englishOf(file, manifest);
  const extensions = objects(manifest.composeExtensions);
  return {
    commands: extensions.flatMap(({ commands }, at) =>
      objects(commands).map((one, n) => commandIn(one, `composeExtensions[${at}].commands[${n}]`, english)),
    ),
    takesFiles: objects(manifest.bots).some(({ supportsFiles }) => supportsFiles === true),
  };
};
