import { createDOMRenderer, FluentProvider, makeStyles, RendererProvider, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Notice } from './notice.tsx';
import { styleNonce } from './settings.ts';
import type { Speech } from './speech.ts';
import { SpeechProvider } from './speech-context.tsx';
import { type Appearance, themeFor } from './theme.ts';

/** A page on the screen: what it shows may change, and how it looks. */
export interface OpenPage {
  show(content: ReactElement): void;
  look(appearance: Appearance): void;
}

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
});

const Surface = ({ children }: { readonly children: ReactElement }): ReactElement => (
  <div className={useStyles().page}>{children}</div>
);

/**
 * Takes over the element of the page, in the words of `speech` and the tokens of the host. A component that fails takes
 * the page down to one sentence that says so; nothing of the fault is shown.
 */
export const openPage = (host: 'outlook' | 'teams', speech: Speech, first: Appearance): OpenPage => {
  const element = document.getElementById('page');
  if (element === null) throw new Error('The page has no place for its content');
  element.removeAttribute('aria-busy');
  document.documentElement.lang = speech.language === 'fr' ? 'fr-CA' : 'en-CA';
  const nonce = styleNonce();
  const renderer = createDOMRenderer(document, nonce === '' ? {} : { styleElementAttributes: { nonce } });
  const state = { appearance: first, content: <></> };
  const onUncaughtError = (): void => {
    state.content = <Notice kind="pageFailed" />;
    root = begin(element, () => undefined);
    draw();
  };
  const wrapped = (content: ReactElement): ReactElement => (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={themeFor(host, state.appearance)}>
        <SpeechProvider value={speech}>
          <Surface>{content}</Surface>
        </SpeechProvider>
      </FluentProvider>
    </RendererProvider>
  );
  let root = begin(element, onUncaughtError);
  const draw = (): void => root.render(wrapped(state.content));
  return {
    show: (content) => {
      state.content = content;
      draw();
    },
    look: (appearance) => {
      state.appearance = appearance;
      draw();
    },
  };
};

const begin = (element: HTMLElement, onUncaughtError: () => void): Root => {
  element.replaceChildren();
  return createRoot(element, { onUncaughtError });
};
