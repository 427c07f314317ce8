/** What single words speak for, 3 of 6. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
details. b-7c9g-9h7i10j12m-15n-6o-8, deten a11, detru c-5d46m-6o-12, detruire. a-10d41k6o-11, dette c12j10o-12
deux a-5b-7c19d-8e-5h-8i-6k-20l-7m17n-12o39, deuxi a-6j13m-7n7o-7, deuxieme. a-6j13m-7n7o-7, devan a-9j24, devant. a-9j24
diagn d9g-9j12k10o-6, did a-16b-8g-6h36i12j-12l11m8n-15, diffe a-6k11n14, differen. a-6k12n12, diffu c7f-6g11h11, digit b14k7o-14
digital. b14o-9, diman o13, dimanche. o13, diner f-6j6k22o-10, dire c-7k-9l6n19o-5, direc a7b33d-22e-6g13j13l-9m-11n-13o-15, directem. b13
directio. a14d-6j11, disco n-8o14, discount. n-6o10, discu c-13d-8e-9k-7m11o27, discuss. a-6g6l-6o20, distr o14, distribu. o14
dit a16d-12e22f-13g-8h6i7j-7k-11m7n9o-13, dites c-6e15f5h8k-16l-6m-8, divor c33j6k-7, divorce. c28g-9j7k-6, dix c8k-7m12
do b-19c-19e-11f16g-15h36i-13k6l12m-42n30o22, docto a8j18, doctor. a8j18, docum a10c-13e-6h-10k-13m48n-9
document. a10c-13e-6h-10k-13m48n-9, does a-12c-6h27l7m13n29o-36, doesn a6c5d-9o17, doing a-15e-6f6g9h6j-6k11l-11n-7, dois h-7m-5o28
doit a-10c13d-5h-11l5n24, dolla o20, dollars. o13, don a-9c-15d28e11f6g-5i-6l14n-9o-9, done a-7d6j9k-6o16
donne a9b13c-5d26e13f-7g-11k-14l12o-46, donnee. c9e15f-5h6k9o-21, donnees. a19b14c-5d20i-8j-11k-19l-6o-11, donner. a-14f-5h-5j16k-9n11o17
donnez. b9f5o-12, dont d7f17h-5j9m-9o-8, door a-5e13f16k11m-6o-17, dossi a31b-15d-12e-9g-12i9j-12k25m19n-15o-23
dossier. a39b-12c10d-18e-7f8g-11h-15i11j-11k12l6m23o-30, dossiers. a-8c-9d7h20k14m-5n-10o6, down a15b-5c6g12k-7l-6m11n-9o-13, downl b16
download. b16, draft n13o-5, drawe k17o-13, drive f-7h6i10j-12n-6o25, driver. h9j-11o18, droit b11d12h-28j-6m-8n26, droits. a-8o17
dropp d5g21o-9, dropped. d5g21o-11, dsar a14m-6, du a11b-26c-11g29h-11i-16j-14l-9o47, dupon o18, dupont. o18, duree h20o7
e a-8b-6d29e-8h5i-8k11l-7m12n8o-25, easie d9e10o-17, easier. d9e10o-18, eat j11o7, eau o17, echan d11f-8m12o10, echange. d16f-12o6
echanges. m14, ecole e6k-9l31o-13, ecoul m11o-6, ecout f-5h16k-6n-6o10, ecoute. h17, ecran a11d-7f16h-5n-5, ecrir d6e-10f-7i10j-9m-11o16
ecrire. d6e-10f-7i10j-9m-11o16, ecris a9b7c-12j-6k7l-9, ecrit c38d-8i-7k-12l-7o-11, educa l25o-19, effac a-9d36k-8m24o-18
effaceme. d17m10o-10, effacez. d15o-6, elect b20h-7j-7m-5o30, election. h-6o28, electron. b21o-10, eleme i12, elements. i12
eleve a6i7k-6l20n-6o-6, eleven. l14, elle c10e-10f-12g-6h7i15k26m8n-8o-27, else f9j11m10o-12, elsew b15h8n-8o-10, elsewher. b15h8n-8o-10
email a13b-7c-7e-6i-10j-8l23o14, emails. a15d-10f6h-7k-5m22, embau c15k9o-15, embauche. c15k9o-15, emis o16
emplo a12b6c20d-13f-18g7h12i-6j6k21l-12m-15n-15o-9, employe. i6k15n6o-17, employee. e-6g9h13k11l-5n-12, employer. b12e6j11k-6o-9
employes. d-6h13o6, employeu. a11c6d-6e9o-10, employme. h-8o14, empre d17e15o-8, empreint. d17e15o-8, empty d13
en d-10e7f-15g7h-24i-6j16k26l5n-7, enclo a15d-6, encor c20d-9e-7f-8g15h-11l-5m27o-12, encore. c20d-9e-7f-8g15h-11l-5m27o-12, end o14
ended d13m6, enfan b7k5l20o-9, enfant. l11, enfin m13, engin d8h-7i17n-6o9, engine. d9h-5i19, engines. n-5o12, enlev b7g19m10o-11
enlever. g9m12o-8, enlevez. b8g11, enque a17h13o-11, enquete. a9h13, enreg a27d16e8f-8g-6n12o-22, enregist. a27d16e8f-8g-6n12o-22
enten a-6o17, entente. a-5o18, enter b10h9o-13, entra b9d-5e14f9o-9, entraine. b9f10o-8, entrance. e13, entre a11d16f6g14h12i-11k7l-14m-34
entrees. a17, entrepot. k11o-6, entrepre. m-19o31, entrepri. c-7d15f13g20j9l-9o-27, entrevue. d15m-8o13, entri a12, entries. a12
entry c23o-19, envel c-6h-10k44l12m10o-29, envelope. k24l9o-10, envelopp. h-7k20m14o-19, envir a15o-5, environ. a13, envoi c-6d-8k12m11
envoie. a-6o29, envoy a6b13c9d-12h-12k9l-7, envoye. j10k21m7o-26, envoyer. d-5h-5k-10n6o27, envoyez. a11b9d-15f8h-5k-10o11, epice o13
epicerie. o13, equip a-14c-11d-9e7g9i-7k-15l5m8o32, equipe. a-14c-11d-8e7g10i-7k-15l6m8o29, erase a-6d16, erasu d19, erasure. d19
erreu k29o5, erreur. k32o-8, erreurs. o13, error o17, escal j-6o13, esper a-10c-5e-8j12l9m-7o7, espere. a-10c-5e-8j12l9m-7o7
est a-24b-22c14d-19e15g-7i10j27l-24o39, estat c11o-6, estate. c11o-6, et b-25c21d-7e-17f-11g-7h59i24j27k-22l14m-18n-23o-20, etage d-9h11
etaie k16o-7, etaient. k16o-7, etais a12i8m9n-7o-22, etait a7c-8d-16e-10g-11h5j9k24m11n-7o-5, ete a-17d-20f-10g-10h22i11j11k32n-18o15
etein o11, etes h7k6m11n-6o-12, etiez a7e6k-13, etiqu a-6h9k10, etiquett. a-6h9k10, etre a7b-7c19f15k-8n-12o-5, etude e17f-7, etudi a-9o16
etudiant. a-9o16, eu c16f-6h12k-8m10n-11, evalu a23i11j7k-13l-7n6o-12, evaluati. a16i11j7k-13l-6n6o-10, eveni a-7i11k13l-5
evening. a-7f-7i11k13l-5, every d22e-7h-13i-6k7l-14m-16o14, everybod. j6n16o-9, everyone. o28, everythi. a6b6d29f-6h-7l-7m-7
ex a-5c30f-6h-9j12k20m-7o-19, exact a-6c20d7f-8h21m-5n19o-30, exacteme. n11o-6, exactly. h19n9o-16, exam h-5i14o-7
examp a7b8d10e-6f13g7k-11m-6o-13, example. a7b8d10e-6f13g7k-11m-6o-13, exces j11, exclu f13o-6, exemp b8d8e-5f14g7j-6k-11m-5n-5
exemple. a5b8d8e-5f14g8j-6k-11m-5o-5, exerc b19d8h11o-22, exige j17, exist a27c-5d20h-10m-15n9, existe. n14o-13, existenc. a23
expec j16k5n-7, expect. a7j17n-6, experien. j7k-7o19, expir m27, expire. m17, expired. m11, expla a-8c9i13j14, explain. i15o7
explanat. c10j12o-10, expli a-8c11e-5i19j8k-8o-19, explicat. i12k-5m8o-7, expor b19o-6, export. b17o-5, exten f7m16o-7
f c-8d6f11h8i8m7n-8o-23, face a-5c-6d9e7f39g9j-9m-5n-8o-22, faceb d-9f10g9n23o-24, facebook. d-9f10g9n23o-24, facia d7e16
facial. d8e11o-8, facon a7b6j14m-6o-8, facto i6o16, factor. i-7o16, factors. i12, factu k14, facture. k12, faile o13, failed. o13
faire d24e-9f-18h-10i9j22k-8, fais b5k14o-10, fait a-20b-7d19i5j-5l19n-10, faite b14c16e-8f-14h8i9j-7m-10o-18
faites. b15c18e-7f-13h12i10m-10n-6o-16, fake d-6k15l7o-8, false c21o-9, famille. c11f5, fathe h-7o14, father. h-7o14, faudr o17
faudrait. o17, faut f10h-11m-8n39o-17, faux c12k8o-6, fax k27o-13, fed j11, fee o14, ferme b13c-7o17, feu o11, feuil b5l15o-10
feuille. l15o-6, few c-10d-7k-5o30, fiche a7b-5c22d20e-8l8m-9n16o-36, fiches. c7d9h-8n22o-22, fichi a-7b24d14e-6f6h-8k5m-5
fichier. a-6b26d10f10h-6o-8, ficti o18, figur a19h-5m-7, figures. a17, file a36b11c11d-9f-12g-7h-9i-11j7k-6m14n-9o-21, filed m14o-8
files a-10b7d-5f-6k16m-7n7, filin g8k12, filing. g8k12, fille a17f-10g-9h-5i12j-11k-11l9m-8n-6o20, film l12, filme a13f10j9l7m-5o-17
filte d-6o16, filter. d-6o15, fin a-14b8c-11d10e12f25h-5j-10k14o-21, final e21h5, finaleme. e18o-8, find a-8c-8j14n13, finge d20f-6
fingerpr. d20f-6o-10, fins f15o-6, first c6d-21f-7g9j13k-5m-20n13, five a-8k-7m6o17, fix a10c-11g-7o22, fixed c18o-5, flu o13
flyer d-5o17, fois a-17b-9c13d19f27k-9m7n-5o-19, folde d-7k16o21, folder. d-6o24, fonct b-8d6o13, fonction. b-8d6o13, foota a16o-13
footage. a16o-13, for a-12b-6c-37d7f11g-8h19i-20k-28l31m5n18o17, forbi f6n14o-10, form c-9f-6h18k-13l11m-10n33o-13
forma a6b36c-9d-11e11f-8h-7j7k-11m-13n-6o9, formal. e9g6j12m-6, format. a5b36d-6k-5, formatio. o17, forme a10b15d6f-6g12h-10n5o-30
former. a12d8g12h-7k6o-25, forms k19o-15, formu a-9c-7d-10e8f-7k19l22m-8n14o-7, formulai. a-9c-7d-10e8f-6k19l22m-8n14o-8, forwa e14o13
forward. a-5e15k-6o20, found a-7d7h-7i6k-16m14o13, fourn b6c5e-6h-7i-5j-6m-7n16, fourniss. d-8f7k8n20, fourt a6b6c6e-8l14m-10o-12
frais o26, fraud f-5h-10k32n-6, fraudeur. g5k16, free a-8k6n7o11, frere e-7g5h-14j-7k5o7, frida a-5i-6k6m31, friday. a-5i-6k6m31
froid o16, froide. o14, from b11c-21d22e-8f-6g36h24j-19k24l-10m-41n-26o11, front j16k14o-6, fuite m20o-7, full f-5g19j15k19m-5o-25
furni a21, furnish. a21, g a-14c-6d-9f14g6h15i5m14o-16, ga n13o-9, garan f14, garantie. f14, garde a9b-6c-8d20e-7g-8h9i-5l24m-12n-10o-11
garder. h-9n13, garderie. d6l16n-7, gardez. f9h25n-11o-10, gate f19o-8, gave a-6b7d-6h11i13k18n-6o-17, gel m-10o16, gende c16o-6
gender. c16o-6, genti a15b10e5h-6k-17, gentille. a10e6h-6k-15, geolo e17o-6, geolocal. e17o-6, gesti a-6b10d-6f6h-6i8k-11o16
gestion. k-6o14, get b13c-14d37e7i-17l-6o-12, getti a-6e7k9m14o-9, getting. a-6e7k9m14o-9, gift d-6f7o14, give b15k-9m-6n10o-7
go b-5c-7d-8f20h24k-10m21n-7o-18, going e14k9m-5o10, gone a-6d7g8j-7k15m16o-27, good b17l-14n-8, googl c-5g16j6k-5o10, google. c-5g13j6o10
got c-13h5i10k31m25n-6o-22, gover g7o13, gps e15f12o-14, grade k5l15o-10, granb a12b-8c-11e13g-6h-10i9j-13l-18m10n12o10
granby. a12b-8c-11e13g-6h-10i9j-13l-18m10n12o10, grand b10l16, gratu n-6o13, great d-8e-5f-5h-5l5o13, grey m-10o13, gris m-12o15
groun i12, grounds. i12, group e-6g-9j10k13o11, groupe. c6g-6j13, guess f16o-5, guest h23n-9o-9, guests. h26o-21, gym d26e8f-8k-5
h a6d-6e-6f-8g-5h17i-6j-12m-16o29, h3c c16o-6, habit a9c-10g-7l11n9o-10, habitati. h10i-7j6o-23, habite. c-9d-5f-6g-5h-6l6n9o12
had a6b-6d-8e16f-13g-5h-15i11j13k18l21m-11n-6o-25, hamec k-15o25, hameconn. k-15o25, hand b16k14o-15, handl d-7h-6j15n-6o22
handles. h-5n-6o15, happe h15o-6, happens. h15o-6, happy n6o13, has c-14e-9f-6g-9h-6j-15k28l15m6o14, haut h19o-14
have b6c14d5f-11j-32l13m-18n26, he c-10d-10g-6h-15i-5j-6k7l33m-10o25, healt c-7d7e-5h24j6k-6o-17, health. c-7d7e-5h24j6k-6o-17
hear i11o-12, heari o12, hearing. o12, heber c6h13k6o-8, hello a-10c16d-9f8g8h6i-10k-9o12, help e-6i-11j12k-7o9
her a12c13d-15e-13f-5i8l19m7n-5o-19, here a-11b-6d-9e-11g-13h-14i-6k-15l9m53o21, hereb e13o-10, hereby. e13o-10, hesit j7k9o-15
hesitez. d6h5o-13, heure c-6f8k-7o21, heures. o16, hey e-6h-7l5m-11o12, hi a-12c-17f-9g7h8i9j-13l-24m12o29
hier c-10d6e-6g-12i-5j-8k16n-9o40, high h-6i16o7, him h-5l20m-6o-6, hire c13, hirin n13, hiring. n13, his c9f-5g-5h-8i-5k9l55m-13n-7o-32
histo b31g9h-5k-10l-6o-9, historiq. b18k-5, history. b14, hit a13g13o-17, hold a6c7d8h-6k7l12m-10o-16, homon c15, homonyme. c15, honte j14
hope a-6b5d9n-11, horai b5e-8f-7h-7i18n6o-15, horaire. b8i20o-6, hotel h47j5o-42, hours f-5h-5i14j-9o17, house b13h10o-8
househol. b8h11o-7, how a-6c-9e-6g-6h18j8k-19m-17n19o22, http o26, hui e15f-7g7l-6, humai a6i20n10o-8, humain. a7i20o-14, humaines. n13o5
human i10, humil d-7g17j12o-5, husba a-5d-11e5h14j-6k6n5o-9, husband. a-5d-11e5h14j-6k6n5o-9, i a-9b-6d18e32f41g-11h-46i9j10k-12l-6m-11
ice o15, ici c8j12k-5m17n-5o-14, id m24n7o-8, ident a15f5g-6k-8m6, identite. a13k-5m10, if a-10c-26d10e16g6h-11i10k-15m-21n45o-10
il b-11c21d15e-9i16j-11k-7m-12n-5, ils h46l14n-13o-20, image a-6d6f12l7o-6, images. d7f14o-12, impor b16o-6, impre n8o15, impressi. n8o12
impri b12d-7f5h-6k6m12o-15, imprimer. a-7m13, in b29c21d-18e23f-23h16j19l-6m-31n-9o-25, incid h-8k16m9n14o-8, incident. h-8k16m9n14o-8
inclu a7c14d13e-5f7j6l-6m-10n-11o-8, incom a-8c12k7m7o-8, incomple. a-5c15m13o-10, index g13h-6i10, indiq c22d11h6o-24, indique. c16o-7
inexa c14, info b9h-13n8, infol d-5h7o13, infolett. d-5h7o13, infon k-6n15, infonuag. k-6n15, infor a-17c20f10m-9n-10o8
informat. a-19c12d-7f15k-11n-7o9, initiale. o13, insat j11, insatisf. j11, inscr c21f-5h-10j6l8m-11n5o-10, insta a-9c-6f8g7i15k15m-12
instalme. i12, inste k12n5, instead. k12n5, insur b13i11o-13, insurer. b12o-14, intel f12h17i5o-15, intellig. f12h17i5o-15
inter a30c-7d-11e-12g20i-17j-13k-11m-8n15o20, interess. o15, interest. g10o11, internet. g18n13o-17, intervie. a14i-7o7
`;
