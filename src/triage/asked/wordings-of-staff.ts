/** How staff ask for what each row of the policy says, for a client or for themselves, and in a few words. */
export const staffWordings = {
  'policy:1':
    'langue officielle de la politique|français ou anglais, laquelle prévaut|does french or english prevail|un client me cite la version anglaise, est-ce que ça compte|official language',
  'policy:2':
    'is there a newer text|la politique a été révisée quand|latest revision of the privacy document|version actuelle|date d’entrée en vigueur|current version number|which edition are we using|quand la politique a-t-elle commencé à s’appliquer',
  'policy:3':
    'consentement tacite par la navigation|implied consent|a visitor never agreed to anything, is browsing enough|est-ce que continuer à utiliser nos services vaut acceptation|naviguer sur le site, c’est accepter',
  'policy:4':
    'portée de la politique|à qui la politique s’applique|who is covered|does it apply to our own employees|les consultants et les membres font-ils partie|we hold information on applicants, are they covered|un simple visiteur du site est-il couvert',
  'policy:5':
    'définition de renseignement personnel|c’est quoi des données personnelles|definition of personal information|est-ce qu’un surnom ou une photo est personnel|is a postal code personal info|identifying data, what falls in that category|une adresse courriel est-elle un renseignement personnel',
  'policy:6':
    'coordonnées professionnelles d’un client|business contact information|le titre de poste est-il public|mon courriel de job, est-il considéré comme privé|is a work e-mail personal|nom, fonction et téléphone au travail|signature block details at work',
  'policy:7':
    'protection moindre des données déjà recueillies|can a policy change apply to information we already hold|est-ce qu’on peut affaiblir la protection sans consentement|less protection for existing data|nos anciens engagements tiennent-ils encore',
  'policy:8':
    'client en désaccord avec la politique|a client rejects the policy, do we delete|une personne n’accepte pas le risque|does not accept the terms, erase|effacement complet sur demande|droit à l’oubli|delete everything about a customer who leaves',
  'policy:9':
    'soupçon d’utilisation non autorisée|suspected misuse of information|un client s’inquiète de l’usage de ses données, je le réfère à qui|who is told about a worry over someone’s data|concerns about improper use',
  'policy:10':
    'do you limit yourselves to what you need|vous limitez-vous aux renseignements nécessaires|only the information that is needed|questions pas nécessaires dans un formulaire|extra questions we do not need|minimisation de la collecte|collecter seulement le nécessaire|data minimization|may we ask for a bit more just in case|a-t-on le droit de demander plus que nécessaire|stick to what is needed|peut-on recueillir des infos au cas où',
  'policy:11':
    'champ vide, peut-on servir la personne|empty box on the form, serve them anyway|refus de fournir un renseignement|a client will not give an address|peut-on servir quelqu’un qui ne donne pas son téléphone|champ laissé vide, on le sert pareil|mandatory or optional details|client holds back information|obligé de répondre',
  'policy:12':
    'moyens de collecte|how do we collect information|on recueille par téléphone, par la poste ou par le site|ways people give us their details|channels of collection|les infos nous arrivent comment',
  'policy:13':
    'appeler la famille pour en savoir plus sur un client|phone a relative to learn more about somebody|collecte auprès d’un tiers|can we get details on a client from another company|demander des infos à une autre personne sans le consentement|collect from somebody else|appeler une référence sans permission|information from third parties without consent',
  'policy:14':
    'note-t-on où les gens travaillent|do we note a person’s occupation and employer|liste des renseignements recueillis|which data do we collect from people|quels champs demande-t-on|do we keep ip addresses|kinds of information collected|est-ce qu’on recueille la profession et l’employeur',
  'policy:15':
    'à quoi sert de demander le cellulaire|reason behind asking for a cell number|fins de la collecte|purposes of collection|pourquoi recueille-t-on ces infos|what do we use client information for|but de l’utilisation des renseignements|why do we need an e-mail address|raison pour demander le téléphone',
  'policy:16':
    'une adresse vieille de plusieurs années, la confirmer avant de décider|old address, confirm before we rule on a file|exactitude avant une décision|accuracy before a decision|faut-il vérifier si le dossier est à jour avant de trancher|check the file is up to date before deciding|décision prise avec de vieilles informations',
  'policy:17':
    'vente de renseignements|do we sell data|qui a accès aux renseignements dans l’entreprise|can every employee open client files|a-t-on le droit de louer une liste de clients|besoin de savoir|need-to-know access|partageons-nous avec des annonceurs',
  'policy:18':
    'courriel laissé pour une réparation, peut-on envoyer des promotions|send promotions to an address left for a repair|utilisation à une autre fin|use for another purpose|peut-on se servir du courriel d’un client pour l’infolettre|client gave it for support, may we use it for marketing|faut-il redemander la permission pour un autre usage|secondary use consent|nouvelle fin, nouveau consentement',
  'policy:19':
    'fournisseurs de services|service providers|qu’a-t-on le droit de transmettre à un fournisseur|what may we give a vendor|how much may a subcontractor see|sous-traitant, accès limité au mandat|consultant externe qui voit nos fichiers',
  'policy:20':
    'police officers at the counter|des policiers au comptoir|demande de la police|police request|un policier appelle pour un dossier|mandat, assignation, ordonnance|we got a subpoena|a government agency wants a file|que faire si un enquêteur demande des renseignements|court order received',
  'policy:21':
    'recouvrement d’une dette|debt collection|client does not pay, can we share with a collector|unpaid bills',
  'policy:22':
    'organisme chargé de réprimer le crime|crime prevention body|peut-on aider à poursuivre une infraction|may we share data to prosecute an offence|communication pour réprimer le crime|fraud investigators ask for information',
  'policy:23':
    'vente ou fusion de l’entreprise|sale or merger of the business|transfert à un acquéreur|if we are bought do client files follow|faillite et renseignements personnels|merge with a rival, does the rival get the data|bankruptcy',
  'policy:24':
    'communication permise par la loi|disclosure required by law|la loi nous oblige-t-elle à communiquer|when may we share because the law allows it|exceptions prévues par la loi|autres communications légales',
  'policy:25':
    'promettre qu’une fuite est impossible|tell clients that a leak is impossible|renseignements sensibles|sensitive information|sécurité proportionnée|is any system perfectly secure|aucune sécurité n’est parfaite|do we treat banking data with more care|risque lié à l’internet|level of protection by sensitivity',
  'policy:26':
    'logiciels et appareils|software and devices|dans quels outils met-on les renseignements clients|which systems hold client data|a-t-on des infos clients sur nos téléphones|do we keep information in Outlook or QuickBooks|liste des systèmes',
  'policy:27':
    'si on vole un portable, est-ce chiffré|is a stolen laptop scrambled|mesures de sécurité|security measures|quelles protections avons-nous|chiffrement, pare-feu, sauvegardes|what protects our client data|encryption, firewall, backups, two-factor|êtes-vous tenus de bien protéger les infos|is bitlocker or biometrics used',
  'policy:28':
    'mots de passe des clients|client passwords|où noter le mot de passe d’un client|can I write down a customer’s wifi password|gestionnaire de mots de passe|password vault|identifiants confiés par un client|credentials given to support',
  'policy:29':
    'conservation hors du Québec|storage outside Quebec|est-ce que nos données sont dans le nuage|do we keep data in the cloud in another country|transfert hors Canada|where do we store information|serveurs à l’étranger|emplacement des données',
  'policy:30':
    'un client parti depuis longtemps, doit-on encore avoir son dossier|customer who left years ago, still have the folder|durée de conservation|retention period|combien de temps garde-t-on un dossier|how long do we keep client files|quand jeter les vieilles infos|when do we shred old papers|destruction des anciens dossiers|do we keep files forever',
  'policy:31':
    'témoins de connexion|cookies|google analytics|liens vers d’autres sites|are linked websites covered|les sites vers lesquels on fait des liens|does our site track people|bandeau de cookies|what is that session cookie|block cookies in the browser|sites externes, leur propre politique',
  'policy:32':
    'consentement d’un mineur|consent for minors|peut-on recueillir des infos sur un enfant|under 14 who consents|âge pour consentir|who must say yes for a child’s information|autorité parentale, tuteur|do we collect information on minors',
  'policy:33':
    'on dirait qu’il y a un enfant dans la liste, j’avertis qui|looks like there is a child on our list, who needs to know|signaler des renseignements sur un mineur|I think we have a child’s data, what do I do|on soupçonne avoir un dossier d’enfant|suspect we hold a minor’s details',
  'policy:34':
    'what happens once you find out that you hold details of a child|si vous découvrez que vous avez les infos d’un enfant, que faites-vous|destruction des renseignements d’un mineur|destroying a minor’s information|on a découvert les données d’un enfant, on les efface|we found a child’s data, do we delete it|autorisation du parent pour garder l’information trouvée|keep a child’s information with parental authorization',
  'policy:35':
    'téléphoner pour voir son dossier, faut-il un écrit|phoned to see a file, must it be on paper|how to make a request|demande par écrit au responsable|written request to the officer|un client me le demande au téléphone, doit-il l’écrire|client asks in person for his file, does he have to write|retrait du consentement|withdrawing consent|exercer un droit',
  'policy:36':
    'nom de rue mal écrit, le faire changer|have a street name changed in the file|droit d’accès et de rectification|right of access and correction|can a customer see their file|un client veut corriger une erreur|does a person have the right to fix their information|faire rectifier un renseignement inexact|copie de son dossier',
  'policy:37':
    'une vieille page sort quand on cherche son nom|old page of ours shows up on a search|désindexation|deindexing|what does de-indexing mean|cesser la diffusion|stop dissemination|réindexation|remove a search link tied to a name|a client wants to vanish from google|faire enlever un lien attaché à son nom',
  'policy:38':
    'délai de réponse|response time|dans combien de temps le responsable répond-il|deadline for a correction request|réponse écrite à une demande',
  'policy:39':
    'prolongation du délai d’une demande|extension of the time for a request|peut-on prolonger la réponse pour consulter un tiers|third party industrial or commercial information|can we extend the deadline|consulter un tiers avant de répondre',
  'policy:40':
    'refus motivé|reasons for refusal|must a refusal give reasons|que doit contenir un refus|recours en cas de refus|contest a refusal|what does a denial have to say',
  'policy:41':
    'aider à comprendre un refus|help to understand a refusal|le client comprend pas son refus, qui l’aide|will anybody explain the refusal letter|expliquer un refus au demandeur|applicant confused by the refusal',
  'policy:42':
    'catégories de personnes qui ont accès|categories of persons with access|un client demande qui chez nous a accès à ses infos|a client asks which staff can see the file|savoir ce qui est recueilli, qui y a accès et la durée|right to be told who has access',
  'policy:44':
    'porter plainte|faire une plainte|make a complaint|how does a client complain|où envoie-t-on une plainte|complaint address|un client veut se plaindre, à qui|complaint in writing to the officer',
  'policy:45':
    'contenu d’une plainte|contents of a complaint|qu’est-ce qu’une plainte doit contenir|what must a complaint include|nom, téléphone et motifs de la plainte|plainte sans numéro de téléphone|details needed in a complaint',
  'policy:46':
    'renseignements supplémentaires sur une plainte|additional information on a complaint|peut-on redemander des détails au plaignant|précisions demandées après une plainte|follow-up questions to the complainant',
  'policy:47':
    'le plaignant a des nouvelles quand|how soon does a complainant hear from us|délai de réponse à une plainte|time to answer a complaint|combien de jours pour traiter une plainte|how long do we have for a complaint|réponse par courriel à la plainte|reply to a complaint with reasons',
  'policy:48':
    'plainte en retard|late complaint|on n’arrive pas à temps pour une plainte|we cannot finish a complaint in time|prolonger le traitement d’une plainte|extra time for a complaint|informer du retard d’une plainte',
  'policy:49':
    'dossier de plainte|complaint file|un dossier distinct par plainte|separate file for each complaint|que met-on dans le dossier d’une plainte|documents kept with a complaint',
  'policy:50':
    'plainte à la Commission|complaint to the commission|un client peut-il aller directement à la CAI|can somebody complain to the regulator directly|autre organisme de surveillance|supervisory authority|passer par le responsable d’abord',
  'policy:51':
    'registre des incidents|register of incidents|est-ce qu’on inscrit tous les incidents|do we log every breach|qui tient le registre|incident log',
  'policy:52':
    'définition d’un incident|definition of an incident|est-ce que c’est un incident|is this an incident|j’ai envoyé au mauvais destinataire, est-ce un incident|sent to the wrong person, does it count|perte d’un appareil, est-ce un incident|exemples d’incidents|examples of a breach|un collègue a regardé un dossier sans raison, est-ce un incident',
  'policy:53':
    'tell a small leak from a bad one|risque de préjudice sérieux|risk of serious injury|comment évaluer la gravité d’un incident|à quel moment un incident devient grave|when is an incident serious|who assesses the harm|analyse du préjudice',
  'policy:54':
    'que la même erreur n’arrive plus|the same slip never again|réduire le risque après un incident|reducing harm after an incident|éviter qu’un incident se répète|prevent new incidents|mesures raisonnables|corrective measures|premières étapes après un incident|first steps after a breach',
  'policy:55':
    'aviser la Commission d’un incident|notify the commission|faut-il déclarer chaque incident à la CAI|do we report every breach to the CAI|avis à la Commission sans délai|how soon must the commission be told',
  'policy:56':
    'aviser les personnes touchées|notify affected persons|faut-il appeler les clients touchés par une fuite|do we tell customers after a breach|prévenir les victimes|warn the people concerned|aider les personnes à réduire le préjudice',
  'policy:57':
    'les enquêteurs nous demandent le silence|detectives ask us to keep quiet|enquête et avis retardé|investigation delays the notice|peut-on attendre si la police enquête|do we wait to warn people while police investigate|ne pas nuire à une enquête|not hampering an investigation',
  'policy:58':
    'une loi interdit d’avertir|another law forbids notice|si une autre loi empêche d’aviser les gens|are we ever forbidden by law to tell people|interdiction légale de prévenir',
  'policy:59':
    'question sur la politique|question about the policy|qui répond aux questions sur la politique|who do I ask about the policy|un client a une question sur notre politique, je l’envoie où|poser une question|more information on the policy',
  'policy:60':
    'modifier la politique sans préavis|amend the policy without notice|peut-on changer la politique n’importe quand|may the policy change at any time|changement sans avertissement|right to change the policy',
  'policy:61':
    'se procurer la politique imprimée|pick up a printed policy|copie papier de la politique|paper copy of the policy|un client veut la politique imprimée|a customer wants the policy by mail|lien vers la politique|la politique en anglais sur le site|texte de la politique en ligne',
  'policy:62':
    'annonce des changements à la politique|notice of policy changes|comment les gens sont-ils informés d’une modification|publication d’une nouvelle version|policy changed, how would I know|avis de modification',
  'policy:63':
    'responsable de la protection des renseignements personnels|privacy officer|coordonnées du responsable|officer’s contact information|qui appeler pour la vie privée|adresse du responsable|officer’s phone number|nom de la personne responsable|who is responsible for privacy',
  'policy:64':
    'responsable de l’accès aux documents|access to documents officer|accès aux documents, c’est qui|person responsible for access to documents|le responsable s’occupe-t-il aussi de l’accès aux documents|title of access to documents',
} as const satisfies Readonly<Record<string, string>>;
