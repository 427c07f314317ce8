import type { Bilingual } from '../../law/provisions/title.ts';
import { summary } from './summary.ts';

/** Rows 1 to 24: what the policy is, what is collected and why, to whom it is communicated. */
export const introduction = {
  'policy:1': summary(
    'La version française de la politique fait foi. La version anglaise est une traduction, offerte pour aider à comprendre.',
    'The French version of the policy prevails. The English version is a translation, given to help understanding.',
  ),
  'policy:2': summary(
    'La version en vigueur est la {version}, depuis le {since}.',
    'The version in force is {version}, since {since}.',
  ),
  'policy:3': summary(
    'La politique dit que fournir des renseignements, ou utiliser le site, vaut acceptation. La loi demande plus : un consentement manifeste, libre, éclairé et donné pour chaque fin (art. 14). Greffe suit la loi.',
    'The policy says that giving information, or using the website, is acceptance. The law asks for more: consent that is clear, free, informed and given for each purpose (s. 14). Greffe follows the law.',
  ),
  'policy:4': summary(
    'La politique vise tout le monde dont nous avons des renseignements : clients actuels ou possibles, consultants, employés, membres, visiteurs du site et autres personnes.',
    'The policy covers everybody whose information we hold: current or possible clients, consultants, employees, members, visitors to the website and others.',
  ),
  'policy:5': summary(
    'Un renseignement personnel permet d’identifier une personne, directement ou indirectement : nom, adresse, courriel, téléphone, renseignements bancaires, santé, origine, langue et autres.',
    'Personal information allows a person to be identified, directly or indirectly: name, address, e-mail, telephone, banking or health information, origin, language and more.',
  ),
  'policy:6': summary(
    'Le nom, le titre, la fonction et les coordonnées de travail d’une personne sont traités comme publics par la politique. La loi ne les écarte que des règles de collecte, d’utilisation et de communication (art. 1) : un incident qui les touche se signale quand même.',
    'The policy treats a person’s name, title, function and contact information at work as public. The law sets them apart only for collection, use and communication (s. 1): an incident that touches them is still reported.',
  ),
  'policy:7': summary(
    'La politique peut changer. Elle ne deviendra pas moins protectrice pour les renseignements déjà recueillis sans le consentement des personnes.',
    'The policy may change. It will not become less protective of information already collected without the consent of the persons concerned.',
  ),
  'policy:8': summary(
    'Une personne qui n’accepte pas la politique, ou le risque, cesse d’utiliser nos services et nous écrit : nous effaçons alors les renseignements que nous avons sur elle, sauf ceux que la loi oblige à garder. Transmettez sa demande à {email}.',
    'A person who does not accept the policy, or the risk, stops using our services and writes to us: we then delete the information that we have about them, except what the law has us keep. Pass the request on to {email}.',
  ),
  'policy:9': summary(
    'Toute inquiétude, ou tout soupçon d’utilisation non autorisée de renseignements, se dit sans attendre à {email}. Le personnel le signale ici, dans Greffe.',
    'Any concern, or any suspicion of unauthorized use of information, is told without delay to {email}. Staff report it here, in Greffe.',
  ),
  'policy:10': summary(
    'Nous ne recueillons que les renseignements nécessaires à nos activités et aux fins annoncées. Rien de plus.',
    'We collect only the information that is necessary for our activities and the stated purposes. Nothing more.',
  ),
  'policy:11': summary(
    'Une personne peut refuser de donner ses renseignements. Certains sont toutefois nécessaires : sans eux, le service peut être impossible.',
    'A person may refuse to give their information. Some of it is necessary, however: without it, the service may not be possible.',
  ),
  'policy:12': summary(
    'Les renseignements nous parviennent par le site et ses formulaires, par la poste, par courriel, par téléphone, par texto, par message électronique, ou en échangeant avec nous.',
    'Information reaches us through the website and its forms, by post, by e-mail, by telephone, by text, by electronic message, or in dealing with us.',
  ),
  'policy:13': summary(
    'Des renseignements peuvent être recueillis auprès d’un tiers sans consentement s’il y a un intérêt sérieux et légitime, et si c’est dans l’intérêt de la personne et qu’on ne peut pas les obtenir d’elle à temps, ou si c’est nécessaire pour s’assurer de leur exactitude.',
    'Information may be collected from a third person without consent where there is a serious and legitimate interest, and it is in the person’s interest and cannot be had from them in time, or it is necessary to make sure that it is accurate.',
  ),
  'policy:14': summary(
    'Nous recueillons : nom, courriel, adresses, code postal, pays et province, profession et poste, téléphones, télécopieur, site Web, nom de l’employeur, adresse IP et renseignements semblables.',
    'We collect: name, e-mail, addresses, postal code, country and province, occupation and position, telephone and fax numbers, website, employer’s name, IP address and similar information.',
  ),
  'policy:15': summary(
    'Les renseignements servent à communiquer avec la personne et à l’aider, à gérer la relation avec elle, à fournir un service, à l’identifier, à répondre à une demande, à lui envoyer de l’information par courriel, à assurer le paiement, et à des fins semblables.',
    'Information is used to communicate with the person and support them, to manage the relationship, to provide a service, to identify them, to answer a request, to send them information by e-mail, to ensure payment, and for similar purposes.',
  ),
  'policy:16': summary(
    'Avant de prendre une décision au sujet d’une personne, nous nous assurons que ses renseignements sont à jour.',
    'Before a decision is made about a person, we make sure that their information is up to date.',
  ),
  'policy:17': summary(
    'Nous ne vendons, n’échangeons et ne louons aucun renseignement personnel. Seules les personnes qui en ont besoin pour leur travail, et nos fournisseurs de services, y ont accès.',
    'We do not sell, trade or rent personal information. Only people who need it for their work, and our service providers, have access to it.',
  ),
  'policy:18': summary(
    'Un renseignement ne sert qu’aux fins annoncées. Pour une autre fin, il faut un nouveau consentement ; il doit être exprès si le renseignement est sensible.',
    'Information is used only for the stated purposes. Another purpose needs a new consent; it must be express where the information is sensitive.',
  ),
  'policy:19': summary(
    'Un fournisseur de services ne reçoit que les renseignements dont il a besoin pour son mandat. La loi demande aussi un contrat écrit (art. 18.3).',
    'A service provider receives only the information that it needs for its mandate. The law also asks for a written contract (s. 18.3).',
  ),
  'policy:20': summary(
    'Des renseignements peuvent être communiqués à une autorité ou à la police quand la loi l’exige : assignation, mandat, ordonnance d’un tribunal. Ne remettez rien vous-même : passez la demande à la personne responsable.',
    'Information may be communicated to an authority or to the police where the law requires it: subpoena, warrant, court order. Hand nothing over yourself: pass the request to the officer.',
  ),
  'policy:21': summary(
    'Des renseignements peuvent être communiqués pour recouvrer une dette. La communication s’inscrit au registre.',
    'Information may be communicated to recover a debt. The communication is entered in the register.',
  ),
  'policy:22': summary(
    'Des renseignements peuvent être communiqués à un organisme chargé par la loi de prévenir, de détecter ou de réprimer le crime, s’ils sont nécessaires à la poursuite d’une infraction.',
    'Information may be communicated to a body responsible by law for preventing, detecting or repressing crime, where it is necessary to prosecute an offence.',
  ),
  'policy:23': summary(
    'Si l’entreprise est vendue, fusionnée, financée ou en faillite, des renseignements peuvent passer à l’acquéreur, qui doit s’engager à les protéger de façon comparable. La loi exige une entente préalable (art. 18.4).',
    'If the business is sold, merged, financed or bankrupt, information may pass to the other party, which must undertake to protect it in a comparable way. The law requires an agreement beforehand (s. 18.4).',
  ),
  'policy:24': summary(
    'Des renseignements peuvent aussi être communiqués quand la loi l’exige ou le permet.',
    'Information may also be communicated where the law requires or permits it.',
  ),
} as const satisfies Record<string, Bilingual>;
