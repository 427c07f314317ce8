/** How long Outlook may take to greet the page, in milliseconds, before the page says so. */
const patienceMs = 10_000;

/** What came of looking for Outlook. */
export type HostFound = 'outlook' | 'none' | 'silent';

const script = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const element = document.createElement('script');
    element.src = address;
    element.addEventListener('load', () => resolve(true));
    element.addEventListener('error', () => resolve(false));
    document.head.append(element);
  });

const greeted = async (address: string): Promise<HostFound> => {
  // Another origin than ours, so it cannot be a static import; its address comes from the configuration.
  if (!(await script(address))) return 'silent';
  const { host } = await Office.onReady();
  return host === Office.HostType.Outlook ? 'outlook' : 'none';
};

/** Loads office.js and waits for its host. In an ordinary browser tab there is none. */
export const loadOffice = async (address: string): Promise<HostFound> => {
  const late = new Promise<HostFound>((resolve) => setTimeout(() => resolve('silent'), patienceMs));
  return Promise.race([greeted(address), late]);
};
