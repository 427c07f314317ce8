const PINNED = 'outlook-addin-pinned';

/** Pinned unless somebody unpinned it; a browser without storage forgets. */
export const wasPinned = (): boolean => {
  try {
    return localStorage.getItem(PINNED) !== 'no';
  } catch {
    return true;
  }
};

export const keepPinned = (isPinned: boolean): void => {
  try {
    localStorage.setItem(PINNED, isPinned ? 'yes' : 'no');
  } catch {
    // Nothing depends on it.
  }
};
