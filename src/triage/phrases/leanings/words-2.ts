/** What single words speak for, 2 of 6. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
assuranc. f-7h20k-7m-6n-8o8, assureur. b8e17h10o-10, at a-23b-11c-29d11e-5f24g-12h25i14k7l-10m9, atm i-7o14
attac b-6c28d-7e-10f-10i-6j-13k6m-10n-10o41, attached. b-6c27d-7e-9f-9i-5j-13m-11n-8o45, atten a-14f13h-13j16k5l-8m-12n-10o31
attend. a-7f11k-5m-9o23, attends. j17, attentio. f7k19o-21, attes a-7d15o12, attestat. a-7d15o11, attor m22o-14, attorney. m22o-14
au a-17b14c-11d-6e13f-14j5k11l13m-7n10, aucun a-7d15e-7f14i6j-5k-6l-5o12, aucune. d9f13, audio a18o-12, augus a13, august. a13
aujou e15f-7g7l-6, aujourd. e15f-7g7l-6, aupre h22n-6o-14, aupres. h22n-6o-14, aura l9o19, aurai c12m12o-15, aussi a6c10k11o-11
autho e24k-6l7o-14, authoriz. e21o-6, autom d-7i11j-6k-7m-6n-6o45, automate. o22, automati. i13k-5o23, autor d-7e52g-8h11j-11l15n-6o-31
autorisa. e42g-6l9o-20, autorise. a-8e25h13o-8, autre a12b10c17d6f25g-8h-13i-5k13l-6m-18o-26, aux d-8h12j-7o24
avail c-6d-7e-5g9j-6k-6l-7n7o22, availabl. c-6d-7e-5g9j-6k-6l-7n7o22, avais a-6e52f-12k-12m8o-19, avait a20d-5j-6k18m19o-30
avanc a-5b6d-6k13o13, avance. a-5b6d-6k13o13, avant a-7c-14d-18g-9h18j-9k-30l-17n60o32, avec b7c-31d12e27i-11j-12k37l18n-14o-36
avert j-14k5n5o15, avez b-8c15d13e-8f-25g8j14m13n-7o-18, aviez m16, avoir a7b12d-9f8n5o-19, avons a-8c-7f5h9j7l16o-17, away a5i17j-5k6o-7
b b-11f-7j9k35m-10n-10o-10, baby l18n-5, bac c6k12, back a-10c-5d10e46f-11g-6h10i-16j-9n-11o11, backu a-11d8m-6o28, backup. a-10d-5o32
backups. d16, badge a6h18k10o-17, bags k20o-13, bail a-6e-8o28, balan j13o11, balance. j13o5, banca o15, bancaire. o15, bande a9n11o-17
bankr c18o-11, bankrupt. c18o-11, bar g12, bas b6e-5f17g-6j-8k-6m-6o7, base d5i21k5o-8, be c20d6f28g8i-9j-16k-6m-13n-19
beau c-7e-7h-15o15, bebe l15, becau a-12c13e10h-5l-15n6, because. a-12c13e10h-5l-15n6, been a23d-16j-14k13m12n-5o-12
befor a-6d-5f-6g-6h8k9n25o-14, before. a-5d-5f-6g-6h8k9n25o-13, behin g8k21o-17, behind. g8k21o-17, being c-10d-11e-12f26j21m-8o-5
belon c17k-6, below a-6d8h-13j-14k-13l7m5o29, ben a16o-13, benef a13, besoi d5e-5f-6o20, besoin. d5e-5f-6o20, best e16h-11k-6l-8m-12n-7o35
betwe f11h6m7, between. f11h6m7, bien a13c8e-6f12g-5i-8j-8k-25m14o9, bient l15, bientot. l15, bill o13, bille o18, billet. o12
biogr a15c7g7o-6, biograph. a15c7g7o-6, biome d18o-8, biometri. d18o-8, birth a8e5f13g-8h-7k18n9o-32, birthday. a12d7e8f13g-9h-5j-5o-14
bizar k14o-5, black k-10m12o10, block o14, blog g13, bloqu k-12o26, bloquiez. k-9o16, blowi k19o-8, blowing. k19o-8, board d-6f15i-5o20
boite a-10d-9k29m-6n16, boites. d-5k11o9, bon c8k-5o11, bonjo a11b-5c-5e-6f-12g7i-10j-17k-8l11m7n7o20
bonjour. a11c-5e-6f-12g7i-10j-17k-8l11m7n7o18, bonne c19e13h-10j-7k-24l-7m12n-8o8, bonso c-9e13h-6k-7l-5m8o8, bonsoir. c-9e13h-6k-7l-5m8o8
book o25, boots o14, bough d9f15h-8k14m-11, bought. d9f15h-8k14m-11, boula k13o-12, boulange. k13o-12, bout g8m12, bouti d6o14
boutique. d6o14, box e22f-14i7, boy l13, branc a-8c-5d-10f16i6m6n-6o9, branch. a-7d-10e6i6m7n-6o10, break a-7f16j11, brief c11o-15
bring k10o14, bross a-7f12, brossard. a-7f12, broth c16f-7h-13j-5m6o5, brother. c16f-7h-13j-5m6o5, budge b21, budget. b16, bug d-8o11
bulle k-8o17, bulletin. k-8o17, burea c11g-6k19l-6m-6n9o-7, bureau. c11g-6k19l-6m-6n9o-7, but a-5b-9e12f-11h8j-11k17o-5
by b-11c-7d21h-22i29j5k-16m15n-17, c c21d-14f8g-13h-26i9j20l8n8o-23, ca a-9c28d13f-7g11h7i16j17k-20l5m-23n-13o-23, cabin c7k15o-16
cabinet. c7k16o-14, cahie a12, cahier. a12o-6, cai o12, caiss j6n-5o22, caisse. o13, calcu a5i28o-14, calcule. i21o-9, calen o11
call c-8d15h-6k6m6n-5o16, calle b9c-5d-7f13h-6k18m5o-15, called. b9d-6h-6k19m6o-9, caller. f12o-5, calli d-7f13o-7, calling. d-7f13o-7
calls a8d-8e11f11o-9, came c7i15k-12l11m9o-18, camer a8c-7f8h10i-6j24k-8l19m-7n-11o-19, camera. a9c-6f9j22k-6l7n-9o-13
cameras. f12h12l19o-22, camio e5f12, camion. e6f12o-10, camp l13, can a-6b24e17f-29h-15j-17k-8l-16m-10n30o35, canad c-5e6h-12k-6m-7n7o35
canada. e8h-11m-6n8o20, cance a-6c-5e10f7o24, cancel. o20, cancelle. d7e14o-9, candi a-8d6f-6i8k-9m-11n17o26
candidat. a-8d6f-6i8k-9m-11n17o26, capte h19o-7, captu b6f15, captures. b7f15o-11, car c7d14i7k8o-15, card a9d9e-7f25g-15j7k-7m-7n-6
cards h-8n11, carry m13, carte d19f10g-9j9k-11m-8n-8, cas a6f7h6n8o-18, case d5f-6m18o-9, cash o14, categ a5h16o-6, categori. a5h16o-6
cause g24j-8k-7o-7, ce a15b17c9e-9f11g-20h13j-17k-5l-7n6o-14, cease g17, cela a-7c7f13g11h6j14k-14n-6o-23, cell d-6g12h11, cellu f-5k10o16
cellulai. k10o11, celui c22k10o-10, centr j-9k7o12, certa k14, certain. k13, certi a12b13d5h-9i8k-9n-7, certific. a12b13h-9i8k-8n-7
cette a-7b-6c15d9e7h-9j8m-11n-9, chair o14, chamb h18j8k8o-20, chambre. h18j8k8o-20, chang b14c24d-28e13f-22g-14h-24i18j-11m-9n23o15
change. b9d-14f-13h-15i8n24, changed. a14c-12g-7k9l6m-9n5, changeme. a-5b11c13m9, changer. a-7o14, changes. c18, changez. i13o-6
changing. e11, chara a15, characte. a15, charg a-7b7d-7g7k-7m-6n15o8, charge. j6n16, chart a6c8f23j-6o-18, chauf j-10o17, chauffeu. j-9o13
cheer d11j12n-8o-7, cheers. d11j12n-8o-7, chequ c-10d10o27, cheque. c-10d10o26, cherc a-7b-6c-9d-6f-7g16h6j-5k-9m11n-7o26
cherche. a-15m13o20, chere j-6l5m9n9o-18, chez a-13b30d-14e-9f-9g6h7j-9k24l-11m-16n16, chiff i12k13o-16, chiffre. i13k6o-10
child d-8f-6l29, chose a25d6e9g5k-10m-15n-6o-13, ci c7g5k-7o16, circu h7o14, claim a5d5e-5h7m-8o12, claims. a6h8o-15
class d-7e6g-6i31k29l11n-7o-36, classe. g-7i16l14o-9, classeur. k17o-13, clava a12d16f-11j11k-6m-5o-8, clavarda. a12d16f-11j11k-6m-5o-8
cle k8n-5o12, clear a8d-18f-8h9j-22k7o11, clerk d14h-12i6j20m-7o6, cles k-6o15, clien b-11c15d-15e-13f9i-10j-9k42l-12m-21n61o-38
client. b-11d-8e-9f9g5i-6m-19n58o-10, cliente. g-5h9n-5o12, clients. h-5k34n11o-18, climb i12, clini d-9e15m-9o-16, clinique. a7e13
clip a15o-7, cliqu o18, close a-8b7c-6d-6j-9k-5l9n-5o34, closed. a-6j-8m-7o34, cloud h12, club e-7l27, code c14d-7f-9h7i-8m25n-7o10
cold f5j-10o15, colle a7c-8e-6h21i-6m-10n35o-30, colleagu. n14o-10, collecte. h19, collegue. k17n13o-18, colon b11, colonnes. b11o-5
colum o14, column. o14, com o25, combi a-11h37m-10n9, combien. a-11h37m-10n9, come a16c-7d-8e-9j-7k7m5n-7o18, comes a12m-11o13, comfo f15
comforta. f15, comma a14b8f11k-8, commande. a17f8, comme b9c35d5e-8h-12j17k-21m-10o-14, commence. c12m-11o10, comment. i14k-7m-7n6
commenta. g7o14, commente. j21o-13, commerci. f13n7, commi a-9f-5g6h-6i7j30k-8m12o-12, commis. g7j19m-7, commissi. a-6j12m22o-18
commu a24b8c10d9f10g7h14j-9k-7l-7m-5n11o-61, commune. n15o-17, communic. a25c12k-6o-22, communiq. a6b9d9g10h12n-7o-29
compa a10f12h8i-12k-13m-20n31o-12, companie. f6k-5m-6n12, company. a14c7i-8l-8m-9n12o-7, compe b16g-9j-7o8, competit. b18g-9o9
compl c-8e-16f-25g10h-13i-18j28m28o11, complain. a-11b-5c-9d-6e-8h-9i-7j42k10l-6o7, complet. a11c-7d5g13o-5
complete. b-5f-11i-5k-8m22n-6o24, completi. b13, complian. n-6o14, complica. o-9, compr h13i9o-16, comprend. h14i10n6o-10
compt b-16c-9d7e6f-9k16m-12o15, compte. b-5c-6f-8i5j5k27l8o-21, compu a11b20c-6d11e-6h-5i6m-7o-20, computer. a12b20c-6d11e-6m-6n-8o-12
conce a26c16d6e-6g-9h-23i-9j-8k-13m20n-8o6, concern. c9d7g-9h-18j6k-7m-9o25, concerna. a13c10j-13m29o-15, concerne. d15f-6m-6
concerni. a12o-9, conci j13, concierg. j13, concl i6m13o-11, conclusi. i5m12o-10, conco l17o-5, concours. l17o-5, condo c12
confi a-26b-15c36d25e-13f-14g-13h-14i-12k-5l-9m5n43o8, confiden. a-14b-5c-9d-11e-6f-10j15l-5m-10n42o21, confirm. c16d14
confirma. c14m6o-10, confirme. c13d7h-7j-6m14n-6, confo c15d9o-9, conge f23, congedie. k11o-9, conjo a-17c7d-9j8k7l7m5n-7
conjoint. a-17c7d-9j8k7l7m5n-7, connaiss. a20k15o-7, connait. e-6h-11k-15n6o17, conne k11l7m6o-16
conse a9b-12c-18d9e60f-11h10i-8j-10k-16m-20n-6o20, conseil. o12, consens. e14, consent. a-9e22m-6o19, consente. e25o9
conserve. a14d15h14o-16, consi a13c6d-10e12f-6j6k-8, consider. e14j6k-6, consigne. a16c6d-5o-6, consu a15b16d-6f5h14i-5j-6o-24
consulta. a8b17f8j-5o-18, consulte. a19h8o-7, conta a-9b10c6d17f-8h-21k-22o15, contact. a-7c9h-8k-9l5o12, contacte. d8h-14k-16m6o15
contacts. b15o-7, conte a-9c7d-8f-9g7i31j12m-7n-7o-27, contenan. k12o-8, conteste. c10f-5i17j8o-9, conti c6d7g7h7k6m8o-20
contient. h8o-12, continue. m11o-7, contr c27e-11i-7j-11k34m-11n-10, contract. a-6c22d-7f11k8m-5o-6, contrat. a-10k20o8, contre. a12j-17o7
conve a13d19g-5h17o-21, conversa. a17d20h17m-6o-34, cooki n26o-11, cookie. n11o-7, cookies. n15, coord c8h8k-11o14
copie a-7b-10d30f-17g6h-11m-7o12, copy a48b-13c-14d7f-6j-8k-9n9, cordi a-9c-9d16e-6l6n22o-18, cordiale. a-20c-8d13e-5l7n23o-16
cordiall. a11, corre a-7b-6c5d-11f-11h-8i-6j20k-15m44o5, correct. a-6f-8k-7m9o22, correcti. m42o-13, corri c20j-7n-6o21, corrigez. c12
cost i-10o15, cote c6i8k7o-13, could a-10b14d-7f-9g5h-13i18j-9l9n10o-6, coule o11, count a-6e11f-16h24i-5k-5m-11n9o10
counter. f-10h-7m-6n12o9, country. h18, coupo f11l12o-8, coupon. l12o-5, courr c-11f15g-8j10m15, courriel. c-10f17g-7m13o11
courrier. j14o-11, cours b16c-5d-8g7l-6m6, course. b13g8, court b9e-14f-9i7m-18o6, cousi h13, cover o14
credi c20d23f-5g-9i11k-15l-5m23n-5o-38, credit. c20d23f-5g-9i11k-15l-5m25n-5o-39, crie j11o11, crite a5i11o-5, crm a14, csv b21o7
cuisi f23j-5o7, cuisine. f23j-5o7, curie f-6k11, curio a20h-13j9m-9n18o-10, curious. a11h-9n10, custo a-6b-6d9f11k-7m-8n23o-30
custody. l17o-7, customer. a-8b-5c5d10f12h6k-6l-13m-7n25o-25, cut i11j-15m8o13, cv a-13c-6d21f-5i6k-6o22, cyber k-14o23
d b-16c16d-8e24f36g-29i17k-7l-26m28n7o-45, dance l13o-6, dans b12c10d-16f23g12h18j5k22l-14m-22n-21o-26
data a16b20c-9f6g-6h-18k-9l-6n-9o20, datab d12, database. d12, date a17b-10c34i-9j-11k17m18n8o-55, datin d13, dating. d13
day d5g5h-15i-12j-11k-7m12n15, dayca d8e-6l31n-7o-7, daycare. d8e-6l31n-7o-7, days a13j-7k-8m34o-19
de a-29b-11c-20d10e-7f9g-5h-13i-17j-15k30l6n12o50, dead c12, deadl h-7j13m-7n5, deadline. h-7j13m-7n5, dear b7e5f-10h9i6k-5l-7m-16o17
death a15, debar d12, debarras. d12, decem a-5c-6l-6m-6o56, december. o17, decembre. o39, dechi h-6n12, dechique. h-6n12, decid f15g5n-9
decis c8d-5e5f-8j-6o19, decision. c8d-5e5f-8j-6o19, declarat. o13, declare. c15, defen n15o-11, defin d14, delais. d9n12o-8
delet a-5c-15d-5e-7g-7h-7j-6k5l6m35n-6o19, delete. c-8d5f-8h-5k-7l7m11o31, deleted. k13m12, deletion. c-6f11m17o-13, deliv h5k13o-7
delivery. h6k14o-14, demai o25, demain. o25, deman e-23f9h-35i28j20l-17m30n14o-32, demand. j16o-5
demande. b-5c9d8e-18f7h-32i29k-12l-12m6n12, demandee. a-7m29o-6, demander. f-5n12o-10, demandes. a5f11k11n-6o-9, demeu f6j5m12, demo o12
denon j12, denta l17m-10o24, dentaire. m-5o14, dental. l17o10, depla a11d-7o16, deplace. o13, deplacer. a12d-5, depos c-6f-7j19k8m-7o9
depose. f-6j14m-6o8, deposee. k11o-7, depui a-6b6c13i15j-26k9l-6m7n-7o-7, depuis. a-6b6c13i15j-26k9l-6m7n-7o-7, derni b11c-16f-7j-9l-6o32
derniere. a-8b13c-12m-6o24, des a18b-11c-7e-24f30g13h-18i-15j12k50l-6m-57n15, desab o20, desabonn. o20, desac e13, desactiv. e13
descr c9j12o-13, desk a8j9k12o-15, destr d36m-9o-9, destroy. d29m-7o-9, detai a21b-8c8e-5g-10i9j11n-7o-19, detail. m12
`;
