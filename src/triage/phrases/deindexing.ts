import { type Phrase, phrases } from './phrase.ts';

/** To have dissemination ceased, or a link to one's name taken out or put back (s. 28.1). */
export const deindexing: readonly Phrase[] = [
  ...phrases(
    'asksForIt',
    5,
    '(list|photo|picture|page|article|name|video|post|nom|liste|image|publication|document) ..16 (still|encore|toujours) ..4 (on|sur|in|dans) ..2 (your|votre|le|the|la) ..1 (website|site|page|web|facebook|blog|blogue)',
    '(take|taken|remove|pull|put|mettre|mettez|retir*) ..4 (offline|hors ligne)',
  ),
  ...phrases(
    'namesTheRight',
    6,
    '(deindex*|desindex*|reindex*|dereferenc*|delist*|deference*)',
    '(de|re) (indexed|indexing|indexation|listing|referencing|referencement)',
    '(cesser|cessez|cessation|arreter|faire cesser|fin) ..3 (de|la|a)? ..1 (diffusion|diffuser|publier|publication)',
    '(cease|stop|ceasing|end) ..2 (the )?(disseminat*|publishing|publication|display*|posting)',
    'dissemination',
  ),
  ...phrases(
    'asksForIt',
    5,
    '(remove|delete|take down|taken down|take off|hide|suppress|pull|unpublish) ..6 (from|in|on) ..3 (search (results?|engine*)|google|bing|internet|the web|online|duckduckgo)',
    '(retir*|supprim*|enlev*|effac*|masqu*) ..8 (resultats? de recherche|moteurs? de recherche|google|bing|internet|du web|en ligne|reseaux sociaux)',
    '(search*|google*|type|typing|look up) ..3 (my|our|his|her) (name|full name)',
    '(cherche|recherche*|tape|googl*|inscri*) ..4 (mon|notre|son) (nom|prenom)',
    '(remove|delete|take down|taken down|deindex*|detach*|retir*|supprim*|enlev*|desactiv*|desindex*) ..8 (hyperlink*|hyperlien*)',
    '(hyperlink*|hyperlien*) ..6 (my name|our name|mon nom|son nom|attached|rattache*|attache*)',
    '(remove|take down|take off|taken down|delete|unpublish|pull) ..4 (my|the|a|our|his|her) ..4 (photo|picture|image|name|article|post|video|page|biography|bio|testimonial|profile page) ..5 (your|the|company) ..2 (website|web site|site|page|facebook|linkedin|instagram|blog|social|online)',
    '(retir*|enlev*|supprim*|depubli*) ..4 (ma|mon|la|le|l|un|une|notre|ce|cette|sa|son) ..3 (photo|image|nom|article|publication|video|page|biographie|temoignage|billet|portrait) ..6 (site|page|facebook|linkedin|instagram|blogue|web|reseaux|intranet|publicite)',
    '(my|our|his|her) (name|photo|picture|image|face|address) ..6 (appears?|is|are|shows? up|published|displayed|visible|comes up|posted|online) ..6 (google|search|web*|site|online|internet|public|publicly|facebook|page)',
    '(mon nom|ma photo|mon image|mon visage|mon adresse|mon numero|sa photo|son nom) ..6 (apparai*|figure*|est|sort|publie*|affich*|diffuse*|circule|encore) ..6 (site|google|recherche|web|internet|ligne|public*|facebook|page|resultats?|blogue)',
  ),
  ...phrases('namesTheLaw', 3, '(article|art|section|s|l article) 28 1'),
  ...phrases(
    'setsTheScene',
    2,
    '(search engine|search results?|moteurs? de recherche|resultats? de recherche)',
    '(atteinte|nuit|nuire|prejudice|dommage*) ..4 (reputation|vie privee)',
    '(harm*|damag*|injur*|hurt*) ..4 (reputation|my privacy)',
    '(ordonnance|jugement) ..3 (tribunal|cour)',
  ),
];
