import { type Phrase, phrases } from './phrase.ts';

/** Dissatisfaction with how information is protected, or with the policy (s. 3.2; the policy's process). */
export const complaint: readonly Phrase[] = [
  ...phrases(
    'asksForIt',
    4,
    '(file|filing|lodge|lodging|make|making|submit|submitting|register|raise|this is|wish|formal|official|bring|have|constitutes) ..3 (a|an|my|this|formal|official|privacy|the) ..3 complaint',
    '(formal|official|privacy|written) complaint',
    'complaint (about|against|regarding|concerning|under|according|relating|to the privacy|pursuant|with respect)',
    '(i|we) ..2 complain* ..2 (about|that|of)',
    'writing to complain',
    '(porter|porte|portons|deposer|depose|deposons|formuler|formule|faire|loger|loge|soumettre|soumets|adresser|adresse|voici|presente|introduis|introduire|enregistrer) ..4 (une|ma|cette|la|notre|un) ..2 (plainte|reclamation)',
    '(porte|porter|portons) plainte',
    'plainte (formelle|officielle|ecrite|concernant|contre|relative*|au sujet|a l egard|conformement|en vertu|portant|pour)',
    '(me (plains|plaindre)|nous plaignons)',
  ),
  ...phrases(
    'tellsWhatHappened',
    4,
    'without (my|our|his|her|any|the|ever) ..2 (consent|permission|authorization|authorisation|knowledge)',
    'sans ..2 (mon|notre|son|leur|ma|aucun*|mon propre) ..1 (consentement|autorisation|accord|permission|consentir)',
    '(violat*|breach*|infring*|contraven*|disregard*|not comply*|non compliance|did not respect|does not respect|not respecting|fail* to (protect|respect|comply)) ..6 (privacy|law|act|policy|gdpr|confidentialit*|my rights|personal information)',
    '(viol*|contrevi*|enfrei*|contraven*|manqu*|ne respect* (pas)?|non respect|irrespect*|non conformite|bafou*|atteinte) ..6 (vie privee|loi|politique|rgpd|confidentialite|mes droits|@rp|obligations)',
    '(unacceptable|inacceptable|inadmissible|outraged|indigne*|scandale*|choque*|outre*|shocked|appalled|disappointed|decu*|insatisfait*|dissatisfied|unhappy|mecontent*) ..8 (@mydata|@mesdonnees|privacy|vie privee|@personal|renseignements|confidentialit*|personal|policy|politique|consent*)',
    '(refus*|ignor*) ..4 (my (request|rights|objection)|ma demande|mes droits)',
    '(too much|excessive|unnecessary|trop de|excessi*|inutile*) ..3 (@personal|personal|private)? (information|data|renseignements|informations|donnees)',
  ),
  ...phrases('namesTheSubject', 3, '(complaint|complaints|plainte|complainant|plaignant*|grievance|doleance*)'),
  ...phrases(
    'setsTheScene',
    1,
    '(insatisf*|dissatisf*|mecontent*|unacceptable|inacceptable)',
    '(enquete*|investigat*) ..6 (this|cette|practice|pratique|matter|situation)',
  ),
  ...phrases('namesTheLaw', 3, '(article|art) 77 ..3 (gdpr|rgpd|of|du)?'),
  ...phrases(
    'speaksAgainst',
    -7,
    '(reserve|reserving) ..3 (the|my) right ..14 complaint',
    'me reserve le droit ..14 plainte',
    '(otherwise|failing|failing which|or else|if not|should you fail|if you (do not|don t|fail|refuse|ignore)|unless) ..18 complaint',
    '(sinon|a defaut|faute de|autrement|sans reponse|si vous (ne|refusez|n)|dans le cas contraire) ..18 plainte',
    '(will|shall|may|could|might) ..3 (file|lodge|make|submit) ..3 complaint',
    '(pourrai*|devrai*|porterai|deposerai|deposer ais|n hesiterai) ..6 plainte',
    '(right to|droit de) ..4 (complain|complaint|plainte)',
    '(retir*|withdraw*) ..3 (plainte|complaint)',
  ),
];
