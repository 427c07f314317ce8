import type { Attachment, Taken } from './api.ts';
import { asked } from './request.ts';

/** A dialog that the bot asks to show. */
export interface TaskInfo {
  readonly title?: string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly card?: Attachment;
  readonly url?: string;
}

export interface ExtensionResult extends Attachment {
  readonly preview?: Attachment;
}

/** What the bot answers to dialogs, commands and searches; the page trusts nothing of it to be there. */
export interface InvokeBody {
  readonly task?: { readonly type?: string; readonly value?: TaskInfo | string };
  readonly composeExtension?: {
    readonly type?: string;
    readonly text?: string;
    readonly attachments?: readonly ExtensionResult[];
    readonly activityPreview?: { readonly attachments?: readonly Attachment[] };
  };
}

export interface Invoked {
  readonly status: number;
  readonly body?: InvokeBody;
}

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
}

/** What the bot is asked beside messages and card actions; a request that fails throws. */
export interface InvokeApi {
  task(verb: 'fetch' | 'submit', of: { chat: string; messageId?: string; data: object }): Promise<Invoked>;
  command(
    verb: 'fetchTask' | 'submitAction',
    of: { chat: string; command: string; messageId?: string },
    handed?: object,
  ): Promise<Invoked>;
  query(of: {
    chat: string;
    command: string;
    parameters: readonly { name: string; value: string }[];
  }): Promise<Invoked>;
  consent(messageId: string, chat: string, agree: boolean): Promise<Invoked>;
  refresh(messageId: string): Promise<Taken>;
  upload(file: File): Promise<UploadedFile>;
  /** Where a person's own file is opened. */
  fileAddress(id: string): string;
}

const themeName = (): string => {
  const { theme } = document.documentElement.dataset;
  return theme === 'dark' || theme === 'contrast' ? theme : 'default';
};

/** The emulator's addresses for invokes, as this account and in this language. */
export const invokeApi = (as: string, locale: string): InvokeApi => {
  const who = encodeURIComponent(as);
  const base = () => ({ as, locale, theme: themeName() });
  return {
    task: (verb, of) => asked<Invoked>('tasks', { ...base(), verb, ...of }),
    command: (verb, of, handed = {}) => asked<Invoked>('commands', { ...base(), verb, ...of, ...handed }),
    query: (of) => asked<Invoked>('queries', { ...base(), ...of }),
    consent: (messageId, chat, agree) => asked<Invoked>('consents', { ...base(), messageId, chat, agree }),
    refresh: (messageId) => asked<Taken>('refresh', { ...base(), messageId }),
    upload: async (file) => {
      const path = `/teams/api/files?as=${who}&name=${encodeURIComponent(file.name)}`;
      const response = await fetch(path, { method: 'POST', body: file });
      if (!response.ok) throw new Error(`files: ${response.status}`);
      return (await response.json()) as UploadedFile;
    },
    fileAddress: (id) => `/teams/api/files/${encodeURIComponent(id)}?as=${who}`,
  };
};
