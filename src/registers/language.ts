/** The two languages of the office; French is the authority. */
export type Language = 'fr' | 'en';
