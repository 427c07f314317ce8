import { languageOf } from '../../src/locales/index.ts';
import type { Language } from '../../src/ports/kept.ts';
import { askerOf } from '../../src/use-cases/asker.ts';
import type { Card } from '../cards/elements.ts';
import { faultCard } from '../cards/fault.ts';
import { groupRedirectCard } from '../cards/group-redirect.ts';
import { guestCard } from '../cards/guest.ts';
import type { Answer, Heard, Line, Speaker, Turns } from '../host/heard.ts';
import type { Outgoing } from '../host/outgoing.ts';
import { type Desk, speechIn, type Visit } from './desk.ts';
import { isEntry, showEntries, showEntryForm, submitEntry } from './entries.ts';
import { intentOf } from './intents.ts';
import { createMembership } from './membership.ts';
import { isOfficerAct, showActForm, submitAct } from './officer-acts.ts';
import { knownTo, remember } from './reach.ts';
import { showCaseFile, showForm, showMenu, showMyReports, showReceipt, showWorklist } from './reading.ts';
import { submitMeasure, submitReport } from './report.ts';

type Pressed = Extract<Heard, { kind: 'action' }>;

const openings = { report: showForm, myReports: showMyReports, worklist: showWorklist, menu: showMenu } as const;

/** The card that a pressed button leads to; a verb that nobody knows leads to the menu. */
const press = async (visit: Visit, { verb, entered, cardId }: Pressed): Promise<Card> => {
  const reference = typeof entered.reference === 'string' ? entered.reference : '';
  switch (verb) {
    case 'report':
    case 'myReports':
    case 'worklist':
    case 'menu':
      return openings[verb](visit);
    case 'reportIncident':
      return submitReport(visit, entered, cardId);
    case 'noteMeasure':
      return submitMeasure(visit, entered, cardId);
    case 'showReceipt':
      return showReceipt(visit, reference);
    case 'openCaseFile':
      return showCaseFile(visit, reference);
    case 'entries':
      return showEntries(visit);
    case 'entryForm':
      return showEntryForm(visit, entered);
    case 'caseFileForm':
      return showActForm(visit, entered);
    default:
      if (isEntry(verb)) return submitEntry(visit, verb, entered);
      return isOfficerAct(verb) ? submitAct(visit, verb, entered) : showMenu(visit);
  }
};

/**
 * In a group everybody reads: the answer there says only that it goes on in private, and the form is sent to the
 * person's own conversation, which is opened when it is not known yet.
 */
const goPrivate = async (
  visit: Visit,
  outgoing: () => Outgoing,
  speaker: Speaker,
  line: Line,
  since: string,
): Promise<Card> => {
  const { office, asker, speech } = visit;
  const form = showForm(visit);
  const address = knownTo(office, asker.oid)?.address;
  const opened = address
    ? { sent: await outgoing().send(address, form) }
    : await outgoing().open({ id: speaker.teamsId, oid: speaker.oid }, form, line.address);
  if ('address' in opened && opened.address) {
    remember(
      office,
      { oid: asker.oid, name: asker.name, language: asker.language },
      { address: opened.address, memberSince: since },
    );
  }
  return groupRedirectCard(speech, opened.sent === 'sent');
};

/** What the bot does with each thing it hears. `outgoing` is asked for late: the host that has it needs the turns. */
export const createTurns = (desk: Desk, tenantId: string, outgoing: () => Outgoing): Turns => {
  const { office } = desk;
  const standingOf = createMembership(office, tenantId);
  const languageFor = ({ oid, locale }: Speaker): Language =>
    locale === undefined ? (knownTo(office, oid)?.language ?? languageOf(undefined)) : languageOf(locale);

  const inPrivate = async (visit: Visit, heard: Heard, line: Line, since: string): Promise<Answer> => {
    const { oid, name, language } = visit.asker;
    const met = knownTo(office, oid)?.address !== undefined;
    remember(office, { oid, name, language }, { address: line.address, memberSince: since });
    switch (heard.kind) {
      case 'arrival':
        return met ? undefined : { card: showMenu(visit) };
      case 'text':
        return { card: openings[intentOf(heard.text)](visit) };
      case 'action':
        return { card: await press(visit, heard) };
      default:
        return heard satisfies never;
    }
  };

  return {
    take: async (heard, line) => {
      const { speaker } = heard;
      const speech = speechIn(languageFor(speaker));
      const who = await standingOf(speaker, line);
      if (who.standing !== 'member' && heard.kind === 'arrival') return undefined;
      if (who.standing === 'unsure') return { notice: speech.words.bot.unsure };
      if (who.standing === 'outsider') return { card: guestCard(speech, office.company.urgent.email) };
      const asker = askerOf(office, { oid: speaker.oid, name: who.name, language: speech.language });
      const visit: Visit = { desk, office, asker, speech };
      if (heard.scope === 'personal') return inPrivate(visit, heard, line, who.since);
      return heard.kind === 'arrival'
        ? undefined
        : { card: await goPrivate(visit, outgoing, speaker, line, who.since) };
    },
    faulty: (speaker, correlation) => faultCard(speechIn(languageFor(speaker)), correlation),
  };
};
