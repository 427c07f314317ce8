/** What a method of office.js is answered with. */
export interface Outcome {
  readonly error: boolean;
  readonly wasSuccessful: boolean;
  readonly data?: unknown;
  readonly errorCode?: number;
}

export const done = (data?: unknown): Outcome => ({ error: false, wasSuccessful: true, data });

/** office.js makes the error's name and words from the code, in the add-in's language. */
export const failed = (errorCode: number): Outcome => ({ error: true, wasSuccessful: false, errorCode });

/** Codes of office.js (outlook-web-16.01). */
export const CODES = {
  invalidAttachment: 9003,
  accessRestricted: 9017,
  duplicateNotification: 9023,
  noSuchNotification: 9024,
  tooManyNotifications: 9025,
  itemRights: 9038,
  invalidCategory: 9044,
  duplicateCategory: 9045,
  notForSharedFolders: 9055,
  notSupported: 5001,
} as const;
