import type { SQLOutputValue } from 'node:sqlite';
import type { DuePush, KeptCommand, Language, Push } from '../ports/kept.ts';
import { registerKeys } from '../registers/index.ts';

/** A line as SQLite gives it. */
export type Line = Record<string, SQLOutputValue>;

export const textOf = (line: Line | undefined, column: string): string | undefined => {
  const value = line?.[column];
  return typeof value === 'string' ? value : undefined;
};

export const languageOf = (value: unknown): Language => (value === 'en' ? 'en' : 'fr');

const states = ['accepted', 'performed', 'refused'] as const;
const emptied = { actor: { oid: '', role: 'staff', name: '' }, receivedAt: '', input: {}, language: 'fr' } as const;

/** A kept command; thirty days after performance its content is gone and only id, digest and receipt remain. */
export const commandOf = (line: Line | undefined): KeptCommand | undefined => {
  if (!line) return undefined;
  const register = registerKeys.find((key) => key === line.register);
  const state = states.find((known) => known === line.state);
  if (!register || !state) return undefined;
  const content = textOf(line, 'content');
  const kept: Pick<KeptCommand, 'actor' | 'receivedAt' | 'input' | 'language' | 'sample'> = content
    ? JSON.parse(content)
    : emptied;
  return {
    ...kept,
    id: String(line.id),
    verb: String(line.verb),
    reference: String(line.reference),
    register,
    creates: line.creates === 1,
    k: Number(line.k),
    digest: String(line.digest),
    acceptedAt: String(line.accepted_at),
    state,
  };
};

export const pushOf = (line: Line): DuePush | undefined => {
  const message: Push['message'] = JSON.parse(String(line.message));
  return { id: String(line.id), to: String(line.oid), message, attempts: Number(line.attempts) };
};
