/**
 * The style of the home page: one column on a phone, three cards on a wide screen, light or dark as the person's
 * system is set, and the system's own colours under high contrast.
 */
export const homeStyle = `
:root { color-scheme: light dark; --paper: #faf8f5; --sheet: #ffffff; --ink: #1e2430; --soft: #4d5666; --line: #ddd6cb;
  --seal: #8c1d2f; --link: #7a1526; --band: #f3e3c3; --band-ink: #4a3505; --shade: 0 1px 2px #1e24301a, 0 8px 24px #1e243014; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171d; --sheet: #1d222b; --ink: #eceff4; --soft: #b4bccb; --line: #343b48;
  --seal: #f0909c; --link: #f6a9b3; --band: #3a2f14; --band-ink: #f6e3b4; --shade: none; } }
@media (prefers-contrast: more) { :root { --paper: Canvas; --sheet: Canvas; --ink: CanvasText; --soft: CanvasText; --line: CanvasText;
  --seal: CanvasText; --link: LinkText; --band: Canvas; --band-ink: CanvasText; --shade: none; } }
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 "Segoe UI", system-ui, -apple-system, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .18em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 3px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--sheet); padding: .5rem 1rem; z-index: 1; }
.band { margin: 0; background: var(--band); color: var(--band-ink); padding: .6rem 1rem; text-align: center; font-size: .94rem; border-bottom: 1px solid var(--line); }
.wide { max-width: 70rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
.top { display: flex; align-items: center; justify-content: space-between; gap: 1rem; padding-top: 1.1rem; padding-bottom: 1.1rem; }
.mark { display: flex; align-items: center; gap: .65rem; margin: 0; font: 600 1.3rem/1 Georgia, "Times New Roman", serif; letter-spacing: .01em; }
.mark span { display: grid; place-items: center; width: 2.2rem; height: 2.2rem; border-radius: 50%; border: 2px solid var(--seal); color: var(--seal); font-size: 1.15rem; }
h1 { font: 600 clamp(1.7rem, 1.1rem + 2.6vw, 2.9rem)/1.15 Georgia, "Times New Roman", serif; margin: 1.2rem 0 .9rem; max-width: 24ch; text-wrap: balance; }
h2 { font: 600 1.35rem/1.25 Georgia, "Times New Roman", serif; margin: 2.6rem 0 1rem; }
h3 { font: 600 1.15rem/1.3 Georgia, "Times New Roman", serif; margin: 0; }
.lead { max-width: 62ch; font-size: 1.08rem; color: var(--soft); margin: 0; }
.cards { display: grid; gap: 1.1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18.5rem), 1fr)); }
.card { background: var(--sheet); border: 1px solid var(--line); border-top: 4px solid var(--seal); border-radius: 8px; padding: 1.15rem 1.25rem 1.3rem; box-shadow: var(--shade); }
.where { margin: .1rem 0 .9rem; color: var(--soft); font-size: .92rem; }
ol { margin: 0; padding: 0; list-style: none; counter-reset: step; display: grid; gap: .85rem; }
ol li { counter-increment: step; position: relative; padding-left: 2.1rem; }
ol li::before { content: counter(step); position: absolute; left: 0; top: .1rem; width: 1.45rem; height: 1.45rem; border: 1px solid var(--seal); border-radius: 50%;
  color: var(--seal); font-size: .8rem; font-weight: 600; display: grid; place-items: center; }
li a { font-weight: 600; }
li span, .next span { display: block; color: var(--soft); font-size: .95rem; }
table { width: 100%; border-collapse: collapse; background: var(--sheet); border: 1px solid var(--line); }
th, td { text-align: left; vertical-align: top; padding: .6rem .85rem; border-bottom: 1px solid var(--line); }
thead th { font-size: .85rem; color: var(--soft); font-weight: 600; }
tbody th { font-weight: 600; white-space: nowrap; }
code { font: .92em/1.4 ui-monospace, Consolas, monospace; white-space: nowrap; padding: .05rem .3rem; border: 1px solid var(--line); border-radius: 4px; background: var(--sheet); }
.split { display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); padding-bottom: 3rem; }
.split ul { margin: 0; padding-left: 1.1rem; display: grid; gap: .6rem; }
@media (max-width: 40rem) {
  table, tbody, tr, th, td { display: block; } thead { position: absolute; left: -999rem; }
  th, td { border: 0; padding: .1rem .85rem; } tr { border-bottom: 1px solid var(--line); padding: .6rem 0; }
}
@media (forced-colors: active) { .card, .mark span, ol li::before { border-color: CanvasText; } }
`;

/** The style of the short pages that say one thing. */
export const plainStyle = `
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 1.5rem; font: 1.05rem/1.55 "Segoe UI", system-ui, sans-serif; background: Canvas; color: CanvasText; }
h1 { font: 600 1.8rem/1.2 Georgia, "Times New Roman", serif; margin: 0 0 .6rem; }
p { margin: 0; max-width: 48ch; }
`;
