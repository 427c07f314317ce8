/** What one can reach with the tabulator, in the order of the page. */
const REACHABLE =
  'a[href], button:not([disabled]), select:not([disabled]), input:not([disabled]), textarea:not([disabled]), iframe, summary, [tabindex="0"]';

/** The actions by which office.js says that the focus wants to leave the pane (OSF.AgaveHostAction). */
const FORWARD: ReadonlySet<unknown> = new Set([5, 13, 17]);
const BACKWARD: ReadonlySet<unknown> = new Set([6, 14, 18]);

/**
 * office.js takes every Tab in the pane and tells its host when there is nothing further; a host that did nothing would
 * keep the keyboard trapped. The focus goes to what follows or precedes the frame, round the page.
 */
export const leaveFrame = (frame: HTMLIFrameElement, data: unknown): void => {
  const action: unknown = Array.isArray(data) ? data.at(1) : undefined;
  const step = FORWARD.has(action) ? 1 : BACKWARD.has(action) ? -1 : 0;
  if (step === 0) return;
  const all = [...document.querySelectorAll<HTMLElement>(REACHABLE)].filter(
    (one) => one === frame || (one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true })),
  );
  const next = all.at((all.indexOf(frame) + step) % all.length);
  // A frame that keeps the focus would take it back.
  frame.blur();
  next?.focus();
};
