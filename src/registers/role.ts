/** Who somebody is to the office (DESIGN §5); `greffe` is what time alone brings about. */
export const roles = ['staff', 'manager', 'officer', 'deputy', 'direction', 'greffe'] as const;
export type Role = (typeof roles)[number];
