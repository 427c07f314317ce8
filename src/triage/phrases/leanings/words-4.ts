/** What single words speak for, 4 of 6. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
intellig. e-11f14h30i5k-6o-10, inter a37c-7d-11e-15g21h-7i-21j-13k-10n12o25, interest. a-6g9o15, internal. a23, internes. a13
internet. g26n14o-20, intervie. a23i-9j-5o13, intim d19f-13j28o-23, intimite. j29o-21, into a6c8f-7i13k23m-9o-27, inven o17
invit k11n-5o15, is a-35c35d8e10f-34h-12i-17j-13k-16l-26m9n52o37, iso n26o-17, issue e7h-12k-6m-8n-13o59, issued. h-6o14
it a-21b6c37d-21e-24f-20g20h8i14j-17k24l-22m27n-18o5, its d-5f13h6i6k31m14o-49, itsel i19o-7, itself. i19o-7
j a19b14c8e28f-27g-8h-14i-20j11k-9m29n-43o10, j3c c21o-11, jai a12e18f9g-6h-5k-9m11o-19, jamai a-15c27d-9e-7f-8l11n5
jamais. a-15c27d-9e-7f-8l11n5, janit a6h-6j24o-6, janitor. a6h-6j24o-7, janua a18c-6d-8e10f-6h-5i-12j-6n-10o37
january. a18c-6d-8e10f-6h-5i-12j-6n-10o37, janvi a25c-5d-6e8f5h-5i-8j-8k-8m6n-16o19, janvier. a25c-5d-6e8f5h-5i-8j-8k-8m6n-16o19
je a30b15d9e25f15g-8h-33i-6k-27l-25n11o-9, jetez d20e6m-10, jeudi c-8d-7h-6j-5k-7m11n-6o39, jeune l20, job e-7f-6k18n-7o14, jobs c16o-8
joind b11c-9e-6h8j18l8m-25n12o-20, joindre. b11c-9e-6h8j18l8m-25n12o-20, joint b-5c-5d-9e-6f-11h8i9j-12k-16m-12n-8o67, jointe. c7o25
joints. o23, jour a-23b-5c16f-6g-12j-9k-12n8o41, journ e-6f-10g10h-13j-16l-10m12o34, journal. a12b-5e-7f-6g12h-10j-15l-6m-9n7o31
journee. a-7b6k-5m22, jours c-5d-10e-8f-5i-6j7k-15m34n5o14, json b29o-12, jugem c17, jugement. c17, juill m20, juillet. m20
jusqu a6c-6d-7h-7j-10m9o34, just a-12d-13e8f-7i-11m36n8, juste a-18b13d-7e-5h29k-22, jveux e16o-9, k a12d6e15f-6h-8o-18
keep b-5c21d18e-11f20h-7i-7k-23l-9m-15n22o-8, kept c-5f-5h46j11k-7n-20, keys k-6o16, kid d-8e15l28o-10, kids a-5c23o-10
kind a23b7c-13d-7f8h-10k17l-5m-8o-7, kindl c-11d24e14g10k-9l-9o-18, kindly. c-11d24e14g10k-9l-9o-18, king o15, knew a-7f-6h14k14o8
know a15b-10c-16d-16g-7h49i14j-21k12m25n-6o-34, knows c-8h-13j-7l5o18, l a7b6c20d19e27f-7g11i-12j-26k15m-6n-31o-23
la b-20c-20d-7e-11f21h-13j-28k46m-9n25o16, lab k24o-14, laiss a13c-6i6j10k-19n-5o21, laisse. k-15o34, laque a7d16m-7o-12
laquelle. a7d16m-7o-12, last a-7b10c-15d-9e22f-8g-6h8i-11j-15l6m27, late a22d-6j-11k-6, law a-8c-10d9e-17f-6h-8j14k-8m14n7o20, lawye a18o6
lawyer. a18o5, layou n-22o27, layout. n-22o27, le a7b-33c-9d-6e-9f-28g-11h-7i23k26l7m-15n7o53, lease a-9f-6i-9j7k14o21
leave a-7e-7f38g-8j7k-9m-7n7o-13, leavi b17d7m-5o-23, leaving. b17d7m-5o-23, left a-17b-5d26e-7f-11g19i-7l-5m-11n-6o32
legal c18h-13j-7n24o-16, les a35b6c-8e14f-21g-21i-25j-33k13m42n25o-28, let a31b13c-19d-10e48g-6h-20i9k7l-8n-6o-41, lette c15k-12m27n-7o8
letter. a-8c15d-8j-7k-7m26o7, lettr a-14c14i-7j19m38n-8o-34, lettre. a-13c11f-5i-6j21k8m36n-7o-32, leur a-7b12g18k-13l18o-14
leurs k24o-10, libra l17, licen a-5c7d26e-8h6k-9l-6m28n6o-38, licence. c7d26e-8h6k-12l-6m29n7o-38, lien a-5g17h11m15o-11
lieu a-11h12k22l-6m-7n-8o8, like a28c-27d25e20f18g-7h22i23k-36l-25m-21n-15, limit a-13f14g-11i28j-7k8, limite. i19m-8
link g12h12k14n5o-27, linke n16o-6, linkedin. n16o-6, liqui a25c-9k6m7o-15, liquidat. a25c-9k6m7o-15, lire a14b7d9f-5h-11j-16k-7m5n10
list a12c-17d-32e5f10h-8k25l-9m-11n-6o43, liste a-14c-19d-11e-11f13g15h18j14k16l-6, listen. a-9h30j12o-16, listes. b11d-9f15h-6m9
listi o26, lists f16g8, littl a19b7h-6j-5l18o-16, little. a19b7h-6j-5l18o-16, livra a-9e16h10j6o-23, livraiso. a-9e16h10j6o-23
ll a-8h-7j22k-6m12, load b22, loadi o13, loading. o13, local b-8d-8e16j-11k-18m-20n16o35, locat a20d-6e5h22i16j-18k-10l-7m-8n-14
locatair. a18c5d-9h9i13j-14o-10, locateur. e-6o14, location. a7e11h11i14k-7m-5n-12, locke c5d-6j8k21o-11, locked. c6k23o-12
lodgi a17g-6j28k-8o-20, lodging. a17g-6j28k-8o-20, log a23c-9d-10f-5m7o6, logem g7h13i16j-5k12n-6o-23, logement. g7h13i16j-5k12n-6o-23
logge d-9i7m28o-20, logged. d-9i7m28o-20, logic b-9f5i14, logiciel. a-8b-9f6i15, loi a9c-9f-8j19k-6n8o-6, long b-9d17f-7h36j6m-8o-40
longe c-10d15e35f-7g8h-6l10n-6o-32, longer. c-10d15e35f-7g8h-6l10n-6o-32, longu c10f-7k-10m8, longueur. a-6c10f-7k-8m8
look a14c-10d-7h7i17j-5k-12m-15n6o12, looki a-6j-5o27, looking. a-6j-5o27, lors d16j7m-11o-11, lost d-10h-7i7k-18m12o26
lu a-11c5i-9l-7m15n-5o26, lui a-5b11c-10f-7h11i5j23k-7l21o-33, lunch f21g-7, lunchroo. f21g-6o-6, lundi a-8h-6j-7l-6n-8o59
m a-25c26d-23e14g-7h-15i40j-9k-6l-11m43n10o-44, ma a8c31d35e31f-13g23h-35i12j-19k-24l-21m14n-47o10, machi b7c-6d19f-11h-12k-7m-6n-5o30
machine. b8c-6d19e-9f-9h-11k-7m-5o28, madam a-14c6d-19f-9i8k12l-18m8n12, madame. a-22b7c6f-6h12j-7k5n17o-8, made a-12d27f-10k-5l-6m26o-10
mail a-17b-5d-8f15h-8j10k31, mailb k12n15o-13, mailbox. k12n16o-12, mailing. o15, main a28c-10d-9e9g-6h-17k-8l-13m10o20, mains h14k-18o23
mais a-9c-21d-5e-6f-13g-8h11i-14j6k37l12m36n13o-40, maiso a-12f37m-7n8o-8, maison. a-12f37m-7n8o-8, make a-22c15d44e-8h-11j20m-11n18o-31
makin j-14k20, making. j-14k20, mal b5c6g7h-9k-13l-12n-5o28, malad a5d7f13h12j7k-8l5o-26, maladie. d7f14h13j7k-6l6o-26, maman a5d5l17o-12
manag a13c6d-10f-7g-8h13i18j18k-7l-7n-9o-11, managed. c15o-7, manager. a-13c-5d-6g-6h17i22j6n-5, manda a27c-5f-6h14k-11l-5m-9n28o-27
mandate. a22d8k-8m-6n5o-8, manqu b-7c7e9h-6k-11l-10m16, manua a-8o17, manual. a-8o16, many b-7c-13d-11e6h19i-9j14k17l-9n21o-20
march a-7c21f-10g-6k-23m39n16o-22, mardi a-6b-8d6g-6j-11m22n-9, marke a-7d-6f22i8l5m-6o-12, marketin. f22l6o-9, mars c37h12i13k-7o-69
match e20k-6o10, matching. e20o-5, matin a-10c-12d8h6i-7j-13k25l-8m8n-17o14, mauva a9c16f-8g6k12o-18, mauvais. c20g7k8o-14
may a24b-5d-7f24g-10h-12j-8k9l11n20o-46, me a32b20d-15e11f50g35h-28i15j-12k-8l-36m23n-38o-54, meals d21o-11
medic a-19c-10d37g-8h14k56l-10m-9n-7o-44, medical. a-23c-12d19e6f5k46m-7o-26, meet a-5f-8g12o22, melan c16k-6
membe c-9d-6e16f18h11k-12m14n10o-29, members. a-9e19i-5k-9n15, membersh. f22, meme a5c-6d-13e27f-13g-14i16j-7k-18n12o12
menti a26c29d-7f-6g-7k-10m5o-10, mention. a12c29o-11, merci a7c22d34e11f-6h-8j-19k-32l-16n-6o26, mercr o15, mercredi. o15
mere a6c-10e-7f-5h-6j-13k-17m19o33, merge c20o-8, merit j-7o18, merite. j-7o18, mes b33d12e13f40h36k-16l-14n-25o-73
messa b-5f8g-6h-9k6m-23n-7o46, message. c10d8h-6m-18o11, messager. a-6g-5o24, messages. a8d-10f13k5o15, mesur f9j20, mesures. j22
meter h26o-14, mette c16f7j8o-10, mettez. c16f7j8o-11, mettr c-6f6k-6n29o-14, mettre. c-6f6k-6n29o-14, midi o35, migra o15, migratio. o15
milli k-11o40, million. o19, millions. k-6o21, mind e29m15o-17, mine c20d-8h20k24m-17n-25o-16, minut c-12d-6g21h-7j8k12l-7m-10n-13o19
minutes. c-12d-5f5g22k14l-6m-9n-12o15, mis a-17b-7c11d-22f6h-8i8j10l15m-7, mise f7n-11o25, missi a-5b6c23d-6e9j-9k-6m-18n7
missing. a-5b6c23d-6e9j-9k-5m-18n7, mme a15j-6k17o-16, model a-11d-6f19i6o14, modif a-7c17m-8n6o14, modul o16, module. o16
moi a52b21d20f8h42i13j8k-29m-6n-55o-74, mois a8e-8j-14k-19l8m-30n-7o71, mon a25b14c9e17f42g12h13i-29j27k-19l-22m-16n-53o-20
monda a-6n-6o45, monday. a-6n-6o45, monde g15j37k-11m-6o-22, money j6o16, monitori. k-7m16, monsi a-7c7d-10e6g12h15j-10m-18n6
monsieur. a-7c7d-10e6g12h15j-10m-18n6, month a9c-11i-6j-23k-14m-8n-14o67, montr c19d-10e-5g18h18j-6k-8m-13o-13
more a-8b-8d-11e37f6g-7h-13i-10j-10m40o-20, morni b-6c-8f-14g-6j-17k-6m24o38, morning. b-6c-8f-14g-6j-16k-5m25o32, mortg c24o-11
mortgage. c24o-11, most h-6i15, moteu g17i21o-20, moteur. i21o-13, moteurs. g16o-6, mothe c-5d17j-17k-10m16o10
mother. c-5d17j-17k-10m16o10, motif f14m9o-20, mrs a20d-6, much a15c16d8h-8j-6k-6m-16n-10o29, mure c-8f6h10j-8m11o-13
must c26d-5h-11j13k8l11m-12n22o-34, mutat m-28o33, mutation. m-28o33, my a9b8c11d11e38f17g-11h13k-9m39n-63o-56
n a-20b-18c17d12h-8j-13k6l27m-14, naiss c21h-6j-5k15m31n6o-51, naissanc. c21h-6j-5k15m31n6o-51
name b-12c30d25e-16f15g70h-19i-13j-18k-8l53m-11o-97, names g12j-10k30n-7o-6, nas a-5f-7h18j10k20n-5o-21
ne a-17b-5c12d16e33f18g17h6i-17j-18k-16l-7m-6n-6o-12, near j-7o20, neces c26f9m-9o-14, necessai. c14m-6o-8, need c-5d-19e-9h-31i-14m15o72
neede c-5k-7n7o19, needed. c-5k-7n7o19, neigh j15n-5, neighbou. j15n-5, nephe d-13l17, nephew. d-13l17
never a-12b-6d11e-11g7i-8j-6k-9l12m11n-10o19, new b29c-19d-12f-20g-10j-15k-12l-12n23o55, nice i9m-12o25
night c5d-6e18g7h-7i-7l6m-13n-22o21, nivea a-6b6o13, no a-25b-5c-10d18e32h-10i37l18m-66n-13o29, nobod a-12d-14e-5f7h-15i9j19l19m-10n-10o11
nobody. a-12d-14e-5f7h-15i9j19l19m-10n-10o11, nom a11b-7c23d12e-16g59h38i-8j-8k-27l22m-17n-11o-74, noms k15l15o-10
non b-6c14d-6f7g-11h5i9k-7l14m-9n-11, noon o26, nos a-8e5f-10h-7j24k16l7m-7o-7, not a11c24d18e6f21i-8k-6l-18m-23n-20o-8, notai e6n-6o19
notaire. e6n-6o19, note a7c19d-13e16f-6g-6h26i-6k12l12n-10o-43, notes a31d30f-11g-5h-12i-5j5m20n-7o-38, notez a-7h18
nothi c20g-12h18i-5j-29k22l-6m13n-10o-9, nothing. c20g-12h18i-5j-29k22l-6m13n-10o-9, notic a-14c-10d-8e18g15j-11k20o-5
notice. a-13c-10d-7e19f5g16j-10k8, notre a-23b-20c-20d-9e-7f-8g5h-22i-9j39k19l24m-8o40, nous a-15b-24c-26g-10h11i-11j26k15l29m-10o17
nouve a14b39c-25d-18e-12g-7h-9i-8j-8k20l-6n12o7, nouveau. b29c-14d-10e-8h-6o9, nouvelle. a16b12c-15d-8h-5j-10k7n10o7
novem a8c-14d-11f-10h-6i-12j-24k25m30n6o18, novembre. a8c-5d-7i-11j-16k14m18n10, now a-23d26e50f-19i-11j-9k-5l-14o13, nuage a-6d15
numbe b-12c-10d-12e-14f-8g-9h-8i-5j11k14m15n14o26, number. b-12c-9d-11e-13f-7g-9h-7k5m17n15o30, numer a-14b13d-9e-9f7g-12k16l-12m13o7
numero. a-15d-8e-11f6g-12k25l-10m14o16, nurse a7c7f-8k11o-25, o b7c19o-12, objec a-8c-11e-9f45j9k-7l-6m-6o13, object. a-5c-6e-6f36j8o-10
objectio. f6o21, objet e-5g-6j16k-13m-8n-6o25, oblig a-5d18f-8h9m-12o12, obligato. h10o14, obtai a8h23o-18, obtain. a7h17o-13
obten d-5g7h47k-5n-11o-17, obtenir. a8h11j6, obtenus. h18, occup a24c-8d-6e-8f5j9k-12, occupati. a16k-5, octob b-9d10j8m24o-16
octobre. a9b-5d13m21o-21, of a37b-5c-21d33e7g-13h-45i-24j19k35m-10n-28o12, off a-14b-9c-11d-9e19f23g16h-13j-12k-10l-11m-17o44
offic d14f-12g-8h16i-8j6l5m-11n-9o11, office. a-6c-6d10f-8h23i-6k12l8m-7n-15, offre f19, offres. f18o-18, oh f-6o17
ok a11c-14d-15e81f-9g-6k-15l12m-11n7o-32, old b-6c10e-14f-10g29h-10j-8k-24l36m-8n-15o21, on a-12b-20c7g9h-18i-31k12m12n35o8
once b-13d29h14i10j6k-25n-7o-23, one a-42b6c27d-9e-19f22h-23k42m5n21o-30, onlin c-6g14i10k6o-8, online. c-6g14i10k6o-8
only a-5b17e-12g-6h8j-12l19m9o-25, ont b-7e-12h12j20k22l13m-13n-19o-17, ontar n21o-14, ontario. n21o-14
open a-35b5c-7d-6f12h-12i-6j13k37l-6m-6n-21o33, opene g5h17j-9k12o-24, opened. g5h17j-9k14o-26, openi f16h-7k-9n-6o28
opening. f16h-7k-9o25, opera a-7d9j14n-7o11, operatio. j15n-6o9, oppos a-6c-5f42j-6o6, oppose. f25, oppositi. d-5f18, opt e13f7
opted e20o-5, or a-5b17c30d6e-11f16h-9j-17m14n13o-61, order a-6j14l-12m-6n16o12, ordered. o14, ordin a18c5d-8i6j-6k6n-5o-7
ordinate. a18c6d-7i7j-5k7n-5o-11, otez d-11f17g24j-7n-6o-7, other a-22b12c-11d25e7f46g-6i-7j-12l-9m-18o-17, others. a-12f12o22
ou a22b20c16d-7e-16g5h54i-18j-25k-9l17m22n12o-92, oubli c-5d6g7k9n-8o10, oui a18b8c-10e12g-5h-10i10l6m7n-10o-21
our b-9c-33f-14g14h10i-21j33k27l30m-23n-27o12, out a-31c8d26e30h-32j-5k22l7m8n-15o-23, ouver a-12c-10g-5k28, ouvert. c-6j-8k32
ouverte. j19o-17, ouvre b-17j27o5, over a-8b36c-15f-7i-6k7m-13, overr h-7i20, override. h-6i12, owe c22
own a-15c6d7e16f-5h-20j30k15n-10o-25, owns n-9o26, p a-16b22f-6k-12l14n-6o16, p2 a12o-10, packa k-10m21, package. k-10m21
page a-22c8d-16e-19f-14g81i-14j-12k-10l17m15n-27o17, pages a-7c-8d-13g7h-6i-13k-19m86n-9o-13, paid a-6c32o-17, paie c-15i10k30, paiem o9
paiement. o9, paint j-7k-6o25, pande a12d6e7f-13g-8h-14i12k6l8m5n5o-15, pandemic. a8b-7c5d11f-15h-14k14l10n6o-18
paper d-14g-9h-17j-15l-14m13n45, papers. a11h-8k17m29o-38, papie a-12c7d-7e13f-7g-6i-5k9l-5m12n22o-25, papier. a-7b6e15h7n21o-21
par c11d-6e6g-5i31j19k-8l-14m10n-11o-41, parce b6c-15d-7e-7f-14i8j11k-10l-6m-9n-6o54, paren a-10c-6e-7f-7k-8l90m-9n-12o-29
parent. d13k-6l27o-19, parental. l16, parents. a-8d-8l51m-5n-9o-13, parfa m-7o27, parfait. m-7o27, parki a23k-5o-6, parking. a23k-5o-6
parle c-19d-10e8f-13h32i15j-7k-9l11n19o-26, parlez. h18, parta a-14b-6c-11e31f-6h9j11k-13l8m-12o15, partage. a-18c-6e23k-11l9m-9o22
parte a-6e16n10o-10, partenai. a-5e19n10o-11, parti b-6c-15d5e15f-11h11i-6j-10k5l8m12n-8, particip. a11e7f-11k-8l7o8
parties. d14f-5h16m-6o6, partir. d-6e16f-7k-6m-5, parto c15f11o-5, partout. c15f11o-5, party a-5e12k-9l-8n44o-20
pas a-18b13c-23d7e-20f59g-21h-16i-13j43k-16m-25n30, passa a13b13c-9d-6e-12f-10g6h-6j7k5m-6, passage. a6b14c-12e-10f-8j8k7n5o8
passe a44b-7c-11d20e11f-27h-13n-15, passed. d25f-10h10j7l-6o-13, passee. m-16o24, passent. o22, passepor. a14d13j18m-11o-24
passer. a20d10e7g7h-16i6j-8k11l-5n-8o-18, passes. m23o-20, passp d18h-10n-13o20, passport. d18h-10n-13o20, passw e5h-7l7n8o15
password. e5h-7l7n8o15, pasted. k19o-7, patie a6b-6d-12e-7f-16h-9i-7j19k82l-10m-17n-7o-17, patient. a7d-6f-12h-5j19k36l-6m-12o-9
patients. a-8g6k43o-21, pay c-5d7i15k22m8n-7o-25, payer o16, payeu c17g8k-10o-11, payeur. c17o-10, payme m-6o27, payment. m-6o16
payro h6k36o-14, payroll. h6k36o-14, pdf a-5b28c-7d-7g30m-5o-15, penal o17, penda a6f14h10j-10k6l-7o-15, pendant. a6f14h10j-10k6l-7o-15
`;
