import { wordsOf } from './expression-reader.ts';

/** How a question begins, in either language. */
const opening =
  /^(?:(?:bonjour|salut|allo|hello|hi|hey|svp|please|et|and|so|donc|mais|but|ok)\s+)*(?:est ce|esce|qu|que|qui|quoi|quel|quelle|quels|quelles|ou est|ou sont|ou|comment|combien|pourquoi|quand|c est quoi|cest quoi|c koi|a qui|a quoi|avec qui|dans quel|en combien|pendant combien|faut il|peut on|puis je|doit on|dois je|y a t il|ya t il|existe t il|a t on|ai je|avons nous|avez vous|est on|sommes nous|what|who|whom|whose|when|where|why|how|which|whats|whos|can|could|do|does|did|is|are|am i|should|may|must|will|would|has|have we|are there|is there)\b/;

/** Whether it is asked: a mark at the end, a word of asking at the beginning, or a verb turned round. */
export const isQuestion = (text: string): boolean => {
  const words = wordsOf(text).join(' ');
  const turned =
    /\b(?:peut|doit|faut|est|sont|a t|ont|peuvent|doivent|fait|garde t|vend)\s(?:t\s)?(?:il|elle|on|ils|elles|ce)\b|\b(?:a|peut|est|ont|sont|doit|faut|va|peux|dois|vont|peuvent|doivent|garde|gardent|vend|prend|fait|font|veut|veulent)\stu\b/;
  return /\?\s*$/.test(text.trim()) ? words !== '' : opening.test(`${words} `) || turned.test(words);
};
