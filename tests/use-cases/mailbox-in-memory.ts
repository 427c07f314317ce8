import type { Letter } from '../../src/ports/letters.ts';
import type { Mailbox, MailMessage } from '../../src/ports/mailbox.ts';

/** The privacy mailbox in memory: the same port as the adapter to Graph. */
export const mailboxInMemory = () => {
  const messages = new Map<string, MailMessage & { readonly mime: Uint8Array }>();
  const drafts: (Letter & { readonly of: string })[] = [];
  const counts = { mime: 0 };
  let answers = true;
  const later = { kind: 'later', afterMs: 1_000 } as const;
  const port: Mailbox = {
    find: async (internetMessageId) => {
      if (!answers) return later;
      const item = [...messages.values()].filter((message) => message.internetMessageId === internetMessageId);
      return item.length > 0 ? { kind: 'found', item } : { kind: 'notFound' };
    },
    mime: async (id) => {
      counts.mime += 1;
      const message = messages.get(id);
      if (!answers) return later;
      return message ? { kind: 'found', item: message.mime } : { kind: 'notFound' };
    },
    tag: async (message, ours, all) => {
      const now = messages.get(message.id);
      if (!answers || !now) return answers ? 'notFound' : 'later';
      const foreign = now.categories.filter((name) => !all.some((one) => one.name === name));
      messages.set(message.id, { ...now, categories: [...foreign, ...ours] });
      return 'tagged';
    },
    draftReply: async (of, letter) => {
      drafts.push({ ...letter, of });
      return { kind: 'found', item: { draftId: `draft-${drafts.length}` } };
    },
    changes: async () => ({ kind: 'changes', arrived: [...messages.values()], link: 'x' }),
  };
  return {
    port,
    drafts,
    counts,
    /** A message arrives, as its lines; a second folder may hold a copy of it. */
    arrive: (id: string, eml: string, receivedAt: string, categories: readonly string[] = []) => {
      const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(eml)?.[1]?.trim() ?? '';
      const [, fromName = '', fromAddress = ''] = /^(.*) <(.*)>$/.exec(header('From')) ?? [];
      const mime = new TextEncoder().encode(eml.replace(/\n/g, '\r\n'));
      const internetMessageId = header('Message-ID');
      messages.set(id, {
        id,
        internetMessageId,
        receivedAt,
        fromName,
        fromAddress,
        subject: header('Subject'),
        categories,
        etag: '1',
        mime,
      });
      return mime;
    },
    categories: (id: string) => messages.get(id)?.categories,
    remove: (id: string) => messages.delete(id),
    silent: (yes: boolean) => {
      answers = !yes;
    },
  };
};
