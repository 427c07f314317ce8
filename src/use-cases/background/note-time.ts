import { formatDay } from '../../law/day.ts';
import { montrealDay } from '../../law/montreal.ts';
import type { PageMark } from '../../ports/record-index.ts';
import type { Reference } from '../../registers/reference.ts';
import { acceptCommand } from '../accept.ts';
import type { Office } from '../office.ts';
import { greffe } from '../perform.ts';
import { present } from '../present.ts';
import { dayMade, timeMade } from '../verbs/time-made.ts';

const pageSize = 200;

/** Open records with something due on or before a day. */
function* dueUntil(office: Office, day: string): Generator<Reference> {
  for (let after: PageMark | undefined; ; ) {
    const page = office.index.page({ open: true, sort: 'due', size: pageSize, ...(after && { after }) });
    for (const { reference, due } of page) {
      if (due === undefined || due > day) return;
      yield reference;
    }
    const last = page.at(-1);
    if (last?.due === undefined || page.length < pageSize) return;
    after = { key: last.due, reference: last.reference };
  }
}

/** Notes what time has made of one record; gives how many acts were accepted. */
const noteOn = (office: Office, reference: Reference): number => {
  const record = present(office, reference);
  if (record === undefined) return 0;
  const now = office.now();
  const today = montrealDay(now);
  let noted = 0;
  for (const made of timeMade.filter(({ register }) => register === record.register)) {
    const on = dayMade(made, record.state, office.company.promises.requestDays);
    if (on === undefined || on > today) continue;
    const day = formatDay(on);
    // Made from reference, duty and day: another instance, or this one after a restart, makes the same act.
    const id = `${reference}|${made.duty}|${day}`;
    if (office.kept.find(id)) continue;
    const input = { [made.column]: day };
    const { verb } = made;
    const accepted = acceptCommand(office, {
      ...{ id, verb, actor: greffe, receivedAt: now, reference, input },
      language: 'fr',
    });
    if (!('refused' in accepted)) noted += 1;
  }
  return noted;
};

/**
 * What time alone brings about is an act of Greffe (DESIGN §2): deemed refusal, the end of a consent or of a deferral.
 * Noted once, however often this runs and however many instances run. Gives how many acts were accepted now.
 */
export const noteTime = (office: Office): number => {
  let noted = 0;
  for (const reference of dueUntil(office, formatDay(montrealDay(office.now())))) noted += noteOn(office, reference);
  return noted;
};
