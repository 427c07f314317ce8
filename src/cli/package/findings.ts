/** What keeps a package from being given to an administrator; the words are in the locale, under `package.findings`. */
export type PackageFinding =
  | { readonly finding: 'iconUnreadable'; readonly file: string }
  | { readonly finding: 'iconSize'; readonly file: string; readonly size: string; readonly expected: string }
  | { readonly finding: 'iconColoured' | 'iconFilled' | 'iconPadded'; readonly file: string }
  | { readonly finding: 'textTooLong'; readonly place: string; readonly length: string; readonly most: string }
  | { readonly finding: 'wordForbidden'; readonly place: string; readonly word: string }
  | { readonly finding: 'wordMissing' | 'wordNowhere'; readonly file: string; readonly place: string }
  | { readonly finding: 'addressForeign' | 'addressOpen'; readonly place: string; readonly address: string }
  | { readonly finding: 'domainBad'; readonly domain: string }
  | { readonly finding: 'actionUnknown'; readonly control: string; readonly action: string }
  | { readonly finding: 'xmlUnreadable' }
  | { readonly finding: 'xmlLacking' | 'xmlMisplaced'; readonly parent: string; readonly child: string }
  | { readonly finding: 'resourceUnknown'; readonly id: string }
  | { readonly finding: 'sameId'; readonly id: string };
