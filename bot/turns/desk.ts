import { words } from '../../src/locales/index.ts';
import type { Language } from '../../src/ports/kept.ts';
import type { Asker, Office } from '../../src/use-cases/office.ts';
import { perform } from '../../src/use-cases/perform.ts';
import type { Card } from '../cards/elements.ts';
import type { TabLink } from '../cards/tab-link.ts';
import type { Speech } from '../cards/words.ts';
import type { Download } from '../host/download.ts';
import { logFault } from '../host/faults.ts';
import type { FileOffered, Sent } from '../host/heard.ts';
import { inTime, notYet } from '../host/in-time.ts';
import type { Upload } from '../host/upload.ts';
import { createShelf, type Shelf } from './shelf.ts';

/** What every turn works with. */
export interface Desk {
  readonly office: Office;
  /** Where the registers are read; absent where nobody said. */
  readonly registersUrl: string | undefined;
  /** Where a record’s public face is read: the tab of the registers. */
  readonly recordUrl: TabLink;
  readonly download: Download;
  readonly upload: Upload;
  /** Files that are being made or wait to be taken. */
  readonly shelf: Shelf;
  /** Carries a record to SharePoint; `later` when that takes longer than a person should wait. */
  carry(reference: string): Promise<'done' | 'later'>;
  /** The same, with nobody waiting. */
  carryInBackground(reference: string): void;
}

/** A turn of one person, with the words they read. */
export interface Visit {
  readonly desk: Desk;
  readonly office: Office;
  readonly asker: Asker;
  readonly speech: Speech;
  /** Offers a file in the conversation of this turn. */
  readonly offer: (file: FileOffered) => Promise<Sent>;
  /** Sends a card to a conversation, or puts it in the place of a message there. */
  readonly send: (address: string, card: Card, replacing?: string) => Promise<Sent>;
}

export const speechIn = (language: Language): Speech => ({ words: words(language), language });

interface DeskParts extends Pick<Desk, 'recordUrl'> {
  readonly registersUrl?: string | undefined;
  readonly updateWithinMs: number;
  readonly download: Download;
  readonly upload: Upload;
  readonly track: (work: Promise<unknown>) => void;
}

/** The desk; `track` is told of what goes on after the answer was given, so that stopping can wait for it. */
export const createDesk = (office: Office, parts: DeskParts): Desk => {
  const { updateWithinMs, download, upload, track, registersUrl, recordUrl } = parts;
  const carrying = async (reference: string): Promise<'done' | 'later'> => {
    try {
      return await perform(office, reference);
    } catch (fault) {
      // The command is kept: the worker carries it on.
      logFault(office.log, 'bot perform', fault, office.randomness(8));
      return 'later';
    }
  };
  return {
    office,
    registersUrl,
    recordUrl,
    download,
    upload,
    shelf: createShelf(),
    carry: async (reference) => {
      const work = carrying(reference);
      track(work);
      const carried = await inTime(work, updateWithinMs);
      return carried === notYet ? 'later' : carried;
    },
    carryInBackground: (reference) => track(carrying(reference)),
  };
};
