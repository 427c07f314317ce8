import { type Json, referenceIn } from '../runs/card-reading.ts';
import type { StartedOffice } from '../runs/office.ts';
import { reportFormFor } from '../runs/teams-person.ts';

/** A report from Teams, without the page: what staff do by hand is in its own journey. Gives its reference. */
export const reportFrom = async (office: StartedOffice, key: string, typed: Json): Promise<string> => {
  const person = office.as(key);
  const form = await reportFormFor(person, 'signaler un incident');
  if (form === undefined) throw new Error('The bot gave no form');
  const reference = referenceIn((await person.press(form, 'reportIncident', typed)).card);
  if (reference === undefined) throw new Error('The bot gave no receipt');
  return reference;
};
