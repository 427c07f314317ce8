/** Elements that have no place in a message that is being written. */
const UNWANTED =
  'script,style,link,meta,base,iframe,object,embed,form,input,button,textarea,select,title,frame,template';

const isHarmful = (name: string, value: string): boolean =>
  name.startsWith('on') || /^\s*(?:javascript|vbscript|data:text)/i.test(value);

/** HTML as parts of this page: without script, without forms, without addresses that do something. */
export const cleanHtml = (html: string): DocumentFragment => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const unwanted of parsed.querySelectorAll(UNWANTED)) unwanted.remove();
  for (const one of parsed.querySelectorAll('*')) {
    // Pictures from elsewhere would tell elsewhere that the message was opened.
    if (one instanceof HTMLImageElement && !one.src.startsWith('data:image/')) one.remove();
    for (const { name, value } of [...one.attributes]) if (isHarmful(name, value)) one.removeAttribute(name);
  }
  const clean = document.createDocumentFragment();
  clean.append(...parsed.body.childNodes);
  return clean;
};
