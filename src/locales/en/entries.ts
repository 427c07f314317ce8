import type { entries as frEntries } from '../fr/entries.ts';
import type { Words } from '../words.ts';

export const entries: Words<typeof frEntries> = {
  button: 'Enter something else',
  title: 'Enter a record',
  intro: 'Choose what you enter. What is missing is told before it is saved.',
  formIntro: 'Fill in what you know. Nothing is sent to anybody.',
};
