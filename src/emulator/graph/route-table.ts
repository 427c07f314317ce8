import type { Route } from './call.ts';
import { columnRoutes } from './column-routes.ts';
import { deltaRoutes } from './delta.ts';
import { contentRoutes } from './drive-content.ts';
import { driveRoutes } from './drives.ts';
import { itemRoutes } from './items.ts';
import { listRoutes } from './lists.ts';
import { attachmentRoutes } from './mail/attachments.ts';
import { categoryRoutes } from './mail/categories.ts';
import { folderRoutes } from './mail/folders.ts';
import { mailDeltaRoutes } from './mail/mail-delta.ts';
import { messageRoutes } from './mail/messages.ts';
import { sendingRoutes } from './mail/sending.ts';
import { siteRoutes } from './sites.ts';
import { versionRoutes } from './versions.ts';

/** Every route of Graph that the tenant answers; the first that fits is taken, so `delta` stands before item ids. */
export const routes: readonly Route[] = [
  ...siteRoutes,
  ...listRoutes,
  ...columnRoutes,
  ...deltaRoutes,
  ...itemRoutes,
  ...versionRoutes,
  ...contentRoutes,
  ...driveRoutes,
  ...mailDeltaRoutes,
  ...folderRoutes,
  ...messageRoutes,
  ...attachmentRoutes,
  ...sendingRoutes,
  ...categoryRoutes,
];
