import type { Caller } from '../identity/callers.ts';
import type { Mailbox } from '../mail/mailboxes.ts';
import type { PostOffice } from '../mail/post-office.ts';
import type { RunningTenant } from '../running-tenant.ts';
import type { Site } from '../tenant.ts';
import type { Access } from './access.ts';
import type { GraphAnswer } from './answer.ts';
import type { DriveStore } from './drive-store.ts';
import type { ItemStore } from './item-store.ts';
import type { List, ListStore } from './list-store.ts';
import type { UploadStore } from './upload-store.ts';
import type { VersionStore } from './version-store.ts';

/** A request to Graph, on its own or out of a batch. */
export interface GraphRequest {
  readonly method: string;
  /** Below `/v1.0`, percent-encoded as it came. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  /** What was sent, when it was not JSON. */
  readonly bytes?: Uint8Array;
}

export interface Stores {
  readonly lists: ListStore;
  readonly items: ItemStore;
  readonly versions: VersionStore;
  readonly drives: DriveStore;
  readonly uploads: UploadStore;
}

/** A request that found its site and may be answered. */
export interface Call {
  readonly tenant: RunningTenant;
  readonly stores: Stores;
  readonly request: GraphRequest;
  readonly params: Readonly<Record<string, string>>;
  readonly caller: Caller;
  readonly site: Site;
}

/** A request that found its mailbox and may be answered. */
export interface MailCall extends Omit<Call, 'site'> {
  readonly mailbox: Mailbox;
  readonly office: PostOffice;
}

export interface ListCall extends Call {
  readonly list: List;
}

export interface DriveCall extends ListCall {
  readonly drive: string;
}

interface RouteShape {
  readonly method: string;
  /** Segments in braces are parameters; `{path+}` takes several segments. */
  readonly path: string;
  readonly access: Access;
  /** Resource units, after SharePoint's table of costs. */
  readonly units: number | ((query: URLSearchParams) => number);
}

/** One line of Graph's route table. */
export type Route =
  | (RouteShape & { readonly on: 'site'; readonly answer: (call: Call) => GraphAnswer })
  | (RouteShape & { readonly on: 'list'; readonly answer: (call: ListCall) => GraphAnswer })
  | (RouteShape & { readonly on: 'drive'; readonly answer: (call: DriveCall) => GraphAnswer })
  | MailRoute;

/** A line for what is below a mailbox; resource units are SharePoint's alone. */
export interface MailRoute extends Omit<RouteShape, 'access'> {
  readonly on: 'mailbox';
  readonly access: 'read' | 'write' | 'send';
  readonly answer: (call: MailCall) => GraphAnswer;
}

/** A parameter of the route, decoded; the route table guarantees that it is there. */
export function param(call: Pick<Call, 'params'>, name: string): string {
  return call.params[name] ?? '';
}

/** Now, as Graph writes instants. */
export function nowText(call: { readonly tenant: RunningTenant }): string {
  return call.tenant
    .now()
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z');
}
