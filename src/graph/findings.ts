import type { FacetKind } from './definition.ts';
import type { SiteName } from './places.ts';

/** One thing in the tenant that is not as it must be; the words, with the fix of each, are the locale's. */
export type Finding =
  /** No answer, or one that says nothing; status 0 when there was none at all. */
  | { readonly finding: 'unreachable'; readonly site: SiteName; readonly status: number }
  /** Graph refused our token itself: application, secret or consent. */
  | { readonly finding: 'signInRefused'; readonly status: number }
  | { readonly finding: 'siteMissing'; readonly site: SiteName }
  | {
      readonly finding: 'permissionMissing';
      readonly site: SiteName;
      readonly needed: 'read' | 'write' | 'fullcontrol';
    }
  /** A site that is none of ours could be read. */
  | { readonly finding: 'tooMuchPermission'; readonly site: string }
  | { readonly finding: 'listMissing'; readonly list: string }
  | { readonly finding: 'listRenamed'; readonly list: string; readonly title: string; readonly expected: string }
  | { readonly finding: 'columnMissing'; readonly list: string; readonly column: string }
  | {
      readonly finding: 'columnRenamed';
      readonly list: string;
      readonly column: string;
      readonly title: string;
      readonly expected: string;
    }
  | {
      readonly finding: 'columnKind';
      readonly list: string;
      readonly column: string;
      readonly kind: FacetKind | 'other';
      readonly expected: FacetKind;
    }
  | { readonly finding: 'columnNotIndexed'; readonly list: string; readonly column: string }
  | { readonly finding: 'columnNotHidden'; readonly list: string; readonly column: string }
  | { readonly finding: 'columnNotUnique'; readonly list: string; readonly column: string }
  | {
      readonly finding: 'choiceMissing';
      readonly list: string;
      readonly column: string;
      readonly choices: readonly string[];
    };

export type ListFinding = Extract<Finding, { readonly list: string }>;
