/** What was typed after `due`, before anything of it is understood. */
export interface DueLine {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly help: boolean;
  readonly lang?: string;
  readonly today?: string;
}

export type LineFault = { readonly fault: 'noValue' | 'unexpected'; readonly given: string };

const bare = new Set(['json', 'jsonl', 'help', 'spoken']);

/** Reads `--name value`, `--name=value` and the options that stand alone. Understands no fact: see `readQuestion`. */
export const readLine = (line: readonly string[]): DueLine | LineFault => {
  const read: Record<string, unknown> = {};
  for (let at = 0; at < line.length; at += 1) {
    const word = line[at] ?? '';
    const option = /^--([A-Za-z][A-Za-z-]*)(?:=(.*))?$/.exec(word === '-h' ? '--help' : word);
    if (option === null) return { fault: 'unexpected', given: word };
    const [, name = '', attached] = option;
    const next = line[at + 1];
    if (attached !== undefined) read[name] = attached;
    else if (bare.has(name)) read[name] = true;
    else if (next === undefined || next.startsWith('--')) return { fault: 'noValue', given: word };
    else {
      read[name] = next;
      at += 1;
    }
  }
  const { json, jsonl, help, lang, today, ...facts } = read;
  return {
    facts,
    json: json === true,
    jsonl: jsonl === true,
    help: help === true,
    ...(typeof lang === 'string' ? { lang } : {}),
    ...(typeof today === 'string' ? { today } : {}),
  };
};
