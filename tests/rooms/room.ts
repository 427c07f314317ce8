/** One room of the house: what it is for, and all it may lean on. README's map and every rule are made from these. */
export interface Room {
  readonly name: string;
  /** Folder from the top of the repository. */
  readonly folder: string;
  /** What the room holds, for README's map. */
  readonly holds: string;
  /** Rooms (or folders inside a room) it may import. */
  readonly mayImport: readonly string[];
  /** Folders of which it may import types, and nothing that runs. */
  readonly mayImportTypes: readonly string[];
  /** Packages it may touch; no other room may, unless its own line says so too. */
  readonly packages: readonly Caged[];
  /** Whether it may import Node's own modules. One named in a cage (node:sqlite) needs a line in `packages` besides. */
  readonly builtins: boolean;
  /** The one file that may read `process.env`, if any. */
  readonly environment?: string;
  /** Whether it only computes: no globals that reach outside (console, timers, network, chance, the process). */
  readonly pure: boolean;
  /** The reason a person reads when the rule is broken. */
  readonly because: string;
}

/** A package, and the only file of the room that may touch it where it is one file's business. */
export interface Caged {
  readonly name: string;
  readonly onlyIn?: string;
}
