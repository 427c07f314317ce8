/** Where a link leads: to this tab and a place in it, to the chats, out of Teams, or to a part of Teams that is not here. */
export type Way =
  | { readonly kind: 'tab'; readonly place: string | undefined }
  | { readonly kind: 'chat' | 'outside' | 'nowhere' };

/** Hosts of Teams' deep links. */
const teamsHosts = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);

/** What a card's button says to the page when its link leads to a part of Teams; its detail is the link. */
export const teamsLinkEvent = 'teams-link';

export const leadsToTeams = (link: string): boolean => URL.canParse(link) && teamsHosts.has(new URL(link).host);

/** The place within the tab that a link names in its context. */
const placeIn = (context: string | null): string | undefined => {
  try {
    const { subEntityId: place } = JSON.parse(context ?? '{}') as { subEntityId?: unknown };
    return typeof place === 'string' ? place : undefined;
  } catch {
    return undefined;
  }
};

/** Reads a deep link, `https://teams.microsoft.com/l/entity/{app}/{page}` or `/l/chat/…`, for the application here. */
export const linkIn = (link: string, appId: string): Way => {
  if (!URL.canParse(link)) return { kind: 'nowhere' };
  const { protocol, host, pathname, searchParams } = new URL(link);
  if (!teamsHosts.has(host)) return { kind: /^(https?|mailto|tel):$/.test(protocol) ? 'outside' : 'nowhere' };
  const [, , kind, app, page] = pathname.split('/');
  if (kind === 'chat') return { kind: 'chat' };
  if (kind !== 'entity' || app !== appId) return { kind: 'nowhere' };
  return page === 'conversations' ? { kind: 'chat' } : { kind: 'tab', place: placeIn(searchParams.get('context')) };
};
