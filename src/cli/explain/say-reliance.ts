import { policyClause, policyClauseIds } from '../../company/clauses.ts';
import { type Speech, sayDuty } from '../due/speech.ts';
import type { Reliance } from './reliance.ts';

/** One rule that relies on a provision, in words; steps keep the key under which `due` gives them. */
export const sayReliance = (speech: Speech, reliance: Reliance): string => {
  const { users } = speech.law.explain;
  switch (reliance.kind) {
    case 'requestType':
      return users.requestType(speech.law.requestTypes[reliance.type]);
    case 'clockStep':
    case 'dutyStep':
      return users[reliance.kind](reliance.key);
    case 'duty':
      return users.duty(sayDuty(speech, reliance.key));
    case 'registerItem':
    case 'commissionNoticeItem':
    case 'personNoticeItem':
      return users[reliance.kind](String(reliance.n));
    case 'ground':
      return users.ground(speech.guards.grounds[reliance.ground]);
    case 'output':
      return users.output(speech.guards.outputs[reliance.output]);
    case 'basis':
      return users.basis(speech.guards.bases[reliance.basis]);
    case 'lawGuard': {
      const gaps: Readonly<Record<string, string>> = speech.guards.gaps[reliance.guard];
      return users.lawGuard(speech.guards.names[reliance.guard], gaps[reliance.gap] ?? reliance.gap);
    }
    case 'injuryFactors':
      return users.injuryFactors;
    case 'guard':
      return users.guard(reliance.register, reliance.gap);
    case 'clause': {
      const id = policyClauseIds[reliance.row - 1];
      return users.clause(String(reliance.row), id ? policyClause(id).shortTitle[speech.language] : '');
    }
    default:
      return reliance satisfies never;
  }
};
