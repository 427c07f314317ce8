import { element } from '../../teams/element.ts';
import type { Theme } from '../../teams/settings.ts';
import type { Account, Addin } from '../api.ts';
import type { Connection } from '../connection.ts';
import { signsInIn } from '../switches.ts';
import type { HostActs } from './host-acts.ts';
import { initialData } from './initial-item.ts';
import { leaveFrame } from './leave-frame.ts';
import { methods } from './methods.ts';
import { officeTheme } from './office-theme.ts';
import { CODES, failed } from './outcome.ts';
import { answerSignIn } from './sign-in.ts';
import { openWire } from './wire.ts';

/** The add-in's task pane in its frame. */
export interface PaneFrame {
  readonly part: HTMLIFrameElement;
  itemChanged(): void;
  wear(theme: Theme): void;
  /** Takes the network from the page in the frame, or gives it back. */
  turn(offline: boolean): void;
  close(): void;
}

export interface PaneSetting {
  readonly addin: Addin;
  /** The page of the button by which the pane was opened. */
  readonly url: string;
  readonly network: Connection;
  readonly account: Account;
  readonly tenantId: string;
  readonly title: string;
  /** BCP 47: of what the host shows, and of the account. */
  readonly displayLocale: string;
  readonly theme: Theme;
  readonly roaming: object;
  readonly acts: HostActs;
  /** The page never said a word. */
  readonly silent: () => void;
}

/** How long a page may say nothing at all, in milliseconds, before the host says so. */
const SILENCE_MS = 10_000;

/** The version of the Mailbox requirement set that npm's office.js knows. */
const MAILBOX = '1.12';

const OUTLOOK_WEB = 64;
const ID = 'addin';

/** office.js reads a licence out of this as XML; an empty text is none, and its parser would complain on the page. */
const NO_LICENCE = encodeURIComponent('<r><t aid="" cid="" oid=""/></r>');

/** As Outlook on the web frames an add-in. */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** What office.js reads out of the frame's name before anything is said. */
const nameOf = (conversation: string, { displayLocale, theme, network }: PaneSetting): string =>
  JSON.stringify({
    baseFrameName: 'outlook',
    hostInfo: `Outlook$Web$16.01$${displayLocale.toLowerCase()}$${conversation}$$$0`,
    xdmInfo: `${conversation}|${ID}|${location.origin}/`,
    serializerVersion: '1',
    flights: '[]',
    disabledChangeGates: '[]',
    officeTheme: officeTheme(theme),
    officeOffline: network.isOffline(),
    officeSignIn: signsInIn(location.search),
  });

const contextOf = (conversation: string, setting: PaneSetting): object => ({
  _id: ID,
  _appName: OUTLOOK_WEB,
  _appVersion: '16.01',
  _appUILocale: setting.displayLocale,
  _dataLocale: setting.account.locale,
  _docUrl: '',
  _clientMode: 0,
  _settings: setting.roaming,
  _reason: 1,
  _osfControlType: 2,
  _eToken: NO_LICENCE,
  _correlationId: conversation,
  _appInstanceId: ID,
  _requirementMatrix: JSON.stringify({
    Mailbox: MAILBOX,
    ...(signsInIn(location.search) ? { NestedAppAuth: '1.1' } : {}),
  }),
  _hostFullVersion: '16.01.0.0',
  _appDomains: [location.origin],
  _addinName: setting.title,
});

const execute = async (acts: HostActs, data: unknown): Promise<object> => {
  const { ApiParams, MethodData } = (data ?? {}) as { ApiParams?: object; MethodData?: { DispatchId?: number } };
  const method = methods.get(MethodData?.DispatchId ?? -1);
  if (method === undefined) return failed(CODES.notSupported);
  return method(acts, { ...ApiParams });
};

/** Puts the task pane into a frame and speaks with office.js in it. */
export const paneFrame = (setting: PaneSetting): PaneFrame => {
  const { url, acts } = setting;
  const { origin } = new URL(url);
  const conversation = crypto.randomUUID();
  const name = nameOf(conversation, setting);
  const part = element('iframe', { class: 'pane-frame', title: setting.title, name, sandbox });
  const silence = setTimeout(setting.silent, SILENCE_MS);
  const wire = openWire(part, origin, conversation, {
    heard: () => clearTimeout(silence),
    answer: async (action, data) => {
      switch (action) {
        case 'ContextActivationManager_getAppContextAsync':
          return contextOf(conversation, setting);
        case 'ContextActivationManager_notifyHost':
          leaveFrame(part, data);
          return undefined;
        case 'GetInitialData':
          return initialData(acts.opened());
        case 'ExecuteMethod':
          return execute(acts, data).catch(() => failed(CODES.notSupported));
        default:
          return { wasSuccessful: true };
      }
    },
  });
  const stopSignIn = answerSignIn(part, origin, { api: acts.api, ...setting });
  part.src = url;
  return {
    part,
    itemChanged: () => wire.tell('olkItemSelectedChanged', initialData(acts.opened())),
    wear: (theme) => {
      part.contentWindow?.postMessage({ kind: 'office-theme', theme: officeTheme(theme) }, origin);
      wire.tell('officeThemeChanged', [JSON.stringify(officeTheme(theme))]);
    },
    turn: (offline) => part.contentWindow?.postMessage({ kind: 'office-connection', offline }, origin),
    close: () => {
      clearTimeout(silence);
      wire.close();
      stopSignIn();
      part.remove();
    },
  };
};
