import { etag } from '../identifiers.ts';
import type { RunningTenant } from '../running-tenant.ts';
import type { Site } from '../tenant.ts';
import type { DriveItem, DriveStore } from './drive-store.ts';
import { listAddress } from './item-view.ts';
import type { List } from './list-store.ts';
import { downloadAddress } from './pre-authenticated.ts';

type View = Readonly<Record<string, unknown>>;

/** A library as a drive. */
export function driveView(site: Site, list: List): View {
  return {
    id: list.drive,
    driveType: 'documentLibrary',
    name: list.displayName,
    description: list.description,
    createdDateTime: list.createdAt,
    createdBy: JSON.parse(list.createdBy) as unknown,
    lastModifiedDateTime: list.modifiedAt,
    webUrl: listAddress(list, site),
    quota: { deleted: 0, remaining: 27_487_790_694_400, state: 'normal', total: 27_487_790_694_400, used: 0 },
  };
}

interface Setting {
  readonly tenant: RunningTenant;
  readonly site: Site;
  readonly list: List;
  readonly drives: DriveStore;
}

/** A file or folder as Graph shows it; a file with an address from which it can be had without a token. */
export function driveItemView({ tenant, site, list, drives }: Setting, item: DriveItem): View {
  const tag = etag(item.guid, item.version);
  const ancestors = ancestorsOf(drives, item);
  const path = ancestors.map(({ name }) => `/${encodeURIComponent(name)}`).join('');
  const own = item.parent === undefined ? '' : `${path}/${encodeURIComponent(item.name)}`;
  return {
    ...(item.isFolder ? {} : { '@microsoft.graph.downloadUrl': downloadAddress(tenant, item) }),
    '@odata.etag': tag,
    id: item.id,
    name: item.name,
    eTag: tag,
    cTag: `"c:{${item.guid.toUpperCase()}},${item.version}"`,
    size: item.size,
    createdDateTime: item.createdAt,
    createdBy: JSON.parse(item.createdBy) as unknown,
    lastModifiedDateTime: item.modifiedAt,
    lastModifiedBy: JSON.parse(item.modifiedBy) as unknown,
    webUrl: `${listAddress(list, site)}${own}`,
    fileSystemInfo: { createdDateTime: item.createdAt, lastModifiedDateTime: item.modifiedAt },
    parentReference: {
      driveId: item.drive,
      driveType: 'documentLibrary',
      siteId: site.id,
      ...(item.parent === undefined ? {} : { id: item.parent, path: `/drives/${item.drive}/root:${path}` }),
    },
    ...(item.isFolder ? { folder: { childCount: drives.countChildren(item) } } : { file: { mimeType: item.mime } }),
    ...(item.parent === undefined ? { root: {} } : {}),
  };
}

/** The folders between the root and the item. */
function ancestorsOf(drives: DriveStore, item: DriveItem): readonly DriveItem[] {
  const parent = item.parent === undefined ? undefined : drives.find(item.drive, item.parent);
  return parent === undefined || parent.parent === undefined ? [] : [...ancestorsOf(drives, parent), parent];
}
