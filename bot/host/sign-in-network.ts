import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

const cloud = 'https://login.microsoftonline.com';
const patienceMs = 10_000;

/** MSAL's way out, with the sign-in origin replaced: it is one of the addresses that differ on one machine (DESIGN §4). */
export const signInNetwork = (signInOrigin: string): INetworkModule => {
  const ask = async <T>(method: string, url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> => {
    const address = url.startsWith(`${cloud}/`) ? signInOrigin + url.slice(cloud.length) : url;
    const response = await fetch(address, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
      ...(options?.headers ? { headers: options.headers } : {}),
      ...(options?.body === undefined ? {} : { body: options.body }),
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: (await response.json()) as T,
    };
  };
  return {
    sendGetRequestAsync: <T>(url: string, options?: NetworkRequestOptions) => ask<T>('GET', url, options),
    sendPostRequestAsync: <T>(url: string, options?: NetworkRequestOptions) => ask<T>('POST', url, options),
  };
};
