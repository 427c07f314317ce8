import { useCallback, useEffect, useState } from 'react';
import type { OpenItem, Outlook } from './outlook.ts';

/** What is open in Outlook, followed as it changes; `look` reads it at once, for Outlook does not always say. */
export const useOpenItem = (
  outlook: Outlook,
  onChange?: () => void,
): { readonly item: OpenItem; readonly look: () => void } => {
  const [item, setItem] = useState<OpenItem>(outlook.open);
  const look = useCallback(() => setItem(outlook.open()), [outlook]);
  useEffect(() => {
    outlook.onChange(() => {
      onChange?.();
      look();
    });
  }, [outlook, look, onChange]);
  return { item, look };
};
