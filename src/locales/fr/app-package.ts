/** What `greffe package` says. */
export const appPackage = {
  help: [
    'greffe package [options]',
    '',
    'Fait le paquet de l’application pour Microsoft 365, à déposer dans le centre d’administration.',
    '',
    '  --out DOSSIER    où écrire les fichiers (dist/package)',
    '  --app-id ID      inscription de l’application (GREFFE_APP_ID)',
    '  --pages ADRESSE  adresse des pages, https://… (GREFFE_PAGES_ORIGIN)',
    '  --data DOSSIER   sans les deux précédentes : le Greffe de cette machine (./data)',
    '  --json           réponse en une ligne de JSON',
    '  --lang fr|en     langue de ces messages',
  ].join('\n'),
  made: (appId: string, pages: string) => `Paquet fait pour l’application ${appId}, pages à ${pages} :`,
  local:
    'Ce paquet vise le Greffe de cette machine ; l’émulateur n’en a pas besoin. Pour votre locataire : --app-id et --pages.',
  faulty: 'Le paquet n’est pas fait : ces réglages sont à corriger.',
  found: 'Le paquet n’est pas fait : le manifeste est à corriger.',
  findings: {
    iconUnreadable: (file: string) => `L’image ${file} manque, ou n’est pas un PNG de 8 bits en couleurs.`,
    iconSize: (file: string, size: string, expected: string) =>
      `L’image ${file} mesure ${size} au lieu de ${expected} pixels.`,
    iconColoured: (file: string) => `L’image ${file} doit être blanche sur fond transparent, sans autre couleur.`,
    iconFilled: (file: string) => `L’image ${file} doit avoir un fond transparent.`,
    iconPadded: (file: string) => `L’image ${file} doit toucher ses quatre bords, sans marge.`,
    textTooLong: (place: string, length: string, most: string) =>
      `Le texte ${place} est trop long : ${length}, au plus ${most}.`,
    wordForbidden: (place: string, word: string) =>
      `Le texte ${place} contient un mot que la boutique refuse : « ${word} ».`,
    wordMissing: (file: string, place: string) => `Le fichier ${file} n’a pas de texte pour ${place}.`,
    wordNowhere: (file: string, place: string) => `Le fichier ${file} a un texte pour ${place}, qui n’existe pas.`,
    addressForeign: (place: string, address: string) =>
      `L’adresse de ${place} n’est pas dans un domaine du manifeste : ${address}.`,
    addressOpen: (place: string, address: string) => `L’adresse de ${place} doit commencer par https:// : ${address}.`,
    domainBad: (domain: string) =>
      `Le domaine « ${domain} » n’est pas accepté : un nom seul, sans https://, sans étoile, sans tunnel.`,
    actionUnknown: (control: string, action: string) =>
      `Le bouton ${control} appelle « ${action} », qui n’est pas une action du volet.`,
    xmlUnreadable: 'Le manifeste XML du complément n’est pas bien formé.',
    xmlLacking: (parent: string, child: string) => `Dans le manifeste XML, ${parent} n’a pas ${child} à sa place.`,
    xmlMisplaced: (parent: string, child: string) =>
      `Dans le manifeste XML, ${child} n’est pas à sa place dans ${parent}.`,
    resourceUnknown: (id: string) => `Le manifeste XML nomme la ressource « ${id} », qui n’existe pas.`,
    sameId: (id: string) => `Le complément XML porte le même identifiant que l’application : ${id}.`,
  },
};
