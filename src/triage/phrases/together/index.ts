import { matters } from './matters.ts';
import { requests } from './requests.ts';
import { rights } from './rights.ts';
import type { Together } from './together.ts';

export type { Need, Together } from './together.ts';

/** Every combination that says something. */
export const together: readonly Together[] = [...requests, ...rights, ...matters];
