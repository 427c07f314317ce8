import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { RunningTenant } from '../running-tenant.ts';
import type { DriveItem } from './drive-store.ts';
import type { Upload } from './upload-store.ts';

// Lives as long as the process: an address given out before a restart is worth nothing after it, as after an hour.
const secret = randomBytes(32);

/** How long a download address is good for, in milliseconds. */
const lifetime = 3_600_000;

function sign(words: string): string {
  return createHmac('sha256', secret).update(words).digest('base64url');
}

/** An address from which the file can be had without a token, for an hour. Paths are SharePoint’s own. */
export function downloadAddress(tenant: RunningTenant, item: DriveItem): string {
  const until = Date.now() + lifetime;
  const query = new URLSearchParams({ drive: item.drive, UniqueId: item.id, until: String(until) });
  query.set('tempauth', sign(`${item.drive} ${item.id} ${until}`));
  return `${tenant.origin()}/_layouts/15/download.aspx?${query.toString()}`;
}

/** The drive and item of a download address; undefined when it was made up or has run out. */
export function readDownload(query: URLSearchParams): { readonly drive: string; readonly item: string } | undefined {
  const [drive, item, until] = ['drive', 'UniqueId', 'until'].map((name) => query.get(name) ?? '');
  if (drive === undefined || item === undefined || !(Number(until) > Date.now())) return undefined;
  const [given, wanted] = [query.get('tempauth') ?? '', sign(`${drive} ${item} ${until}`)];
  const isSame = given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
  return isSame ? { drive, item } : undefined;
}

/** The address of an upload session; whoever has it may write the one file. */
export function uploadAddress(tenant: RunningTenant, upload: Upload): string {
  return `${tenant.origin()}/_api/v2.0/drives/${upload.drive}/uploadSession/${upload.id}`;
}
