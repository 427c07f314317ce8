import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  main: { padding: tokens.spacingHorizontalL, display: 'grid', rowGap: tokens.spacingVerticalL, alignContent: 'start' },
});

/** The one landmark of a page, with the air that hosts do not give. */
export const Padded = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <main className={useStyles().main}>{children}</main>
);
