/** What single words speak for, 5 of 6. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
permis. c-7d7f-8j13m-5o11, permissi. c-6e33l20o-19, perso a8c-7e-9f13h23i10j-6l9o-41, person. b6c-11e-12f6h7i36l17m25o-91
personal. a29d6e-12f7k-6m-10n-14, personne. d-9f7g7h22j-7k5l7m-14o-16, petit a-6f-6k-18l32m-6o12, petits. l21
peut a-18b7d8f-8h26i7l-5m12n8o-30, peuve a6h12o-8, peuvent. a6h12o-8, peux a9b13c-16d-10g-5h-7i-5j-6k-6m12o18, pharm a-13b7d-8e19h20i-6
pharmaci. a-9h13, pharmacy. e15h7o-5, phish k-13o20, phishing. k-13o20, phone b-5c13d-8f13h-16j-8k-15l6n14, phoned. f12o-7
phones. h17n-5o7, photo a-12b9c-21d8e27g-17h-23i-6j22k-12l39n6o-24, photocop. j19n13o-10
photos. a-12b17c-7d31e18f-13g-18h-8k-11l26m-6n5o-16, phras a-8c11n15o-8, phrase. a-8c11n15o-8, physioth. a13, pick a12e7o-7
pics d12m9n16o-23, pictu d-7e9f-7g6l11, picture. e5f-5g11, pictures. e7g-5k6l13o-7, piece a7d-6e-6f-7g6j-8l-6m9o26, pieces. h8o10
pis c-17d21f9i8k9l7m-10n-7o-25, place a6b-5c-10d7h-9j-5m-13o30, plain a-9b-7c-8d-12e-10f10g-10j45k10m15n-12
plainte. b-6c-5d-9e-7f-10g-8h-7i-7j40m21n-7o6, plais a13b5c7e7f-6g-6h-6k-7m11n-5o-6, plaisir. a13b5c7e7f-6g-6h-6k-7m11n-5o-6
plait a5d5f8m5o-12, plan b12d-5e-7i11l6o7, plate d6f12i7j-5, platf d13i11o-15, platform. d13i11o-15, pleas c31d9i-20j-9k-26l-14m17n-25o37
please. c31d9i-20j-9k-26l-14m17n-25o37, plein a15c-8i10o-10, plomb o13, plombier. o12, pls d10e-7l6o-11
plus a-6b-12d10e63f16g18h-17i-11j-16l-9m-7n-9o-23, point b-5c-8e17f-8h7i10j6k-14l5m-10, pointage. i13, points. c-7d-8e18f-7h9k-11l7m-7o14
polic a-12c-16d12g-8h-13i-5k18l-6m-6n25o10, police. d-5k13o16, policy. a-10c-12d18f5g-5h-10j5k9n27o-14, polit a-6c-5d6f7j8l-6m-8n51o-21
politiqu. a-5f7j9l-5m-7n54o-29, porta a-10b24c-11d-10e-6k34l7m-9n-13, portabil. b24o-5, portable. f8k12o-6, portail. f-6k12l8n-7o11
portal. h6k21o-13, porte d-12f9g-8i-7j6k18n-10o6, portefeu. o12, porterez. a-5k15m6, portr g14k7l-5o-8, portrait. g14k7l-5o-8, posit o25
position. o25, post o12, posta c17j9o-7, postal. c17j6o-6, poste b-6c-7d-11e-11f26g12h-9i-6j7l-6m-10n15o11, posted. a-5d-6f13g15j11m-6o-9
poster. n11o-9, poupo n-7o15, pour a-19c-16d-11e29f19g-36h-26i-9j15k-35l17m20n5o47, pourq a-5d7h9i13m6n-5o-16
pourquoi. a-5d7h9i13m6n-5o-16, pourr b6g5o12, pouve a-21d16e-8f-10g20h-17i-9k-6o28, pouvez. a-21d16e-8f-10g20h-17i-9k-6o28, power m16
pract j15, practice. j15, prati a-5j22n6o-7, pratique. a-5j22n6o-7, preciser. d-8h9j-12, precisio. d6h6o-13
prefe a12e21f18h-6k-12l-6m-8n-8o-7, prefer. a10e14, preferer. f24k-5o-8, premi a-8c7d5g15h-5i18n-7o-17, premium. i19o-7
prendre. a17c-6e6j-7l-7m8o-7, prene h-5m16, prenez. h-5m16, preni j6m11, preniez. j6m11, preno a-6c15d-6g-11k9l7m10o-10
prenom. a-6c15d-6g-11k9l7m10o-10, prepa b6h-9n7o15, prepo c12j8o6, preposee. c12o7, presi n13o-6, presiden. n13o-6, prete k15
preuv c14o11, preuve. c13o11, prevu b16, price a-8m-5o16, prie b8d13o-5, prime i14, princ b-8d9g-5i19j-7l-6m-6n7
principa. b-8d9g-5i19j-7l-6m-6n7, print a7b9e17g-7h-7k7l7o-22, printout. a12, prior i13, priva a-12c-14d-7f-8i-7j13k-12l-9m20n50o-16
privacy. a-12c-11f-9h-14i-7k-11l-9m25n51o-9, prive d-6e-6g-10h-6j12m8n28o-17, privee. a-6h-5j14m10n29o-17, prix o16
proce b-5d13e-6g24j-5k-7n6o-9, proces. g18o-6, proch b9h-8k-6o12, proct i15, proctori. i15, procu m17, procurat. m19, produ f6i13
profi a10b14c17d15e-10g-10h-10j-9n-11o-11, profil. a-6b16c8d8f-5m5o-5, profilag. f12, profile. c14d14e-6f-16h-5l7, profilin. f11
profitez. a12m-5, progr a-8b15c-5d-12e18i10k-9l9, program. b16e11h-5i11o-10, prolo m16, prolonga. m16, prome m12, promi g-9j-10k-7m39
promis. a6g-5m16, promised. g-7m23, promo c7f33o-12, promotio. c8f27o-23, propo a16d-7e-5f-6k-10m8o20, propos. a22k-6m12o-14
proposal. o12, prosp f14, prospect. f14, prote c-6d-10e-5f-11k-9m-9n22o41, protecti. c-5d-8f-8k-8m-8o35, prove h10, provenan. h10
provider. d-7f9k12n10o-21, psych a15f7o-12, psychome. a19o-10, pu a-12d-5e22f7l8m19o-21, publi a-7c-18d-8e21g32h-8j15k6m-8n-7o-15
public. d7f-7g24o-6, publicit. f18l8o-6, publier. c-6e12g-5o6, puis a46d-7h-8l-5o-13, puiss m32o-8, puissiez. m25o-9, pull b11g7
purch a11c-8d-11e16f15k-9o6, purchase. a11c-8d-10e16f15k-9o7, put a19b-6c30d-13e-9f14g-8h-8i6j-8k-13m-8n9o-7
qu a10c-11d18e-10g9h35i26j-12k18m-7o-72, quand a12c-9e-5f12m10o-15, quart a-7d-11f17i8o12, quarter. d-7f7o13, quato l15o-8
quatorze. l15o-8, quatr a-5b14c-9f6, quatre. a-5b14c-9f6, que c25d22e25f40h-17j8k6l-8m6n-15o-90, quebe h11n6, quebec. h11n7
quel a-9h12j6n12, quell a-5h25k-5m9, quelle. m13o5, quelles. h22o-10, quelq c-10e6f-6h-11i23j8m-10o9, quelqu. a-10c-6d-7f-6h-11i14j8k10o25
quelque. a7b8e11k-12m-7o-10, quels h13i23m-6n-11, quest a7b-5d-10h13j17k-13m19o-16, question. a7b-5d-10h13j17k-13m19o-16
qui a9c-22e-21g11h76i11j-20k7n6o-48, quit d18f9o-12, quitt d30o-20, quitte. d31o-18, quoi a11c-6d-6h37i11j9m-9o-39, quote m-11o24
raiso a11, raisons. a15, ranki f6i10o-12, ranking. f6i10o-12, rapid o18, rapide. o12, rappe b-8e-8f-8g5h-7j-8n6o30, rappel. o27
rappo a21c16k5m-8n7o-19, rapport. a15c17d7k6m-7n8o-23, rate o11, rathe f12g-6, rather. f12g-6, raw b13o-8, re a-17d-25h-14j-7m46n-29o59
reach d6e7h-5j9m-5n6o-30, react k-13m7o15, read a12c5d-7h-6i-6j-7m-8o16, reade f13, reader. f13, readi b14c10k-5l10o-17, readings. b14o-11
reaso d19f-7i9m7o-21, reason. a-8d16i-7m9o-14, reasons. a11d-6i16, recei a-14e-5f5h14i-6k-8l-5m26n-6, receive. h12o6, received. a-9m34
recep a-11k8m14, receptio. a-11k8m14, recev a15i-7o12, recevoir. a16i-7, reche e10f-6g13, recherch. e10f-6g13, recit d17
reclamat. e-8m-8o13, recog e13f18o-16, recognit. e13o-6, recoi d-7f14h7i6m-8o-10, recois. d-5f15h6k6m-7, recom m6o16, recomman. m6o16
recon e13f6j-5, reconnai. e13f6j-5, recor a7c14e7f-8g-5h16i-7k-11l-5m-8n-11o14, record. a-6c23d-8m-11, records. b7h19m-8n-9o14
recou a-10h15, recouvre. a-6h15, recti a-8c20m21o-13, rectific. a-7c8m21o-6, recu a-12b-7h-6j-6k17m36n-5o-10, recue a-5d11, recul a-8o17
recup b13, recupere. b13, recus m11, recyc k11, ref j7m12o-9, refer d24f-8j-9k-12n-6o39, referenc. d25f-10h-10j-8k-11n-6o42
refle c-5e16j-6l-8, refun o18, refund. o18, refus b-8c-14e-13f8g-8h15i7j9k-17l-10m17n12, refusal. m19o-5, refuse. c-7e-8f18j10k-9l-6n5o9
refused. a16d-6j8k-5o11, refusee. d12i8, refuser. n14o-7, regar a-8c-8e-7f8g-6h9i10j8k6o-14, regarde. a-7c7i23o-18, regarder. a11j6o-14
regards. a-6b6c-12f12g-8i-12j-7k5m-6o21, regis c9f-5h-11k-6o31, register. h-8o13, regle b6d-12g6k-9m-7n18o11, relan o16, relance. o14
relat c-5e16g9k-7o-7, relative. e18o-8, relea b5e15k-6l9m15o-23, release. e15k-6l9m15o-23, relev a-16b8f-6k28n-9o14, releve. a-13h-5k15o25
releves. b10h6k12n-6o-5, remai a-7c-6d-6e-6g9j-7k-6l-6m19o16, remain. a-7d-5e-5g5l-6m7o19, remains. m11, rembo a11c8o-7
rembours. a11c8o-7, remer f-7h6i-6j-11l-8m13o18, remercie. d-6h8j-6k9l-5n-6o16, remet a11b19c-8j-6m23o-8, remettre. m18o-6
remin d-13f9h-6j-7k-7m-7n6o37, reminder. d-6j-6o34, remis o17, remit a17, remitted. a18, remov a-6d7g19k-6l8m-6o10, remove. g18l9m-5
removed. o11, rempl a-8c-6d6f-6h6j-7l14m-7o11, remplace. o12, remplir. a-5e5h10l5o-7, renco d9h6n5o-15, rencontr. d9h6n5o-15
rende c10k-7o19, rendez. c11o13, renew i6o14, renov m-9o14, renovati. m-9o14, rense b14c-8d-13e-6f-18h37i6k-12m-8n23o-14
renseign. b14c-8d-13e-6f-18h37i6k-12m-8n23o-14, rent g13j11o-11, renta d12h10o-5, rental. d12h10o-5, rente c12o-6, rentr b12c-9d-7i9m7
repai o18, reply d-6j13k-9m7n-6o10, repon c-9d-8f-12g-6k-10m26o13, repondre. n13, reponse. a-9c-7j12k-7m30
repor a28b-6c17d-9g-5i-10k-12l-6m-6, report. a29d-6h6k-7m-11o5, reported. c19m11o-14, repre d11h8j7k-9l6m-9o-11
represen. d7h8j7k-9l7m-9o-13, reque a23b-6c-9d6e-10f-6i-6l-7m39o-25, request. a19c-8d10e-7h-11i-5j5k-10m30o-16, requeste. d7m11
reser a5d10j-7o12, reset o10, resil o17, resilier. o11, respe b20d-16e9f-15h20j18k-6l10n-37o-7, respecte. e7j27o-10
respectf. b12c5e-7g5h14j-11k-12l8m7n-19, respecti. e10o-5, respo a7d5e-10g-6h-7j10k-9n34o-24, responsa. e-8j7k-7m10n18o-12, resso n13
ressourc. n13o5, resta d6j7k11l5o-15, restaura. d6j7k13l5o-22, reste a-14c-11d11f-10h16k10o7, resto d-10f13k7o8, restore. d-8o15
resul a7b-8c-20d-10g40i11j11k20l-7m-16n-7o-16, result. d-7f11g8h-5i17j-5, resultat. a7c-6g15k8m-9o-7, results. c-10g19j11k15m-5o-11
resum a-8c-6d14n7o17, resume. a-8c-6d14n7o17, retai a13, retained. a13o-5, retap b11o-8, retaper. b11o-8, retar j-6o15
reten d6h25k-5m-6o-5, retentio. a-6h26, retie h15, retient. h15, retir b-7c9d-7e21n-10o6, retire. a-6e22g-13i8j-5k5o-5
retou a-6c-5d-5j5m6n-5o25, retourne. o18, retra a-13c8e6j-6l-6m6o6, retur c-8d-7j13m-11n9o24, return. a-6h-8j12n11o16, returned. o13
reusa b16, reusable. b16, reuti b16, reutilis. b16, reven a-7i11m-8o22, revenir. m-6o13, revenu. a-5i12
revie a5c-11d-16e9g5h-5i29k-15l-6o8, review. i22o-7, revis c-10d7i24, reviser. c-8i15, revoi i24o-9, revoir. i14, revoq e17o-6
revoque. e13, rgpd d12o-12, rid a-8c-7d29e8o-11, rien a-13b6c17d17e-9f21i-5j-21k-11m-8o6, right c54d9h-6j-6m-12o-23, robot d25f-8i11o-8
roll o13, room a-6h-5j26, rooms h25o-21, route j-14l5o14, roy c11o-6, rude j-7o11, rug m-9o12, rule h-7n14, runs b11
s a6b-6c24d-18e-5f-12h-32i-19j14k59l15m-9n27o-46, sa a6c7e-11l11n-12o7, said c-9d-8e12h-6i14j12m34o-32, sale f8k17o-9, sales d-8f14o5
salle f8j11o7, salon a-5d12h11j7o-29, salut d-6e-6f-16g-5j-16l14m25n9o14, salutati. f-11l9n13, same a7c-12g-7h-5i6k5m-10o20, samed o33
samedi. o33, sampl e14f-10o6, samples. e14f-9, sans a7c-15d6e-10f7g-9h-11i11k-10l37m25n-14o-26, satis h-8n-9o33, satisfac. h-8n-9o31
satur l-9o27, saturday. l-9o27, saute d27f-12, sauter. d27f-12, sauve d10k8, sauvegar. d10k8, saved d20
savoi a9b-5c-9d-6e-6f6g-13h12j12k-5m17n15o-30, savoir. a9b-5c-9d-6e-6f6g-13h12j12k-5m17n15o-30, saw d-10f7h-5j-10m-6n7o23
say a-6d7e6h-9i5j12, says a-12b5c30g-8i10j-8k-10l-10n12o-13, scan d29o-5, scann d10f6, scanned. d13, sched g7i13o7, scheduli. i13
schoo l27n6o-11, school. l27n6o-11, score i20o-7, scree a17b10g-7h-7i6k7m-5o-11, se c-7f10h5i7j13k-10l-9m-8o13
searc a-9c-9e-5f-8g24m22n-9o15, search. a-8c-7f-7g9m23n-7o15, searches. g20o-5, secon d-10i21k21m-13n-7o7, second. d-9k22m-10o12
secondes. i16o-6, secur d-6k-5m20, securise. m17o-8, see a13d6g13h16i-11j-11m-12o-8, seein f12, seeing. f12, sell h8n15o-7
semai c-9e7f7h-19k16o9, semaine. c-7e8f8h-18k14m-13o8, semaines. m13, send a13b6c-13d-9e6h-13k-10o34, sent c17f-7h-6j6k13m-7
separ b9c13k-8n-6o11, separate. b10n-5o13, septe b8c-7j9l6m20n7o-33, septembe. b7m7n5o-15, septembr. c-6j7l7m13o-18
sera b-8c-11f7h-5m-12o35, serai d-6k-10m10o22, serait. c10d-5m12n5, seria m12, serial. m12, seron c-8j6o24, seront. j6o16
serve a-10c-8d19f24j-7k-6l-8m-7o17, servent. d-5f18, server. o21, servers. d24h6o-12, servi a-19b8c16d-15e9f14g-9k7m-8n-16o18
service. a-13b14c11d-17f-5h-14k8n-9o18, services. a-8c8d6f20h-8j-5m-8o12, ses a-7c14j-10k7l9m14n6o-16, set c15d17o-19
seule c18f18i6k17o-34, seulemen. c18o-9, seven d16m-5, sever j11, several. j11, shall k17n-6o-6, share a-15b-6c-9d-6e6f16h12k10l11m-6o-8
`;
