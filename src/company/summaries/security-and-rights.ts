import type { Bilingual } from '../../law/provisions/title.ts';
import { summary } from './summary.ts';

/** Rows 25 to 43: security, keeping, minors, rights of the persons concerned. */
export const securityAndRights = {
  'policy:25': summary(
    'La sécurité est proportionnée à la sensibilité, à la quantité, à l’usage et au support des renseignements : plus ils sont sensibles, mieux ils sont protégés. Aucun moyen n’offre toutefois une sécurité totale.',
    'Security is proportionate to the sensitivity, quantity, use and medium of the information: the more sensitive it is, the better it is protected. No means is perfectly secure, however.',
  ),
  'policy:26': summary(
    'Logiciels et appareils qui peuvent contenir des renseignements : {systems}.',
    'Software and devices that may hold information: {systems}.',
  ),
  'policy:27': summary(
    'Mesures de sécurité : chiffrement SSL, surveillance du réseau, sauvegardes, mots de passe, authentification à deux facteurs, biométrie, pare-feu, DMARC, SPF et DKIM, journaux de sécurité, BitLocker.',
    'Security measures: SSL encryption, network monitoring, backups, passwords, two-factor authentication, biometrics, firewall, DMARC, SPF and DKIM, security logs, BitLocker.',
  ),
  'policy:28': summary(
    'Les mots de passe confiés par des clients (comptes, Wi-Fi) sont des renseignements sensibles : recueillis avec leur permission, pour l’assistance technique seulement, jamais partagés sans consentement, gardés dans un gestionnaire de mots de passe chiffré et vérifié. Ne les écrivez jamais ailleurs.',
    'Passwords that clients entrust to us (accounts, Wi-Fi) are sensitive: collected with their permission, for technical support only, never shared without consent, kept in an encrypted and audited password manager. Never write them elsewhere.',
  ),
  'policy:29': summary(
    'Les renseignements sont conservés au Québec quand c’est possible. Ils peuvent toutefois être transférés et gardés dans le nuage, hors du Québec ou du Canada. La loi demande d’abord une évaluation (art. 17).',
    'Information is stored in Québec where possible. It may however be transferred to and kept in the cloud, outside Québec or Canada. The law asks for an assessment first (s. 17).',
  ),
  'policy:30': summary(
    'Les renseignements sont gardés aussi longtemps que c’est raisonnablement nécessaire aux fins pour lesquelles ils ont été recueillis. La politique ne donne pas de nombre d’années.',
    'Information is kept for as long as is reasonably necessary for the purposes for which it was collected. The policy gives no number of years.',
  ),
  'policy:31': summary(
    'Le site dépose {cookies}. Aucun ne recueille de renseignement personnel ; il n’y a ni publicité ni outil d’analyse comme Google Analytics. On peut bloquer les témoins dans son navigateur. Les autres sites vers lesquels mènent nos liens ont leur propre politique.',
    'The website sets {cookies}. None collects personal information; there is no advertising and no analytics tool such as Google Analytics. Cookies can be blocked in the browser. Other sites that we link to have their own policy.',
  ),
  'policy:32': summary(
    'Nous ne recueillons pas volontairement de renseignements sur des mineurs. Avant 14 ans, le consentement vient du titulaire de l’autorité parentale ou du tuteur.',
    'We do not knowingly collect information on minors. Under 14, consent comes from the person having parental authority or the tutor.',
  ),
  'policy:33': summary(
    'Si vous pensez que nous avons des renseignements sur un mineur, signalez-le tout de suite, ici ou à {email}.',
    'If you think that we hold information on a minor, report it at once, here or to {email}.',
  ),
  'policy:34': summary(
    'Des renseignements découverts sur un mineur sont détruits immédiatement ; s’ils sont nécessaires, l’autorisation du parent ou du tuteur est demandée sans attendre. Ne détruisez rien vous-même : signalez-le.',
    'Information found on a minor is destroyed immediately; where it is necessary, authorization is asked of the parent or tutor without delay. Destroy nothing yourself: report it.',
  ),
  'policy:35': summary(
    'Pour exercer ses droits d’accès, de rectification ou de retrait du consentement, la personne écrit à la personne responsable : {email}, ou par la poste au {address}. Si elle vous parle de vive voix, aidez-la à l’écrire.',
    'To use the rights of access, rectification or withdrawal of consent, the person writes to the officer: {email}, or by post to {address}. If they tell you in person, help them to put it in writing.',
  ),
  'policy:36': summary(
    'Une personne peut demander à voir les renseignements que nous avons sur elle, et les faire corriger s’ils sont inexacts, incomplets ou équivoques.',
    'A person may ask to see the information that we hold about them, and to have it corrected if it is inaccurate, incomplete or equivocal.',
  ),
  'policy:37': summary(
    'Une personne peut demander de cesser la diffusion de renseignements sur elle, ou de désindexer un lien attaché à son nom, quand la diffusion contrevient à la loi ou à une ordonnance. Dans certaines conditions, elle peut aussi demander une réindexation.',
    'A person may ask that information about them no longer be disseminated, or that a link attached to their name be de-indexed, where this contravenes the law or a court order. Under certain conditions they may also ask for re-indexing.',
  ),
  'policy:38': summary(
    'La personne responsable répond par écrit dans les {requestDays} jours civils de la réception de la demande. La loi en donne 30 (art. 32).',
    'The officer replies in writing within {requestDays} calendar days of receiving the request. The law gives 30 (s. 32).',
  ),
  'policy:39': summary(
    'Le délai peut être prolongé s’il faut consulter un tiers qui a fourni des renseignements industriels, financiers, commerciaux ou semblables ; la personne en est informée dans les {requestDays} jours. La limite de 30 jours de la loi ne bouge pas (art. 32, 46).',
    'The time may be extended if a third party that supplied industrial, financial, commercial or similar information must be consulted; the person is told within {requestDays} days. The law’s limit of 30 days does not move (ss. 32, 46).',
  ),
  'policy:40': summary(
    'Tout refus est motivé. Il cite la disposition de la loi, les recours et le délai pour les exercer.',
    'Every refusal gives its reasons. It cites the provision of the law, the remedies and the time limit for using them.',
  ),
  'policy:41': summary(
    'La personne responsable aide le demandeur à comprendre un refus.',
    'The officer helps the applicant to understand a refusal.',
  ),
  'policy:42': summary(
    'Une personne peut demander quels renseignements sont recueillis auprès d’elle, quelles catégories de personnes y ont accès et combien de temps ils sont gardés.',
    'A person may ask what information is collected from them, which categories of persons have access to it, and how long it is kept.',
  ),
  'policy:43': summary(
    'La politique ne dit rien des frais ni des copies. La loi les règle (art. 33 à 36).',
    'The policy says nothing of charges or copies. The law governs them (ss. 33 to 36).',
  ),
} as const satisfies Record<string, Bilingual>;
