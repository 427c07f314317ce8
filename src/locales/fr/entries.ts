/** Words of the cards by which records are entered by hand. */
export const entries = {
  button: 'Inscrire autre chose',
  title: 'Inscrire un dossier',
  intro: 'Choisissez ce que vous inscrivez. Ce qui manque vous sera dit avant d’enregistrer.',
  formIntro: 'Remplissez ce que vous savez. Rien n’est envoyé à personne.',
};
