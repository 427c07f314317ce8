/** The stage of a record of which nothing is left but its tombstone, in every register; it is always a closed one. */
export const forgottenStage = 'forgotten';
