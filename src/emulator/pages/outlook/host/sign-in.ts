import { type Account, type Api, refusalIn } from '../api.ts';

/**
 * The host's end of nested app authentication: MSAL in the pane asks its bridge, the bridge asks this page, this page
 * asks the emulator for the account that is shown. The marks are those of `prelude.ts`.
 */
export const answerSignIn = (
  frame: HTMLIFrameElement,
  origin: string,
  { api, account, tenantId }: { readonly api: Api; readonly account: Account; readonly tenantId: string },
): (() => void) => {
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const question = questionIn(event.data);
    if (question === undefined) return;
    void answerTo(api, account, tenantId, question).then((answer) => {
      const whole = { messageType: 'NestedAppAuthResponse', requestId: question.requestId, ...answer };
      frame.contentWindow?.postMessage({ kind: 'nested-app-auth-answer', answer: JSON.stringify(whole) }, origin);
    });
  };
  addEventListener('message', listen);
  return () => removeEventListener('message', listen);
};

interface Question {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId?: string; readonly scope?: string };
}

const questionIn = (data: unknown): Question | undefined => {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('question' in data)) return undefined;
  if (data.kind !== 'nested-app-auth-question' || typeof data.question !== 'string') return undefined;
  return JSON.parse(data.question) as Question;
};

const answerTo = async (api: Api, account: Account, tenantId: string, question: Question): Promise<object> => {
  if (question.method === 'GetInitContext') return { success: true, initContext: contextOf(account, tenantId) };
  const { clientId = '', scope = '' } = question.tokenParams ?? {};
  try {
    return { success: true, ...(await api.token(clientId, scope)) };
  } catch (fault) {
    const said = refusalIn(fault);
    const code = said === 'offline' ? undefined : said;
    const status = code === undefined ? 'NO_NETWORK' : 'USER_INTERACTION_REQUIRED';
    return {
      success: false,
      error: {
        status,
        code: code === undefined ? 'no_network' : 'consent_required',
        description: 'The emulator gave no token.',
      },
    };
  }
};

const contextOf = ({ oid }: Account, tenantId: string): object => ({
  sdkName: 'emulator',
  sdkVersion: '1',
  capabilities: { queryAccount: true },
  accountContext: { homeAccountId: `${oid}.${tenantId}`, environment: 'login.microsoftonline.com', tenantId },
});
