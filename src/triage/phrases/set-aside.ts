/** Ways of speaking that take weight from what stands beside them. */
export const negations: readonly string[] = [
  '(you|avez|a|ont|was|were|has|have|m) (refused|declined|refuse|refusez|denied)',
  '(not|never|without|nor|neither|t|cannot|no|rather than|instead of|pas|jamais|aucun|aucune|sans|ni|nullement|au lieu de|plutot que)',
];

/** What no gap of a phrase skips: *demande pas la suppression* is no request to delete. */
export const deniers: readonly string[] = [
  'not',
  'never',
  'pas',
  'jamais',
  'aucun',
  'aucune',
  'don',
  'doesn',
  'didn',
  'won',
  'wouldn',
];

/** A negation that denies nothing of what is asked: *I do not know what you hold*, *n’hésitez pas*. */
export const negationsOfNothing: readonly string[] = [
  '(sais|savons|souviens|rappelle|connais|hesite*|certain*|sure?) (pas|plus|trop)',
  '(not|t|pas|no) ..2 (know|sure|certain|remember|recall|aware|only|hesitate|just|doubt|sais|savons|souviens|certain*|hesite*|seulement|convaincu*|longer|forget|oublie*|wish you)',
];

/** What follows in the sentence holds only if something else does. */
export const conditions: readonly string[] = [
  'if (i|we) (have|had|ever|previously|gave)',
  '(in case|in the event|where|should) (you|i|we)',
  'if you (do not|don t|fail|refuse|ignore|object|are unable|cannot|have not|have disclosed|have made|have already)',
  'should you (fail|refuse|not)',
  '(otherwise|failing which|failing this)',
  'si (j ai|je vous ai|j avais|nous avons)',
  '(au cas ou|dans l eventualite ou|en cas de|dans le cas ou) ',
  'si vous (ne|n|refusez|vous opposez|avez communique|ignorez|omettez)',
  '(sinon|a defaut|dans le cas contraire|faute de|en l absence de)',
  'in (the )?event',
];

/** What follows was asked before: the sentence tells of a request, it makes none. */
export const earlierRequests: readonly string[] = [
  '(where|ou) ..4 (my|ma|mon|notre|our)',
  'you ..1 (confirmed|promised|said|agreed|told me|were supposed|were to)',
  'vous (deviez|aviez|avez) ..1 (dit|promis|confirme*|me repondre|m envoyer|me transmettre|me fournir)',
  '(suivi|followup|relance|rappel|reminder|status|statut|retour|nouvelles|reponse|suite) ..4 (plainte|complaint|demande|request)',
  '(contacted|written|wrote|emailed|messaged) ..2 you ..12 (request*|ask*|demand*|about|regarding|to)',
  '(vous ai|vous avais|vous avons) ..2 (contacte*|ecrit|demande*|envoye*) ..10 (demande*|pour|afin|concernant|au sujet)',
  '(regarde*|traite*|lu|recu*|looked at|read|reviewed|suite|suivi|avance*|received|handled|processed) ..3 (ma|my|notre|our) (plainte|complaint|demande|request)',
  '(plainte|complaint|demande|request) (du|of|from|dated|en date) ',
  '(request|complaint|demande|plainte|letter|lettre) ..1 (i|que j|that i|we) ..2 (filed|made|sent|submitted|deposee?|faite?|envoyee?|soumise|transmise)',
  '(decision|suite|response|reponse|follow up|status|where) ..6 (on|about|to|regarding|a|sur|concernant|of) (my|the|ma|la) ..2 (complaint|request|plainte|demande)',
  '(i|we|had|have|already|previously) ..2 (asked|requested) ',
  '(sent|submitted|made|filed|emailed|mailed) ..6 (request|demand|application|complaint)',
  '(ai|avais|avons) ..2 (demande|reclame|exige) ',
  '(envoye*|soumis*|fait|faite|depose*|adresse*|transmis*) ..6 (demande|plainte|requete)',
  '(my|our) ..2 (request|complaint|application|email|letter) ..2 (of|from|dated|sent|made|on|in|submitted|remains|was|has|is|still|went|received)',
  '(ma|notre) ..1 (demande|plainte|requete) ..4 (du|datee|envoyee|le|en date|transmise|faite|deposee|reste|est|a|demeure|soumise|n)',
  '(follow up|following up|reminder|suite|suivi|rappel|relance|status|statut|regarding|concernant|concerning|about|au sujet de) ..3 (my|ma|our|notre) ..3 (request|demande|complaint|plainte)',
];
