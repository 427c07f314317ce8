import { createHash } from 'node:crypto';
import type { Company } from '../../company/company.ts';

/** What an installation gives to its package. */
export interface PackageChoices {
  /** The application registration of bot and pages. */
  readonly appId: string;
  /** Origin of the pages, `https://greffe.company.example`. */
  readonly pages: string;
  /** Application id address of the API; made of host and app id when absent. */
  readonly audience?: string | undefined;
  /** `MAJOR.MINOR.PATCH` */
  readonly version: string;
}

/** What fills the blanks of the manifest, by name. */
export type PackageValues = Readonly<Record<string, string>>;

/**
 * A second id made from the first, always the same one: the add-in of the XML manifest must not bear the id of the
 * unified one, and both must stay what they are from version to version. In the form of a GUID of version 8 (RFC 9562).
 */
export const otherId = (id: string, use: string): string => {
  const hex = createHash('sha256').update(`${use} ${id.toLowerCase()}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};

/**
 * What fills the blanks. The address of the API names the host of the pages, because Teams gives a tab no token
 * otherwise ("App resource defined in manifest and iframe origin do not match").
 */
export const packageValues = ({ appId, pages, audience, version }: PackageChoices, company: Company): PackageValues => {
  const { origin, host } = new URL(pages);
  return {
    appId,
    addinId: otherId(appId, 'outlook add-in'),
    pages: origin,
    host,
    audience: audience ?? `api://${host}/${appId}`,
    version,
    company: company.legalName,
    website: company.website,
    policyFr: company.policy.published.fr,
    terms: company.website,
    officerEmail: company.officer.email,
  };
};
