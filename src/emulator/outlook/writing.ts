import { type Response, Router } from 'express';
import { isCategoryColor } from '../mail/category-store.ts';
import { beginDraft, putCopy, recipientsOf, sendDraft } from '../mail/delivery.ts';
import { textOfHtml } from '../mail/html-text.ts';
import { receiveMail } from '../mail/intake.ts';
import type { Message } from '../mail/mail-message.ts';
import { replyTo } from '../mail/reply.ts';
import { arrayOf, objectOf } from '../teams/json.ts';
import type { Tenant } from '../tenant.ts';
import { draftFiles } from './draft-files.ts';
import { type Kept, propertiesOf, ROAMING } from './kept.ts';
import { lineOf, messageOf, readPeople } from './post-views.ts';
import { messageIn, refuse, type Visit, visitOf } from './visit.ts';

type Change = (visit: Visit, message: Message, res: Response) => void | Promise<void>;

const changeState: Change = ({ office, body }, message, res) => {
  const { isRead, categories } = body;
  const names = arrayOf(categories).filter((one): one is string => typeof one === 'string');
  const state = {
    ...message.state,
    ...(typeof isRead === 'boolean' ? { isRead } : {}),
    ...(Array.isArray(categories) ? { categories: [...new Set(names)] } : {}),
  };
  res.json(lineOf(office.messages.change(message, { state }, office.at())));
};

const move: Change = ({ office, mailbox, asked }, message, res) => {
  const folder = office.folders.find(mailbox.address, asked('folder') ?? '');
  if (folder === undefined) return refuse(res, 404, 'noFolder', 'This mailbox has no such folder.');
  if (folder.id === message.folder && folder.wellKnown === 'deleteditems') {
    office.messages.remove(message);
    return void res.json({});
  }
  res.json(lineOf(office.messages.move(message, folder, office.at())));
};

const copy: Change = ({ office, mailbox, asked }, message, res) => {
  const folder = office.folders.find(mailbox.address, asked('folder') ?? '');
  if (folder === undefined) return refuse(res, 404, 'noFolder', 'This mailbox has no such folder.');
  res.status(201).json(lineOf(putCopy(office, message, folder)));
};

/** A folder beside the others of the mailbox; two may not bear the same name. */
const makeFolder = ({ office, mailbox, asked }: Visit, res: Response): void => {
  const title = (asked('title') ?? '').trim();
  const all = office.folders.all(mailbox.address);
  const isTaken = all.some((one) => one.title.toLowerCase() === title.toLowerCase());
  if (title === '' || title.length > 255 || isTaken)
    refuse(res, 409, 'folderName', 'The folder needs a name of its own.');
  else res.status(201).json({ id: office.folders.add(mailbox.address, title, all[0]?.parent ?? '').id });
};

/** A reply as an add-in or a person begins it: `html` above what is answered, and files. */
const reply: Change = async (visit, message, res) => {
  const { office, mailbox, body, asked } = visit;
  const attachments = await draftFiles(visit, body.files);
  if (attachments === undefined) return refuse(res, 400, 'noFile', 'A file of the draft could not be fetched.');
  const drafts = office.folders.wellKnown(mailbox.address, 'drafts');
  const begun = replyTo(message, mailbox, asked('html') ?? '', body.all === true);
  const draft = beginDraft(office, mailbox, drafts, { ...begun, attachments });
  res.status(201).json(messageOf(office, draft));
};

/** What a person changed in the reply window: recipients, subject, and the text above the quotation. */
const saveDraft = ({ office, asked }: Visit, message: Message): Message | string => {
  const [to, cc] = [readPeople(asked('to') ?? ''), readPeople(asked('cc') ?? '')];
  if (to === undefined || cc === undefined) return 'recipients';
  const written = asked('html');
  const html = written ?? message.letter.html;
  const text = html === undefined ? message.letter.text : textOfHtml(html);
  const letter = { ...message.letter, to, cc, subject: asked('subject') ?? message.letter.subject, html, text };
  return office.messages.change(message, { letter }, office.at());
};

