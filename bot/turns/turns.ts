import { languageOf } from '../../src/locales/index.ts';
import type { Language } from '../../src/ports/kept.ts';
import { askerOf } from '../../src/use-cases/asker.ts';
import { faultCard } from '../cards/fault.ts';
import { guestCard } from '../cards/guest.ts';
import { welcomeCard } from '../cards/welcome.ts';
import type { Answer, Heard, Line, Speaker, Turns } from '../host/heard.ts';
import type { Outgoing } from '../host/outgoing.ts';
import { type Desk, speechIn, type Visit } from './desk.ts';
import { showFileOffer } from './files.ts';
import { freeWords } from './free-words.ts';
import { isHandedIn, isMessageReport, showMessageForm, submitMessageReport } from './from-message.ts';
import { goPrivate } from './go-private.ts';
import { takeConsent } from './handing-files.ts';
import { takeDialog } from './in-dialog.ts';
import { createMembership } from './membership.ts';
import { press } from './press.ts';
import { forget, knownTo, remember } from './reach.ts';
import { showMenu } from './reading.ts';
import { findReports } from './search.ts';

type HeardAs<K extends Heard['kind']> = Extract<Heard, { kind: K }>;

type ForOne = HeardAs<'dialog' | 'fromMessage' | 'search' | 'consent'>;

/** What only the person sees, wherever they are: a dialog, what they look for while writing, a file that they take. */
const isForOne = (heard: Heard): heard is ForOne =>
  heard.kind === 'dialog' || heard.kind === 'fromMessage' || heard.kind === 'search' || heard.kind === 'consent';

const forOne = async (visit: Visit, heard: ForOne, beneath: Parameters<typeof takeDialog>[2]): Promise<Answer> => {
  switch (heard.kind) {
    case 'dialog':
      return takeDialog(visit, heard, beneath);
    case 'consent':
      return takeConsent(visit, heard, beneath);
    case 'search':
      return findReports(visit, heard.text);
    case 'fromMessage': {
      const { entered, message } = heard;
      if (!isHandedIn(entered)) return { card: showMessageForm(visit, message) };
      if (message && isMessageReport(entered)) return { card: await submitMessageReport(visit, entered, message) };
      return { card: await press(visit, { verb: String(entered.verb), entered }) };
    }
    default:
      return heard satisfies never;
  }
};

/** The mark that a team or group was welcomed; its name stays unreadable. */
const welcomeMark = ({ office }: Desk, { place }: Line): string => `welcomed|${office.sha256(place)}`;

/** Said once in each team or group, whoever of Teams' two words of an installation comes first. */
const welcome = (visit: Visit, line: Line): Answer => {
  const { kept, now } = visit.office;
  const mark = welcomeMark(visit.desk, line);
  if (kept.mark(mark)) return undefined;
  kept.setMark(mark, now());
  return { card: welcomeCard(visit.speech) };
};

/** The bot was taken out: how to reach the conversation is forgotten. */
const leave = (desk: Desk, { speaker, scope }: Heard, line: Line): undefined => {
  if (scope === 'personal') forget(desk.office, speaker.oid);
  else if (desk.office.kept.mark(welcomeMark(desk, line))) desk.office.kept.setMark(welcomeMark(desk, line), '');
};

/** What the bot does with each thing it hears. `outgoing` is asked for late: the host that has it needs the turns. */
export const createTurns = (desk: Desk, tenantId: string, outgoing: () => Outgoing): Turns => {
  const { office } = desk;
  const standingOf = createMembership(office, tenantId);
  const languageFor = ({ oid, locale }: Speaker): Language =>
    locale === undefined ? (knownTo(office, oid)?.language ?? languageOf(undefined)) : languageOf(locale);
  const wordsFor = (speaker: Speaker) => speechIn(languageFor(speaker)).words;
  // An arrival is Teams' own word, in the language of whoever installed the app: it changes nobody's who was heard.
  const languageHeard = ({ kind, speaker }: Heard): Language => {
    const known = kind === 'arrival' ? knownTo(office, speaker.oid) : undefined;
    return known && known.name !== '' ? known.language : languageFor(speaker);
  };

  const inPrivate = async (visit: Visit, heard: Heard, line: Line, since: string): Promise<Answer> => {
    const { oid, name, language } = visit.asker;
    const met = remember(office, { oid, name, language }, { address: line.address, memberSince: since });
    if (isForOne(heard)) return forOne(visit, heard, { outgoing, line });
    switch (heard.kind) {
      case 'arrival':
        return met ? undefined : { card: showMenu(visit) };
      case 'departure':
        return undefined;
      case 'text':
        return { card: freeWords(visit, heard.text) };
      case 'files':
        return { card: showFileOffer(visit, heard.files, heard.text) };
      case 'action':
        return { card: await press(visit, heard) };
      default:
        return heard satisfies never;
    }
  };

  const amongOthers = async (visit: Visit, heard: Heard, line: Line, since: string): Promise<Answer> => {
    if (heard.kind === 'arrival') return welcome(visit, line);
    if (isForOne(heard)) return forOne(visit, heard, { outgoing, line });
    return { card: await goPrivate(visit, heard, { outgoing: outgoing(), line, since }) };
  };

  return {
    take: async (heard, line) => {
      const { speaker } = heard;
      if (heard.kind === 'departure') return leave(desk, heard, line);
      const speech = speechIn(languageHeard(heard));
      const who = await standingOf(speaker, line);
      if (who.standing !== 'member' && heard.kind === 'arrival') return undefined;
      if (who.standing === 'unsure') return { notice: speech.words.bot.unsure };
      if (who.standing === 'outsider') return { card: guestCard(speech, office.company.urgent.email) };
      const asker = askerOf(office, { oid: speaker.oid, name: who.name, language: speech.language });
      const offer: Visit['offer'] = (file) => outgoing().offer(line.address, file);
      const send: Visit['send'] = (...sent) => outgoing().send(...sent);
      const visit: Visit = { desk, office, asker, speech, offer, send };
      return heard.scope === 'personal'
        ? inPrivate(visit, heard, line, who.since)
        : amongOthers(visit, heard, line, who.since);
    },
    late: (speaker) => wordsFor(speaker).staff.late,
    tooMany: (speaker) => wordsFor(speaker).staff.tooMany,
    faulty: (speaker, correlation) => faultCard(speechIn(languageFor(speaker)), correlation),
  };
};
