/** The one thing that pages take from the sign-in library, so that the rest of it is left behind. */
export { createNestablePublicClientApplication } from '@azure/msal-browser';