const save: Change = (visit, message, res) => {
  const saved = message.state.isDraft ? saveDraft(visit, message) : 'notDraft';
  if (typeof saved === 'string') refuse(res, 400, saved, 'The draft could not be kept.');
  else res.json(messageOf(visit.office, saved));
};

const send: Change = (visit, message, res) => {
  const saved = message.state.isDraft ? saveDraft(visit, message) : 'notDraft';
  if (typeof saved === 'string') return refuse(res, 400, saved, 'The draft could not be sent.');
  if (recipientsOf(saved).length === 0) return refuse(res, 400, 'recipients', 'A message needs a recipient.');
  sendDraft(visit.office, visit.mailbox, saved);
  res.status(202).json({});
};

const create = async (visit: Visit, res: Response): Promise<void> => {
  const { office, mailbox, asked, body } = visit;
  const attachments = await draftFiles(visit, body.files);
  if (attachments === undefined) return refuse(res, 400, 'noFile', 'A file of the draft could not be fetched.');
  const drafts = office.folders.wellKnown(mailbox.address, 'drafts');
  const draft = beginDraft(office, mailbox, drafts, {
    subject: asked('subject') ?? '',
    to: readPeople(asked('to') ?? '') ?? [],
    cc: readPeople(asked('cc') ?? '') ?? [],
    bcc: [],
    replyTo: [],
    html: asked('html') ?? '',
    text: '',
    importance: 'normal',
    attachments,
  });
  res.status(201).json(messageOf(office, draft));
};

/** The owner's master list of categories. */
const changeMaster = ({ office, mailbox, account, body }: Visit, res: Response): void => {
  // Who opened a shared mailbox as an account of its own is its owner there.
  const isAccount = body.asAccount === true && mailbox.members[account.key] === 'full';
  if (mailbox.owner?.key !== account.key && !isAccount) {
    refuse(res, 403, 'notOwner', 'Only the owner changes this list.');
    return;
  }
  for (const one of arrayOf(body.add)) {
    const { title, color } = objectOf(one);
    if (typeof title === 'string' && isCategoryColor(color)) office.categories.add(mailbox.address, title, color);
  }
  const gone = new Set(arrayOf(body.remove));
  for (const category of office.categories.all(mailbox.address))
    if (gone.has(category.title)) office.categories.remove(category);
  res.json({});
};

/** What the mail client writes. */
export const writingRoutes = (tenant: Tenant, kept: Kept): Router => {
  const router = Router();
  const on = (path: string, answer: (visit: Visit, res: Response) => void | Promise<void>): void => {
    router.post(path, async (req, res) => {
      const visit = visitOf(tenant, req, res);
      if (visit !== undefined) await answer(visit, res);
    });
  };
  const onMessage = (path: string, answer: Change): void =>
    on(path, async (visit, res) => {
      const message = messageIn(visit, res);
      if (message !== undefined) await answer(visit, message, res);
    });
  onMessage('/state', changeState);
  onMessage('/move', move);
  onMessage('/copy', copy);
  on('/folder', makeFolder);
  onMessage('/reply', reply);
  onMessage('/save', save);
  onMessage('/send', send);
  on('/new', create);
  on('/master', changeMaster);
  onMessage('/properties', ({ account, body }, message, res) => {
    kept.write(account, propertiesOf(message.steadyId), objectOf(body.value));
    res.json({});
  });
  on('/roaming', ({ account, body }, res) => {
    kept.write(account, ROAMING, objectOf(body.value));
    res.json({});
  });
  router.post('/mail', async (req, res) => {
    const visit = visitOf(tenant, req, res);
    if (visit === undefined) return;
    const mime: unknown = req.body;
    if (!Buffer.isBuffer(mime)) return refuse(res, 400, 'noMessage', 'Send the bytes as message/rfc822.');
    const { office, mailbox, asked } = visit;
    const message = await receiveMail(office, { mailbox: mailbox.address, mime, folder: asked('folder') });
    if (message === undefined) refuse(res, 404, 'noFolder', 'This mailbox has no such folder.');
    else res.status(201).json(lineOf(message));
  });
  return router;
};
