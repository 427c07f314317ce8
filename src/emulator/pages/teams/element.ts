type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element; text children are text, never markup. An attribute that is false or undefined is left out. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
};

/** A select with a visible or hidden label; `chosen` is told of each choice. */
export const labelledSelect = (
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  value: string,
  chosen: (value: string) => void,
): HTMLElement => {
  const select = element('select', {}, ...options.map(([key, text]) => element('option', { value: key }, text)));
  select.value = value;
  select.addEventListener('change', () => chosen(select.value));
  return element('label', { class: 'field' }, element('span', { class: 'field-name' }, label), select);
};
