import { textAt } from '../json.ts';
import { collect } from './find.ts';
import { isNoMessage, type MailDesk, type MailLater, mailLater } from './mail-gateway.ts';

/** Where nothing arrives from outside, by the names that Outlook gives in every language. */
const leftOut = ['sentitems', 'drafts', 'deleteditems'] as const;

/** The ids of the folders that are followed; folders below those left out are left out as well. */
export type FollowedFolders = () => Promise<readonly string[] | MailLater>;

/** Which folders of the mailbox are followed; those left out are looked up once, for their ids stay. */
export const followedFolders = (desk: MailDesk): FollowedFolders => {
  let known: ReadonlySet<string> | undefined;
  return async () => {
    const out = known ?? (await idsLeftOut(desk));
    if ('kind' in out) return out;
    known = out;
    return foldersBelow(desk, `${desk.path}/mailFolders`, out);
  };
};

const idsLeftOut = async (desk: MailDesk): Promise<ReadonlySet<string> | MailLater> => {
  const ids = new Set<string>();
  for (const name of leftOut) {
    const answer = await desk.gateway.get(`${desk.path}/mailFolders/${name}`, { $select: 'id' });
    if (isNoMessage(answer)) continue;
    if (answer.kind !== 'ok') return mailLater(desk, 'folders', answer);
    ids.add(textAt(answer.body, 'id') ?? '');
  }
  return ids;
};

const foldersBelow = async (
  desk: MailDesk,
  path: string,
  out: ReadonlySet<string>,
): Promise<readonly string[] | MailLater> => {
  const found = await collect(desk, 'folders', path, { $select: 'id,childFolderCount', $top: '100' });
  if ('kind' in found) return found;
  const ids: string[] = [];
  for (const folder of found) {
    const id = textAt(folder, 'id');
    if (id === undefined || out.has(id)) continue;
    ids.push(id);
    if (folder.childFolderCount === 0) continue;
    const below = await foldersBelow(desk, `${desk.path}/mailFolders/${encodeURIComponent(id)}/childFolders`, out);
    if ('kind' in below) return below;
    ids.push(...below);
  }
  return ids;
};
