import { type Phrase, phrases } from './phrase.ts';

/** To have a use stopped, prospecting above all (s. 22). */
export const objection: readonly Phrase[] = [
  ...phrases(
    'asksForIt',
    5,
    '(cess*|arret*|stop|stopping|cease|quit) ..3 (profil*|pist*|track*|cibl*|target*|surveill*|monitor*)',
  ),
  ...phrases(
    'asksForIt',
    6,
    '(interdis|interdisons|forbid|prohibit|refuse|refusons|defends) ..3 (de|d|you|to|que vous|a ce que)? ..3 (vend*|utilis*|partag*|transm*|communiqu*|trait*|use|using|shar*|sell*|process*|disclos*|exploit*|soient|soit)',
    '(do not|don t|never|not) (want|wish|agree|consent to|authorize) ..5 (data|information|details|name|photo|email|number) ..3 (use|used|shared|sold|processed|disclosed|given|passed|transferred|included)',
  ),
  ...phrases(
    'asksForIt',
    6,
    '(object|objecting|objection|oppose|opposing|opposed|opt out|opting out) ..3 (to|of|against|from)? ..8 (processing|use|using|sharing|sale|selling|profiling|direct marketing|marketing|communication|disclosure|disclosing|prospecting|solicitation|collection)',
    '(m oppose|nous opposons|m opposer|s oppose|opposition|opposer|oppose|m objecte) ..4 (a|au|aux|a ce que|que|contre) ..9 (traitement|utilis*|usage|prospection|profilage|partage|communication|communiqu*|vente|vend*|diffusion|sollicitation|marketing|publicite|transmission|transfert|collecte|partag*|transmet*)',
    '(stop|cease|stopping|refrain from|halt) ..3 (using|processing|sharing|selling|use|processing of|profiling|tracking|disclosing|use of) ..4 (@mydata|my data|my information|my (email|phone|name|number|address|profile|details|contact)|me)',
    '(do not|don t|not|never) (want|wish|agree|consent)? ..3 (you)? (to)? (use|process|share|sell|used|shared|sold|processed|disclose|pass on|profile) ..4 (@mydata|my data|my information|my (email|phone|name|number|address|profile|details|contact)) ..8 (marketing|advertis*|promot*|third part*|partner*|prospecting|profiling|other compan*|affiliates?|training|analytics|anyone|any other)?',
    '(cess*|arret*|stopp*|mettre fin|mettez fin) ..3 (de|d|a)? ..2 (utilis*|trait*|partag*|vend*|communiqu*|exploit*|utilisation|partage|traitement|transmettre) ..4 (@mesdonnees|mes (donnees|renseignements|informations|coordonnees)|mon (courriel|numero|adresse|nom|telephone|profil))',
    '(veux|souhaite|desire|accepte|voudrais) (plus|pas) que ..4 (vous|votre|l entreprise|mes|mon) ..4 (utilis*|trait*|partag*|vend*|communiqu*|transmet*|soient|soit|serv*|exploit*)',
  ),
  ...phrases(
    'asksForIt',
    4,
    '(stop|cease|no more|never) ..3 (contacting|calling|soliciting|emailing|texting|phoning|harassing|contact|call|solicit|solicitations?) ..2 (me|us)?',
    '(ne (me|nous) (contact*|appel*|sollicit*|texter|ecri*) plus|ne plus ..2 (contact*|appel*|sollicit*|etre sollicit*|recevoir ..4 (sollicitation*|promotion*|publicite*)))',
    '(cess*|arret*) ..3 (me|nous)? (contact*|appel*|sollicit*|texter|harceler)',
    '(remove|take|delete) ..3 (me|my name|my email|my number|my address) ..3 (from|off) ..4 (marketing|calling|call|contact|prospect*|solicitation|telemarketing|promotional) ..1 (list|lists|database)?',
    '(retir*|enlev*|supprim*|ray*) ..3 (moi|mon nom|mon courriel|mon numero|mon adresse|mes coordonnees) ..4 (liste*|listes) ..3 (prospection|marketing|sollicitation|appel*|contact*|promotionnel*)',
    '(do not|don t) call list',
    'restrict* ..4 (processing|use)',
    'limit* ..3 (traitement|utilisation) ..4 (@mesdonnees|mes)',
  ),
  ...phrases('namesTheRight', 4, 'right to (object|opt out)', 'droit (d opposition|de m opposer|de refus)'),
  ...phrases('namesTheLaw', 3, '(article|art) 21 ..4 (gdpr|rgpd|of|du)?', '(article|section|art|l article) 22'),
  ...phrases(
    'setsTheScene',
    2,
    'direct marketing',
    '(prospection|sollicitation|sollicit*|prospecting|solicit*)',
    'profiling',
    'profilage',
    '(fins|but|purpose*) ..2 (publicitaires?|marketing|promotionnel*|commercial*|de prospection|de marketing|advertising)',
    '(stop|arret*|cess*) ..3 (sending|d envoyer|de m envoyer|envoi*)',
    'entrainer ..3 (intelligence artificielle|ia|modele*)',
    'train ..3 (ai|models?|algorithm*)',
  ),
  ...phrases(
    'speaksAgainst',
    -3,
    '(to unsubscribe|click (here|below)|cliquez ici|pour (se|vous) desabonner|unsubscribe link|lien de desabonnement)',
  ),
];
