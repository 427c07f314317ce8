/** How an intake came in: the policy's means (row 12), and the two channels of Greffe. */
export const means = ['teams', 'outlook', 'web', 'form', 'post', 'email', 'phone', 'text', 'counter'] as const;
export type Means = (typeof means)[number];
