/** What a written word asks for. */
export type Intent = 'report' | 'myReports' | 'myTasks' | 'worklist' | 'dashboard' | 'menu' | 'other';

const said: Readonly<Record<Exclude<Intent, 'other'>, readonly string[]>> = {
  report: [
    'signaler un incident',
    'signaler incident',
    'signaler',
    'incident',
    'report an incident',
    'report incident',
    'report',
  ],
  myReports: ['mes signalements', 'mes signalement', 'signalements', 'my reports', 'reports'],
  myTasks: ['mes taches', 'ma tache', 'my tasks', 'my task'],
  worklist: ['a faire', 'to do', 'todo', 'worklist', 'liste de travail'],
  dashboard: ['tableau de bord', 'dashboard'],
  menu: ['menu', 'aide', 'help', 'bonjour', 'bonsoir', 'allo', 'salut', 'hello', 'hi'],
};

const intents = ['report', 'myReports', 'myTasks', 'worklist', 'dashboard', 'menu'] as const;

/** Letters and figures alone, without accents, case or punctuation. */
const simplified = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a text asks for, in either language, where it is a command or a greeting and nothing more. */
export const intentOf = (text: string): Intent => {
  const words = simplified(text.slice(0, 200));
  return intents.find((intent) => said[intent].includes(words)) ?? 'other';
};
