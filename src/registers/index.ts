import { communications } from './communications.ts';
import { complaints } from './complaints.ts';
import { consents } from './consents.ts';
import { destructions } from './destructions.ts';
import { forgottenStage } from './forgotten.ts';
import { incidents } from './incidents.ts';
import { minors } from './minors.ts';
import { office } from './office.ts';
import { policyVersions } from './policy-versions.ts';
import type { Register } from './register.ts';
import { requests } from './requests.ts';
import { systems } from './systems.ts';

/** Every record type; a new one is its file and one line here. */
export const registers = {
  incidents,
  requests,
  complaints,
  minors,
  consents,
  communications,
  systems,
  destructions,
  policyVersions,
  office,
} as const;

export type RegisterKey = keyof typeof registers;

export const registerKeys = Object.keys(registers).filter((key): key is RegisterKey => key in registers);

/** The registers that people read as lists of the registers site. */
export const listedKeys = registerKeys.filter((key) => registers[key].listed);

const known = Object.fromEntries(
  Object.entries(registers).map(([key, register]) => {
    const { closed, ...rest } = register as unknown as Register;
    return [key, { ...rest, closed: [...closed, forgottenStage] }];
  }),
) as unknown as Readonly<Record<RegisterKey, Register>>;

/** A register by its key. A record that was destroyed is closed, in whichever register. */
export const registerOf = (key: RegisterKey): Register => known[key];

/** Whether the open records of a register are work from their first day: not what only stands, nor the office's own record. */
export const isWorked = (key: RegisterKey): boolean => {
  const { listed, standing } = registerOf(key);
  return listed && standing !== true;
};
