import { type Activity, TeamsInfo, type TurnContext } from 'botbuilder';
import { addressOf } from './activity.ts';
import { statusOf } from './faults.ts';
import type { Line } from './heard.ts';
import type { Outgoing } from './outgoing.ts';
import { memberOf } from './roster-entry.ts';

/** Whether an activity may come from a conversation that the bot is no member of: its roster is closed to us there. */
const comesFromAnywhere = ({ name }: Activity): boolean => name?.startsWith('composeExtension/') === true;

/** The conversation of a turn. Where the bot is no member of it, the roster of its own chat with the person is asked. */
export const lineOf = (context: TurnContext, outgoing: Outgoing): Line => {
  const { activity } = context;
  const address = addressOf(activity);
  return {
    address,
    place: activity.conversation.id.replace(/;messageid=.*$/, ''),
    member: async () => {
      try {
        return memberOf(await TeamsInfo.getMember(context, activity.from.id));
      } catch (fault) {
        const status = statusOf(fault);
        const closed = status === 403 || status === 404;
        if (closed && comesFromAnywhere(activity)) {
          return outgoing.member({ id: activity.from.id, oid: activity.from.aadObjectId ?? '' }, address);
        }
        if (status === 404) return undefined;
        throw fault;
      }
    },
  };
};
