import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** Something is on its way, and what. */
export const Waiting = ({ what }: { readonly what: string }): ReactElement => (
  <Spinner size="tiny" labelPosition="after" label={what} style={{ justifyContent: 'start' }} role="status" />
);
