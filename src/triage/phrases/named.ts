import type { NamedPatterns } from '../pattern.ts';

/** The things that both languages have many words for, named once. */
export const named: NamedPatterns = {
  // What a person asks about, in English.
  my: 'my|our|his|her|their|my (son|daughter|mother|father|husband|wife|client|child|brother|sister|spouse|late ..1) s?',
  thing: 'data|information|info|details|records|particulars',
  personal: 'personal|personally identifiable|private|confidential',
  onme: '(data|information|info|details|record|records|file|anything|everything|documents) ..5 (about|on|concerning|regarding|relating to|related to|pertaining to|in respect of|linked to|associated with|of) (me|myself|us|@my|him|her|this email|this address)',
  held: '(data|information|info|details|records|file|everything|anything|what) ..3 you (currently|still|may|might)? (have|hold|keep|store|maintain|collected|possess|process) ..3 (about|on|concerning|regarding|of) (me|us|@my|him|her)',
  pi: '(@personal (data|information|info|details|records))|pii',
  mydata:
    '(@my|all|any|the|that|this|these|those|such) ..2 (@personal) (data|information|info|details|records|file)|@my (all|user|account|associated|contact)? @adjective? @adjective? @thing|@onme|@held|@pi',
  adjective:
    'entire|complete|full|whole|own|customer|client|employee|employment|personnel|personal|medical|health|patient|hr|tenant|member|student|insurance|credit|human resources',
  myfile: '@my @adjective? @adjective? (file|files|record|records|dossier|history|chart)',
  account: '(@my|this|the|an|said) (..4) (account|accounts|profile|registration)',
  // The same, in French.
  mes: 'mes|ma|mon|nos|notre|ses|son|sa|leurs|leur|votre',
  rp: '(renseignements|informations|donnees|infos|coordonnees|renseignement|information|donnee) (personnel*|a caractere personnel|nominati*|confidentiel*|prive*|d ordre personnel)',
  mesdonnees:
    '(mes|nos|ses|leurs|toutes mes|tous mes) (propres|anciennes|anciens|autres)? (donnees|renseignements|informations|infos|coordonnees)|@rp|(donnees|renseignements|informations|infos|tout ce|elements|documents) ..6 (me concernant|me concernent|nous concernant|le concernant|la concernant|a mon sujet|a mon egard|sur moi|sur nous|sur (mon|ma|mes) ..1|concernant (mon|ma|mes) ..2|que vous (detenez|avez|possedez|conservez|gardez)|relati* a (ma personne|mon|ma)|lie* a (mon|ma|cette|ce)|associe* a (mon|ma|cette|ce)|qui me concernent|en votre possession)',
  mondossier:
    '(mon|notre|son|leur) (propre)? (dossier|historique)|(ma|notre|sa) fiche|documents ..3 (mon|son) nom ..2 (apparait|figure|est)|(mon|son) dossier ..2 (personnel|complet|d employe*|client|medical|de credit|de client|etudiant|d assurance)|dossier ..3 (me concernant|a mon nom|a mon sujet|de (mon|ma) ..2)',
  compte: '(mon|ce|le|notre|son|un) (..2) (compte|profil|inscription|espace client)',
  // Asking.
  ask: 'request*|would like|want|wish|ask*|need|require|demand|seek*|like',
  demande:
    'demande*|voudrai*|souhait*|desire*|veux|voulons|aimerai*|exige*|requier*|sollicit*|prie de|merci de|veuillez|pourri*|pouvez|puis',
};
