import { type Phrase, phrases } from './phrase.ts';

/** Information of a child that we should not hold, or hold without the consent of a parent or tutor (ss. 4.1 and 14). */
export const minor: readonly Phrase[] = [
  ...phrases(
    'tellsWhatHappened',
    5,
    '(is|are|was|n a|n ont|a|has) ..1 (only|just|que|seulement|a peine|barely) (eight|nine|ten|eleven|twelve|thirteen|8|9|10|11|12|13|huit|neuf|dix|onze|douze|treize)',
  ),
  ...phrases(
    'tellsWhatHappened',
    5,
    '(8|9|10|11|12|13) (year|years|ans) ..14 (register*|signed|created|account|inscri*|compte|gave|donne|fill*|rempli*|collect*|provided|joined)',
    '(inscri*|register*|enrol*|signed up|signed) ..3 (my|our|ma|mon|notre|mes) ..1 (son|daughter|child|children|kids|fils|fille|enfant|enfants) ..10 (without|sans)',
  ),
  ...phrases(
    'tellsWhatHappened',
    6,
    '(my|our|a|the|this) ..2 (son|daughter|child|kid|grandson|granddaughter|nephew|niece|boy|girl|minor|teenager|student) ..10 (signed up|registered|gave|filled|submitted|entered|created|provided|subscribed|created an account|used a false|lied|is only|is (under|just)|collected|account|shared)',
    '(mon|ma|notre|un|une|mes|cet|l) ..2 (fils|fille|enfant*|garcon|petit fils|petite fille|neveu|niece|mineur*|ado|adolescent*|eleve) ..10 (s est inscrit*|inscrit*|a (donne|rempli|fourni|cree|saisi|transmis|entre|soumis|ouvert)|compte|formulaire|recueilli*|collecte*|n a que)',
    '(collect*|hold*|keep*|process*|have|gather*|using|store*|asked) ..6 (information|data|details|photo*|name|account|records?) ..8 (of|about|on|from|belonging to|for) ..4 (minor*|child|children|kid*|under (14|13|fourteen|thirteen|18)|underage|son|daughter|a (9|10|11|12|13) year old)',
    '(recueil*|collect*|deten*|conserv*|possed*|utilis*|avez|publi*|demand*) ..6 (renseignements|donnees|informations|photo*|nom|compte|coordonnees) ..8 (mineur*|enfant*|moins de (14|13|quatorze|18) ans|mon fils|ma fille|jeune*|eleve*)',
    '(n a que|a seulement|n ont que) (8|9|10|11|12|13) ans',
    '(without|sans) ..2 (parental|parent s|the parents|des parents|du parent) ..2 (consent*|authori*|autoris*|permission|accord)',
    '(consent*|permission|authori*|autoris*) ..3 (of|by|from|de|du|des) ..2 (parents?|tutor|guardian|tuteur) ..6 (child|son|daughter|enfant*|fils|fille|minor*|mineur*)',
    '(parental consent|consentement parental|consentement (du|des|d un) (titulaire|parent*)|autorite parentale|parental authority)',
  ),
  ...phrases(
    'namesTheSubject',
    2,
    '(8|9|10|11|12|13|nine|ten|eleven|twelve|thirteen) years? old',
    '(8|9|10|11|12|13) ans',
    '(under|less than|below|younger than) (the age of)? (14|13|fourteen|thirteen)',
    '(moins de|agee? de) (14|13|12|11|10|9|8|quatorze|treize|douze|onze|dix) ans',
    '(my|our) (child|kid|kids|children|son|daughter)',
    '(mon|notre|mes) (enfant|enfants|fils)',
    'ma fille',
  ),
  ...phrases('namesTheSubject', 3, '(minor|minors|underage|under age|mineur|mineurs|mineure|mineures)'),
  ...phrases('namesTheLaw', 2, '(article|section|art) 4 1'),
  ...phrases(
    'speaksAgainst',
    -4,
    '(minor|mineur*) (issue|issues|bug*|change*|problem*|update*|version|release|modification*|correction*|error*|travaux|details?|edit*|fix*)',
    '(certificate|attestation|certificat|assurance|insurance|garderie|daycare|rendez vous|appointment|inscrire|enrol*|camp) ..6 (my|mon|ma|for|pour) ..2 (son|daughter|child|enfant|fils|fille)',
  ),
];
