import type { Letter } from '../../src/ports/letters.ts';
import type { Mailbox, MailMessage, SentMessage } from '../../src/ports/mailbox.ts';

/** The privacy mailbox in memory: the same port as the adapter to Graph. */
export const mailboxInMemory = () => {
  const messages = new Map<string, MailMessage & { readonly mime: Uint8Array }>();
  const drafts: (Letter & { readonly of: string })[] = [];
  const sent = new Map<string, SentMessage & { readonly mime: Uint8Array }>();
  const refusing = new Set<string>();
  const counts = { mime: 0 };
  let answers = true;
  const later = { kind: 'later', afterMs: 1_000 } as const;
  const port: Mailbox = {
    address: 'privacy@exemple.example',
    find: async (internetMessageId) => {
      if (!answers) return later;
      const item = [...messages.values()].filter((message) => message.internetMessageId === internetMessageId);
      return item.length > 0 ? { kind: 'found', item } : { kind: 'notFound' };
    },
    mime: async (id) => {
      counts.mime += 1;
      const message = messages.get(id) ?? sent.get(id);
      if (!answers || refusing.has(id)) return later;
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
    changes: async () => (answers ? { kind: 'changes', arrived: [...messages.values()], link: 'x' } : later),
    sent: async () => (answers ? { kind: 'changes', sent: [...sent.values()], link: 'x' } : later),
  };
  return {
    port,
    drafts,
    counts,
    /** A message arrives, as its lines; a second folder may hold a copy of it. */
    arrive: (
      id: string,
      eml: string,
      receivedAt: string,
      categories: readonly string[] = [],
      conversation?: string,
    ) => {
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
        ...(conversation === undefined ? {} : { conversation }),
      });
      return mime;
    },
    categories: (id: string) => messages.get(id)?.categories,
    /** Somebody changes the categories of a message by hand. */
    recategorise: (id: string, categories: readonly string[]) => {
      const message = messages.get(id);
      if (message) messages.set(id, { ...message, categories });
    },
    /** A message that can never be read. */
    refuse: (id: string, yes = true) => void (yes ? refusing.add(id) : refusing.delete(id)),
    /** An answer leaves the mailbox. */
    send: (message: SentMessage, eml: string) =>
      void sent.set(message.id, { ...message, mime: new TextEncoder().encode(eml.replace(/\n/g, '\r\n')) }),
    remove: (id: string) => messages.delete(id),
    silent: (yes: boolean) => {
      answers = !yes;
    },
  };
};
