import { readAsked } from './read-asked.ts';

/** Whether somebody asks for the policy on paper, which it promises to whoever asks (row 61). */
export const wantsPaper = (text: string): boolean => {
  const { names } = readAsked(text);
  return names.has('paper') && (names.has('policy') || names.has('copy'));
};
