import type { Language } from '../../ports/kept.ts';
import type { GrantLine, GrantTask } from '../../registers/grant-lines.ts';
import type { RegisterKey } from '../../registers/index.ts';
import type { Reference } from '../../registers/reference.ts';

/** A task as lists show it: reference, kind and day, and nothing of the record (DESIGN §5). */
export interface TaskLineView {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly key: string;
  readonly task: GrantTask;
  /** The last day, `YYYY-MM-DD`. */
  readonly until: string;
}

export interface MyTasksView {
  readonly tasks: readonly TaskLineView[];
}

type SystemTitles = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** A task as the person who holds it opens it: what to do, and the fields that the grant names. */
export interface TaskView extends TaskLineView {
  readonly system?: string;
  readonly ask?: string;
  /** The named fields that are filled, by column. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly systems: SystemTitles;
  readonly files: string;
  /** Goes back with the answer; absent for a file that is only to be read. */
  readonly ticket?: string;
}

/** A task as the officer sees it on the record: whose it is, and what came of it. */
export interface GivenTaskView
  extends Pick<
    GrantLine,
    | 'grantSystem'
    | 'grantResult'
    | 'grantCopyAt'
    | 'grantNote'
    | 'grantMinutes'
    | 'grantFiles'
    | 'grantEnding'
    | 'grantEndedOn'
  > {
  readonly key: string;
  readonly task: GrantTask;
  readonly name: string;
  readonly until: string;
  /** Takes it back, or sets it aside once it came back; absent when it is over. */
  readonly revokeTicket?: string;
}

/** The form by which a task is handed out. */
export interface GrantFormView {
  readonly ticket: string;
  readonly reference: Reference;
  readonly register: RegisterKey;
  /** Today in Montréal, `YYYY-MM-DD`. */
  readonly today: string;
  readonly tasks: readonly GrantTask[];
  /** People of the house whom Greffe knows, as many as a form can show; others are written by name or address. */
  readonly people: readonly { readonly oid: string; readonly name: string }[];
  /** Columns of the record that may be shown and are filled. */
  readonly fields: readonly string[];
  readonly systems: SystemTitles;
}
