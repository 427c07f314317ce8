/**
 * Comes before Microsoft's office.js, in one script with it.
 *
 * MicrosoftAjax: office.js fetches version 3.5 from a CDN unless it finds what it uses of it; this is that much.
 * The theme: npm's office.js is of 2022 and does not yet know `officeTheme` (Mailbox 1.14); the host tells it here.
 * The network: the host says when it plays without one.
 * The sign-in bridge: a host gives its frames `nestedAppAuthBridge`, of which MSAL asks for tokens; this one passes
 * each question to the mail client, which is of the same origin as this script.
 */
type Work = (...args: readonly unknown[]) => unknown;

const put = (target: object, name: string, value: unknown): void => void Reflect.set(target, name, value);

const makeError =
  (kind: string): Work =>
  (first, second) => {
    const said = [second, first].find((one) => typeof one === 'string');
    const error = new Error(typeof said === 'string' ? said : kind);
    error.name = `Sys.${kind}`;
    return error;
  };

const format: Work = (text, ...args) =>
  String(text).replace(/\{(\d+)\}/g, (_all, place: string) => String(args[Number(place)]));

const standIn = (): void => {
  put(window, 'Type', Function);
  put(Function, 'registerNamespace', (name: string) => put(window, name, Reflect.get(window, name) ?? {}));
  put(Function, '_validateParams', () => null);
  put(Function.prototype, 'registerClass', function registerClass(this: unknown) {
    return this;
  });
  const kinds =
    'argument argumentNull argumentOutOfRange argumentType argumentUndefined create format invalidOperation notImplemented parameterCount';
  for (const kind of kinds.split(' ')) put(Error, kind, makeError(kind));
  put(String, 'format', format);
  put(String, '_toFormattedString', format);
  put(window, 'Sys', {
    StringBuilder: class {},
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
    Debug: { trace: () => undefined, fail: () => undefined },
    Browser: { agent: null, InternetExplorer: {} },
    Net: {},
  });
};

/** The marks by which both ends of the bridge know each other's messages. */
const QUESTION = 'nested-app-auth-question';
const ANSWER = 'nested-app-auth-answer';

const bridge = (host: string): object => {
  const listeners = new Set<Work>();
  window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== host || source !== window.parent || typeof data !== 'object' || data === null) return;
    if (!('kind' in data) || data.kind !== ANSWER || !('answer' in data)) return;
    for (const listener of listeners) listener(data.answer);
  });
  return {
    addEventListener: (_event: string, listener: Work) => void listeners.add(listener),
    removeEventListener: (_event: string, listener: Work) => void listeners.delete(listener),
    postMessage: (question: string) => window.parent.postMessage({ kind: QUESTION, question }, host),
  };
};

interface Told {
  readonly officeTheme?: unknown;
  readonly officeOffline?: unknown;
  readonly officeSignIn?: unknown;
}

const toldInName = (): Told => {
  try {
    return JSON.parse(window.name) as Told;
  } catch {
    return {};
  }
};

/** Takes the network from the page as long as the mail client plays without one: a frame has no switch of its own. */
const network = (host: string): void => {
  let isOffline = toldInName().officeOffline === true;
  const fetched = window.fetch.bind(window);
  const asked: typeof fetch = (...request) =>
    isOffline ? Promise.reject(new TypeError('Failed to fetch')) : fetched(...request);
  put(window, 'fetch', asked);
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !isOffline });
  window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== host || source !== window.parent || typeof data !== 'object' || data === null) return;
    if (!('kind' in data) || data.kind !== 'office-connection' || !('offline' in data)) return;
    isOffline = data.offline === true;
    window.dispatchEvent(new Event(isOffline ? 'offline' : 'online'));
  });
};

interface OfficeAtWork {
  onReady(callback: () => void): unknown;
  readonly context?: object;
}

/** Gives `Office.context.officeTheme` what the host wears, from the start and after each change. */
const theme = (host: string): void => {
  // Read now: office.js takes the frame's name away.
  let worn = toldInName().officeTheme;
  if (worn === undefined) return;
  window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== host || source !== window.parent || typeof data !== 'object' || data === null) return;
    if ('kind' in data && data.kind === 'office-theme' && 'theme' in data) worn = data.theme;
  });
  window.addEventListener('office-js-loaded', () => {
    const office: OfficeAtWork | undefined = Reflect.get(window, 'Office');
    office?.onReady(() => {
      const { context } = office;
      if (context === undefined || Reflect.get(context, 'officeTheme') !== undefined) return;
      Object.defineProperty(context, 'officeTheme', { configurable: true, enumerable: true, get: () => worn });
    });
  });
};

standIn();
const self = document.currentScript;
// Without a host there is no bridge, as in an ordinary browser tab.
if (window.parent !== window && self instanceof HTMLScriptElement) {
  const host = new URL(self.src).origin;
  if (toldInName().officeSignIn !== false) put(window, 'nestedAppAuthBridge', bridge(host));
  theme(host);
  network(host);
}
