import { asks, type Together, tells } from './together.ts';

/** To take back a consent, to object, to be taken off the web, to be told, to have a decision explained. */
export const rights: readonly Together[] = [
  asks('withdrawal', 5.5, ['consentThing', 'takenBack'], { not: ['outrage'] }),
  asks('withdrawal', 5, ['consentThing', 'changedMind'], { over: 2, evenDenied: true }),
  asks('withdrawal', 5, ['gaveBefore', 'changedMind'], { over: 2, evenDenied: true }),
  asks('withdrawal', 4.5, ['gaveBefore', 'takenBack', 'usedFor'], { over: 2, evenDenied: true }),
  asks('objection', 5, ['refuse', 'usedFor', ['mine', 'myDetail']], { evenDenied: true }),
  asks('objection', 4, ['refuse', 'usedFor', 'belongings'], { evenDenied: true }),
  asks('objection', 5, ['refuse', 'adPurpose', ['mine', 'usedFor', 'myDetail']], { evenDenied: true }),
  asks('objection', 4.5, ['refuse', 'usedFor', 'adPurpose'], { over: 2, evenDenied: true }),
  asks('objection', 4.5, ['refuse', 'contactMe'], { evenDenied: true, not: ['invites'] }),
  asks('objection', 3, ['refuse', 'contactMe', ['adPurpose', 'takenDown']], { over: 2, evenDenied: true }),
  asks('deindexing', 5, ['webPlace', ['myName', 'myDetail'], 'takenDown'], { evenDenied: true, over: 2 }),
  asks('deindexing', 4, ['webPlace', 'personShown', 'takenDown', ['aboutMe', 'myName']], { evenDenied: true, over: 3 }),
  asks('deindexing', 5, ['searchEngine', ['myName', 'aboutMe'], ['takenDown', 'webPlace', 'publishing']], {
    over: 2,
    evenDenied: true,
  }),
  asks('deindexing', 4.5, ['publishing', ['myName', 'aboutMe'], 'webPlace', 'takenDown'], {
    over: 2,
    evenDenied: true,
  }),
  asks('information', 5.5, ['whoDid', 'access', ['mine', 'aboutMe']], { asked: true }),
  asks('information', 5.5, ['whoDid', 'access', ['mine', 'aboutMe'], ['wish', 'know']]),
  asks('information', 5.5, ['whoDid', 'shareVerb', ['mine', 'myDetail']], { asked: true }),
  asks('information', 5.5, ['whoDid', 'shareVerb', ['mine', 'myDetail'], ['wish', 'know']], { notBetween: ['refuse'] }),
  asks('information', 5, ['getSource', 'reachMe', 'asks'], { evenDenied: true, over: 2, not: ['webPlace'] }),
  asks('information', 5, ['howLong', 'keepVerb', ['mine', 'anyData', 'myDetail']]),
  asks('information', 4.5, ['why', 'collecting', ['mine', 'myDetail'], 'asks'], { over: 2, not: ['decided'] }),
  asks('information', 4.5, ['whereTo', 'collecting', ['mine', 'anyData'], 'asks']),
  tells('automatedDecision', 5, ['decided', 'machine', ['factors', 'humanReview']], { over: 2 }),
  tells('automatedDecision', 4, ['decided', 'humanReview'], { over: 2 }),
  tells('automatedDecision', 3, ['decided', 'machine']),
  asks('question', 4.5, ['asks', 'policyThing']),
  asks('question', 4, ['wish', 'policyThing']),
  asks('question', 4, ['asks', 'cookieThing']),
  asks('question', 4, ['asks', 'officer']),
  asks('question', 4, ['asks', 'privacyWord'], { asked: true }),
  asks('question', 4.5, ['asks', 'clients', 'protects']),
  asks('question', 4, ['asks', 'clients', ['shareVerb', 'keepVerb'], 'anyData'], {
    not: ['mine', 'myDetail', 'aboutMe'],
  }),
  asks('question', 4.5, ['asks', 'clients', ['shareVerb', 'keepVerb', 'usedFor']], {
    asked: true,
    not: ['mine', 'myDetail', 'aboutMe'],
  }),
];
