import { against, type Gate } from './gate.ts';
import { businessGates } from './gates-of-business.ts';

/** Sent to many, by a machine, or to deceive. */
const massMail: Gate = {
  phrases: [
    ...against(
      6,
      '(verification code|security code|code de verification|code a usage unique|one time (code|password)|expires? in ..2 (minutes|hours)|never share this|ne partagez jamais)',
      '(within|d ici|dans les) ..2 (24|48|72) (hours|heures) ..8 (your|votre) ..2 (account|compte|mailbox|boite)',
      '(we|we ve|we have) ..2 (updated|updating|changed|revised) ..3 (our|its|the) ..2 (privacy|terms|policy|policies)',
      'nous (avons|mettons) ..2 (mis a jour|modifie|a jour|actualise) ..1 (notre|nos|la) ..2 (politique*|conditions)',
      '(out of (the )?office|automatic reply|auto reply|autoreply|absence du bureau|reponse automatique|absent du bureau|absente du bureau)',
      '(undeliverable|delivery status notification|mail delivery (failed|failure|subsystem)|returned mail|non remis|echec de la remise|could not be delivered|message bloque)',
      '(million|millions) (us)? ..1 (dollars|euros|usd|pounds)',
      '(next of kin|lottery|jackpot|heritage de|barrister) ..10 (fund*|deposit*|claim|bank|million*|banque|gagn*)',
    ),
    ...against(
      5,
      '(to unsubscribe|unsubscribe (here|link|at any time|from (this|these|our))|click (here|below|on the link)|(cliquez|cliquant) (ici|sur|ci dessous)|clicking (here|below|on)|pour (vous|se) desabonner|desabonnez vous|lien de desabonnement|se desinscrire|opt out of receiving)',
      '(you are receiving|you received|vous recevez|vous avez recu) (this|ce|cet|cette) ..2 (email|message|newsletter|courriel|infolettre|mail) ..1 (because|parce|car|as)',
      '(view (this|it)? ..2 (browser|online)|voir ..4 navigateur|version en ligne|manage your (preferences|subscription)|gerer vos (preferences|abonnements))',
      '(verify|confirm|update|validate|verifier|confirmer|valider|verifiez|confirmez|validez) (your|votre|vos) (account|identity|payment|password|billing|compte|identite|mot de passe|paiement|mailbox|informations|information|coordonnees)',
      '(your|votre) ..2 (account|compte|mailbox|boite|mot de passe|password) ..4 (suspend*|limited|expire*|bloque*|locked|desactive*|deactivated|restricted|sera ferme|will be closed)',
      '(special|limited|exclusive|free|best) ..2 (offer|trial|shipping|time|deal|price|gift|quote)',
      '(offre speciale|rabais|promotion|profitez|livraison gratuite|soldes|essai gratuit|aubaine|webinaire|webinar)',
      '(act now|order now|buy now|save up to|money back|no obligation|risk free|work from home|make money|mortgage|viagra|casino|toner|weight loss)',
      '(nos services|our services|our solution|our product|our platform|notre solution|notre plateforme|our customers|nos clients) ..8 (help*|aide*|offer*|offr*|provide*|permet*|enable*)',
      '(dear|cher|chere|chers) (valued)? (customer*|client*|subscriber*|member*|abonne*|friend)',
    ),
    ...against(3, '(newsletter|infolettre|bulletin|mailing list|liste (de diffusion|d envoi))'),
    ...against(4, '(unsubscribe|unsubscribing|desabonn*|desinscri*|desabonnement)'),
  ],
};

/** Talk of software and its faults: what is exposed there is a program. */
const software: Gate = {
  before: ['incident', 'erasure', 'access', 'rectification'],
  phrases: [
    ...against(
      6,
      '(buffer overflow|vulnerabilit*|advisory|cve|exploit|patch|upgrade to version|changelog|release notes)',
    ),
    ...against(6, '(bug|crash*|compil*|kernel|stack trace|debug*|rpm|linux|repository|segfault|plante*|bogue*)'),
  ],
};

/** The ordinary affairs of a firm. */
const affairs: Gate = {
  before: ['complaint', 'followup', 'question', 'rectification', 'access', 'information', 'erasure', 'minor'],
  phrases: [
    ...against(
      5,
      '(change of address|changement d adresse|my new address (is|as|will|from|effective)|(ma|notre) nouvelle adresse (est|sera|a partir|a compter)|(note*|update|inscrire|noter) ..3 (new address|nouvelle adresse)|(have|ve|are|am|m) (moved|moving)|demenag*|new phone number|nouveau numero|new email address)',
      '(apply|applying|application|candidature|postule*|poser ma|interested) ..4 (position|poste|job|emploi|internship|stage|role|vacancy|offre d emploi)',
      '(find|please find|trouverez|veuillez trouver|vous trouverez|voici) ..3 (attached|enclosed|ci joint*|en piece jointe|joint*) ..5 (resume|cv|curriculum|invoice|facture|quote|soumission|devis|contract|contrat|purchase order|bon de commande|proposal|offre|releve|bulletin)',
      '(invoice|facture|payment|paiement|purchase order|bon de commande|quote|soumission|devis|estimate) ..2 (no|number|numero|due|du|dated|attached|ci jointe?|overdue|en souffrance|for|pour)',
      '(insurance|assurance|school|scolaire|income|fiscal|tax) (certificate|certificat|attestation|receipt|slip)',
      '(attestation|certificat) (d assurance|scolaire|de travail|fiscale|d emploi|de residence)',
      '(forgot|forgotten|reset|lost|oublie|reinitialis*) ..3 (password|mot de passe)',
      '(can t|cannot|unable to|not able to|impossible de|n arrive pas a|ne peux pas|n arrive plus a|ne parviens pas a) ..2 (log in|login|sign in|access|connect|open|me connecter|acceder|ouvrir|print|imprimer|se connecter)',
    ),
    ...against(
      4,
      '(invoice|facture|billing|facturation|overcharged|surfactur*)',
      '(communique*|press release|traduction|translation|brochure|affiche|poster|minutes|slides?|diapositive*|presentation|proces verbal|agenda|draft|brouillon|ebauche|chapter|chapitre|spreadsheet formula)',
      '(meeting|rencontre|reunion|rendez vous|appointment|agenda|schedule|horaire|lunch|diner)',
    ),
  ],
};

/** What goes astray and holds nobody's information. */
const wares: Gate = {
  before: ['incident', 'complaint', 'followup', 'question'],
  phrases: against(
    7,
    '(parcel|colis|shipment|shipping|tracking number|order number|numero de (commande|suivi))',
    '(my|our|your|ma|notre|votre) (order|commande|reservation|booking)',
    '(forgot|forgotten|reset|oublie|reinitialis*) ..3 (password|mot de passe)',
  ),
};

/** What is complained of elsewhere. */
const grievances: Gate = {
  before: ['complaint', 'followup', 'question'],
  phrases: against(5, '(delivery|livraison|refund|rembours*|warranty|garantie|noise|bruit|restaurant|hotel|parking)'),
};

export const gates: readonly Gate[] = [massMail, software, affairs, wares, grievances, ...businessGates];
