import type { JWK } from 'jose';
import type { Clock } from './clock.ts';
import type { Faults } from './control/faults.ts';
import type { Meter } from './control/meter.ts';
import type { Switches } from './control/switches.ts';
import type { Recorder } from './graph/recording.ts';
import type { Caller } from './identity/callers.ts';
import type { SiteRole, Tenant } from './tenant.ts';

/** Why a token is refused, in Graph's words. */
export interface TokenRefused {
  readonly refused: string;
}

/** The tenant with the handles that only identity, Graph and the control addresses turn. */
export interface RunningTenant extends Tenant {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly meter: Meter;
  readonly switches: Switches;
  readonly recorder: Recorder;
  /** The public keys, as a key document lists them. */
  publishedKeys(key: 'entra' | 'botframework'): readonly JWK[];
  /** Who sent this bearer token for Graph: signature, expiry, issuer and audience are checked. */
  caller(token: string): Promise<Caller | TokenRefused>;
  /** What an application may do on a site from now on; null withdraws it. Kept across restarts. */
  grant(sitePath: string, appId: string, role: SiteRole | null): void;
  /** Delta tokens of another epoch are no longer honoured. */
  deltaEpoch(): number;
  /** Makes every delta token given out so far worthless, as SharePoint may at any time. */
  purgeDelta(): void;
}
