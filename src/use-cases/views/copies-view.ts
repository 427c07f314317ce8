/** A file that a page offers to save. */
export interface FileView {
  readonly fileName: string;
  readonly contentType: string;
  /** Base64. */
  readonly content: string;
}

/** A copy of a register: how many records, as of which day, its seal, and what it could not take. */
export interface ExportedView extends FileView {
  readonly records: number;
  readonly asOf: string;
  readonly seal: string;
  readonly waiting: number;
  readonly lost: readonly string[];
  /** Records that were destroyed when their time was up: no line of the copy. */
  readonly destroyed: number;
}

/** A whole case file as a zip, with what is missing in it by name. */
export interface CaseFileCopyView extends FileView {
  readonly digest: string;
  /** Keys of `copies.file.part`. */
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** A closed file for a person. The password is shown here once and kept nowhere. */
export interface HandOverView extends FileView {
  readonly digest: string;
  readonly password: string;
}

/** A proof of identity that was destroyed; the mail that brought it is proposed for deletion. */
export interface ProofDestroyedView {
  readonly digest: string;
  readonly proposeMailbox: boolean;
  /** It is accepted, and done as soon as SharePoint answers. */
  readonly waiting?: true;
}
