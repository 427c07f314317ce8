import type {
  retentionActs as frActs,
  ownDestructionColumns as frColumns,
  retentionGaps as frGaps,
  retention as frRetention,
  destroyedStage as frStage,
  retentionVerbs as frVerbs,
} from '../fr/retention.ts';
import type { Words } from '../words.ts';

export const destroyedStage: Words<typeof frStage> = { forgotten: 'Destroyed at its time' };

export const ownDestructionColumns: Words<typeof frColumns> = {
  destroyedRecord: 'Record destroyed',
  approvedBy: 'Destruction approved by',
  approvedOn: 'Destruction approved on',
  tombstoneFile: 'File of the tombstone',
  tombstoneDigest: 'Digest of the file',
  tombstoneHead: 'Last digest of the record destroyed',
  tombstoneActs: 'Acts of the record destroyed',
};

export const retentionVerbs: Words<typeof frVerbs> = {
  approveDestruction: 'Approve final destruction',
  holdRecord: 'Keep beyond its time',
  releaseRecord: 'Keep no longer beyond its time',
  enterOwnDestruction: 'Approved destruction entered',
  carryOutDestruction: 'Destruction completed',
};

export const retentionActs: Words<typeof frActs> = {
  approveDestruction: 'approved the destruction of the record',
  holdRecord: 'keeps the record beyond its time',
  releaseRecord: 'no longer keeps the record beyond its time',
  enterOwnDestruction: 'entered the approved destruction',
  carryOutDestruction: 'completed the destruction',
};

export const retentionGaps: Words<typeof frGaps> = {
  'retention.officerHold': 'The officer keeps this record beyond its time: lift that hold first.',
  'retention.houseMonths': 'The time that the house has set itself is not over. No provision asks for it.',
  'retention.brokenChain':
    'The chain of this record is broken: nothing is destroyed on this approval. Run “greffe verify”.',
  'retention.openRecord': 'An open record refers to this one: close it first.',
};

export const retention: Words<typeof frRetention> = {
  rules: {
    fiveYearsAware: 'five years after becoming aware',
    oneYearDecision: 'one year after the decision',
    recourse: 'until the recourses end',
    houseMonths: 'time of the house, not of the law',
  },
  final:
    'Destruction is final: content, documents and versions disappear from SharePoint and from the office. A tombstone without content stays, and the register of destructions says who approved.',
  work: {
    title: 'Records whose time is up',
    reached: (records, one) =>
      one
        ? 'The time of one record is up: open it to approve its destruction, or keep it with a reason.'
        : `The time of ${records} records is up: open them to approve their destruction, or keep them with a reason.`,
    since: (day) => `its time has been up since ${day}`,
  },
  list: {
    title: (day) => `Keeping of our records, on ${day}`,
    head: ['Reference', 'Time up', 'State', 'Reason'],
    states: { reached: 'may be approved', stopped: 'held back', approved: 'being destroyed' },
    none: 'The time of no record is up.',
    rule: (rule, day, provision) => `${rule}: ${day} (${provision})`,
    ours: 'setting of the house',
    dry: 'This list destroys nothing. The officer approves record by record, in the case file.',
    schedule: 'Times after closing that are ours, in months:',
    otherRegisters: 'Any register without a setting of its own',
    more: (records) => `The list ends at ${records} records.`,
  },
  verify: {
    tombstones: (records, wrong) => `Tombstones: ${records}. With no right to be there: ${wrong}.`,
    notApproved: (reference) =>
      `${reference}: a tombstone stands in the place of a record, and no approved destruction answers for it.`,
    headDiffers: (reference) => `${reference}: the tombstone is not the one that the act of destruction sealed.`,
    contentBack: (reference) => `${reference}: this record is entered as destroyed, and its content is there.`,
    lost: (reference) => `${reference}: this record is entered as destroyed, and its tombstone is missing.`,
  },
  copy: (records) => `Records destroyed at their time, counted and without a line: ${records}.`,
  certificate: {
    what: (reference, register) =>
      `Record ${reference} (${register}): the item and its versions, the row of the register, the documents of the case file, the index and the commands of the office.`,
    method: 'Erased; a tombstone without content stays: reference, days, number of acts and digests.',
    system: 'SharePoint (both sites) and the disk of the office',
    by: (name) => `Greffe, on the approval of ${name}`,
    places: {
      siteBins: 'Recycle bins of the SharePoint sites, first and second stage included',
      microsoftBackups: 'Backups of SharePoint at Microsoft',
      mailbox: 'Original message and letters sent, in the privacy mailbox',
      teams: 'Cards already shown in Teams conversations',
      ownBackups: 'Backups of the company: the two sites and the disk of the office',
    },
    conditions: {
      siteBins: 'unless a retention rule or a hold of Microsoft 365 keeps them',
      microsoftBackups: 'Microsoft alone can restore them, on request',
      mailbox: 'the time runs only from the day on which somebody deletes them from the mailbox',
      teams: 'as long as nobody deletes them, or as the retention rule of Teams says',
      ownBackups: 'as the backup schedule of the company says, which Greffe does not know',
    },
    until: (place, day, condition, source) => `${place}: until ${day} at the latest; ${condition} (${source}).`,
    open: (place, condition) => `${place}: ${condition}.`,
    afterDeletion: (place, days, condition, source) =>
      `${place}: ${days} days after their deletion; ${condition} (${source}).`,
    setting: 'setting of the house',
  },
};
