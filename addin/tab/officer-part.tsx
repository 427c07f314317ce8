import type { ReactElement } from 'react';
import { Handing } from '../taskpane/handing.tsx';
import { useLayout } from '../taskpane/layout.ts';
import { Persons } from '../taskpane/persons.tsx';
import type { Api } from '../ui/api.ts';
import { OfficerWords } from './officer-words.tsx';

interface OfficerPartProps {
  readonly api: Api;
  readonly reference: string;
  readonly onDone: () => void;
}

/** What may leave the case file, for the officer and deputies alone: the same parts as beside the mail. */
export const OfficerPart = (props: OfficerPartProps): ReactElement => (
  <OfficerWords>
    <div className={useLayout().stack}>
      <Handing {...props} />
      {props.reference.startsWith('INC-') ? <Persons {...props} /> : undefined}
    </div>
  </OfficerWords>
);
