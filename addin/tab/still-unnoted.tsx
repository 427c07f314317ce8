import type { ReactElement } from 'react';
import { PasswordsLeft } from '../taskpane/passwords-left.tsx';
import { OfficerWords } from './officer-words.tsx';

/** Passwords that nobody has noted, whatever record is open now: as above the mail in Outlook. */
export const StillUnnoted = (): ReactElement => (
  <OfficerWords>
    <PasswordsLeft />
  </OfficerWords>
);
