import type { Switches } from '../control/switches.ts';

/** What taking resource units came to. */
export interface Taken {
  readonly isThrottled: boolean;
  /** `RateLimit-*` from 80 % of the quota, and `Retry-After` beyond it. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Quota {
  take(appId: string, units: number): Taken;
}

interface Window {
  readonly startedAt: number;
  used: number;
}

const minute = 60_000;

/**
 * SharePoint's quota for one application in one tenant, by the minute.
 * What is refused counts as well, so that a client that hammers stays out.
 */
export function createQuota(switches: Switches): Quota {
  const windows = new Map<string, Window>();
  const windowOf = (appId: string, now: number): Window => {
    const present = windows.get(appId);
    if (present !== undefined && now - present.startedAt < minute) return present;
    const fresh = { startedAt: now, used: 0 };
    windows.set(appId, fresh);
    return fresh;
  };
  return {
    take(appId, units) {
      const { throttling, unitsPerMinute } = switches.read();
      if (!throttling) return { isThrottled: false, headers: {} };
      const now = Date.now();
      const window = windowOf(appId, now);
      window.used += units;
      return judge(window, unitsPerMinute, Math.max(1, Math.ceil((window.startedAt + minute - now) / 1000)));
    },
  };
}

function judge(window: Window, quota: number, secondsLeft: number): Taken {
  const isThrottled = window.used > quota;
  if (window.used < quota * 0.8) return { isThrottled, headers: {} };
  const headers = {
    'RateLimit-Limit': String(quota),
    'RateLimit-Remaining': String(Math.max(0, quota - window.used)),
    'RateLimit-Reset': String(secondsLeft),
  };
  return { isThrottled, headers: isThrottled ? { ...headers, 'Retry-After': String(secondsLeft) } : headers };
}
