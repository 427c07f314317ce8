/**
 * The host's side of the protocol that teams-js speaks (@microsoft/teams-js 2.58): a page posts {id, uuidAsString, func,
 * args}, the host answers the same id with args, and posts {func, args} for what happens by itself.
 */

/** A call of the page, once it is known to have the form of one. */
export interface Call {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
}

/** What the host can do for the page. */
export interface HostActs {
  context(): object;
  token(): Promise<string | undefined>;
  /** Follows a link of Teams, or opens another one beside; false when it leads nowhere here. */
  follow(link: string): boolean;
  /** Goes to a page of the application by its id, and to a place in it. */
  navigate(page: string | undefined, place: string | undefined): boolean;
  /** The page wants to be told of these. */
  listens(event: string): void;
  began(): void;
  loaded(): void;
  failed(reason: string): void;
}

type Answer = readonly unknown[] | undefined;
type Answering = (args: readonly unknown[], acts: HostActs) => Answer | Promise<Answer>;

/** The newest teams-js that this host knows, as hosts say it. */
const version = '2.58.0';

/** What a page may use here: pages can be turned and links followed, nothing more. */
const runtime = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: { pages: {} },
});

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const told = (done: boolean): Answer => (done ? [true] : [false, 'NotSupported']);
const wished = (wish: unknown, name: 'pageId' | 'subPageId'): string | undefined =>
  text((wish as Readonly<Record<string, unknown>> | null | undefined)?.[name]);
const reasonIn = ([reason, message]: readonly unknown[]): string => text(message) || text(reason) || '';

const answering: Readonly<Record<string, Answering>> = {
  initialize: (_args, acts) => {
    acts.began();
    return ['content', 'web', runtime, version];
  },
  getContext: (_args, acts) => [acts.context()],
  registerHandler: ([event], acts) => {
    acts.listens(text(event) ?? '');
    return undefined;
  },
  'authentication.getAuthToken': async (_args, acts) => {
    const token = await acts.token();
    return token === undefined ? [false, 'resourceRequiresConsent'] : [true, token];
  },
  'pages.navigateToApp': ([wish], acts) => told(acts.navigate(wished(wish, 'pageId'), wished(wish, 'subPageId'))),
  executeDeepLink: ([link], acts) => told(acts.follow(text(link) ?? '')),
  'appInitialization.appLoaded': (_args, acts) => {
    acts.loaded();
    return undefined;
  },
  'appInitialization.success': (_args, acts) => {
    acts.loaded();
    return undefined;
  },
  'appInitialization.failure': (args, acts) => {
    acts.failed(reasonIn(args));
    return undefined;
  },
  'appInitialization.expectedFailure': (args, acts) => {
    acts.failed(reasonIn(args));
    return undefined;
  },
};

/** The call in a message; undefined for anything that is none. */
export const callIn = (message: unknown): Call | undefined => {
  const { id, uuidAsString, func, args } = (message ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'number' || typeof func !== 'string') return undefined;
  return {
    id,
    func,
    args: Array.isArray(args) ? (args as readonly unknown[]) : [],
    ...(typeof uuidAsString === 'string' ? { uuidAsString } : {}),
  };
};

/** Does what the page calls for; gives the answer to post, or nothing where teams-js awaits none. */
export const answerCall = async (
  { id, uuidAsString, func, args }: Call,
  acts: HostActs,
): Promise<object | undefined> => {
  const answer = Object.hasOwn(answering, func) ? await answering[func]?.(args, acts) : undefined;
  return answer && { id, uuidAsString, args: answer };
};
