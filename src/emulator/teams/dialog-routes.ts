import type { Router } from 'express';
import { type Act, actorIn, atDesk, refuse } from './asked.ts';
import type { Desk } from './desk.ts';
import { answerConsent, askCommand, askQuery, askTask } from './dialogs.ts';
import { type FileStore, uploadInfo } from './files.ts';
import { arrayOf, isObject, type JsonObject, objectOf, textOf } from './json.ts';
import { seenBy } from './take-action.ts';

const task: Act = async (desk, body, res) => {
  const actor = actorIn(desk.tenant, body, res);
  if (actor === undefined) return;
  const verb = body.verb === 'submit' ? 'submit' : 'fetch';
  res.json(await askTask(desk, verb, { ...actor, messageId: textOf(body.messageId), data: body.data }));
};

/** What a dialog hands in, and what becomes of a message that the bot showed before sending it. */
const handedIn = (body: JsonObject): JsonObject =>
  Object.fromEntries(
    ['data', 'botMessagePreviewAction', 'botActivityPreview']
      .filter((key) => key in body)
      .map((key) => [key, body[key]]),
  );

const command: Act = async (desk, body, res) => {
  const actor = actorIn(desk.tenant, body, res);
  if (actor === undefined) return;
  const id = textOf(body.command);
  if (id === undefined) return refuse(res, 400, 'incomplete', 'A command needs `command`.');
  const verb = body.verb === 'submitAction' ? 'submitAction' : 'fetchTask';
  const asked = { ...actor, command: id, messageId: textOf(body.messageId), more: handedIn(body) };
  const invoked = await askCommand(desk, verb, asked);
  if (invoked === undefined) refuse(res, 404, 'unknownMessage', 'This person sees no such message.');
  else res.json(invoked);
};

const query: Act = async (desk, body, res) => {
  const actor = actorIn(desk.tenant, body, res);
  if (actor === undefined) return;
  const id = textOf(body.command);
  if (id === undefined) return refuse(res, 400, 'incomplete', 'A search needs `command`.');
  const parameters = arrayOf(body.parameters)
    .filter(isObject)
    .map(({ name, value }) => ({ name: String(name), value: String(value) }));
  res.json(await askQuery(desk, { ...actor, command: id, parameters }));
};

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';

const consent =
  (files: FileStore): Act =>
  async (desk, body, res) => {
    const actor = actorIn(desk.tenant, body, res);
    if (actor === undefined) return;
    const seen = seenBy(desk, actor.account, textOf(body.messageId) ?? '');
    const card = seen?.message.attachments.map(objectOf).find(({ contentType }) => contentType === CONSENT);
    if (seen === undefined || card === undefined)
      return refuse(res, 404, 'unknownCard', 'This person sees no such offer of a file.');
    const { acceptContext, declineContext } = objectOf(card.content);
    const agrees = body.agree === true;
    const file = agrees ? files.add(actor.account, textOf(card.name) ?? '', new Uint8Array()) : undefined;
    const upload = file && uploadInfo(desk.tenant, file);
    const context = agrees ? acceptContext : declineContext;
    res.json(await answerConsent(desk, { ...actor, chat: seen.chat, card: seen.message.id, context, upload }));
  };

/** Dialogs, commands and searches of the extension, and consents to files: each answers `{status, body}`. */
export const dialogRoutes = (desk: Desk | undefined, files: FileStore, router: Router): void => {
  const acting = atDesk(desk);
  router.post('/tasks', acting(task));
  router.post('/commands', acting(command));
  router.post('/queries', acting(query));
  router.post('/consents', acting(consent(files)));
};
