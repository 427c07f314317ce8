import type { Receipt } from '../../src/ports/kept.ts';
import { accept } from '../../src/use-cases/accept.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { isRefusal, type Refusal } from '../../src/use-cases/outcome.ts';
import { mintTicket } from '../../src/use-cases/ticket.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import type { testOffice } from './test-office.ts';

/** What somebody does to a record through the door that cards and pages use, and what they then see. */
export const doing = (trial: ReturnType<typeof testOffice>, who = 'oid-officer') => {
  const act = (verb: string, input: Readonly<Record<string, unknown>>, reference?: string) =>
    accept(trial.office, trial.as(who), { ticket: mintTicket(trial.office, verb, who, reference), input });
  return {
    act,
    done: (verb: string, input: Readonly<Record<string, unknown>>, reference?: string): Receipt => {
      const accepted = act(verb, input, reference);
      if (isRefusal(accepted)) throw new Error(`${verb}: ${JSON.stringify(accepted)}`);
      return accepted;
    },
    refused: (verb: string, input: Readonly<Record<string, unknown>>, reference?: string): Refusal => {
      const accepted = act(verb, input, reference);
      if (!isRefusal(accepted)) throw new Error(`${verb} was not refused`);
      return accepted;
    },
    view: (reference: string): CaseFileView => {
      const view = openCaseFile(trial.office, trial.as(who), reference);
      if (isRefusal(view)) throw new Error(view.refused);
      return view;
    },
  };
};

export const gapsOf = ({ gaps = [] }: Refusal): readonly string[] => gaps.map(({ gap }) => gap);
