import type { Request, RequestHandler, Response, Router } from 'express';
import { type Chat, generalChannel, type Place } from '../teams/chats.ts';
import type { Tenant } from '../tenant.ts';
import { refuse } from './answers.ts';
import { memberOf, rosterMember } from './roster.ts';

/** Something done in a conversation of the tenant. */
export type InPlace = (place: Place, req: Request, res: Response) => void;

/** Who is in a conversation. */
export const rosterRoutes = (tenant: Tenant, inPlace: (act: InPlace) => RequestHandler, router: Router): void => {
  const all = (chat: Chat) => chat.members.map((member) => rosterMember(tenant, member));
  router.get(
    '/:chat/members',
    inPlace(({ chat }, _req, res) => void res.json(all(chat))),
  );
  router.get(
    '/:chat/pagedmembers',
    inPlace(({ chat }, _req, res) => void res.json({ members: all(chat) })),
  );
  router.get(
    '/:chat/members/:member',
    inPlace(({ chat }, req, res) => {
      const member = memberOf(tenant, chat, String(req.params.member));
      if (member === undefined) refuse(res, 404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
      else res.json(rosterMember(tenant, member));
    }),
  );
};

/** The team: its details and its channels; the general one bears no name, as in Teams. */
export const teamRoutes = (tenant: Tenant, router: Router): void => {
  const known =
    (answer: (channel: Chat) => unknown): RequestHandler =>
    (req, res) => {
      const channel = generalChannel(tenant);
      if (req.params.team === channel.team?.id) res.json(answer(channel));
      else refuse(res, 404, 'TeamNotFound', 'Team not found.');
    };
  router.get(
    '/:team',
    known(({ team, members }) => ({
      id: team?.id,
      name: team?.name,
      aadGroupId: team?.groupId,
      channelCount: 1,
      memberCount: members.length,
    })),
  );
  router.get(
    '/:team/conversations',
    known(({ id }) => ({ conversations: [{ id }] })),
  );
};
