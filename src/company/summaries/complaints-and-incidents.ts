import type { Bilingual } from '../../law/provisions/title.ts';
import { summary } from './summary.ts';

/** Rows 44 to 64: complaints, incidents, the policy itself and the officer. */
export const complaintsAndIncidents = {
  'policy:44': summary(
    'Une plainte sur la politique ou sur la protection des renseignements se fait par écrit à la personne responsable : {email}.',
    'A complaint about the policy or the protection of information is made in writing to the officer: {email}.',
  ),
  'policy:45': summary(
    'La plainte donne le nom, les coordonnées avec le téléphone, l’objet et les motifs, avec assez de détails pour être évaluée.',
    'The complaint gives the name, contact information with the telephone number, the subject and the reasons, with enough detail to be evaluated.',
  ),
  'policy:46': summary(
    'La personne responsable peut demander tout renseignement supplémentaire nécessaire pour évaluer la plainte.',
    'The officer may ask for any additional information needed to evaluate the complaint.',
  ),
  'policy:47': summary(
    'Une plainte reçoit une réponse motivée, par courriel, dans les {complaintDays} jours de sa réception ou de celle des renseignements demandés.',
    'A complaint receives a reasoned reply, by e-mail, within {complaintDays} days of its receipt or of the information that was asked for.',
  ),
  'policy:48': summary(
    'Si la plainte ne peut pas être traitée à temps, la personne responsable dit pourquoi, où en est le traitement, et quel délai raisonnable il faut encore.',
    'If the complaint cannot be handled in time, the officer tells why, how far it has come, and what reasonable time is still needed.',
  ),
  'policy:49': summary(
    'Chaque plainte a son dossier distinct : la plainte, l’analyse et ses pièces, la réponse.',
    'Each complaint has its own file: the complaint, the analysis with its documents, the reply.',
  ),
  'policy:50': summary(
    'On peut porter plainte directement à la Commission d’accès à l’information ou à un autre organisme de surveillance. La politique invite à s’adresser d’abord à la personne responsable, sans l’exiger.',
    'A complaint may be made directly to the Commission d’accès à l’information or another supervisory body. The policy invites people to turn to the officer first, without requiring it.',
  ),
  'policy:51': summary(
    'La personne responsable tient un registre de tous les incidents de confidentialité.',
    'The officer keeps a register of all confidentiality incidents.',
  ),
  'policy:52': summary(
    'Un incident est l’accès, l’utilisation ou la communication de renseignements personnels sans droit, leur perte, ou toute autre atteinte à leur protection. Exemples : un employé consulte un dossier sans autorisation, un envoi au mauvais destinataire, une cyberattaque (hameçonnage, rançongiciel). Un doute suffit pour signaler.',
    'An incident is access to, use or communication of personal information that is not authorized, its loss, or any other breach of its protection. Examples: an employee consults a file without authorization, something is sent to the wrong recipient, a cyberattack (phishing, ransomware). A doubt is enough to report.',
  ),
  'policy:53': summary(
    'Pour chaque incident, on évalue s’il présente un risque de préjudice sérieux : sensibilité des renseignements, conséquences de leur utilisation, probabilité d’un usage nuisible (art. 3.7). La personne responsable est consultée.',
    'For each incident it is assessed whether it presents a risk of serious injury: sensitivity of the information, consequences of its use, likelihood of injurious use (s. 3.7). The officer is consulted.',
  ),
  'policy:54': summary(
    'Des mesures raisonnables sont prises pour réduire le risque de préjudice et pour éviter que de tels incidents se reproduisent.',
    'Reasonable measures are taken to reduce the risk of injury and to prevent new incidents of the same nature.',
  ),
  'policy:55': summary(
    'La politique promet d’aviser sans délai la Commission d’accès à l’information de tout incident. La loi ne l’exige que s’il y a un risque de préjudice sérieux (art. 3.5).',
    'The policy promises to notify the Commission d’accès à l’information of every incident without delay. The law requires it only where there is a risk of serious injury (s. 3.5).',
  ),
  'policy:56': summary(
    'Si un préjudice sérieux est à craindre, les personnes touchées sont averties et guidées pour le réduire le plus vite possible.',
    'If serious injury is to be feared, the persons affected are told and guided so as to reduce it as quickly as possible.',
  ),
  'policy:57': summary(
    'L’avis aux personnes peut attendre s’il risque d’entraver une enquête menée en vertu de la loi pour prévenir, détecter ou réprimer le crime. L’avis à la Commission, lui, n’attend pas.',
    'The notice to persons may wait if it could hamper an investigation under the law to prevent, detect or repress crime. The notice to the Commission does not wait.',
  ),
  'policy:58': summary(
    'La politique réserve aussi le cas où une autre loi interdit d’avertir les personnes. Il faut alors citer cette loi.',
    'The policy also sets apart the case where another law forbids telling the persons. That law must then be cited.',
  ),
  'policy:59': summary(
    'Les questions sur la politique s’adressent à la personne responsable : {email}, {phone}. Vous pouvez aussi les poser ici.',
    'Questions about the policy go to the officer: {email}, {phone}. You may also ask them here.',
  ),
  'policy:60': summary(
    'La politique dit pouvoir être modifiée sans préavis, dans le respect de la loi. Or la loi exige un avis (art. 8.2) : Greffe suit la loi.',
    'The policy says that it may be amended without notice, in keeping with the law. The law does require a notice (s. 8.2): Greffe follows the law.',
  ),
  'policy:61': summary(
    'La politique est publiée sur le site, en français et en anglais : {policy}. Une copie papier est remise à qui la demande à l’adresse postale de la personne responsable : {address}.',
    'The policy is published on the website, in French and English: {policy}. A paper copy is given to anybody who asks at the officer’s postal address: {address}.',
  ),
  'policy:62': summary(
    'Toute modification est publiée sur le site et annoncée par un moyen propre à joindre les personnes concernées.',
    'Every amendment is published on the website and announced by any means likely to reach the persons concerned.',
  ),
  'policy:63': summary(
    'La personne responsable de la protection des renseignements personnels : {officer}. {email}, {phone}, {address}.',
    'The person in charge of the protection of personal information: {officer}. {email}, {phone}, {address}.',
  ),
  'policy:64': summary(
    'La politique nomme aussi cette personne « responsable de l’accès aux documents », un titre du secteur public. C’est la même : {officer}, {email}.',
    'The policy also calls this person “responsible for access to documents”, a title of the public sector. It is the same person: {officer}, {email}.',
  ),
} as const satisfies Record<string, Bilingual>;
