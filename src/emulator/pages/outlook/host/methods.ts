import type { NewFile } from '../api.ts';
import { kindOf } from '../item-class.ts';
import type { HostActs, Method } from './host-acts.ts';
import type { Opened } from './initial-item.ts';
import { masterMethods } from './master-categories.ts';
import type { Notice } from './notices.ts';
import { CODES, done, failed } from './outcome.ts';
import { asOffice, list, names, type Params, recordOf, text } from './params.ts';

/** A method about the open mail; office.js offers none of these without one, but it may just have been closed. */
const onMail =
  (answer: (acts: HostActs, mail: NonNullable<Opened['mail']>, params: Params) => ReturnType<Method>): Method =>
  (acts, params) => {
    const { mail } = acts.opened();
    return mail === undefined ? failed(CODES.notSupported) : answer(acts, mail, params);
  };

const HTML = 3;

const body = onMail((_acts, mail, { coercionType }) => {
  if (kindOf(mail) === 'locked') return failed(CODES.itemRights);
  return done(coercionType === HTML ? (mail.html ?? `<p>${mail.text}</p>`) : mail.text);
});

const categoriesNow = onMail((acts, mail) => {
  const { categories } = acts.opened().mailbox;
  const colorOf = (name: string): string => categories.find(({ title }) => title === name)?.color ?? 'none';
  return done(mail.categories.map((displayName) => ({ displayName, color: asOffice(colorOf(displayName)) })));
});

const addCategories = onMail(async ({ api, opened }, mail, { categories }) => {
  const { mailbox } = opened();
  const known = (name: string): boolean => mailbox.categories.some(({ title }) => title === name);
  if (!names(categories).every(known)) return failed(CODES.invalidCategory);
  await api.setState(mailbox.address, mail.id, { categories: [...mail.categories, ...names(categories)] });
  return done();
});

const removeCategories = onMail(async ({ api, opened }, mail, { categories }) => {
  const gone = new Set(names(categories));
  await api.setState(opened().mailbox.address, mail.id, {
    categories: mail.categories.filter((name) => !gone.has(name)),
  });
  return done();
});

const base64 = (bytes: ArrayBuffer): string => {
  let binary = '';
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
  return btoa(binary);
};

const attachmentContent = onMail(async ({ api, opened }, mail, { id }) => {
  const file = mail.attachments.find((one) => one.id === id);
  if (file === undefined) return failed(CODES.invalidAttachment);
  if (kindOf(mail) === 'locked') return failed(CODES.itemRights);
  const bytes = await api.attachment(opened().mailbox.address, mail.id, file.id);
  const isMessage = file.contentType === 'message/rfc822';
  return done({
    content: isMessage ? new TextDecoder().decode(bytes) : base64(bytes),
    format: isMessage ? 'eml' : 'base64',
  });
});

/** Everything that a member of a shared mailbox may do there. */
const FULL_ACCESS = 63;

const sharedProperties = onMail(({ opened }) => {
  const { mailbox } = opened();
  if (mailbox.isAccount) return failed(CODES.notSupported);
  return done({
    owner: mailbox.address,
    delegatePermissions: FULL_ACCESS,
    targetRestUrl: '',
    targetMailbox: mailbox.address,
  });
});

const filesOf = (attachments: unknown): readonly NewFile[] =>
  list(attachments).flatMap((one) => {
    const [kind, name, place] = list(one);
    if (typeof name !== 'string' || typeof place !== 'string') return [];
    return [kind === 'item' ? { name, itemId: place } : { name, url: place }];
  });

const reply = (all: boolean): Method =>
  onMail(async (acts, _mail, { htmlBody, attachments }) => {
    await acts.reply({ all, html: text(htmlBody), files: filesOf(attachments) });
    return done();
  });

const write: Method = async (acts, { toRecipients, ccRecipients, subject, htmlBody, attachments }) => {
  await acts.write({
    to: names(toRecipients).join('; '),
    cc: names(ccRecipients).join('; '),
    subject: text(subject),
    html: text(htmlBody),
    files: filesOf(attachments),
  });
  return done();
};

const show: Method = (acts, { itemId }) => {
  acts.show(text(itemId));
  return done();
};

const noticeIn = ({ key, message, type, icon, persistent }: Params): Notice => ({
  key: text(key),
  message: text(message),
  type: typeof type === 'number' ? type : 0,
  icon: text(icon),
  persistent: persistent === true,
});

/** Exchange's own tokens are off in every tenant, so that an add-in has to ask Entra. */
const noToken: Method = () => failed(CODES.accessRestricted);

/** The methods of office.js by their dispatch ids (outlook-web-16.01). */
export const methods: ReadonlyMap<number, Method> = new Map<number, Method>([
  [2, noToken],
  [12, noToken],
  [3, onMail((_acts, mail) => ({ wasSuccessful: true, customProperties: JSON.stringify(mail.properties) }))],
  [
    4,
    onMail(async ({ api, opened }, mail, { customProperties }) => {
      await api.keepProperties(opened().mailbox.address, mail.id, recordOf(customProperties));
      return done();
    }),
  ],
  [8, show],
  [179, show],
  [10, reply(false)],
  [30, reply(false)],
  [181, reply(false)],
  [183, reply(false)],
  [11, reply(true)],
  [31, reply(true)],
  [182, reply(true)],
  [184, reply(true)],
  [44, write],
  [178, write],
  [33, onMail(({ notices }, { id }, params) => notices.add(id, noticeIn(params)))],
  [34, onMail(({ notices }, { id }) => done(notices.of(id)))],
  [35, onMail(({ notices }, { id }, params) => notices.replace(id, noticeIn(params)))],
  [36, onMail(({ notices }, { id }, { key }) => notices.remove(id, text(key)))],
  [37, body],
  [
    42,
    (acts) => {
      acts.close();
      return done();
    },
  ],
  [108, sharedProperties],
  [150, attachmentContent],
  [157, categoriesNow],
  [158, addCategories],
  [159, removeCategories],
  ...masterMethods,
  [168, onMail((_acts, { headers }) => done(headers))],
  [
    404,
    async ({ api }, params) => {
      await api.keepRoaming(recordOf(Object.values(params)[0]));
      return done();
    },
  ],
]);
