/** What single words speak for, 2 of 6. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
attentio. k20m-9o-29, attes a-9d16o13, attestat. a-9d16o12, attor h6m28o-18, attorney. h6m28o-18, au a-27b13c-22d-7e25f-17h10i8l16n9o-6
aucun a-9d22e-8f16i8j-9k-8l-7o12, aucune. a-6d14f15j-7, audio a19o-12, audit o20, aujou e12f-8g7j-6l-8o12, aujourd. e12f-8g7j-6l-8o12
aupre c6h31n-8o-19, aupres. c6h31n-8o-19, aura l11n-11o26, aurai a-5c13m19o-16, aussi c13d-15f-6g16h23j-12k9l-5m9n6o-34
autho e33j-7k-9l18o-27, authorit. l15o-15, authoriz. e33k-6l7o-14, autom b-6d-11e-10h-6i18k-12m-8n-11o62, automate. o21
automati. d-7e-8i18k-9m-6o33, autor a-6d-10e59g-10h14j-12l20n-7o-38, autorisa. d-6e45g-8l12o-25, autorise. a-11d-6e31h16o-9
autre a10b9c9d16f40g-9h-14i-7j-6k14l-6m-23n-13o-24, autres. f21j-19m-7o16, aux a-8b-5d-11g-8h13i-5j-11k-6o36
avail b-5c-8d-9e-9g7j-7l-7m5n13o25, availabl. b-5c-7d-9e-9g8j-7l-7m5n13o26, avais a-14c-11d-6e53f-17h8j13k-17m21n-6o-23
avait a11c-6d-7h-5j5k18m32o-35, avanc a-9b7d-7j-7k13n-6o15, avance. a-9b7d-7j-7k13n-6o15
avant a-10c-20d-23f-14g-18h38i-5j-18k-42l-21m11n81o43, avec a-12b8c-44d19e33g-11h6i-15j-21k51l27m7n-16o-28, avert j-18k7n5o17
avez b-9c11d10e-12f-28g7j12l8m14o-18, aviez c-8g-6j5m33o-11, avoid o16, avoir a10b9d-11f12i-6k-8m-7o-6, avons a-9c-9f9h11j7l15m-5o-27
away i23j-10k14o-13, b a11b-9c7f-13g-5k42m-21n-12o6, bac c9k20o-10, back a-14b-6d21e51f-16i-15j-20m7n-21o20, backu a-14d6m-7o37
backup. a-12d-9m-6o43, backups. d18o-8, badge a8d-6h24n5o-22, bags k21o-11, bail a-8c-8d13e-8m-10o46, ballo k-5l26o-14, balloon. l18o-13
banca m-8n-6o27, bancaire. m-8n-6o27, bande a9n18o-24, bandeau. n19o-16, bank a-8h-9k16m-8o12, bankr c21o-14, bankrupt. c21o-14
banqu c7h-9m-6n-5o23, bas b7e-6f21g-8j-10m-8n5o9, base a-5d6i26k8n-5o-12, be b7c20d7f30g15h-20i-9j-14n-32, beau b5c-7e-6h-14i6j-14l6n10o13
bebe l16, becau a-11c11e11f5h-10j-14l-20m16n9, because. a-11c11e11f5h-10j-14l-20m16n9, been a27d-13h-9i8j-12k25m8o-18
befor a-6c-7d-9f-10g-10h9i-6k22m12n27o-14, before. a-5c-6d-9f-10g-10h9j-10k23l-7m12n28o-12, behin g20k21o-22, behind. g20k21o-22
being a-6d-16e-8f31h6j17l-6m-15n8o-9, belon c22k-7o-7, below a-5c-7d7f-6h-18j-13k-15l9n6o49, ben a17o-16, besoi e-7f-8j9l-7o19
besoin. e-7f-8j9l-7o19, best a-5d-17e17f-6g-6h-20i5k-5l-11m8o43, betwe c-5f14h8j-7m19o-15, between. c-5f14h8j-7m19o-15
bien a14c11f13i-10j-15k-26m12o6, bient l17, bientot. l17, bill o26, bille d8j-9k-5o21, billet. d9k-5o12, bills d-5k20o-7, biogr a20c8g5o-8
biograph. a20c8g5o-8, biome d19o-9, biometri. d19o-9, birth a11e9f12g-7h-9j-11k21l5n20o-43, birthday. a15d6e13f17g-10h-6j-8m-5o-19
bitco k17, bitcoin. k17o-8, bless j17o8, blessee. a-6j18, block o23, blog g17, bloqu k-15o36, bloque. o16, bloquiez. k-11o18
blowi k27o-15, blowing. k27o-15, board d-7f20i-6j11o17, boite a-14c-8d-14k31m-11n17o16, boites. d-9k24, bonjo a7b-7c12e-6f-10i-6j-26l12o13
bonjour. a7b-7c13e-6f-10i-6j-26l12o12, bonne a6c19e12f-8g-7h-11j-12k-35m22n-5o23, book c-6o35, boots k-8o23, boss a-13c-5h19j15m-5n-7o16
bough d12f15h-10k17m-16, bought. d12f15h-10k17m-16, bouti a-5d6o21, boutique. a-5d6o21, box a-6d-6e14f-18h-7i8j14k11m-5o7, boxes k23o-17
boy l20, branc c-6d-14f18h-7i6k-7m12n-6o9, branch. c-5d-14i6j7m13n-6o10, breac k-15m12o15, break a-7f20h-5j8k10m-6o-8, bref c10f-7k-9m8o-7
brief c7g-6k13n6o-33, bring a-5d-9g5k21m-6o20, broth a11c15e-6h-27j6o7, brother. a11c15e-6h-27j6o7, budge a-6b25, budget. b21
bulle a6j6k-8o15, bulletin. a6j6k-8o15, burea a6b-5c21g-9h-8k24l-6n7o-21, bureau. a6b-5c21g-9h-8k24l-6n7o-21, busin a-14d-9e5l-15m-7o32
business. a-14d-9e5l-15m-7o32, but b-12c-7d6e5h18j-14k5m6n-11, buy e5f23o-13, by a21b-18c-16d19h-17i25k-21m38n-31o7
c a5c35d-24f13g-17h-26j20l5m10o-28, ca a-30c44d19e6f-10g7h21i20j18k-42l9m-26o-30, cabin a6c8k27o-27, cabinet. c9k27o-24, cai j-6o18
caiss a-6n-7o30, caisse. n-6o20, calcu a7i32o-21, calcule. i26o-14, call a-8c-11d20e-5f8i-6n-6o19, calle a-10b11c-7d-6f17h-8k29m9o-24
called. a-9b11c-6d-6h-8k30m9o-15, calli d-9f16k11o-13, calling. d-9f16k11o-13, calls a8d-9e12f20o-14, came i18j-7k-15l15m15o-25
camer b-5c-9d-6e-7f7g-5h11i-8j42k-15l24m-22n-17o7, camera. c-7e-5f13h10i-6j16k-11l9m-19n-14o22, cameras. d-5f9j19k-6l25m-9n-7o-21
can a6b33c-9d-26e19f-38h-13i7j-10k-14l-19n22o40, canad a-8e8h-19k-7m-8o50, canada. a-7e9h-18m-7o36, cance a-7c-7e13f10k-6m-5o25
cancel. o22, cancelle. d11e18o-16, candi a-12c-7d6e-5f-8i13k-14m-17n21o36, candidat. a-12c-7d6e-5f-8i13k-14m-17n21o36, capsu o12
capsule. o12, capte e-8h43n-7o-10, captu b8f17k-7, captures. b9f17o-14, car a6c12d17f-6g-11h-6i10j-6k8m-6o-15
card a17b-6c-5d20e-12f32g-17k-6l5m-12n-9o-14, carte d17f13g-14h9i-7j10k-10m-13n-12o10, cartes. a15h-5o5, cas a6c-5e10f8h6n10o-24
case c-10d6f-8j9m19o-8, cash o29, categ a5h17n-5o-6, categori. a5h17n-5o-6, cause c6g28j-10k-8l6m-6o-7
ce a13b19c6f6g-23h23i8j-11k-9l-7m-9n10o-28, cease g22o-6, cela a-6c8f14g15h5j10k-12n-8o-31, cell f15g13h15o-20, cellu f-7k11n-7o26
cellulai. f-7k12n-6o19, celui c26k12o-13, centr a6h-5j-18k9l6o8, centre. a6j-17k13l6, certa a6k17, certain. k18o-5
certi a7b14c16d-8h-16i8j-8n10, certific. a9b15c18d-7h-13i9j-8o-7, certifie. d-6k-5n22, cette a-7c20d14g16h-7i7j16m-18n-11o-24, chair i9o17
chamb h22k10o-23, chambre. h22k10o-24, chanc k-7o18, chance. k-7o18, chang a-14b23c36d-44e22f-25g-22h-17i23j-25k-7n25o16
change. a-6b15c18d-22e5f-11g-6h-15i10j-12k-6n29, changed. a14b-5c-20d-10g-10h6k9l6o8, changes. c17o8, chaqu a-8c6e7f11h6i-10j6k-7m8o-18
chaque. a-8c6e7f11h6i-10j6k-7m8o-18, char c-5k-12o22, chara a20, characte. a20, charg a-10b10c14d-9g7j7k-9l-8m-10n17
charge. c21d-5j13k-6l-6n19o-17, chart a8c5d-6f31k-6m-8o-21, chat a28d11o-21, chauf j-13o20, chauffeu. j-10o14, cheer d13j12o-10
cheers. d13j12o-10, chequ c-20d11k12m-10o33, cheque. c-19d12m-10o43, cheques. k15o-11, cherc a-9b-7c-10d-7f-7g19j-6k-10m11n-7o32
cherche. a-19m15o21, chez a-22b34c-12d-8e-8f-16g6h11j6k23l-18m-19n18o6, chiff i17k13o-23, chiffre. i17k6o-16, child d-10f-8l40
chose a34c-6d13e9g5k-17l8m-24n-7o-17, ci a7g5m-9n-5o29, circu h7k-6o18, clair j18, class d-7g-9i38k34l18m-6n-9o-42
classe. g-10h-6i19l21o-11, classeur. h7k22o-19, clava a22d19f-11j10k-6m-10o-14, clavarda. a22d19f-11j10k-6m-10o-14, cle k10n-6o10
clear a10d-25e-6f-13h9j-14k17m-6o20, clerk c8d24h-14i7j24k-17m-12, cles k-13o24, click d-12e9o19
clien b-11c11d-14e-13f6g11i-12j-10k32l-13m-17n76o-49, client. b-12e-7f8g8h-6i-8m-17n69o-19, clients. d-5h-5k30l-5n18o-13
clini a-12d-8e20f7j12k-12l16m-12o-22, clinic. a-13e7j9l14m-7o-18, clinique. a9d-5e14f-6j5k-8, clip a19o-11, cliqu o27, clique. o14
close a-11b9c-8d-16e-7j-13k-9l21m9n-6o38, closed. a-7j-12l7m-8o38, club d-6e-9g20k-14l31, coach e10j19o-10
code a-5c15d-7f-9g-6h9i-9j-6l-5m32n-8o13, cold f7j-18o27, colla a10b-8c16f5g-5k-6l-7m7n-7o-12, collabor. a10b-7c19e5f6k-5m7n-7o-23
colle c5d-8e-9f-14h25i-8j-11m-17n57o-22, colleagu. a7f-6j-7n25o-13, collecte. f-5h29j-8k-12l6m-6n-7o7, collegue. c-7k20n22o-25
com f5k-6o30, combi a-17h38l-6m-12n14o10, combien. a-17h38l-6m-12n14o10, come a24c-5d-14e-11g-12h-9j-8k32l11m15n-11o-8
comes a13h-5m-12o16, comfo f19, comforta. f19, comma a15b10f13h-5k-14o13, commande. a20f11k-8, comme b13c40e-12f8h-20j-7k-30m-18n15o9
commence. c11k-8m-17o27, comment. a-6b6c-6e-6h-10i12j-7k-9m-14n29o9, commenta. a16d-5g7k-5n-6o12, commente. f6j24o-20, commerci. e-7f21n6
commi a-11f-6h-6i10j37k-9l-5m11o-23, commis. d5j25k-5m-13, commissi. a-7j13m27o-24, commu a19b10c9d6f13g7h17k-7l-9m-9n26o-78
commune. n17o-18, communic. a27c14j-6k-7n12o-38, communiq. b11d6g9h15j11l-6m-5n-7o-29, compa a9c-8e6f22h10i-13k-10m-32n27o-9
company. a18i-9j7k5l-11m-15n7o-8, compe b20g-8j-10o6, competit. b22g-7, compl a9c-5e-22f-33g10i-24j23k6m18n12o6
complain. a-11b-6c-14d-10e-14f-6i-15j53k10l-12n20, complet. a15c-9d7g14o-7, complete. b-7c8d14e-5f-15i-5j-16k-11l-8m28n-7o26
completi. b15c5, complian. n-7o16, complica. c10f-6h6j-5k9o-11, compr h16i11k5m-6o-23, comprend. a-6h17i12o-12
compt b-12d15f-6g8h-9i6k9m-20n-6o19, comptabi. o13, compte. a-8d8f-11i9k23l10o-29, comptoir. d11g11h-13j-8m-14o14
compu a18b23c-13d7g5k5l-7m-10o-35, computer. a19b23c-13d7g5i-8j5k6l-7m-9n-12o-25, conce a29c15d17e-6h-30i-11j-18k-12l-6m26n-8
concern. a-7c5d11g-6h-25i-6j8m-6o36, concerna. a11c14j-22k-6m32o-17, concerne. a5c6d18f-8j-5m-7, concerni. a15o-14, concl m16o-14
conco g7l16, concours. g7l16, condi n-7o16, conditio. n-7o16, confi a-30b-21c39d29e-14f-15g-15h-29i-15l-10m11n45o33
confiden. a-12b-6c-13d-14e-7f-11i-6j17l-6m-14n43o29, confier. n21o-13, confirm. c20d20j-6m6o-12, confirma. c16h-9m7o5
confirme. a-8b-6c14d7e-5g-6h-10j-10m25n-8o14, confo c16d11f6j-6n-5o-7, conge f28k7m-6o-14, conjo a-16c6d-12i5k11l11n-6
conjoint. a-16c6d-12i5k11l11n-6, conna a12c-13e-9i20j-17k8m-8, connaiss. a21c-5k19o-5, connait. b6c-5e-5h-10i7j-12k-15l6n7o18
connaitr. h6i13o-10, conse a29b-16c-26d12e50f-20g-7h15i-9j17k-22l7m-34n-10o12, consens. e19, consent. a-9c-7d-11e21h-7j17k-7l13m-9n-7o16
consente. b-5c-9d7e11f-11h6j12m-6n-5o8, conserve. a20d24h18m-9n-6o-21, consi a11c8d-14e19f-7j16k-11l-8, consider. a-10d-6e22j17k-8l-7
consu a26b20d-6f8h19i-7o-43, consulta. b22f11j-6o-22, consulte. a19h11j10o-19, conta a-8b13c7d18f-8h-25i10j-7k-28l8m-11n-6o32
contact. c12d-7e6h-11i5k-9l7m-5o12, contacte. b5d12h-13i6j-11k-16l6n5o13, contacts. b15o-7, conte a-12c9d-14f-14g12i34m-11n5o-11
conteste. c13d-5f-6i19m-5, conti d18f-10g7h11j-5k17m10n-6o-37, contient. d7f-8h12k15o-23, contr a10c23e-11f-8g-5h-7i-7j-14k42m-20n-13o14
contract. a-11c22d-6f13m-6, contrat. a-12f-5k25o11, contre. a26j-20k7, conve a38c-7d20e-5g-8h19j-6n-10o-33
conversa. a46d23h19j-6m-10n-9o-55, cooki a-6i-6n36o-8, cookies. h6n21o-8, copie a-7b-12c-7d41f-17g10h-16j-8m18o-10
copied. a-11c-5d11e6g13h-8l6n-5, copies. a-12d22m43o-35, copy a52b-15c-24d12e11f-7k-6m-11o-11, cordi a-12c-15d15e-7j-5l7n22o-12
cordiale. a-27c-15d12e-6h6i5l7n23o-9, corre a6b-6c20d-15e-15f-17g-21h-9i-9j32k-20m55, correct. a14c27f-10g-15k-10o14
correcte. a-7c8d-5e-10j24n8o-7, correcti. a-11c-10f-5m60o-5, corri a-8c21f-7g-6k-6n-7o27, corriger. o16, corrigez. c21d7f-7
cost i-11j11k-5o15, cote a10c14k7m-6o-17, could a-16b13c-5d6e13f-12g6h-18i16k-11l5m21n7o-24, coule o16
count a-12b-6c7e17f-23h38i-7j-6k-12m-14n10o14, counter. a-7c10f-16h-10i-6m-7n17o19, country. h35n-7, coupe j-10o14, coupo f11j-8l25o-14
coupons. f6l16o-17, courr c-19d-7f27g-6h-8i-10j16l-10m29o-6, courriel. c-19d-7f26g-6h-7i-10l-9m24o15, courrier. j19m7o-21
cours a19b18c-7d-12g7k-6l-7m7o-7, course. a6b15g8o-9, court a-7b8c16d6e-9f-13h-8i7j-11m-20n7o27, courteou. a-5b6d-5k-7m-8n11o11
cousi h15k-7, coute a-10n10o15, cover o18, credi a-5c36d35f-10g-10i13j-8k-22l-7m16n-9o-31, credit. c37d35f-10g-10i13j-8k-21l-7m18n-9o-36
crite h7i10o-6, crm a17n-8, csv b33d-6, cuisi f30j-6k-5, cuisine. f30j-6k-5, curio a26h-14j9l-5m-9n20o-15, custo b-7d10f10g11i6m-19n31o-39
custody. a6l18o-11, customer. a-7b-6d11f11g11i6l-12m-17n33o-31, cut i15j-18o13, cute j18o-15, cv a-18c-8d24f-7g-5h5i11k-7n-6o25
cyber k-17o29, d b-19c26d-17e31f39g-34h8i21l-35m17o-37, dange c17j-13k9, dans b11c19d-13f26g19h16j-7k24l-16m-20n-13o-44
data a34b19c-11d-6f5g-7h-16i-7k-18l-6o19, date a22b-10c43h-6i-9j-20k16m22n22o-64, day f6g5h-29i-15k11l-10m27n25o-13, dayca d9e-8l35n-6o-7
daycare. d9e-8l35n-6o-7, days a15c-6i-7j-8k-12l-8m55o-16, de a-30b-8c-28e-11g-6h-13i-13j-15k27m10n34o53
dear a13b11c-15e6f-15h15i8j-7k-8m-17n-7o20, death a17f-6o6, debar d15g8o-7, debarras. d17, decem a-7c-7k-6l-7m-7o65, december. o22
decembre. l-5o44, dechi h-7n16, dechique. h-7n16, decid a-10f16g5i6j6k7m-6n-18, decided. a-6b5d7f6g6k9n-17o-11
decis c7d-6e8f-9h-7j-10k-5l-9m20n-6o13, decision. c7d-6e8f-9h-7j-10k-5l-9m20n-6o13, declarat. o15, declare. c15, decli a8n17o-14
decline. n19o-17, defen f6n17o-12, defin d18, defon k14o-8, defonce. k14o-8, deja a17c-6d-6e12g7h-8k-10m-5, delai c5d12m8n12o-21
delet b-7c-18g-19h-8j-8m45n-7o26, delete. a5b-6c-10d5f-11g-16h-6j-5k-10m15o45, deletion. c-7f13m21o-16, deliv c-7h8k25o-17
delivery. e6h8k18o-29, dem m21o-11, demai m-6o25, demain. m-6o25, deman a-9b-7e-19f12g14h-37i33j25k6l-21m44n9o-45, demand. j14
demande. a7b-7d6e-14f9g9h-39i34k-15l-13m-8n11o12, demandee. a-13m47o-15, demander. c6f-8j7m-5n16o-18, demeu f8j5m17o-10, demo o14
denon j21o-11, denta a-7e-6h-7l18m-11n-10o41, dentaire. o20, dental. e-6h-5l19m-7n-7o21, depar a9d11f13j12k-5m-15o-15, depen b11c19o-15
depla a15d-9n-6o20, depos c-9e-7f-12j22k19o6, depose. e-6f-11j28m-16o15, depui a-12b8c27d19f11g-10i17j-19k12l-9m-10n-12o-16
depuis. a-12b8c27d19f11g-10i17j-19k12l-9m-10n-12o-16, derni a21b13c-13e-13f-11l-9m-6o33, derniere. a9b15c-26e-11f-8j7m-9o27
des a25b-9c-13d-7e-25f43g17h-11i-14j13k46l-14m-62n13, desab o24, desabonn. o24, desac e14, desactiv. e14, desir a12d-6e6h12j9n-5o-16
desire. a12d-6e6h12j9n-5o-16, desk d-8j15k25o-17, desol c10f-7m8o-8, desole. c10f-7m8o-8, desse o15, desti c7f-5h9k11o-6
destr d51k-10m-7o-15, destroy. a-6d37m-8o-9, destroye. d13h6o-6, detai a21b-10c8e-6f7g-6i13k-5m6n-10o-29
details. b-9c9d6e-5f8g-6i14j6m-7n-9o-13, deten a14d5n-6, detru c-5d48f-6k7m-7o-28, detruire. a-11d41k8m-5o-14, dette c9j17o-12
`;
