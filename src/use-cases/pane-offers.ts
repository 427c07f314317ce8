/** The part of the pane in Outlook that offers a verb. */
export type PanePlace = 'message' | 'caseFile';

/** What the pane asks of the API, by the name of its path: where it does, and the acts that come of it. */
interface PaneAsk {
  readonly place: PanePlace;
  readonly verbs: readonly string[];
}

/** Asks of the pane that write, beside the acts of a case file, which have one form for all. */
export const paneAsks: Readonly<Record<string, PaneAsk>> = {
  'register-message': {
    place: 'message',
    verbs: ['registerRequest', 'registerIncidentMail', 'registerComplaintMail', 'registerMinorMail', 'linkRecords'],
  },
  'add-mail': { place: 'message', verbs: ['addMail'] },
  // Undone, a mail that was added to a file goes out of it again.
  'undo-mail': { place: 'message', verbs: ['setMailAside'] },
  'report-misdirected': { place: 'message', verbs: ['reportMisdirected'] },
  acknowledge: { place: 'message', verbs: ['acknowledge'] },
  'open-case-file': { place: 'caseFile', verbs: ['open'] },
  prepareLetter: { place: 'caseFile', verbs: ['prepareLetter'] },
  recordSending: { place: 'caseFile', verbs: ['recordSending'] },
  takePersons: { place: 'caseFile', verbs: ['notePersons'] },
  notePersons: { place: 'caseFile', verbs: ['notePersons'] },
  handOver: { place: 'caseFile', verbs: ['noteHandOver'] },
  handCaseFile: { place: 'caseFile', verbs: ['noteCaseFileCopy'] },
  recordPasswordSent: { place: 'caseFile', verbs: ['passwordSent'] },
  destroyIdentityProof: { place: 'caseFile', verbs: ['destroyProof'] },
  recordProofLeftMailbox: { place: 'caseFile', verbs: ['proofLeftMailbox'] },
};

/** By which the pane asks for the form of any act on a case file, and hands it in. */
export const paneActs: readonly string[] = ['act-form', 'accept'];

/** Where the pane offers a verb; `onCaseFile` says whether it is one of the acts that a case file shows. */
export const paneOf = (verb: string, onCaseFile: boolean): PanePlace | undefined =>
  Object.values(paneAsks).find(({ verbs }) => verbs.includes(verb))?.place ?? (onCaseFile ? 'caseFile' : undefined);
