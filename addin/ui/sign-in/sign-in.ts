/** A token for our API, or why there is none: the host cannot give one, will not for this person now, or has no network. */
export type TokenOutcome = { readonly token: string } | { readonly refused: 'noSignIn' | 'signedOut' | 'unreachable' };

/** Who asks a host for tokens: Outlook and Teams each in its own way, the pages in one. */
export interface SignIn {
  /** `fresh` asks past what is kept, for a token that the server has just refused. */
  token(fresh: boolean): Promise<TokenOutcome>;
}
