import { element, labelledSelect } from '../teams/element.ts';
import type { Connection } from './connection.ts';
import type { Words } from './words.ts';

/** How the shared mailbox was opened: beside one's own, or as an account of its own (without shared properties). */
export type SharedAs = 'beside' | 'account';

export const sharedAsIn = (search: string): SharedAs =>
  new URLSearchParams(search).get('shared') === 'account' ? 'account' : 'beside';

/** An Outlook that cannot sign add-ins in (before nested app authentication) is played with `signin=none`. */
export const signsInIn = (search: string): boolean => new URLSearchParams(search).get('signin') !== 'none';

const opened = (value: string): void => {
  const asked = new URLSearchParams(location.search);
  asked.set('shared', value);
  location.assign(`${location.pathname}?${asked}`);
};

/** What only an emulator lets one choose: how the shared mailbox was opened, and whether there is a network. */
export const switches = (words: Words, shared: SharedAs, network: Connection): readonly HTMLElement[] => [
  labelledSelect(
    words.openedAs,
    [
      ['beside', words.besideOwn],
      ['account', words.asAccount],
    ],
    shared,
    opened,
  ),
  labelledSelect(
    words.network,
    [
      ['online', words.online],
      ['offline', words.offline],
    ],
    'online',
    (value) => network.turn(value === 'offline'),
  ),
];

/** Stands above the messages while there is no network. */
export const offlineBar = (words: Words, network: Connection): HTMLElement => {
  const bar = element('p', { class: 'offline-bar', role: 'status' });
  network.onTurn((offline) => {
    bar.textContent = offline ? words.youAreOffline : '';
  });
  return bar;
};
