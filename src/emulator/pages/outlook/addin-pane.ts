import { element } from '../teams/element.ts';
import type { Theme } from '../teams/settings.ts';
import type { Account, Addin, AddinCommand } from './api.ts';
import type { Connection } from './connection.ts';
import type { HostActs } from './host/host-acts.ts';
import { type PaneFrame, paneFrame } from './host/pane-frame.ts';
import { keepPinned, wasPinned } from './pinning.ts';
import type { Words } from './words.ts';

/** The add-in beside the open message. */
export interface AddinPane {
  readonly part: HTMLElement;
  /** By a button of the package; by the first one when none is named. */
  readonly open: (command?: string) => void;
  readonly close: () => void;
  /** Another message was opened, or none: a pinned pane stays and is told, another one closes. */
  readonly itemChanged: (hasItem: boolean) => void;
  readonly wear: (theme: Theme) => void;
}

export interface AddinSetting {
  readonly addin: Addin | null;
  readonly network: Connection;
  readonly account: Account;
  readonly tenantId: string;
  readonly displayLocale: string;
  readonly theme: Theme;
  readonly name: string;
  roaming(): object;
  readonly acts: HostActs;
  /** The pane was asked for, came by itself beside a message, went, or was left for the message (in narrow windows). */
  readonly turned: (state: 'asked' | 'beside' | 'gone' | 'left') => void;
}

const noAddin = ({ turned }: AddinSetting, words: Words): AddinPane => {
  const part = element(
    'aside',
    { class: 'addin', 'aria-label': words.addin },
    element('p', { class: 'empty' }, words.noAddin),
  );
  const nothing = (): void => undefined;
  return { part, open: nothing, close: nothing, itemChanged: () => turned('beside'), wear: nothing };
};

const button = (text: string, kind: string, act: () => void): HTMLButtonElement => {
  const made = element('button', { type: 'button', class: kind }, text);
  made.addEventListener('click', act);
  return made;
};

/** A button that stays pressed; `turn` is told of each change. */
const pinButton = (words: Words, isPinned: boolean, turn: (isPinned: boolean) => void): HTMLButtonElement => {
  const made = button(words.pin, 'pin', () => {
    const now = made.getAttribute('aria-pressed') !== 'true';
    made.setAttribute('aria-pressed', String(now));
    turn(now);
  });
  made.title = words.pinHint;
  made.setAttribute('aria-pressed', String(isPinned));
  return made;
};

/** What the pane shows: the page of a button, or the add-in's only one. */
type Opened = Pick<AddinCommand, 'url' | 'pinnable'> & { readonly id?: string };

const openedBy = ({ url, commands = [] }: Addin, id?: string): Opened =>
  commands.find((one) => one.id === id) ?? commands[0] ?? { url, pinnable: true };

/** The place of the frame, with what is said when nothing comes of it. */
const stageOf = (setting: AddinSetting & { readonly addin: Addin }, words: Words) => {
  const { name } = setting;
  const part = element('div', { class: 'stage' });
  let { theme } = setting;
  let frame: PaneFrame | undefined;
  let opened: Opened = openedBy(setting.addin);
  setting.network.onTurn((offline) => frame?.turn(offline));
  const load = (next: Opened): void => {
    frame?.close();
    opened = next;
    const complaint = element(
      'div',
      { class: 'empty', role: 'alert' },
      element('p', {}, words.addinSilent(name)),
      button(words.again, 'plain', () => load(next)),
    );
    const roaming = setting.roaming();
    const { url } = opened;
    frame = paneFrame({ ...setting, url, title: name, theme, roaming, silent: () => part.prepend(complaint) });
    part.replaceChildren(frame.part);
  };
  return {
    part,
    load,
    frame: () => frame,
    opened: () => opened,
    unload: (): void => {
      frame?.close();
      frame = undefined;
    },
    wear: (worn: Theme): void => {
      theme = worn;
      frame?.wear(worn);
    },
  };
};

type Stage = ReturnType<typeof stageOf>;

/** The bar above the frame; the pin is there only where the package lets the pane stay. */
const barOf = ({ name, turned }: AddinSetting, words: Words, pin: HTMLElement, close: () => void): HTMLElement => {
  const back = button(words.backToMessage, 'quiet back', () => turned('left'));
  const shut = button('✕', 'quiet', close);
  shut.setAttribute('aria-label', words.closeAddin(name));
  return element('div', { class: 'addin-bar' }, back, element('h2', {}, name), pin, shut);
};

/** A pane that hosts the add-in, or says that there is none. */
export const addinPane = (setting: AddinSetting, words: Words): AddinPane => {
  const { addin } = setting;
  if (addin === null) return noAddin(setting, words);
  const stage = stageOf({ ...setting, addin }, words);
  const moves = movesOf({ ...setting, addin }, stage, words);
  const bar = barOf(setting, words, moves.pin, moves.close);
  return {
    part: element('aside', { class: 'addin', 'aria-label': setting.name }, bar, stage.part),
    open: moves.open,
    close: moves.close,
    itemChanged: moves.itemChanged,
    wear: stage.wear,
  };
};

/** When the pane comes, stays and goes. */
const movesOf = ({ addin, turned }: AddinSetting & { readonly addin: Addin }, stage: Stage, words: Words) => {
  let isPinned = wasPinned();
  // Who closes the pane does not want it back with the next message.
  let isWanted = true;
  const pin = pinButton(words, isPinned, (now) => {
    isPinned = now;
    keepPinned(now);
  });
  const unload = (): void => {
    stage.unload();
    turned('gone');
  };
  const load = (next: Opened): void => {
    stage.load(next);
    pin.hidden = !next.pinnable;
  };
  const open = (command?: string): void => {
    isWanted = true;
    const asked = openedBy(addin, command);
    if (stage.frame() === undefined || stage.opened().url !== asked.url) load(asked);
    turned('asked');
  };
  const close = (): void => {
    isWanted = false;
    unload();
  };
  const itemChanged = (hasItem: boolean): void => {
    const frame = stage.frame();
    if (frame !== undefined && isPinned && stage.opened().pinnable) {
      frame.itemChanged();
      return;
    }
    // What cannot be pinned gives its place back to what is.
    const isBack = frame === undefined || !stage.opened().pinnable;
    if (frame !== undefined) unload();
    if (!isBack || !hasItem || !isPinned || !isWanted) return;
    load(openedBy(addin));
    turned('beside');
  };
  return { pin, open, close, itemChanged };
};
