import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageType, messageTypes } from '../../src/triage/types.ts';
import type { Labelled } from './measure.ts';

/** A mail of our own, with every type that it holds. */
export interface Utterance extends Labelled {
  readonly types: readonly MessageType[];
}

const isType = (text: string): text is MessageType => messageTypes.some((type) => type === text);

/** The utterances of a language, as `types | subject | text` a line. */
export const utterances = (language: 'fr' | 'en'): readonly Utterance[] =>
  readFileSync(join(import.meta.dirname, `utterances.${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, at) => {
      const [said = '', subject = '', ...rest] = line.split('|').map((part) => part.trim());
      const types = said.split(',').filter(isType);
      if (types.length === 0) throw new Error(`no type in line ${at}: ${line}`);
      return { id: `${language}-${at + 1}`, label: types[0] ?? 'other', types, subject, text: rest.join('|') };
    });
