/** What the server writes into the page when it serves it: addresses and identifiers, never a secret. */
export interface PageSettings {
  /** Path of the API, on the origin of the page. */
  readonly api: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly authority: string;
  /** What a token for our API must be good for. */
  readonly scope: string;
  /** Address of office.js: Microsoft’s own in the cloud. */
  readonly officeJs: string;
  readonly frameOrigins: readonly string[];
}

const holder = (): HTMLScriptElement | undefined =>
  document.querySelector<HTMLScriptElement>('script#greffe') ?? undefined;

/** The settings of this page. Throws where the page was not served by the office. */
export const readSettings = (): PageSettings => JSON.parse(holder()?.textContent ?? '') as PageSettings;

/** The word by which the page’s policy knows styles that are ours; empty where there is none. */
export const styleNonce = (): string => holder()?.nonce ?? '';
