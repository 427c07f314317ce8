/**
 * The closed reasons of "unknown, because …". The Regulation accepts that a fact is not known, and asks why
 * (Reg., r. 3.1, ss. 3(3), 5(1), 7(1)).
 */
export const becauses = ['notYetKnown', 'noTrace', 'awaitingThirdParty', 'cannotBeEstablished'] as const;

export type Because = (typeof becauses)[number];
