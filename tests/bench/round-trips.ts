import { isJson, isReceipt, referenceIn } from '../runs/card-reading.ts';
import { appToken, fieldsOf } from '../runs/graph-reading.ts';
import { sites } from '../runs/office.ts';
import type { OfficeParts } from '../runs/parts.ts';
import { type CardSeen, reportFormFor } from '../runs/teams-person.ts';
import type { Row } from './table.ts';

/** Requests that reach Graph while something is done. */
const counted = async (parts: OfficeParts, work: () => Promise<unknown>): Promise<number> => {
  await parts.control.resetMeter();
  await work();
  return (await parts.control.meter()).requests;
};

/** Somebody else changes the case file, so that what the office knows of it is out of date. */
const meddle = async (parts: OfficeParts, reference: string): Promise<void> => {
  const graph = await parts.asApplication();
  const item = (await graph.items(sites.office, 'CaseFiles')).find((one) => fieldsOf(one).Reference === reference);
  const token = await appToken(parts.local.origin, parts.local.tenantId, parts.secrets.runtime);
  const address = `/v1.0/sites/exemple.sharepoint.com:${sites.office}:/lists/CaseFiles/items/${String(item?.id)}/fields`;
  const response = await fetch(`${parts.local.origin}${address}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ Title: `${reference}.` }),
  });
  if (!response.ok) throw new Error(`The case file could not be changed: ${response.status}`);
};

/** What each thing that a person does costs in round trips to Graph. The polls of the index do not run here. */
export const roundTrips = async (parts: OfficeParts): Promise<readonly Row[]> => {
  // Without the word `begin` the background stands still, and only what a person does is counted.
  const server = await parts.server({ quiet: true });
  try {
    const staff = parts.as('staff1');
    const report = async (): Promise<CardSeen> => {
      const form = await reportFormFor(staff, 'signaler un incident');
      if (form === undefined) throw new Error('No form');
      const { card } = await staff.press(form, 'reportIncident', {
        scenario: 'lostDevice',
        told: 'Un portable perdu.',
      });
      if (!isReceipt(card) || !isJson(card)) throw new Error('No receipt');
      return { messageId: form.messageId, card };
    };
    const row = (what: string, found: number, target: number): Row => ({
      what: `Graph round trips: ${what}`,
      ours: String(found),
      beside: `${target} is the least`,
      heldTo: String(target),
      holds: found === target,
    });
    // The first save of a life also asks where the lists are, and for a token.
    let receipt = await report();
    const save = await counted(parts, async () => {
      receipt = await report();
    });
    const change = await counted(parts, () => staff.press(receipt, 'noteMeasure'));
    receipt = await report();
    await meddle(parts, referenceIn(receipt.card) ?? '');
    const conflict = await counted(parts, () => staff.press(receipt, 'noteMeasure'));
    const read = await counted(parts, async () => {
      for (const words of ['mes signalements', 'aide', 'signaler un incident']) await staff.say(words);
      await parts.as('officer').say('à faire');
    });
    return [
      row('a report handed in', save, 1),
      row('an act on a record', change, 1),
      row('an act after somebody else changed the record', conflict, 3),
      row('my reports, menu, form, list to do', read, 0),
    ];
  } finally {
    await server.stop();
  }
};
