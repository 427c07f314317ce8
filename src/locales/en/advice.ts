import type { advice as frAdvice } from '../fr/advice.ts';
import type { Words } from '../words.ts';

export const advice: Words<typeof frAdvice> = {
  credential:
    'Change this password at once, and wherever else it was used. Turn on two-step verification. Close open sessions that you do not recognize.',
  financial:
    'Tell your financial institution. Check your statements every week and report any operation that you do not recognize. Ask for a new card where the number has circulated.',
  sin: 'Ask Equifax and TransUnion for a security alert on your credit file; in Québec you may also ask for a security freeze. Check your accounts with the governments.',
  email:
    'Beware of messages that speak of this incident or press you to act. Open no link and no attachment. Reach the company at an address that you already know.',
  phone:
    'Give no information to anybody who calls or writes about this incident: call back yourself, at a known number. Ask your provider to protect your line against a transfer.',
  biometric:
    'A fingerprint or a face cannot be changed: replace it by a code wherever it opens a device or an account, and check recent access.',
  health:
    'Check the health services and claims made in your name. If somebody threatens to reveal information, do not pay, and tell the police.',
  minor:
    'Speak with the child. Check that no account and no credit file exists in the child’s name. Report any approach by a stranger to the police.',
  address:
    'Watch your mail: an item that is missing or an unknown account may be a sign of fraud. Ask for redirection from Canada Post only.',
  employment:
    'Tell your employer if somebody acts in your name. Check any request for a payment or a transfer by another way.',
  online: 'Update your device and your router. Change the password of your network if it may have been seen.',
  general:
    'Keep this notice. If you believe that somebody uses your information, tell the police and write to us: we will help you.',
};
