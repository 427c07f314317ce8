/** A fault seeded into one rule: the text that stands there, once, and what is put in its place. */
export interface Mutant {
  readonly fault: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Whether a text stands somewhere exactly once: the place of a fault. */
export const standsOnce = (text: string, { from }: Mutant): boolean => text.split(from).length === 2;

const law = (fault: string, file: string, from: string, to: string): Mutant => ({
  fault,
  file: `src/law/${file}.ts`,
  from,
  to,
});

/** Mistakes that somebody could make in the law, each of which must turn at least one test red. */
export const mutants: readonly Mutant[] = [
  {
    fault: 'the policy promises 21 days',
    file: 'src/company/micro-future.ts',
    from: 'requestDays: 20',
    to: 'requestDays: 21',
  },
  law('the policy’s date is counted as 21 days', 'request-clocks', 'policyDays = 20', 'policyDays = 21'),
  law('the statute gives 31 days', 'request-clocks', 'STATUTORY_DAYS = 30', 'STATUTORY_DAYS = 31'),
  law(
    'hours are counted instead of days',
    'request-clocks',
    'const promised = addDays(from, days);',
    'const promised = addDays(from, Math.ceil(days / 24));',
  ),
  law(
    'Easter Monday is no holiday',
    'calendar',
    'return day === addDays(easter, -2) || day === addDays(easter, 1);',
    'return day === addDays(easter, -2);',
  ),
  law(
    'the day of the Patriots is 25 May when that is a Monday',
    'calendar',
    'monday && date >= 18 && date <= 24',
    'monday && date >= 19 && date <= 25',
  ),
  law('2 July is never a holiday', 'calendar', 'date === 1 || (date === 2 && monday)', 'date === 1'),
  law('the civil day is that of UTC', 'montreal', 'return hour >= 5 || (', 'return hour >= 0 || ('),
  law(
    'in winter the civil day begins at four in UTC',
    'montreal',
    'return hour >= 5 || (hour === 4 && hasBegun(day))',
    'return hour >= 4',
  ),
  law(
    'five years from 29 February end on 28 February',
    'day',
    'dayOf(year + years, 3, 1)',
    'dayOf(year + years, 2, 28)',
  ),
  law(
    'a check of identity stops the clock',
    'request-clocks',
    'if (facts.spoken !== true) return { from: facts.receivedOn,',
    "if (facts.spoken !== true) return { from: ('identityOn' in facts && facts.identityOn) || facts.receivedOn,",
  ),
  law(
    'what is only spoken starts the clock of s. 32',
    'request-clocks',
    'if (!requestRule(facts.type).statutory)\n    return { from',
    'if (facts.receivedOn)\n    return { from',
  ),
  law(
    'a third party moves the statute’s date',
    'request-clocks',
    'const due = earlier(newDue ?? wall, wall);',
    'const due = newDue ?? wall;',
  ),
  law(
    'the recourse told to the person is counted from the extended date',
    'request-recourse',
    'const until = addDays(expiry.due, RECOURSE_DAYS);',
    'const until = addDays(expiry.extended, RECOURSE_DAYS);',
  ),
  law(
    'a deemed refusal ends the reply',
    'request-replies',
    'if (clocks.statutoryDue === undefined) return [];',
    'if (clocks.statutoryDue === undefined || today > clocks.statutoryDue) return [];',
  ),
  law(
    'a refusal leaves without its remedies',
    'refusal',
    'met: ({ remediesTold }) => remediesTold === true',
    'met: () => true',
  ),
  law(
    'something is disclosed before identity is proven',
    'disclosure',
    'met: ({ identityMethod }) => identityMethod !== undefined',
    'met: () => true',
  ),
  law(
    'information is destroyed while a recourse runs',
    'request-guards',
    'holdUntil !== undefined && today < holdUntil',
    'holdUntil !== undefined && today < 0',
  ),
  law(
    'a complaint’s days do not restart on the last information',
    'complaint-clocks',
    'later(addDays(receivedOn, days), clock.told ?? receivedOn)',
    'later(clock.due, clock.told ?? receivedOn)',
  ),
  law(
    'a complaint closes without its analysis',
    'complaint',
    'met: ({ analysisFiled }) => analysisFiled === true',
    'met: () => true',
  ),
  law(
    'an incident is kept from its conclusion instead of awareness',
    'incident-register',
    'const from = facts.awareUntil ?? facts.awareOn;',
    'const from = facts.concludedOn ?? facts.awareOn;',
  ),
  law(
    'the notice to the Commission leaves with an item that nobody answered',
    'notices',
    "item !== undefined && (!('text' in item) || said(item.text))",
    "item === undefined || !('text' in item) || said(item.text)",
  ),
  law(
    'the notice to the Commission leaves without the person to contact',
    'notices',
    "= ['organization', 'contact'];",
    "= ['organization'];",
  ),
  law('a notice that came back told its person', 'persons-told', 'notified - returned', 'notified - 0 * returned'),
  law(
    'the persons are told when one of them is left',
    'persons-told',
    'reached(told) >= told.toNotify',
    'reached(told) >= told.toNotify - 1',
  ),
  law(
    'a waiver holds before anything is concluded',
    'notices',
    "met: ({ conclusion }) => conclusion === 'no'",
    "met: ({ conclusion }) => conclusion !== 'yes'",
  ),
  law('a public notice to act rapidly ends the duty', 'incident', "ground !== 'rapidAction'", 'ground !== undefined'),
  law(
    'an assessment counts without the officer',
    'incident-handling',
    'const done = concluded && facts.officerConsultedOn !== undefined;',
    'const done = concluded;',
  ),
  law(
    'the notice that the law requires can be waived',
    'incident-commission',
    "const waivable = facts.conclusion === 'no' && !sent;",
    'const waivable = !sent;',
  ),
  law(
    'a child of unknown age may consent',
    'minor',
    "(by === 'minor' && age === 'from14')",
    "(by === 'minor' && age !== 'under14')",
  ),
  law(
    'a reply calls itself complete while a search is open',
    'request-guards',
    "draft.outcome !== 'granted' && draft.outcome !== 'notHeld'",
    "draft.outcome !== 'notHeld'",
  ),
  law(
    'a search that could not be made counts as made',
    'search',
    "lines.filter(({ result }) => result === 'cannot').length",
    'lines.length * 0',
  ),
  law(
    'a request closes with a part that was neither searched nor refused',
    'request-guards',
    'linesUnsearched === 0 || restRefused === true',
    'linesUnsearched >= 0 || restRefused === true',
  ),
  law(
    'an answer about a source leaves out on what ground it was collected',
    'collection',
    'met: ({ ground }) => ground !== undefined',
    'met: () => true',
  ),
  law(
    'the erasure comes before the copy',
    'request-guards',
    '!wantsCopy(one) || one.answer !== undefined',
    '!wantsCopy(one) || one.receivedOn !== undefined',
  ),
  {
    fault: 'a destruction looks at the record named alone',
    file: 'src/use-cases/what-runs.ts',
    from: '...[reference, ...persons].flatMap(others.naming)',
    to: '...[]',
  },
  {
    fault: 'a consent is over on its last day',
    file: 'src/use-cases/verbs/time-made.ts',
    from: 'last === undefined ? undefined : addDays(last, 1)',
    to: 'last',
  },
  {
    fault: 'a deemed refusal ends the request',
    file: 'src/use-cases/verbs/time-made.ts',
    from: 'set: { [made.column]: day, ...made.set?.(day) }',
    to: "set: { [made.column]: day, stage: registerOf(made.register).closed[0] ?? '', ...made.set?.(day) }",
  },
];
