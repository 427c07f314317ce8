import { type Phrase, phrases } from './phrase.ts';

/** One's own computerized information, to take along or to have sent to another (s. 27, third paragraph). */
export const portability: readonly Phrase[] = [
  ...phrases(
    'asksForIt',
    5,
    'format ..6 (importer|reutiliser|import|reuse|upload|transferer|ouvrir ailleurs|take elsewhere)',
    '(recuperer|reprendre|emporter|take|retrieve|take back|port) ..3 (mes donnees|toutes mes donnees|my data|all my data|mes renseignements|my information)',
  ),
  ...phrases(
    'asksForIt',
    5,
    '(portable|reusable|interoperable|transferable|portatif|reutilisable|transferable|interoperable) format',
    'format (portable|reutilisable|interoperable|transferable|electronique lisible|lisible)',
  ),
  ...phrases(
    'namesTheRight',
    6,
    '(data|information) portability',
    'right (to|of) ..1 portability',
    'portability (request|of (my|our|the|personal))',
    'portabilite (de|des) (mes|nos|ses|la|donnees|renseignements|informations|@rp)',
    'droit (a|de) la portabilite',
    'demande de portabilite',
    'article 27 ..3 (alinea 3|troisieme alinea|3e alinea|third paragraph|paragraph 3)',
  ),
  ...phrases(
    'asksForIt',
    5,
    'structured ..2 commonly used',
    'format ..2 structure* ..3 couramment utilise',
    '(machine readable|lisible par (une )?machine|lisibles par (une )?machine|machine lisible)',
    '(transfer|transmit|send|port|move|migrate|export|hand over) ..4 (@mydata|@myfile|my data|my information) ..5 (directly)? (to|into) ..1 (another|new|other|a different|my new|the new|third) ..3 (provider|company|controller|service|supplier|organization|firm|platform|organisation|accountant|broker|clinic|competitor|one|employer|institution)',
    '(transferer|transmettre|transmettez|envoyer|communiquer|transferez|migrer|exporter) ..4 (@mesdonnees|@mondossier|mes donnees) ..6 (autre|nouveau|nouvelle|nouvel|futur|concurrent|tierce) ..3 (fournisseur|entreprise|organisme|responsable|societe|prestataire|compagnie|courtier|comptable|institution|clinique|organisation|assureur|employeur|banque)',
    '(export|download|extract|copy) ..6 (@mydata|my data|my information) ..8 (csv|json|xml|excel|spreadsheet|electronic format|digital format|reusable format)',
    '(@mydata|my data|my information) ..8 (csv|json|xml|reusable|computer readable)',
    '(@mesdonnees|mes donnees|mes renseignements|mes informations) ..10 (csv|json|xml|reutilisable|exploitable|fichier excel|format (technologique|numerique|electronique|ouvert|informatique))',
    'format technologique',
    'structured ..2 technological format',
  ),
  ...phrases('namesTheLaw', 4, '(article|art) 20 ..4 (gdpr|rgpd|of|du)?'),
  ...phrases(
    'setsTheScene',
    2,
    '(csv|json|xml)',
    '(switching|moving|changing) ..1 (to)? ..3 (provider|providers|supplier|accountant|broker|competitor)',
    '(change|changer|changement) ..1 (de) (fournisseur|comptable|courtier|assureur|banque|prestataire)',
    '(exportation|extraction) (de|des) ..1 donnees',
  ),
];
