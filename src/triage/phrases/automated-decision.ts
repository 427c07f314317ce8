import { type Phrase, phrases } from './phrase.ts';

/** A decision made by a machine alone: its reasons, its factors, a person to speak to (s. 12.1). */
export const automatedDecision: readonly Phrase[] = [
  ...phrases(
    'namesTheSubject',
    6,
    '(automated|automatic|algorithmic|computer|computerized|computer generated|machine|ai|ai based) ..1 (decision*|refusal|rejection|denial|scoring|assessment|evaluation|screening)',
    '(decision*|refus|rejet|evaluation|cote|pointage|notation|tri|traitement|analyse) ..3 (automatise*|automatique*|algorithmique*|informatise*|entierement automatique)',
    '(decided|rejected|refused|denied|declined|approved|scored|screened|assessed|evaluated|made|turned down|ranked) ..5 (by|through|using|with) ..3 (algorithm*|computer|machine|ai|artificial intelligence|software|bot|robot|automated|automatically)',
    '(automatically|automated) ..2 (rejected|refused|denied|declined|screened|turned down|decided|evaluated|assessed|excluded)',
    '(decid*|refus*|rejet*|ecart*|evalu*|prise*|rendue*|calcul*|analys*|elimin*|trait*) ..5 (par|a l aide|avec|au moyen) ..4 (algorithme*|ordinateur|machine|ia|intelligence artificielle|logiciel|robot|systeme (automati*|informati*)|programme|traitement automatise*)',
    '(refus*|rejet*|ecart*|decid*|elimin*|exclu*) ..2 automatiquement',
    '(algorithm*|ia|ai|artificial intelligence|intelligence artificielle|automated system|systeme automatise|logiciel) ..6 (refus*|rejet*|decid*|reject*|denied|decision*|declin*|ecart*|scor*|tri|elimin*)',
  ),
  ...phrases(
    'asksForIt',
    4,
    '(human|person|someone|real person|staff member|employee) ..4 (review*|reconsider*|look at|re examin*|reassess*|intervention) ..5 (decision|application|refusal|case|result)',
    '(human|manual) (review|intervention|reconsideration)',
    '(personne|etre humain|employe*|humain*|quelqu un|vraie personne|membre du personnel) ..5 (revoi*|revis*|reexamin*|revoir|examine*|reconsider*|intervention) ..5 (decision|demande|refus|dossier|candidature)',
    '(revision|intervention|examen) humaine?',
    '(reasons|factors|parameters|criteria|logic) ..6 (decision|refusal|score|rejection|led to|algorithm)',
    '(raisons|facteurs|parametres|criteres|motifs|logique) ..6 (decision|refus|pointage|algorithme|cote|rejet)',
  ),
  ...phrases('namesTheLaw', 3, '(article|art|section|s|l article) 12 1', '(article|art) 22 ..3 (gdpr|rgpd|of|du)?'),
  ...phrases('setsTheScene', 1, 'submit (my )?observations', 'presenter (mes|des|ses) observations'),
];
