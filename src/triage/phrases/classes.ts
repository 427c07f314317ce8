import type { NamedPatterns } from '../pattern.ts';

/** Families of words that say something only together, in one sentence and in any order (`together.ts`). */
export const classes = {
  wish: 'je (veux|voudrais|souhaite|desire|demande|reclame|requiers|exige|sollicite)|j (aimerais|exige)|nous (demandons|voulons|souhaitons)|(demande*|prie|merci) de|veuillez|pourri*|pouvez|svp|s il vous plait|please|kindly|could you|can you|would you|i (want|would like|wish|request|ask|need|demand|require)|i d like|i am (requesting|asking|writing)|requesting|faire',
  obtain:
    'prendre connaissance|print|list|imprimer|lister|copy|copies|send|release|receive|obtain|get|see|provide|forward|access|view|review|read|supply|give|show|inspect|consult|copie*|photocopie*|obtenir|recevoir|consulter|transmettre|transmettez|envoyer|envoyez|fournir|fournissez|communiquer|acces|voir|remettre|parvenir|lire|venir|connaitre|prendre connaissance|informed|informe*|told|know|savoir|disclose|donnez',
  /** What is held about the person who writes. */
  mine: '@mydata|@myfile|@mesdonnees|@mondossier|(notes?|files?|reports?|results?|recordings?|evaluations?|references?|dossier*|rapports?|resultats?|images|enregistrement*) ..8 (about|on|regarding|concerning|sur|concernant|sujet de) (me|moi)|(dossier|fiche) ..4 sur moi|(dossier|fiche|file|record) ..5 (a mon nom|in my name)|(details|data|information|records) of mine|(traces?|mentions?) (of|de) (me|moi|my name|mon nom)|(everything|anything|tout ce que|ce que|what) ..8 (about|on|sur|concernant) (me|moi)',
  belongings:
    '(my|mon|ma|mes) ..3 (account|accounts|compte|profile|profil|photos?|pictures?|cv|resume|cheque|passport|passeport|contact info|infos?|notes|coordonnees|details|fingerprints?|empreintes?|candidature|licence|permis)',
  erase:
    'delete|erase|remove|removed|destroy|purge|wipe|shred|anonymize|deleted|erased|destroyed|erasing|deletion|erasure|destruction|supprim*|effac*|detrui*|detruit*|suppression|effacement|dechiquet*',
  wrong:
    'mistake*|error|errors|wrong|incorrect*|inaccurate|inaccurac*|misspel*|false|outdated|erreur*|errone*|faute|fautes|faux|fausse*|inexact*|mal (ecrit*|orthographie*|inscrit*)|encore comme|perime*|pas (le bon|la bonne|les bons|les bonnes|exact*|a jour|la mienne|le mien)|not (the right|right|correct|mine|accurate|up to date)',
  correct:
    'correct|corrected|correction*|rectif*|corrig*|amend*|fix|fixed|update|updated|change it|modifi*|mettre a jour',
  ofHeld:
    '(in|on|dans|sur) ..1 (your|vos|votre|the|my|mon|ma) ..1 (dossier*|files?|records?|systeme*|systems?|database|base*|notes|fiche|profile|profil|registre*)|(you|vous) (hold|have|keep|avez|detenez|conservez)',
  myName:
    '(my|mon|ma) (legal|full|last|first|family|former)? (name|nom|prenom|address|adresse|phone|numero|birth date|date of birth|date de naissance|gender|statut|status|photo|picture|image|face|visage|courriel|email)',
  consented: 'consent*|permission|autorisation*|authorization|authorisation|accord',
  takenBack:
    'retir*|withdraw*|revok*|revoc*|revoqu*|rescind*|annul*|cancel*|take back|reprend*|no longer|mets fin|mettre fin',
  refuse:
    'refuse*|object to|oppos*|do not want|don t want|do not authorize|don t authorize|do not agree|don t agree|ne (veux|souhaite|desire|voulons) (pas|plus)|n autorise (pas|plus)|stop|cess*|arret*|interdi*|forbid|no longer want',
  usedFor:
    'use|used|using|utilis*|serve|servent|serv*|share*|sharing|partag*|give|given|giving|donn*|communiqu*|sell*|sold|vend*|process*|trait*|market*|cibl*|publicit*|affiliate*|partner*|partenaire*|third part*|advertis*|prospect*|profil*',
  sent: 'envoy*|transmi*|fax*|text|texted|texte*|telecopi*|sent|emailed|mailed|forwarded|sending|remis|livr*|poste*|achemin*|gave|given|donne*',
  wrongPlace:
    '(wrong|mauvais*) ..1 (recipient*|destinataire*|person|people|personne*|client*|customer*|number|numero*|fax|address*|adresse*|email|courriel*|patient*|employee*|employe*|one|group|list|mailbox|boite|door|porte|house|maison|supplier|fournisseur)',
  others:
    '(another|different|other|someone else|somebody else|d un autre|d une autre|un autre|une autre|d autres|autres|des autres|d autrui) ..1 (client*|customer*|patient*|employee*|employe*|person*|people|users?|utilisateur*|tenant*|locataire*|member*|membre*|candidat*|applicant*|individual*|student*|etudiant*|family|famille|company)|(someone|somebody) else|autrui|de tous les (clients|employes|membres)|all (our|the)? ..1 (clients|employees|members|customers)|tous les (clients|employes|membres|destinataires)|other people',
  exposed: 'visible*|expos*|made public|rendu* publi*|divulgu*|leaked|in plain sight|a la vue',
  many: 'clients|customers|destinataires|recipients|members|membres|employees|employes|patients|tenants|locataires|candidats|applicants|participants|colleagues|collegues|everyone|tout le monde|tous',
  seen: 'see|saw|seen|received|got|view*|viewing|recu*|recois|vu|vois|voir|voit|accessed|ouvert|trouve*|found|logged|shows?|affich*|visible*|apparai*|expos*|laissant|leaving',
  details:
    'profile*|profil*|file|files|invoice*|statement*|info|information|data|dossier*|facture*|releve*|document*|account*|compte*|emails?|courriel*|addresses|adresses|address|adresse|names|noms|numbers|numeros|records?|salaries|salaires|renseignements|donnees|contract*|contrat*|report*|rapport*|note|notes|list|lists|liste*|lease|bail|payslip*|talon*|coordonnees',
  lost: 'lost|stolen|missing|misplaced|stole|gone|broken into|burglar*|robbed|perdu*|vole*|vol|disparu*|introuvable*|n est plus|ne sont plus|egar*|derob*|cambriol*',
  device:
    'laptop*|phone|usb|tablet*|ipad|hard drive|drive|binder|briefcase|backup*|server*|portable*|telephone|cellulaire|tablette*|disque*|cartable*|serveur*|sauvegarde*|ordinateur*|dossiers|client files|patient files|client binder|formulaires|records|documents|notebook|agenda|badge',
  intruder:
    'hacker*|hacked|fraudster*|fraudeur*|pirate*|piratage|inconnu*|intrus*|attacker*|scammer*|unknown person|impostor|arnaqueur*|cybercriminel*|stranger',
  system:
    'mailbox|boite|account*|compte*|system*|systeme*|server*|serveur*|network|reseau|database|base de donnees|email|courriel*|files|fichiers|portal|portail|password*|mot de passe|website|site',
  asks: 'what|how|which|why|where|who|when|do you|does your|are you|est ce que|(avez|utilisez|conservez|partagez|gardez|vendez|protegez|transferez|faites|collectez|recueillez|detenez|hebergez) vous|comment|quelle*|quels?|pourquoi|ou|qui|y a t il|is there|combien|are there|can i|puis je',
  aboutPrivacy:
    'privacy|confidentialite|vie privee|personal information|renseignements personnels|donnees personnelles|personal data|loi 25|law 25|(renseignements|donnees) ..2 (clients?|visiteurs?|usagers)|cookies?|temoins?|(client|customer) (data|information)',
  whoSees:
    '(who|qui|which (employees|people|staff)|quels? (employes?|personnes?)|quelles? personnes) ..6 (see|access|sees|seen|acces|voir|voit|consult*|lire|read|share*|partag*)',
  who: 'who|qui|whom',
  canSee:
    '(peut|peuvent|pourra|pourront|can|could|may|will|allowed to) ..2 (consulter|voir|acceder|lire|see|access|view|read|consult)',
  tookAway:
    'copied|copy|copie*|downloaded|downloading|telecharg*|forwarded|emailed|sent|saved|transfer*|uploaded|envoy*|sauvegard*',
  privatePlace:
    '(personal|personnel*|private|own|home|prive*|gmail|hotmail) ..1 (dropbox|drive|emails?|account*|usb|cloud|gmail|laptop|computer|phone|device|address)|(courriel|compte|cle|nuage|dropbox|adresse|ordinateur|telephone|appareil|boite) ..1 (personnel*|prive*)|dropbox|google drive|wetransfer',
  refusedMe:
    'refus*|reject*|declin*|denied|turned down|ecart*|disqualif*|not selected|no right away|approved|evalu*|score*|cote*|decision*',
  byMachine:
    'computer|ordinateur|software|logiciel*|algorithm*|ia|ai|robot*|machine*|automati*|seconds|secondes|instant*|intelligence artificielle|artificial intelligence|bot',
  age: '(8|9|10|11|12|13|eight|nine|ten|eleven|twelve|thirteen) (year*|ans)|(moins de|under|below) (14|13|quatorze|fourteen|treize)|mineure?s?|underage',
  childDid:
    'sign* up|register*|inscri*|donn*|gave|give|account|compte|newsletter|infolettre*|collect*|recueil*|form|formulaire|subscrib*|abonn*|fill*|rempli*|cre*|posted|publi*|photo*|site|app|application|profile|profil|concours|contest',
  onTheWeb:
    'website|web site|web|site|google|online|en ligne|internet|facebook|linkedin|instagram|page|blog*|search results?|resultats de recherche',
  takenDown:
    'remove*|take down|taken down|take off|take it|enlev*|retir*|supprim*|delete*|hide|masquer|unpublish|cess*|stop|still|encore|toujours',
  inFormat:
    'electronic|electronically|electronique*|format|fichier|csv|json|xml|numerique|digital|machine readable|lisible',
  toAnother:
    '(another|other|autre|new|nouveau|nouvelle|nouvel) ..2 (provider|company|service*|fournisseur*|compagnie|entreprise|dentist*|comptable|accountant|broker|courtier*|clinic|clinique|doctor|medecin|employer|employeur|banque|bank|insurer|assureur|assurance|platform|plateforme|system|systeme|software|logiciel|app|gym|school|ecole)|elsewhere|ailleurs|directly|directement|straight',
  noReply: 'answer*|repons*|repond*|reply|replied|response|nouvelle*|retour|suivi|news|heard|recu*|received|suite',
  notYet: 'not|never|no|pas|jamais|aucun*|rien|nothing|still|toujours|encore|sans',
  askedFor:
    'ma (demande|plainte|requete|lettre)|my (request|complaint|letter|email)|(demande|plainte|request|complaint) (du|of|from|dated|datee)|asked|ecrit|i wrote|requested|ai demande*',
} as const satisfies NamedPatterns;

export type ClassName = keyof typeof classes;
