import { type Category, isCategoryColor } from '../../mail/category-store.ts';
import { collection, type GraphAnswer, isRecord, noContent, refuse } from '../answer.ts';
import { type MailCall, type MailRoute, param } from '../call.ts';
import { refuseOtherOptions } from '../options.ts';
import { badMail, isDelegate, mailDenied, noSuchItem } from './mail-call.ts';

const path = '/users/{user}/outlook/masterCategories';
const one = `${path}/{category}`;

export const categoryRoutes: readonly MailRoute[] = [
  { on: 'mailbox', method: 'GET', path, access: 'read', units: 0, answer: ownList(listCategories) },
  { on: 'mailbox', method: 'POST', path, access: 'write', units: 0, answer: ownList(addCategory) },
  { on: 'mailbox', method: 'GET', path: one, access: 'read', units: 0, answer: ownList(readCategory) },
  { on: 'mailbox', method: 'PATCH', path: one, access: 'write', units: 0, answer: ownList(changeCategory) },
  { on: 'mailbox', method: 'DELETE', path: one, access: 'write', units: 0, answer: ownList(removeCategory) },
];

/** A delegate does not get at the master list of a shared mailbox (microsoft-graph-docs #10234, #11824). */
function ownList(answer: (call: MailCall) => GraphAnswer): (call: MailCall) => GraphAnswer {
  return (call) => (isDelegate(call) ? mailDenied : answer(call));
}

function view({ id, title, color }: Category): Readonly<Record<string, unknown>> {
  return { id, displayName: title, color };
}

function listCategories(call: MailCall): GraphAnswer {
  const stranger = refuseOtherOptions(call.request.query, ['top']);
  if (stranger !== undefined) return stranger.refused;
  return collection(call.office.categories.all(call.mailbox.address).map(view));
}

function addCategory(call: MailCall): GraphAnswer {
  const { body } = call.request;
  const { displayName, color = 'none' } = isRecord(body) ? body : {};
  if (typeof displayName !== 'string' || displayName === '' || displayName.length > 255)
    return badMail("The property 'DisplayName' is missing or too long.", 'ErrorRequiredPropertyMissing').refused;
  if (!isCategoryColor(color)) return notColor(color);
  const made = call.office.categories.add(call.mailbox.address, displayName, color);
  if (made === undefined)
    return refuse(409, 'ErrorNameAlreadyExists', 'The category already exists in the master list.');
  return { status: 201, body: view(made) };
}

function notColor(color: unknown): GraphAnswer {
  const words = `Cannot convert the literal '${String(color)}' to the expected type 'microsoft.graph.categoryColor'.`;
  return badMail(words, 'RequestBodyRead').refused;
}

function withCategory(call: MailCall, answer: (category: Category) => GraphAnswer): GraphAnswer {
  const all = call.office.categories.all(call.mailbox.address);
  const category = all.find(({ id }) => id === param(call, 'category'));
  return category === undefined ? noSuchItem : answer(category);
}

function readCategory(call: MailCall): GraphAnswer {
  return withCategory(call, (category) => ({ status: 200, body: view(category) }));
}

function changeCategory(call: MailCall): GraphAnswer {
  return withCategory(call, (category) => {
    const { body } = call.request;
    const { displayName, color } = isRecord(body) ? body : {};
    if (displayName !== undefined && displayName !== category.title)
      return badMail('The name of a category cannot be changed.', 'ErrorInvalidPropertySet').refused;
    if (!isCategoryColor(color)) return notColor(color);
    return { status: 200, body: view(call.office.categories.recolor(category, color)) };
  });
}

function removeCategory(call: MailCall): GraphAnswer {
  return withCategory(call, (category) => {
    call.office.categories.remove(category);
    return noContent;
  });
}
