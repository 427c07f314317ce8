import { against, type Gate } from './gate.ts';

/** What is written by those who sell security, teach it or threaten with it, and what machines report of a message. */
const trade: Gate = {
  phrases: [
    ...against(
      7,
      '(je suis|i am|i m) ..2 (hacker|pirate informatique)',
      '(all|tous) ..2 (your|vos) (contacts|friends|amis)',
      '(your|votre) ..1 message ..12 (was read|has been read|a ete lu|was deleted without)',
      '(has|have) (accepted|declined|tentatively accepted) (this|your|the) (meeting|invitation)',
      '(meeting|reunion|rencontre) (was|has been|a ete) (canceled|cancelled|annulee)',
    ),
    ...against(
      7,
      '(identity theft|vol d identite|cyber) ..2 (coverage|cover|insurance|assurance|add on|rider)',
      '(penetration test*|pentest*|test* d intrusion|ethical hack*|dark web scan|sample report|rapport gratuit)',
      '(formation|training|webinar*|webinaire*|atelier*|workshop*|colloque|conference|chronique|quiz) ..12 (places|seats|ufc|inscri*|register*|tickets|billets|lire la suite|early bird)',
      '(mois de la cybersecurite|cybersecurity awareness|awareness month|participez au|courez la chance)',
      '(nous recrutons|we are hiring|we re hiring|poste a combler|appel de candidatures|salary range|connaissez vous quelqu un)',
    ),
    ...against(
      5,
      '(credit monitoring|surveillance de credit) ..4 (free|gratuit*|days|jours|essa*|trial)',
      '(nos|our) (avocats|lawyers|experts|consultants|analystes|analysts|conseillers|specialistes) ..6 (offr*|offer*|accompagn*|aid*|help*|restore*)',
      '(cherche|looking for|seeking) ..3 (benevoles|volunteers|participants)',
    ),
  ],
};

/** What leaks, breaks or is lost there is water, goods or a private belonging. */
const premises: Gate = {
  before: ['incident'],
  phrases: [
    ...against(
      7,
      '(fuite*|infiltration*|degat*) ..2 (plafond|toit|toiture|robinet|eau|gaz|tuyau|evier|huile)',
      '(gas|water|roof|ceiling|oil|pipe) (leak*|damage)',
    ),
    ...against(
      7,
      '(my|mon) ..1 (home|own|personal|perso*) ..1 (computer|pc|laptop|ordinateur)',
      '(velo|bike|bicycle|portefeuille|wallet|ecouteurs|headphones|parapluie|umbrella|manteau|coat|lunettes|glasses|generators?|copper|outils|tools) ..6 (vole*|stolen|perdu*|lost|missing|disparu*)',
      '(vole*|stole|stolen|took|taken|lost|perdu*) ..6 (velo|bike|bicycle|portefeuille|wallet|ecouteurs|parapluie|umbrella|manteau|lunettes|generators?|copper|lunch|outils|tools)',
      '(forklift|chariot elevateur|chariot|palette*|echelle|points de suture|stitches|nobody hurt|aucun blesse|first aid|premiers soins|graffiti*|padlock|cadenas)',
    ),
  ],
};

/** Children who play, and what is only small. */
const youth: Gate = {
  before: ['minor'],
  phrases: against(
    7,
    '(hockey mineur|baseball mineur|minor (hockey|league|baseball|change*|edit*|issue*|repair*|update*|fix*|damage*|correction*))',
    '(inscrire|inscription|register|enroll|enrol|sign up) ..5 (fils|fille|gars|son|daughter|enfant*|kid*|child*) ..12 (cours|camp*|hockey|soccer|natation|danse|lessons|piano|novice*|swim*)',
  ),
};

/** Goods and services that disappoint. */
const goods: Gate = {
  before: ['complaint', 'followup', 'objection', 'automatedDecision'],
  phrases: [
    ...against(
      5,
      '(chauffe eau|water heater|fournaise|furnace|batterie|battery|toiture|roof|laveuse|washer|lave vaisselle|dishwasher|frigo|fridge|matelas|mattress|pneus?|tires?|lunettes|fence|cloture|serrure|hotte)',
      '(repas|meal*|soup*|chambre|room number|hotel|bed bugs|punaises|coquerelles|propret*|deneigement|snow removal|autobus|bus driver|chauffeur)',
      '(impoli*|rude|rudement|roll* her eyes|attente|waited|wait time|heures d attente|late fee*|frais de retard|nsf|coupon*|remplacement sans frais|refund*|rembours*|mon argent|money back|geste commercial)',
    ),
    ...against(
      5,
      '(reparation*|repair*|infiltration|installation|subvention|grant|proposal|proposition|soumission|claim|reclamation|candidature|application) ..12 (reponse|answer|nouvelles|update|status|etat|recu|heard|suite)',
    ),
  ],
};

/** Policies of other things. */
const otherPolicies: Gate = {
  before: ['question', 'information', 'access'],
  phrases: against(
    7,
    '(return|refund|cancellation|dress code|travel|vacation|attendance|pet|smoking|pricing|shipping|warranty|weather|parking) policy',
    'politique ..2 (annulation|remboursement|retour|retours|teletravail|bris|vaisselle|vacances|habillement|voyage|stationnement|prix|livraison|conges|depenses|alcool)',
    '(piano|guitar|guitare|espagnol|spanish|yoga|natation|swimming) ..2 (lessons|cours|classes)',
    '(privacy|intimite) (film|screen*|fence*|glass)',
    '(plus d|cloture d) intimite',
    '(releve de notes|transcript|bulletin) ..6 (officiel*|official|universite|university|cegep)',
    '(copie officielle|official copy) ',
    '(camera|barriere|gate|alarme|alarm) ..6 (hors service|defectueu*|broken|out of order|ne donne plus|technicien|technician)',
    '(procuration|power of attorney|notaire|notary) ..12 (caisse|banque|bank|branch|succursale|compte|account)',
  ),
};

/** What business that is not ours is known by. */
export const businessGates: readonly Gate[] = [trade, premises, youth, goods, otherPolicies];
