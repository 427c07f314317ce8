import type { DatabaseSync } from 'node:sqlite';
import type { JWTPayload } from 'jose';

/** A person of the tenant. `key` is the short handle used in addresses of the emulator's own pages. */
export interface Account {
  readonly key: string;
  /** Entra object id. */
  readonly oid: string;
  readonly name: string;
  readonly upn: string;
  readonly userType: 'member' | 'guest';
  /** BCP 47, as Teams sends it with each activity. */
  readonly locale: string;
}

/** An application registered in the tenant, as an administrator would have consented to it. */
export interface AppRegistration {
  readonly appId: string;
  readonly secret: string;
  readonly name: string;
  /** Graph application permissions (`Sites.Selected`, `Sites.FullControl.All`, `Mail.ReadWrite`, …). */
  readonly roles: readonly string[];
}

export type SiteRole = 'read' | 'write' | 'fullcontrol';

/** A SharePoint site made by an administrator: empty, with its members and the applications granted to it. */
export interface SiteSetup {
  /** Server-relative path, `/sites/name`. */
  readonly path: string;
  readonly title: string;
  /** Account key → what that person may do there; nobody else may see it. */
  readonly members: Readonly<Record<string, SiteRole>>;
  /** appId → what a `Sites.Selected` application may do there. */
  readonly grants: Readonly<Record<string, SiteRole>>;
}

/** What an application may do in one mailbox, as RBAC for Applications assigns it; `send` is writing and sending. */
export type MailboxRole = 'read' | 'write' | 'send';

/** A shared mailbox, or what was granted on a person's own: then `address` is that person's. */
export interface MailboxSetup {
  readonly address: string;
  readonly title: string;
  /** Account key → full access; a person's own mailbox needs no entry. */
  readonly members: Readonly<Record<string, 'full'>>;
  /** appId → what that application may do in this mailbox; no other application may see it. */
  readonly grants: Readonly<Record<string, MailboxRole>>;
}

/** The bot installed for everybody but guests, as by an administrator's policy. */
export interface BotSetup {
  readonly appId: string;
  readonly name: string;
  /** Where Teams posts activities. */
  readonly endpoint: string;
}

/** The application's tab in Teams, which an administrator installed beside its bot. */
export interface TabSetup {
  /** The page that the tab shows. */
  readonly url: string;
  /** What Teams calls it, by language. */
  readonly name: Readonly<Record<'fr' | 'en', string>>;
}

/** Words of the app package, by language. */
export type PackageWords = Readonly<Record<'fr' | 'en', string>>;

export type CommandPlace = 'compose' | 'commandBox' | 'message';

/** A command of the app's message extension, as its package lists it. */
export interface ExtensionCommand {
  readonly id: string;
  readonly type: 'action' | 'query';
  /** Where Teams offers it: where one writes, in the command box, on a message. */
  readonly places: readonly CommandPlace[];
  /** The bot is asked for the dialog. */
  readonly fetchTask: boolean;
  /** The search is asked once as it opens, before anything is typed. */
  readonly initialRun: boolean;
  readonly title: PackageWords;
  readonly description: PackageWords;
  readonly parameters: readonly { readonly name: string; readonly title: PackageWords }[];
}

/** What Teams reads in the app package that an administrator installed. */
export interface TeamsApp {
  readonly commands: readonly ExtensionCommand[];
  /** People may send files to the bot, and the bot to them, in private chats. */
  readonly takesFiles: boolean;
}

/** What an Outlook add-in may do with mail, as its manifest says. */
export type AddinPermission = 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox';

/** A button of the add-in over an open message, as its package lists it. */
export interface AddinCommand {
  readonly id: string;
  /** The page that it opens in the pane. */
  readonly url: string;
  /** The pane may stay while other messages are opened. */
  readonly pinnable: boolean;
  readonly title: PackageWords;
  readonly tip: PackageWords;
}

/** The add-in that an administrator gave to everybody with a mailbox. */
export interface AddinSetup {
  /** Address of its task pane. */
  readonly url: string;
  readonly name: { readonly fr: string; readonly en: string };
  readonly permission: AddinPermission;
  /** Its buttons, the first one first; one that opens the pane, where the package lists none. */
  readonly commands?: readonly AddinCommand[];
}

/** What the administrator of the tenant set up before anything ran; the JSON file `EMULATOR_TENANT`. */
export interface TenantSetup {
  readonly apps: readonly AppRegistration[];
  readonly sites: readonly SiteSetup[];
  readonly mailboxes?: readonly MailboxSetup[];
  readonly bot?: BotSetup;
}

/** A site with the identifiers that the tenant gave it. */
export interface Site extends SiteSetup {
  /** `hostname,site collection id,web id`, as Graph writes it. */
  readonly id: string;
}

/** The running tenant, handed to every part of the emulator. */
export interface Tenant {
  readonly id: string;
  /** SharePoint host name in addresses that Graph emits, e.g. `contoso.sharepoint.com`. */
  readonly host: string;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  origin(): string;
  /** `https://localhost:PORT` of the pages; undefined when they are served over http only. */
  pagesOrigin(): string | undefined;
  readonly accounts: readonly Account[];
  readonly apps: readonly AppRegistration[];
  readonly sites: readonly Site[];
  /** Beside everybody's own. */
  readonly mailboxes: readonly MailboxSetup[];
  readonly bot: BotSetup | undefined;
  readonly tab?: TabSetup;
  readonly teamsApp?: TeamsApp;
  readonly addin?: AddinSetup;
  readonly db: DatabaseSync;
  /** The tenant's time: the machine's, moved by `EMULATOR_TODAY` or the control address. */
  now(): Date;
  /** Signs an RS256 token with the tenant's key (Entra) or the Bot Framework's; `kid` is set. */
  sign(key: 'entra' | 'botframework', claims: JWTPayload, lifetimeSeconds: number): Promise<string>;
  /** A delegated token as a host would hand to a page: `audience` is an app id or `https://graph.microsoft.com`. */
  userToken(account: Account, audience: string): Promise<string>;
}
