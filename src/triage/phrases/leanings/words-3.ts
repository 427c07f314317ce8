/** What single words speak for, 3 of 6. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
deux a-21b-10c41e-5h-6i-7j6k-26l-18m6n-23o59, deuxi j15k5n6o-15, deuxieme. j15k5n6o-15, devan a-12d-5j24n-5, devant. a-12d-5g5j25
diagn d13g-13j9k13n-6o-5, did a-6b-9d-10e-6f5g-9h52i13j-21k-7l15m13n-10o-22, diffe a-7h-7i6k11m-5n26o-10, differen. a-7h-6i6k11m-5n25o-9
diffu a-6c8f-8g16h14n-5o-6, diges n-9o23, digest. n-9o23, digit a-6b18c10k6m-6o-17, digital. b17o-11, diman o12, dimanche. o12
diner f-8j6k28o-13, dire b6c-10f-13h-7i-7j17k-22l6m11n31o-6, direc a9b38c7d-21g16j13l-7m-12n-14o-27, directem. b16
directeu. b-6c16i7m-5n-8o-14, directly. b13o-8, discu c-16d-7e-8m16o20, discuss. a-7c-6d-6e-5l-6m6n10o22, dispo b-6c-15f-7h-7j-8l9o12
disponib. c-8d-6f-6h-7j-7l10n6o14, disqu d-6o24, disques. d-6o23, dit a17d-19e27f-17g-11h7i13k-11m-6n18o-26
dites c-11e19f9g6h13i8j6k-22m-11o-7, divor a-8c36d-6j6k-9m-9, divorce. c29d-6g-11j7k-6m-7o7, dix c9d5e-6f7j-7k-8m20
do a-12b-16c-21d6e-17f14g-12h48i-16k15l13m-61n18o44, dock o13, docto a14j16k-6o-8, doctor. a11c5j16k-6o-8
docum a15c-22e-6f-6h-13i-5k-17m53n-10o12, document. a15c-22e-6f-6h-13i-5k-17m53n-10o12, does a-21b-5c-9e-5f-12h42j-9k-7m11n19
doesn a9c6d-15j-7k-6o23, dog c-5g-5o31, doing a-19e-12f13g12j9k14l-11o-15, dois h-7m-9o35, doit a-14c16d-5h-10l8n27o-6, dolla o25
don a-12c-19d26e22g-7h-12i-7j7k5l10m-7n-6o-6, done a-7d8h-6j14k-15o25, donne a7b10c-10d27e17f-6g-16h13j16k-21l9m7n11o-62
donnee. c10e18f-6j8k12o-32, donnees. a28b13c-10d21g-5i-12k-28l-7n9o-13, donner. a-21f-11i-11j10k-10m6n17o30
dont a13d12e-5f23h-17l-7m-10n13o-15, doors j-8o16, dossi a33b-16d-14e-7f7g-15h8i10j-10k29l5m13n-8o-40
dossier. a44b-12c15d-21f10g-14h-20i12j-7k7l7m19n9o-44, dossiers. a-13c-12d7h28k22m-6n-17, down a21b-7c22d-5e-8g6j-6k-10m8n-10o-14
downl b17o9, download. b17o9, drive a-6c10f-11g-8h10i11m-8n-11o31, driver. c11d-6m-7n-6o19, droit a-12b22d14h-48i-8j-17k-8l-6n48
droits. a-9o21, drop d11e9j7o-17, dropp a-7d7g29, dropped. a-6d8g29o-6, du a9b-30e-6g33i-28j-18k-10l-19m10o58, dupli a-5o19
duplicat. a-5o19, dupon o22, dupont. o22, duree h23k-6n-6o10, e a-5b-6c-6d33e-7h8i-8j-8k11l-6m8n9o-27, easie a11d9e9j7o-22
easier. a8d9e9j7o-23, eau a7m-5o21, echange. d19f-13l7, ecole a6e8k-13l39n-6o-12, ecout h20k-5n-8o9, ecoute. h21, ecran a11b7d-8f18h-6n-6
ecrir b6d5e-7h9i9j-10m-9o7, ecrire. b6d5e-7h9i9j-10m-9o7, ecris a15b6c-20e-9h6l-6m9, ecrit c38i-7k-12o-14, ecrivez. d-6o15
educa k5l30o-27, effac a-9b-10d55e-9f-7h-11k-6l-6m29o-11, effacez. b-7d47e-10h-5o-14, effectue. c6d15m-9, elect a-5b23h-9j-9k-6m-7o36
election. h-7m-5o35, electron. b24o-11, eleva f-6j16o6, elevator. f-5j16o5, eleve a8i7k-8l18m-6n-9
elle a-12c19e-9f-15h9i20j6k29l7n-14o-38, elsew b15h11n-12o-9, elsewher. b15h11n-12o-9, email b-7c10g-6i-13j-13k-9l29m-13o26
emailed. c-5k18o7, emails. a21d-19f13h-10j-6k-8m24o-5, embau a14c12k11o-31, embauche. a14c12k11o-31
emplo b8c23d-13e10f-24g5h8i-9k29l-10m-17o-14, employe. d13i7j-5k9n24o-30, employee. c7e-8f-5g7h17j-16k21l-6m10n-16o-7
employer. b15e14h5j15k-8m-5o-24, employes. a-7d-9f-8g-6h20k11, employeu. a16c5d-8e8m-6o-15, employme. h-20m-7n-5o42, empre d22e18o-16
empreint. d22e18o-16, en b6e14f-24g17h-19i-6j18k31m-14n-14o-12, enclo a19d-6k-6, encor c18d-11e-8f-10g16h-14k12l-6m36o-13
encore. c18d-11e-8f-10g16h-14k12l-6m36o-13, end o18, ended d15j-6m11, enfan b8c16d-6f-5l19o-16, enfant. l13, enfants. b9c17k6l6o-14
engin d10f-5h-10i20n-10o17, engine. d10h-6i23, engines. n-9o19, enlev b11g29l-6m12o-22, enlever. g11m14o-12, enlevez. b12d-8g18o-10
enoug a11d-7j-6k-7l-6m23, enough. a11d-7j-6k-7l-6m23, enque a23d14h20j-11m-10n-7o-18, enquete. a6d9h20m-8n-7, enqueteu. a20c5j-6o-13
enreg a24d23e7f-8g-7m6n12o-32, enregist. a24d23e7f-8g-7m6n12o-32, ensui a16c-5d9h-7o-9, ensuite. a16c-5d9h-7o-9, enten a-7c-6h-10j28o20
entente. a-6o22, enter b13g6h9j7l-5o-11, entered. b14o-7, entra b11e6f9h8j9k-6o-14, entraine. b11e-9f9h8j9o-13, entrance. e15
entre a25b-5d8f8g11h15j-11l-17m-29o-7, entrees. a30o-11, entrepot. h5k16o-13, entrepre. m-22o34, entrepri. a-7c-5d17f14g19j9l-10o-25
entrevue. a9d17k-5m-14n-5o23, entry c22j6o-23, envel a-6c-8d18h-10k56l10m9n-5o-46, envelope. a-6d20k29l7m-8o-21, envelopp. h-7k27m17o-25
envir a16m-6, envoi c-7d-10f5k14m17o-6, envoie. a-9d-6o35, envoy a13b23c12d-25e-14f-11g-6h-16k26l-6m13o-8, envoye. a-6b6j8k32m8o-31
envoyer. d-7h-8k-10o32, envoyez. a24b15d-24e-12k-14m-6n9o19, equip a-20c-15d-10e10f7g6i-8k-10l6m7n-8o33
equipe. a-19c-14d-10e10f7g6i-7k-10l7m7n-7o30, equit n-6o20, erase a-9d16g6, erasu a-6d24, erasure. a-6d24, erreu k31, erreur. k35o-11
erreurs. o14, error o20, escal j-9o24, essayer. a-6c10f-7k-8m12, est a-27b-25c14d-9e17g-16i10j24l-25n-13o46, estim f8m28o-26
estimate. f8m15o-17, et a12b-29c17d-6e-27f-35g-7h71i25j32k-32l24n-33o-14, etage a6d-11h11, etaie k24o-9, etaient. k24o-9
etais a14c-7d5g9h-12i7k-11m10n11o-21, etait c-6d-11e-13g-15i-7j19k34m17n-12o-8, ete a-12b-7c6d-32f-14g-14h22i20j23k50l-9m-12n-18
etre c19d-7e-7f18g13n-16, etude a14e9f-8, etudi a-13l7o20, etudiant. a-12l7o20, eu a-6c25d8f-8h14n-14o-9, evalu a37h-6i15j5k-8l-7m-5n6o-26
evaluati. a32h-6i15j5k-8l-7n6o-23, eveni a-8b-6c8g-7i13k12l-8m6, evening. a-8b-6c8f-12g-7i13k12l-8m6o9
every a30c9d13f6h-16i-7l-14m-17n9o-11, everybod. h-5j8n20o-11, everyone. c-7o31, everythi. a18d35f-6h-7j-9k-6l-7m-9
ex a-7c39f-6g5h-12j10k24m-11n-6o-26, exact a-19c24d8f-10h26j-7m27n22o-53, exactly. h25n11o-26, exam a21h-5i21o-19, exces j15
excessiv. j13, exclu f13o-8, exemp a5b10d10e-5f19g7j-8k-15m-7n-7, exemple. a6b10d10e-5f20g7j-8k-14m-7n-6o-6, exerc a-5b25d10h10k-9n-6o-9
exige c-7h9j16, exist a28d24h-10m-24n15, existe. n20o-21, existenc. a25, expec a7j19k8m-5n-8, expect. a9j19n-8, experien. e9j7k-11o20
expir m27o8, expire. m16, expla a-10c8h-8i21j15m-6n-5, explain. a-6h-6i24o8, explanat. c10j15o-11, expli a-8c11e-5f6i24j13k-11o-24
explicat. i13j6k-8m10o-10, explique. a-6h5i12j13o-11, expor b15d5o-8, export. b18o-7, exten c-6d-6f9m25o-11, extensio. m14
f f12h8i11n-8o-37, face a-6c-6d18e7f50g17j-14m-5n-9o-43, faceb d-15e5f11g31k-16l-8n28o-29, facebook. d-15e5f11g31k-16l-8n28o-29
facia d10e22j-9, facon a7b7c-7d-5e12f-12j37m-15o-13, facte i12o-7, facteurs. i14o-13, facto a-6i9k-5o17, factor. i-7o21, factors. a-5i16
factu k16m12n-6, facture. k12m13o-12, faile k-5o15, failed. k-5o15, faire a-7d26e-12f-23g-7h-16i9j61l-7o-26, fais a-5b6h-6k16m-6n5
fait a-15b-9d20e-9f16g-6j-6k22l20m6n-20o-13, faite b15c9e-8f-16g9i12k-10n11o-25, faites. a-6b16c17d7e-7f-15g10i13j6k-10m-14o-20
faits a-6c20o-6, fake d-7k19l8o-13, false c26o-11, famil a-8c7h9j-6k19m-11n-10, family. a-6e6h11k19m-8o-7, fast e9f-8h-6o16
faudr a-9h-10j-6k-7n12o29, faudrait. a-9h-10j-6k-7n12o29, fauss a-8c21, faut b6f12h-13m-14n54o-35, faux c25k7o-14, fax j10k34o-22
felic o13, felicita. o13, fell o17, ferme a-7b20c-8d-5f-5o23, feuil a6b7l16o-11, feuille. l16o-7, few c-11d-8k-6o33
fiche c30d20e-11f6j-9k5l8m-11n21o-48, fiches. c7d8h-9k11n29o-33, fichi b33c-7d20e-6g-6h-10k11l-6m-7o-12, fichier. b35d11f7g-5h-7n-6o-18
ficti o17, figur a25h-7j-6k-8l5m-9, figures. a23, file a43b17c11d-17f-14g-7h-24i-16j17k-20m22o-17, files a-22b7c9d17f-8k18l-8m-11n9
fill h17l26o-18, fille a20f-10g-9h-6i12k-12l13m-9n-11o19, filme a19f12j8l10m-6o-31, fils d6e12h-6k-6l16, filte d-8k-5o18, filter. d-7o16
fin a-15b8c-14d8e21f30h-8i-5j-14k13m-9o-18, final a-6e32o-5, finaleme. e29o-13, find a-17c-11d6e-6j19m17n16o-18, finge d26f-6j-6o-7
fingerpr. d26f-6o-16, fins d-6f20o-8, firms n-15o25, first a-6c26d-21e7f-11j13k-11l-7m-27n19o13, five a-12k-8n10o21
fix a13c-19g-6k-6m-6o30, fixed c22j11o-20, floor b6d-6e-10l5m-15o11, fois a-27b-12c13d34f31g-6h6j9m5n-9o-30, folde d-9j-7k6o40
folder. d-9k-7o43, fonct b-9d6m-5n6o17, fonction. b-9d6m-5n6o17, fonda f19, fondatio. f19, food o11, foota a18m16o-26, footage. a18m16o-26
for a-9b-14c-50d8e-10f32g-9h8i-17j-6k-24l50m18n6o16, forbi f8n17o-12, form c-8e-6f-6g-5h32k-18l24m-15n24o-16
forma b35c-10e15f-8h-9i-5j6k-8l-9m-17n-13o17, format. b35h-6k-7o-5, formatio. m-5n-6o27, forme a12b18f-7g11h-13j11k5o-48, formelle. a-8j17
former. a23d7e5g11h-10k8o-42, forms k32o-28, formu a-12b-6c-9d-11f-6i-5k23l24m-13n19o-12, formulai. a-11b-5c-9d-11f-6j-6k25l24m-10n19o-9
forwa d-5e18f-6k-5o16, forward. a-9e19k-8o27, found a-13b-6d6e-5h-6j-5k-16m39o15, four c-8g5k22l6m-10o-9
fourn a8b6c5e-5f11h-10i-5j-9k15m-12n15o-8, fournir. a16d6, fourniss. d-9f11h-6k18m-7n19, fourt b7d-5e-9f6j5l13m-11o-19
fourth. b7d-5e-9f6j6l6m-10o-16, frais m5o24, fraud d-10f-8g5h-13j-8k35n-7o22, fraude. h-6k8n-6o27, fraudeur. f-6g6k20
free a-12k11m-5n5o20, frere b5e-8g6h-16i6j-7k10n5, frida c-7i-7j-6m38, friday. c-7i-7j-6m38, frien a-5b12d-9e-5f5h5k-5o20, froid j-8o19
from b16c-29d27e-7g25h26j-8k9l-16m-43n-33o33, front a-8d-10f-6j21k38o-11, fuite k5m26o-12, full a34d-19f-6g18h-6j13k21l9m-7n-8o-38
furni a23k-7, furnish. a23k-7, g a-20d9f17g9h17i6j-6k-6m16o-31, gadge h18o-10, gadget. h18o-10, garag c7d-5h-8j10k12n10o-12
garage. c7d-5h-8j10k12n10o-12, garan f17h-6, garantie. f17h-6, garco a6l16o-12, garcon. a6l16o-12
garde a19b-7c-11d21g-9h9i-6j-5l30m-23n-14o-7, garder. d6h-10n16, garderie. a6d5j-5l20m-5n-7, gardez. a6f12h35l-5m-9n-17o-15, gate f24o-14
gave a15b7c-7d-17f6h5i15j7k22m-9n-10o-30, gel m-15o23, gende c16o-7, gender. c16o-7, gens f15k5m-7n11o-23, genti a19b12e5h-13k-17l-6m-5
geolo e21o-8, geolocal. e21o-8, gerante. j-13m26o-9, gesti a-9b12c-6f8h-7i11k-18m-7o16, gestion. b5k-9o20
get b16c-19d41e8f9g6h8i-22j-13k-9m-7o-14, gets c9h13o-9, gift o18, give b18h8i-6j9k-15m-9n15o-14, go a-7b-8c-10f26h36i-5j-17k-25m29n12o-28
going a-8e18f-7j16k18m-12n-8, gone a-6g10j-8k21m17o-35, good b17c6d-9h-9j7k11l-19m19n-18o-7, googl c-7f-5g17j6l8o8
google. c-7f-5g14j6l8o9, got a11b-7c-16f-8i11k31l-6m31n-7o-28, gover f-7g6n-7o26, gps e18f16h9j-9o-24, grade a8i6j-6k7l14o-13
granb a9b-8c-10e18g-10h-6i8j-22k-7l-18m23n13o10, granby. a9b-8c-10e18g-10h-6i8j-22k-7l-18m23n13o10, grand b12d-6h-6k-6l17
gratu d-7m-7n-8o38, gratuit. k10m-7n-7o17, gratuite. d-6k-6o20, great d-11e-6f-8h-10k-17l6m-7o46, grey m-15o23, grief j-14o17
grill a19o-6, grille. a19o-6, gris m-20o23, group a-7c16e-11g-11j24k11l8m-9o-11, groupe. c6d7f-6g-8j16, guess f18j6o-7, guest h30n-13o-6
guests. h34o-31, gym a-6d38e10f-10o-6, h e-10f-6h24i-8j-5k-6m-13o38, h3c c21o-11, habit a11c-18d-7g-9l9n13o-5, habitati. a5h12i-6j8o-33
habite. a5c-15d-12g-10j-7k-5l7m7n9o24, had b-6c-6d-11e32f-17h-22i19j11k14l36n-7o-40, hamec k-18o29, hameconn. k-18o29, hand b18k17n-5
hande h8k11o-13, handed. h8k11o-13, handl a-6d-9h-8j26m-6n-10o29, handles. h-8n-10o21, happe c-11h26m9o-15, happens. h28o-14, haras o15
harassme. o15, has c-25d7e-16f-12g-15i-10j-12k36l18m15o10, haut h23o-18, have a11b6c23e5f-14h-18j-30l17m-16n17
he c-14d-21e-8g-10h-20i-7k19l45m-18o36, healt c-7d16e-6h28k-9m-5o-21, health. c-7d16e-6h28k-9m-5o-21, hear a5i15k6o-17, heari o20
hearing. o20, heber a-5c8h12k9o-17, hello a-9c16d-12f14g15h-11i-14m-7n10o11, her a20c7e-18f-8h-7i9l34m5n-9o-23
here a-15b-6d-14e-13g-19h-14i-6k-14l15m77o9, hereb e16k-5m-6o-12, hereby. e16k-5m-6o-12, hesit j13k7n8o-26, hesitez. b6h5j15o-11
heure c-9d-5e-5f10h-8j6k-11m8o22, heures. a7c-6h-6k-5o32, hey f11h-13k-6l7m-28n19o19, hi a-17c-12d9f-12g7h23i16j-25k-5l-23m13o19
hier a6c-16d6e-7f-7g-17j-11k21l-6m20n-14o33, high h-6i21o6, him b5h-8j7l23m-9n5o-10, his c21d10e-7f-13g-8h-12i-6k17l59m-17o-39
histo b37g10h-6j-7k-12l-6o-10, historiq. b22e-6, history. a-5b16, hit a12g20k12o-27, hocke o18, hockey. o18
hold a16c8d10h-15j8l13m-10o-20, homon c16, homonyme. c16, honte j17o-6, hope b5d8e-9f8j14k-5n-6o-11, horai b6c-6e-6h-9i26k5l6m-6o-13
horaire. b10h-5i25l-5o-8, horaires. h-8i16l12o-10, hotel g5h61o-55, hour a20o-8, hours a-10d-5f-9h-5i15j-17n-8o39
how c-11e-7g-7k-17m-36n32o51, http o30, hui e12f-8g7j-6l-8o12, humai a8i22k-7m-5n11o-9, humain. a9i23o-17, human f5i14o5
humil c5d-9g16j8o-6, hypot m-14n-6o38, hypothec. m-10o21, i a-13c14d20e34f43g-15h-55i9j15k-14l-13n-7o-15, ice m-6o19
ici c9g-5h-6j15k-8m25n-7o-18, id d-6m29n10o-10, idee e11o-8, ident a18d-5e10f6g-7h-6k-10m31o-26, identifi. e14g-5o-9
identite. a17k-7m14o-6, identity. m20o-10, if a-9c-21d12e15g12i11j-13k-16m-38n60o-17, il a-10b-11c16d14e-12f18i18k-12l-9m-40n16o11
ils d-5h53k8l17m-6n-16o-28, image a-12c-7d6f14k-7l7m15o-13, images. a-10b5d6f15h6m16o-21, impor b21d7h-6o-8, importer. b15o-8
impre n11o18, impressi. n11o14, in b34c35d-26e24f-25g7h20j25k12l-9m-39n-13o-50, inacc a-6c8j13o-7, incid d-6f-5h-9k16m18n15o-7
incident. d-6f-5h-9k16m18n15o-7, inclu a17c13d14e-6f7h7l-8m-14n-16o-7, includin. a11c8d9j-5o-12, incom c18h8k7o-13, incomple. c18m11o-8
index g17h-5i12o-9, indiq a-6c27d10i10o-30, indique. c22o-8, indis j26o-5, indiscre. j27o-14, inexa c15, infol d-7e6g-6h8n-6o20
infolett. d-7e6g-6h8n-6o20, infon k-6n15, infonuag. k-6n15, infor a-22c29d6f20h14j-11k-8m-20n-11o8, informat. a-23c19f26h16j-7k-16m-13n-8
initiale. a-6o23, inscr c20h-13l10m-13, inscrit. a7c13k-6o-8, inspe a-15h7o17, inspecti. a-15h7o14, insta a-12c-9f9g9i18j-6k17m-16n6o-6
inste k12n7, instead. k12n7, insur b14c26d-9e8h7i14m-9o-45, insuranc. c11i15o-23, insurer. a6b14e8o-21, intel e-11f14h30i5k-6o-10
`;
