import type { MessageType } from '../types.ts';
import { access } from './access.ts';
import { automatedDecision } from './automated-decision.ts';
import { complaint } from './complaint.ts';
import { deindexing } from './deindexing.ts';
import { erasure } from './erasure.ts';
import { followup } from './followup.ts';
import { incident } from './incident.ts';
import { information } from './information.ts';
import { minor } from './minor.ts';
import { objection } from './objection.ts';
import type { Phrase } from './phrase.ts';
import { portability } from './portability.ts';
import { question } from './question.ts';
import { rectification } from './rectification.ts';
import { withdrawal } from './withdrawal.ts';

/** Types that have phrases of their own; *other* is what is left. */
export type SpokenType = Exclude<MessageType, 'other'>;

/** The phrases of every type; a new type is a file and a line here. */
export const phrasesOf: Readonly<Record<SpokenType, readonly Phrase[]>> = {
  access,
  portability,
  rectification,
  erasure,
  withdrawal,
  objection,
  deindexing,
  information,
  automatedDecision,
  complaint,
  incident,
  minor,
  followup,
  question,
};
