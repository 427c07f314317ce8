/** What single words speak for, 4 of 6. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
intim d16f-12j21o-14, intimite. j21o-13, into a-7c8f-7h-6i12j11k20m-6o-13, intra o16, intranet. o16, inven o14, invit n-5o14
invoices. m11, is a-35c36e10f-20h-20i-18j8k-7l-19m-10n34o37, isn c6k11o7, issue e6h-10m-9n-7o48, issued. h-6o17
it a-31b7c17d-15e-16f-9g8h-10i14k25l-9m26n-7o5, its d-8f9h6k23m13o-36, itsel i16o-6, itself. i16o-6, j a11b6c13e36f-30g-6h-12i-11j17n-31o7
j3c c16o-6, jai a7e15f9g-5k-7o-11, janit a6j13o-5, janitor. a6j13o-5, janua a12c-5d-5e8f-5i-11n-8o30, january. a12c-5d-5e8f-5i-11n-8o30
janvi a23e6h-5i-7j-6k-7n-10o14, janvier. a23e6h-5i-7j-6k-7n-10o14, je a20b15c7d16e23f14g-12h-37j14k-16l-20m-6n5o-26, jetez d10e6
jeudi c-6m12o23, jeune l16o-5, job e-5k17o12, jobs c13o-5, joind b10c-7j12l8m-12n12o-19, joindre. b10c-7j12l8m-12n12o-19
joint a-5d-8f-6h6i7j-10k-6m-8n-7o49, jointe. a-6c8o21, joints. o16, jour a-13c14g-11k-11o28, journ a10e-6f-12g12h-10j-7k-12l-10n7o32
journal. a15b-6e-8f-9g14h-7j-8k-8m-8n8o20, jours d-7e-7h5j-10k-11m33n6o15, json b27d6o-12, jugem c17, jugement. c17, juill m12
juillet. m12, june a8c8d-7m7o-11, jusqu c-6d-5h-6j-6m8o29, just a-16c-8d-7e6i-13m21n14o6, juste a-11b11d-10h19k-19, jveux e13o-6
k a13e10h-7o-14, keep b-5c17d6e-10f17h-11i-5k-14l-8m-11n13o6, kept h36j13n-15o-10, kid d-5e9l21o-9, kind a16b5c-9d-6f6h-5j-6k15m-8
kindl c-11d12e13g10k-5l-6o-8, kindly. c-11d12e13g10k-5l-6o-8, knew a-6h11k12, know a9b-10c-17d-11e5g-6h31i18j-12k13m15o-27
knows a5f-6h-11o15, l b6c15d10e30g8h13i-9j-16m-13n-20o-21, la b-14c-5d-16e-8f14g-16h-6k26l8m-35n18o30, lab k14o-10, labor k13o-8
laborato. k13o-8, lapto k11o8, last a-9b5c-7d-17f-6h11i-9j-7k8l8m12n-6o17, late a19j-8m5, law f-8h-5k-9m10o24, lawye a15, lawyer. a15
layou n-15o19, layout. n-15o19, le b-26c-21d-12f-23g-7h-10i12j10k25l6m-14n9o51, lease a-6k8o16, least a13c-7m6o-8
leave e-7f28g-7k-7n8o-12, leavi b14d7o-10, leaving. b14d7o-10, left a-13d19e-6f-10g10k10m-9o13, legal h-9j-7n20, lent o11
les a28c-14e15f-19g-15h8i-8j-35m11n28o-10, let a19b11c-14d-11e34g-5h-10i7k6n-5o-27, lette c11d-6j8k-9m20n-6, letter. a-6c10d-6h6k-6m19
lettr a-10c13f-5h12j14m22o-28, lettre. a-9c10h6j15m20o-26, leurs k19o-9, libra j5l14m-5, licen d13e-6m20o-16, licence. d13e-6k-8m21o-15
lien g17h8m15o-16, lieu a-8c-6h10k17l-5o7, ligne a-5c-12d7e-10g12h5i7k5m-7, like a28c-21d20e13f17g-6h6i21j10k-27l-22m-21n-6o-9
limit a-10f10g-8i17j-5k6m7, limite. i12m-5, limited. a-7f12, link g11h7k13o-20, liqui a20c-7m7o-14, liquidat. a20c-7m7o-14
lire a12b10h-7j-7k-5, list a7c-10d-23f6g-7h-6k18l-7m-9o30, liste c-12d-7e-9f8g8h14j5k17o-17, listens. j11o7, listes. b7d-7f13m7, listi o14
lists f12g7, littl a15h-5l16o-13, little. a15h-5l16o-13, live a8c8l9m-11n-6, livra a-7e13h9o-6, livraiso. a-7e13h9o-6, ll a-5f6j7o14
load b18, loan a11, local b-8e11h-10k-8m-14n17o21, locat a6d-7h28i10m-6n-14o5, locatair. d-9h12i9n-7o-8, location. a5h16i6k-5n-8
locke k11, locked. k14, lodgi g-6j24o-15, lodging. g-6j24o-15, log a6j5o11, logem g7h15i7k10o-16, logement. g7h15i7k10o-16
logge d-6i5k9m23o-17, logged. d-6i5k9m23o-17, loggi k12l-5, logging. k12l-5, logs a11, loi a9f-6j7m7n8o-11
long b-9c8d8f-6h23j8m-10n11o-31, longe d9e20f-6g8o-17, longer. d9e20f-6g8o-17, look a9c-8d-5h8i11k-7m-6n-7o12, looke a-7i7j14
looked. a-7i7j14, looki o21, looking. o21, lost a-6d-8h-6i9k-13m9o24, lot a12o9, lu a-9o22, lui a-10b8c-5h14j10l19m-9o-16, lunch f16g-6
lunchroo. f16g-5, lundi m-8o29, m a-21c21d-11e15f13g-14h-6i37l-22o-16, ma a-14b-5c21d15e17f-13g15h-27i14l-13m32n-36o-9
machi b7d18f-6h-7o14, machine. b7d19e-5h-7o12, madam d-18f-9i10j9k7l-14n12, madame. a-11b7c-6f-9h6m6n11o-6, made d12f-8m12
magas h12j7k-13n8o-7, magasin. h13j7k-13, magasine. n13o-6, mail a-14b-5d-5f11g-5j16k11, mailb k12n14o-14, mailbox. k12n14o-14
maili f6o14, mailing. o16, main a23c-10d-8e5h-15k-6l-14m14o15, mains h11k-12o14, mais c-15d-7f-13i-6j8k29l10m15n15o-33, maiso f31m-5n6o-10
maison. f31m-5n6o-10, make a-10c15d27e-5h-8j7m-8n16o-27, mal c19e-8j-11k-9l-6o17, malad d7f10h10k-7o-16, maladie. d7f10h10k-5o-17
maman l14o-9, manag a14d-9f-8g-7h9i14j16l-6m-8n-9, managed. c13o-6, manageme. a15j10, manager. a-9h13i18, manda a9d7k-8m-8n21o-13
mandator. n12, manqu b-6e9k-8l-7m15o8, manque. a7c-6e10k-16l-6m10o7, many c-10d-10i-6j15k5n17o-6, march c9k-12m30o-15, mardi a-6b-6m17
marke a-5c6f18i6k-5m-6o-7, marketin. f17o-7, mars c16h10i7o-44, match e18, matching. e18, matin a-7c-9f-10h9j-13k18l-8m10n-12o17
mauva c12k22o-16, mauvais. c14k18o-17, may a27b-6d-6f23g-13h-6j-6l5m5n15o-39, me a21b19c21d-10e-5f33g21h-23i23k-17l-25m17n-27o-46
media j7o11, medic a-15c-6d24g-7h11k41l-8m-6n-5o-32, medical. a-13c-11d9e6j5k32o-17, meeti o14, meeting. h6o14
membe a-7c-7e15f15k-6m11n10o-7, member. m16o-7, members. a-7e18i-5n12, membersh. f18, membr f6h-14j-5k-8m15n12, membre. f7h-9m15n7
meme c-6d-10e23f-13g-9h-5i7j-6m-6n13, menti a21c21f-6k-7m6o-16, mention. a10c20o-9, merci c23d29e7i-6j-11k-32l-16o20, mercr o12
mercredi. o12, mere c-7j-9k-13m15o23, merge c17o-6, mes a-6b29c-16d12e15f28h34j11k-17l-15n-20o-56, messa b-9c7f5g-8h-9k24m-8n-11o20
message. b-7c13d5f-6g-7h-6k20m-6n-8, messager. o15, messages. d-8f11k6o12, meter h19o-7, mette c15o-6, mettez. c15o-7, mettr f5n14o-6
mettre. f5n14o-6, midi o24, mien k12o15, migra o12, migratio. o12, milli k-6o23, millions. o12, mind e17, mine c10d-7h19k23m-13n-18o-6
minut c-7d-6g18h-6i8k-7m-7n-13o28, minutes. c-7g19k-6m-7n-12o27, mis a-14b-6c12d-14h-7i7k5l9o-6, mise f6n-5o16, missi c18d-6e6k-8m-7
missing. c18d-6e6k-8m-7, mme a11k14o-14, model d-6f16i5, models. f11, modif a-6c17m-5n9, moi a47b19c-5d23e12h32i8j-12k-16m8n-36o-75
mois a5c8e-6j-9k-18l6n-5o26, mon a24b7e13f32g25h12i-29j16k-16l-16m-11n-52o-7, monda a-5o31, monday. a-5o31, monde g13j21k-11, money o16
monsi c7d-15g8h14l-6m-6, monsieur. c7d-15g8h14l-6m-6, month a8b7j-8k-11m-13o29, more b-6e21f-12g-10h-8i-9m25o-7
morni c-12d-6f-7h-6j-11k-11m24o34, morning. c-12d-6f-7j-11k-10l6m24o26, mortg c14o-8, mortgage. c14o-8, most h-5i14, mot k5l8n11
moteu g16i18o-15, moteur. i18o-10, moteurs. g15o-5, mothe j-10m15, mother. j-10m15, motiv j14k-6, movin d17o-12, moving. d17o-12
much a10c17d9h-6m-8n-6, must c20j10k-8n7o-8, my a6b6c12d13e25f15g6h10j-10m24n-48o-63, n a-19b-16c17e7g-6k9l14m-8n-8o8
naiss c13d-6h-6k14m20o-26, naissanc. c13d-6h-6k14m20o-26, name b-10c21d5e-12g66h-16i-10j5l38m-10n-13o-65, names g5j-8k25o-5
nas h8j12k16o-16, ne a-15b-6c19d28e24f15h10i-10j-10k-8l-9m-13o-23, near o10, neces c25f7m-8o-13, necessai. c13m-5o-6, necessar. c13o-7
need a7c-5d-17e-7g-8h-16i-12m14o39, neigh j14o-7, neighbou. j14o-7, nephe d-9l14, nephew. d-9l14, never a-7b-5e-9g10h6i-7k-10l8n-9o19
new b23c-10d-13f-13g-8j-12k-6l-10n18o36, newsl a-5e9f-7g7k12, newslett. a-5e9f-7g7k12, next b8d-6e5k5m12n-5o-10, nice i8m-6o17
nie a13c6o-8, night a-5c-7e14g6i-6k11m-8n-15o19, nights. d6e7g8m-6n-13o9, no a-26d16e27f-14h-17i29k-5l14m-46n-10o32
nobod a-10d-9f6h-13i9j21l16n-7, nobody. a-10d-9f6h-13i9j21l16n-7, noel n8o10, nom a7b-5c12d-6e-13g53h34i-7k-15l16m-19n-9o-44
noms k12l14o-10, non a11b-5c7f-12g-8i10j7l15m-10n-9, noon o19, nos f-6h-6j8k13l5, nosy j11, not c6d17e7f30g-11h-11i-5k13l-10m-17n-15o-7
notai e5o12, notaire. e5o12, note a6c6d-10e12g-5h17i-6j7k9l11n-9o-30, notes a30d23f-9g-5h-12i-5j9k-11m26n-7o-30
nothi c14d5f-7g-7h15j-20k14l-8n-6, nothing. c14d5f-7g-7h15j-20k14l-8n-6, notic a-11c-7d-7e17g10j-9k14, notice. a-10c-7d-6e18g10j-8k6o-6
notre a-14b-17c-14d-12f-7h-15i-7j21k14l17o47, nous a-8b-21c-17g-7h7i-12j5k15l30n7o8, nouve a10b28c-19d-15e-8g-6h-7i-7j-7k21l-5m6n11
nouveau. b23c-11d-8o11, nouvel. k12, nouvelle. a12b7c-10j-7k8m8n8, novem c-6d-9f-7j-5k19m-9o22, november. k8o15, novembre. a6d-6k11m-6n7o7
now a-16d13e33f-13h-6i-11l-10o12, nuage d13, nuit g10k10l-7m-8n-8o13, numbe b-9c-13e-8f-6g-6j-6k24n11o15
number. b-9c-12e-7f-6g-6k13m6n12o14, numer a-9b11d-10e-9f11g-10k20l-9m11n-5, numero. a-10d-10e-11f9g-9j5k21l-9m13, nurse a16f-6k5m8o-22
o b6c18o-10, objec a-7c-9e-7f37j9k-5l-6o12, object. c-5f30j8o-7, objectio. f6o15, objet e-5j13k-10m-6o18, obten g7h39j-5n-8o-12
obtenus. h16, occup a21c-8d-9e-6f5k-6, octob d6m20o-7, octobre. d9m19o-9, of a52b-10d15g-7h-33i-17j15k14n-25
off a-10b-7c-6e15f19h-10j-23k-13l-9m-12o51, offert. c13o-7, offic a-7c-8d9f-7j8k7l6n-13o13, offre f14, offres. f13o-13, oh o14
ok a9c-6d-13e52f-8k-10l11m-7n6o-23, old a-5c9e-11f-11g24j-7k-9l26m-10n-11o12, on a-13b-17c8d-15e-7f-8g11h-9i-28j18k15m15n38o-8
once b-9d18e-9f9h10i6k-17o-17, one a-28c22e-14f22h-10i6j-13k27n8o-14, ones c12h6l6m6n-6o-15, onlin g15n5o-7, online. g15n5o-7
only b15d5e-8g-5i-6j-6l7o-9, ont a10b-5e-7h8j7k13l9m-10n-12o-14, ontar n20o-12, ontario. n20o-12, open a-25c-6d-6f8h-7j14k18n-12o21
opene h15j-6o-11, opened. h15j-6o-13, openi f12o21, opening. f12o21, opens j13, opera a-5d8j16o-5, operatio. j16, oppos a-6c-5e-7f41o9
oppose. f27, oppositi. f15, opt e13f6, opted e18, or b14c27e-8f17g5h-6j-12k-15n14o-38, order k7l-7n11o9, ordin a14i6j-8o-8
ordinate. a15i6j-8o-10, origin. h11, otez f12g7, other a-20b12c-8d17e13f30i-5l-7m-11n9o-18, others. a-7f11o6
ou a13b16d-12e-16g9h39i-14j-14k-12l12m31n10o-65, oubli d10k7n-6o12, ought l12, oui a14b7e15l6n-7o-13
our b-7c-22d10e-13f-8g8i-18j11k21l17m-12n-32o39, out a-26c12e26f8h-14j-7k9o-13, ouver a-6c-7k21, ouvert. j-8k21o6, ouverte. j15o-11
ouvre b-13j20o5, over a-7b33c-12d-9i-6k6m-8, overr h-6i18, override. i11, overt o12, overtime. o12, owen o13
own a-8c-5e17h-9j17k11m-11n-6o-8, owns o16, p a-14b20f-6k-9l12m-6o16, packa m12, package. m12, page a-20c16d-14e-18f-13g65k-11l8n-17o12
pages b6c-6d-9g9k-11m32, paid c14o-10, paie c-9i8k21n-7, paint o17, pande d7e6f-7g-5h-5i14o-15, panel a13o-9
paper a-9d-9f5g-5h-9j-9k-7l-9m7n39, papers. m16n5o-7, papie a-10c6d-7e8f-6g-6k11m8n22o-18, papier. a-6b5e10h6n22o-17, papiers. c8k7m11
par c8f5i22j10l-9m5n-10o-23, parce c-5e-8f-14i7j5k-8m-9o43, paren a-10c-5e-6f-6h-6l75m-7n-8o-11, parent. l23o-10
parents. a-7d-6h-5l49n-6o-8, parfa o22, parfait. o22, parki a17o-5, parking. a17o-5, parle c-11d-7f-9h31i10j13k-6l7n6o-36, parlez. h16
parta a-12e22h9k-10l9m-5o12, partage. a-11e16k-8l7o13, parte e14, partenai. e14o-5, parti a-14b-6c-13e16f-8h12i-5j-8k6l10m13n-7
particip. e13f-9l10, partie. f5k7m12, parties. a-5d11h15, partir. d-7e11f-5o7, parts o13, party e10n23
pas a-24b11c-18d5e-18f53g-8h-11i-9j40k-14m-22n20o-8, passa a8b12c-5f-6k6, passage. b13c-8k6o5, passages. a11
passe a29b-5e8f-23h-11m-5n-6o15, passee. m-11o16, passent. o16, passepor. a9d8j11m-6o-11, passer. a14e8h-8j-7o-9, passes. m13o-11
passp d16, passport. d16, passw h-6k7n8o11, password. h-6k7n8o11, patie b-5d-9e-5f-14h-6j14k58l-7m-8o-14, patient. a6f-10j10k30o-10
patients. g6k29o-15, pay i12k13o-7, payer o12, payme o13, payro h5k30n-7o-5, payroll. h5k30n-7o-5, pdf b19c-5d-6g22o-10, pendi m11
pending. m11, peopl a-10c-6f6j14k7m8n-11o8, people. a-10c-6f6j14k7m8n-11o8, perdu k18o6, pere a16g7, perio d9h-9m33o-21
period. d11m13o-17, periode. h-8m20, perma c16d12o-10, permanen. c16d12o-10, perme a-10e18, permi b-5c-13d5e29f-12g-7j11k-8l27m-12o-7
`;
