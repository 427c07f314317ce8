import { element } from '../teams/element.ts';
import type { Theme } from '../teams/settings.ts';
import type { Account, Addin } from './api.ts';
import type { Connection } from './connection.ts';
import type { HostActs } from './host/host-acts.ts';
import { type PaneFrame, paneFrame } from './host/pane-frame.ts';
import { keepPinned, wasPinned } from './pinning.ts';
import type { Words } from './words.ts';

/** The add-in beside the open message. */
export interface AddinPane {
  readonly part: HTMLElement;
  readonly open: () => void;
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

/** The place of the frame, with what is said when nothing comes of it. */
const stageOf = (setting: AddinSetting & { readonly addin: Addin }, words: Words) => {
  const { name } = setting;
  const part = element('div', { class: 'stage' });
  let { theme } = setting;
  let frame: PaneFrame | undefined;
  setting.network.onTurn((offline) => frame?.turn(offline));
  const load = (): void => {
    frame?.close();
    const complaint = element(
      'div',
      { class: 'empty', role: 'alert' },
      element('p', {}, words.addinSilent(name)),
      button(words.again, 'plain', load),
    );
    const roaming = setting.roaming();
    frame = paneFrame({ ...setting, title: name, theme, roaming, silent: () => part.prepend(complaint) });
    part.replaceChildren(frame.part);
  };
  return {
    part,
    load,
    frame: () => frame,
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

/** A pane that hosts the add-in, or says that there is none. */
export const addinPane = (setting: AddinSetting, words: Words): AddinPane => {
  const { addin, name, turned } = setting;
  if (addin === null) return noAddin(setting, words);
  const stage = stageOf({ ...setting, addin }, words);
  let isPinned = wasPinned();
  // Who closes the pane does not want it back with the next message.
  let isWanted = true;
  const unload = (): void => {
    stage.unload();
    turned('gone');
  };
  const close = (): void => {
    isWanted = false;
    unload();
  };
  const pin = pinButton(words, isPinned, (now) => {
    isPinned = now;
    keepPinned(now);
  });
  const back = button(words.backToMessage, 'quiet back', () => turned('left'));
  const shut = button('✕', 'quiet', close);
  shut.setAttribute('aria-label', words.closeAddin(name));
  const bar = element('div', { class: 'addin-bar' }, back, element('h2', {}, name), pin, shut);
  return {
    part: element('aside', { class: 'addin', 'aria-label': name }, bar, stage.part),
    open: () => {
      isWanted = true;
      if (stage.frame() === undefined) stage.load();
      turned('asked');
    },
    close,
    itemChanged: (hasItem) => {
      const frame = stage.frame();
      if (frame !== undefined && isPinned) frame.itemChanged();
      else if (frame !== undefined) unload();
      else if (hasItem && isPinned && isWanted) {
        stage.load();
        turned('beside');
      }
    },
    wear: stage.wear,
  };
};
