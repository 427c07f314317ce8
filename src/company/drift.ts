/**
 * Statements of the policy that say other than the law, less, or more than it demands, and so need a decision. What
 * is followed stands with each clause; why, and what the setting is, in the locale.
 */
export const driftClauseIds = [
  'policy:3',
  'policy:6',
  'policy:7',
  'policy:8',
  'policy:16',
  'policy:19',
  'policy:20',
  'policy:22',
  'policy:23',
  'policy:26',
  'policy:29',
  'policy:30',
  'policy:32',
  'policy:35',
  'policy:36',
  'policy:37',
  'policy:38',
  'policy:39',
  'policy:41',
  'policy:42',
  'policy:43',
  'policy:47',
  'policy:50',
  'policy:51',
  'policy:53',
  'policy:55',
  'policy:58',
  'policy:60',
  'policy:63',
  'policy:64',
] as const;
export type DriftClauseId = (typeof driftClauseIds)[number];
