import type { Attachment, Command } from './api.ts';
import { type DialogPlace, faultOf } from './dialog-flow.ts';
import { element } from './element.ts';
import type { ExtensionResult, InvokeApi, Invoked } from './invoke-api.ts';

/** Milliseconds after the last letter before the bot is asked. */
const PAUSE_MS = 300;

interface Preview {
  readonly title?: string;
  readonly subtitle?: string;
  readonly text?: string;
  readonly body?: readonly { readonly text?: string }[];
}

/** What the list shows of a result: its preview, or what stands first on its card. */
const linesOf = ({ preview, content }: ExtensionResult): readonly [title: string, below: string] => {
  const { title, subtitle, text, body } = ((preview as Attachment | undefined)?.content ?? content ?? {}) as Preview;
  return [title ?? body?.find((one) => one.text)?.text ?? '', [subtitle, text].filter(Boolean).join(' · ')];
};

const resultButton = (result: ExtensionResult, choose: () => void): HTMLElement => {
  const [title, below] = linesOf(result);
  const lines = [element('span', { class: 'result-title' }, title)];
  if (below !== '') lines.push(element('span', { class: 'result-below' }, below));
  const button = element('button', { type: 'button' }, ...lines);
  button.addEventListener('click', choose);
  return element('li', {}, button);
};

/** The search of a command: asked as it opens where the package says so, then a moment after each letter. */
export const openSearch = (
  place: DialogPlace,
  api: InvokeApi,
  command: Command,
  chat: string,
  insert: (result: ExtensionResult) => void,
): void => {
  const { box, lang, words } = place;
  const [parameter] = command.parameters;
  const label = parameter?.title[lang] ?? command.title[lang];
  const field = element('input', { type: 'search', class: 'search-field', 'aria-label': label, placeholder: label });
  const said = element('p', { class: 'search-said', role: 'status' });
  const list = element('ul', { class: 'results', 'aria-label': words.chat.search.results });
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (invoked: Invoked): void => {
    const results = invoked.body?.composeExtension?.attachments ?? [];
    const message = invoked.body?.composeExtension?.text;
    const { none, found } = words.chat.search;
    said.textContent = faultOf(invoked, words) ?? message ?? (results.length === 0 ? none : found(results.length));
    const choose = (result: ExtensionResult) => () => {
      box.close();
      insert(result);
    };
    list.replaceChildren(...results.map((result) => resultButton(result, choose(result))));
  };
  const search = async (text: string): Promise<void> => {
    latest += 1;
    const mark = latest;
    said.textContent = words.chat.search.searching;
    const parameters = text === '' ? [] : [{ name: parameter?.name ?? 'query', value: text }];
    const failed: Invoked = { status: 502 };
    const invoked = await api.query({ chat, command: command.id, parameters }).catch(() => failed);
    if (mark === latest) show(invoked);
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(field.value.trim()), PAUSE_MS);
  });
  box.show(command.title[lang], { height: 'medium' }, element('div', { class: 'search' }, field, said, list));
  if (command.initialRun) void search('');
};
