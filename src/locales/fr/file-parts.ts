/** The parts that a case file has, by its register. */
export const fileParts = {
  complaint: 'La plainte',
  analysis: 'L’analyse et sa documentation',
  response: 'La réponse',
  request: 'La demande',
  identity: 'La vérification de l’identité',
  search: 'Les recherches',
  decision: 'La décision',
  report: 'Le signalement',
  assessment: 'L’évaluation du risque',
  measures: 'Les mesures',
  notices: 'Les avis',
  entry: 'L’inscription',
};
