import { z } from 'zod';
import { isReference } from '../registers/reference.ts';
import { bytesOf } from '../use-cases/base64.ts';
import { notePersons } from '../use-cases/note-persons.ts';
import { personsLetters } from '../use-cases/persons-letters.ts';
import { personsFile, personsView, takePersons } from '../use-cases/persons-list.ts';
import { type ApiVerb, verb } from './api-verb.ts';

const reference = z.string().refine(isReference);
/** What a body may carry; a longer list comes through the bot or the command line. */
const longest = 240_000;
const numbers = z.string().max(2000).optional();

const file = z.strictObject({ reference, empty: z.boolean().optional() });
const list = z.strictObject({ reference, content: z.base64().max(longest), why: z.string().max(2000).optional() });
const letters = z.strictObject({ reference, from: z.int().min(1).max(100_000).optional() });
const noted = z.discriminatedUnion('what', [
  z.strictObject({
    reference,
    numbers,
    what: z.literal('sent'),
    day: z.string().max(10),
    means: z.string().max(20),
  }),
  z.strictObject({ reference, numbers, what: z.literal('returned') }),
]);

/** The list of persons whom an incident obliges to notify: one line a question. */
export const personsVerbs: readonly (readonly [string, ApiVerb])[] = [
  [
    'persons',
    verb(404, z.strictObject({ reference }), (office, asker, input) => personsView(office, asker, input.reference)),
  ],
  ['personsFile', verb(404, file, personsFile)],
  [
    'takePersons',
    verb(404, list, (office, asker, { content, ...input }) =>
      takePersons(office, asker, { ...input, content: bytesOf(content) }),
    ),
  ],
  ['personsLetters', verb(404, letters, personsLetters)],
  ['notePersons', verb(404, noted, notePersons)],
];
