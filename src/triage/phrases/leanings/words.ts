/** What single words speak for. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
a a-5b12c-18d-15e19f-13g-23h-15i8j7k37l9n-16o14, about a18b-5c-5d19e-19f-6g12i10j8k-25l12n-12o-8, absent a-7o24
accept a-13c-14d44e39f-8h-7k-9m-7n-5o-9, acces a-9b-8c-17d-26e-6f-5i-7k-7m35n10o44, access a14c-7d-21e-6g10h8k17m-15n-9o26
accoun a-9c-10d37e-9f6g-7h-16i6j-10m-15n-9o31, accuse a-9m31o-14, act a26d-9e11k-9o-7, addres a-10b-7c36d11f12h14i-10k15n-14o-46
adjoin a12b7c7e12f-15g-6h-12k-24l-8m19o20, adress a-6b-5c6d6e-6f15i-8j-8k18l18m-7n10o-32, advanc a-9d14e-6f14h-6k8o-25
affair a21d-12f29h-7j15k-37l-5n15o-21, affich c-9g6j6k-9m5n-5o23, afterw a7h19o-5, age d-8g-7i-6k11l28o-5, agent a20d-5i11j18o-25
ago a-6c5d13k-9m-18o20, agreed d-6e23k-6l19o-12, ai b10c15d6e17f-10g8h-14i-13j-8k16l-7n-17, aide b6h-7o23
aimera a52c-5d-14h32i18k-11m-10o-57, algori i25o-9, alinea b20c5f8j-6o-19, all a-5b19c-9d24f-16h-6i-5k11l9m-13o-11
allo a-13b6e-5h10k-14m-6o31, am a22b13d-7f15g-10h-5i-12k-17m-21o31, an a-18c-10d-18e-10g7h-10i34j9l18m-20n21o-7, ancien c35g11k-24n-7o6
and a11b-8c14d18e-12f-15g24h26i10j16k-17l12m-34n-17o-30, annees d5h26k-6n-6o-12, annonc a-7c-12d13e-5h-9i6j-5k-9o18, anonym j7m-6n-10o20
anothe a-9b14d-8f-5k20m-6o-10, ans b15c9d20e-6f-16g10h-8i-6j-19k-40l81n-13o-33, answer h-9j11k-12m7n-11o27, app b16l23o-8
appell c5f5k18o-21, applic a-14b23c-8h-7i7j-6k33l11m-6o-19, apres b13c-7d-7h22i6k22l-10m-7n-14o-20, are b-6c-18d-18f-6g6i-7j5k27l-10m25
around a25, articl a-6b19c6d7e-7f10g27h-8i-5j-10k-7n-8o-8, as a-5b7c18d16e29f-13g11h-10i-8j11k-23n-9o-24, ask a-11c18d9e-7g8i15k-6o-22
asked a-7c-7d-13f8h-6k9l16m26o-12, associ c7d21g10o-15, at a-32c-35d25f6g-25h36j22k-5m20n9o-19, attach a-11c17d-10e-5f-6g-5j-11o51
attend a-11j16k-10m-14o28, attent a-13d9e-5h-15j9k30m10o-14, attest a-14d20o17, au a10b8c-17e16f-21g13i-12j7l-5m-13n-12o29, aura k-7n-5o33
aurai a-8m23o-10, aussi a20e-6k16m13n9o-38, author a-6e34j-7k-9o-17, automa d-11f-6h-6i18j-11k-10m-7n-8o54, autori e53g-9h-7j-13l9o-23
autre b7d7f17h-7k11m-7n-7o-19, aux d-10f6g-7k-6n6o29, availa c-8g10j-8m8o21, avais a-6e47f-10g7j7l-9m28o-44, avait a13c-6h-5k27m10o-21
avance a-12d-7i-7k25o6, avant a-6d-15f-12h32j-5k-21l-7n16o23, avec a-14b7c-34d25e24f-9g15i-8j-12k47m5n-10o-42
avez c26d16e-10f-24g6h12i-16j15k-16o-15, avis a-7c-6o26, avons a-7c-8f10h10j10k-6n6o-18, b a20c-7d-6f-8g-8j7k44l-9m6n-8o-29
back a-9c-10d14e42g-7h14i-14k-11l-9m8n-8o-7, backup a-5d9m-5o24, badge a8k24o-18, bail a-6c-7e-8o29, bas d-5e-7f6i6j-10k-6l6m-7o17
be a29c27d-9f20i-7j-29k-13m-25n-7o16, beau a-8e-8h-14n8o22, becaus a-13c24e-6f-8j5l-8, below d12g-9h-8j-15k-15l6m-12o32
besoin a12d9f-7g-7i-7k-7o19, betwee a20, bien a10b-5c19e8f9g-7h-6i-6k-31n5o7, boite a-16d-8h15k35o-12
bonjou c-7d11e-8f-8h-13i-9j-21k-27l-8n18o75, bonne a9c12e6h-9k-44n-10o28, bought d15f14h-6k20o-23, box e29f-9k10o-10
brothe c32e-8f-6g-6h-8j-6o-5, budget b24, bullet a-8k-8o23, busine a-12d-6h-12j-8n7o19, by a9b-9c-6d38f-5h-12i14k-13m8n-15o-12
c b-8c41d-15f7g-17h-20i14j16k-12m7o-8, ca a-6b-13c21d11e12f8h-6i18k-27m-8n-6o-15, cabine c8k21o-21, caisse n-6o21, calcul i33o-12
call a-16c-8d18h-9k13n-14o39, camera a30c-5d7j22k-6m-8o-33, camp l21o-5, can a-14b26c-20d-13e16f-27h-9i10j8k-25l-9m-13n20o53
canada a-8e14h-13n8o20, candid a-8c-5d5k-13m-18o54, car b6c7d23f-5o-19, card c-8d14f-8h-9j9o21, ce b18c6d-5e-8f13g-29j6l-14m5n6o11
cela f15g12j14k-16m8n-6o-29, celui c24k8o-19, certai k21m-5, cette a15c15d6g6h-11j10m-20n-11o-16
change b36c44d-35f-18g-15h-14i11j-15k-9m-22n15o18, chart a26c11k-8o-18, cheque c-15d10h-5o26, cherch a-19c-5d-9e5f-8g23k-13l-8m6o39
chez a-18b21e-10f-9g9i7j-6k7l-6m-16n32o-10, child d-8l19o-5, chose a12c-8e8g12h-8j8k-25m-8o11, claim d7k-9m-7o34
classe d-8g-11h-6i26k35o-25, clerk a-10d24h-6j12, client a6b-7c8d-20e-18h-20i-6k50n45o-34, closed a-7j-11o32, club k-7l23
collec h18j6k-10l11n-9o-7, colleg k31o-10, com f7k-8o32, combie a-16h47m-10n10o-8, come a19c-5e-6g5k-6o11, comman a26f16k-10o-12
comme b-5c15d19e22f-9i-7k-11m11o-37, commen a12c9d-7e-7f-6g-5h-12j20k-22m-9n17o12, commer e-9f17h-7o25, commis a-10c-5g10j21l-8m21o-16
commun a18b15c19d19f-11h19i-7j-8l-5n-12o-39, compan b-6c15h-9i-7l-7n27o-13, compet b25f7j-7k-6o-8
compla a-25b-5c-10e-9g8h-10i-7j54l-7m15n-9o9, comple a6c6d10e-5f-16h-5k-15m9n-6o24, compta b-7o25
compte b-10c-6d9e8f-5g-9h-13k34l12m-9o-13, comput b22c-8d18e-9f6o-20, concer a24b-5d12g-5h-22j-8k-12l-9m27
confid a-26b-5c-9d-11e-7f-8g-5h-15j26m-8n44o33, confir a-14b-6c50d33e-11f6g-7h-10i-8j-13k-12l-8m21n-8o-12, conged k22o-20
connai d7e-9f8i9k-20n6o13, consei g5j-8k-8m-6o31, consen a-16c-14d5e69g-5h-7j-7k-8m-7n-10o13, conser a16c-6d10h26o-18
consid a-8d-9e22j8k-10o5, consul a28o-27, contac a-27b9c12d6e6f6g-7h-15k-30m6o40, contes j24k-5o-9, contra a-12c12d-7f12j-7k24l-5
conven g-6o20, cookie h7n24o-12, coordo a-9c15d-5f8h11k-23o20, copy a50b-14c-16d9j-7k-10m-9n8, correc a-10c8d-7j13k-9m21o11, corrig c29k-6
could b17c-9e8f-8j-9k-14l-6m7o20, countr h33, courri a-9c-18d-8f30h7i-10k-18m34, credit c9d9e16f-6i9j6m-6n-5o-27, csv b21
custom a-14c12d20e6f7g7k-13l-16m6n15o-28, cv a-16c-7d17k-5o23, d a21b-13c25d-24e8f8g-28h7i9j-25m29n12o-28
dans a-7b28c42d-10e-16g12h18i-10j-22k15m-23n-6o-24, data a6b20c-14f8g-7h-23i10k-5l-6n-10o20, date a15b-9c36d-12i-5k-6m14n-6o-26
day a-20d20e-6h-16i-11j-7k-18l6m35n14, days a11b7d-7h-14k-6m21n10o-8, de a-27b-24c-18d16f12g-13h8i-18k46n14o11, decemb o41
decisi a6e11i-6j-11k-5l-6m5o29, delete a-8c-16d11e-9f-10g-6h-7j-5l8m29o20, demain k-9m-8o33
demand a-15c6d7e-26f16h-35i23j11l-10m58n19o-47, depuis a-9b12c23f6g-11h-9i7j-24k14n11o-18, dernie b6c-27h6j-10l-7m-5o43
des a32b-15e-24f30g14h-16i-15k41m-32n12o-34, desabo n-5o20, destru a22d-9, detail a37d-9f16g-8j11k-7l-6m7n-12o-16
detrui a-12c-6d59e-5o-17, deux a-7c10d-12f13g7k-5l-7m-11o31, did a-11b-7c9f-5g-6h47j-8k14n-14o-23, differ a-7k31n6o-14
direct a17b34c-7d-24f6g15j15l-5m-12n-9o-20, dit d-5e16f-6g-9h-6k-20n11, dites a9b9c-5e17f11k-22m-8o-11, divorc a-7c24g-8k-5o7
dix c13k-9l6m-18o24, do b-11c-14d17e-6g-14h22i-13k9l10m-26n13o21, docume a11c-14e-5f-6h-9m7o31, doesn d-7k-6o21
doing a-24c6d-5e-10f11g8j-5k24m9o-16, dois h-6o20, dollar i-8o26, don a-10c-15d30e10f13g-6k-6m7n-8o-7, done a-6k-6o25
donne a13e-5i6k9l21o-28, donnee b6c-9d36e22f12g-8h17j-16l-8m-8n6o-48, donner a-11h-8j17k-5o23
dossie a64b-11d-13f-16g-11i7j-17k30l-12m20n-16o-15, down a16c10g16h13k-10m-5o-26, driver h21j-11, droit b11d18e-5f6g-5h-25
du b-24c-22g22h-9i-20j-30k15l-17m11o61, dupont o26, duree h22o-8, ecole e8k-9l22o-7, ecran a24d-5h-8n-6o11
ecrire a-5b6c-15e-11f-5h-7j-9k-8m-13o53, ecrit a-6c32f-5h5j5k-9m8n-6o-10, efface a-11d54k-10m9o-19, electr b35o-13, eleven l23
elle c21d-8e-10h-13i14j-5k46l13m11n-10o-64, email c-9d23e-14f-19h14j-6l12m-11o15, emails a24c-5d-14f7h-9m9
employ a7b-8c25d-23f-19g6h7j10k14l-11m-14n-8o14, emprei d23e23o-19, en a-12b7e-6f-11g-8h-24i6j17k15m9n-8o7
encore c17d-9e-5f-6g36h-9k-12m15n-5o-10, enfant b11g7l18o-19, enleve e-6g22, enquet a6h29m-8o-7, enregi a35d5e6f-6m-8o-16, entent a-8o24
entre a28d-9k15o-20, entree a26c7o-12, entrep b-8c-6d15e-6g15h12i-5j10k11l-12m-5n6o-23, entrev d9m-16o21, entry c31o-28
envelo a-6c-5h-10k29l20m28o-44, envoi c-5i6k20m17o-27, envoie a-6d-8o23, equipe a-8c-14d-6g15j-6k-22o48, erase a-13d26, erasur a-7d29o-7
erreur c-6k34, est a-16b-24c27d-23e8f-10g13j16l-19m7o22, et b-16c15e-10f-11h50i28j18k-34l15m-32n-11o-9, etaien k25o-14
etait a6d-18e-11g-7k29l5m9n-8, ete a-25c8d-18e-12f-12g-9h9i20j17k36l-9m-8n-13o13, etre a26b-8c19d8e-9i-5n-7o-24, eu c30k-5m17n-8o-22
everyo h-6n-6o24, everyt b9c7d33h-7k-10l-6o-5, ex c46j-6k15l-7m-6o-18, exacte n21o-13, existe a26d11o-12, expect a8j12m-25o24
export a-7b28o-8, face a-7d20g17j-8l7o-10, failed k-10o24, fais d9k22n5o-15, fait a-20b-5c-11d21e-8f9i16j-16l18m18o-20
faites b12c37g-10h7j-6k7m-11o-41, false c22o-12, faudra c-8k-14o30, fax k32o-19, few c-15d-11o38, fichie a-11b19d12e-7f7h-8k12m-5
figure a35h-5k-6o-16, file a35b11c10d-14f-8h-7i-8j26l-6m8n-9o-29, files a-11c9d-11k22m-6o12, fin a-8b7c-11d22e9j-8k19o-21
first a-5c14d-27e13g18i-5k-21m-8n9o6, five a-8k-6o23, floor a13b7c11d-13e-5f-6k-9m-6n-7o23, fois a-11c18d13f30k-6m-13o-21
folder d-11k9o21, for a-22c-48d31e17f20g-13h32i-7j-13k-39m9n7o35, form a-18b5c-6d8h7k-7l14m-7n25o-8
format b61c-6d-16e-5f-5h-7i-5j-6k-9m-6n-5o13, forms a8k30o-24, formul a-13b-6c-10d-13e9h-6k21l31m-9n11o-7, forwar c-7o27
found a-7b-5c5e6g-6k-21m21n-8o22, frais o20, friday d9i-7k-12m30o8, from a8c-15d12e-12f-24g33h12j-19k30l-10m-26n-29o34
front a-14j15k27l5o-10, full a7d-5j26k10l7o-25, gardez h28n-5o-17, gave b12d-9h7k30o-29, genera h-8n22o-8, gestio b11c-5d-7j6k-15o26
get a7b13c-9d36e14f7i-14l-10n-6o-40, good a14b19c-8e-6i-5k-25l-8n6o15, google g21n6, got b-5c-17k38m6o-18, gps e26o-7
granby a11c-16e7g-6h-12j-7l-14m18n21o7, great d-8f-10h-6o26, gym a-9d22e12k-6, h b10c7e-10i-7j-7l-7m-10n-9o42, habita d6h12j7n8o-28
hameco k-24o29, hand k22o-16, happen h23o-5, has a18b-7c-28d-20e-9f-8h-8j-13k22m21o32, he a-6c-8d-7g-7h-15j-13k14l9m-6o43
hear h8i24m-11o-22, hello a-15b-8c22d-15f6g14i-7j-10k-10l15m-7n9, here a-8c13d-5e-8f5g-15h-9j-12k-11l-6m22o46, heures c-5h-6i5o27
hey b12c7e-8f11g-6h-12j-6k-6m-9o20, hi a-17c-27d8i9j-6l-8m12n9o32, hier a7c-10g-15j-8k27m8n-8o17, him c-5h-13k8l32m-6n5o-11
his a-5c23h-10k12l50m-8o-36, hors g5k-6n22o-10, hours a-11c6d-6e8f-6h-15i20k-5l-8o20, how b-6c-11f-7g-6h29i-10k-15l-6m-10n21o18, http o36
i c12d27e18f15h-52j9l-20m20n6o-42, id j7m21o-9, if a-14c-29e23f8h-11j15k-21m-18n39o20, il a19b-13c15e-6g-7h11i10j-11k-24m-13o19
ils a-7h33k11n-5o-19, import b21o-9, impres o23, imprim a12d-9h-7k10m18o-22, in a15b22c27d-23e18f-11g5h17i-11j26k-15m-38n-12o-16
incide a-6h-11k14m25n31o-31, incomp a-8c22m30o-28, inexac c20o-6, inform a-29b7c18d-6e7f11g-11h-8j7k-12n-7o13
inscri c27e-8f-5k-12l23m-6o-7, instea k19, intere j-9k-9n-6o42, intern a31c-5d-7g15i-5j-6n9o-12, interv a27d-6g-13j-10k11
into a-8c19d7i9j6k16o-30, is a-30b8c59f-16g-16h-10i-24j6k5l-12m-17n27o20, isn c9h-9k-8o25, issue n-10o38
it a-33b7c14d-14e-6f-22g16i6j-16k41m14n-8, j a18b21c27d-12e35f-16h-6j12l-9m-27n-27o-9, jai a8d5f7m16o-18, januar a7i-15n-8o31
janvie a41h-6i-13j-8k-5n-15o23, je a17b13c6d22e37f15g-11h-52i-9j10k-11l-6m11n-10o-32, jeudi a6c-8d-8o31, jeune k-10l22o-6, job d8m5o18
jobs c24o-19, jointe c12k-9o21, jour a-7g-9h-6k-10m12n-9o40, journa a23c-10d9e-6f-7g13h-13j-13k-10l-6m-9n11o15, journe k-7n-7o27
jours d-8k-10m-7n17o29, json a-6b22d13o-15, jusqu a8j-9k-5n-6o35, just a-11c-8d-6i-9j11k5n30o-10, juste a-11c-6d-12g7i6k-21m10n11o17
justif a-5d26f-5o-5, kept a11c-5d-11h36j6n-13o-10, kind a12c-8d-12f13g11k25l-11m-14n7o-15, know a15b-9c-12e17g-8h23j-18k15m8o-14
l b9c30d7e34f-10j-26k5n-33o-12, la a-7f-5g-15i12k31m-33n-24o46, last b10c-10d-19e15f-7g-7i-6j-16k-5l8m16n-5o29, late a24j-11
law c-9e-10f-7g-7h-5k-12o39, le b-27c-15e-8f-30i8j-16k41l-7n-17o73, les a25d12e12g-19h-12i10j-28l-13m6n32o-21
let a30c-9d-10e16h-11m8n-8o-16, lettre a-13c25h12k13m8o-19, leurs k23o-14, licenc d22e-5f-5h9m21o-22, ligne c-11e-12g21j-5n-9o11
like a21c-22d23e9f15g-15i26j17k-27l-10m-13n9o-36, liquid a22c-7k8o-11, list d-27e-6f11h-8j9k16m-7o32, liste a12c-7d-6e-5k24l-5n-7o6
local c-5e-11f6h-14j-6k-16m-11n15o42, locati h32m-6n-9o-7, lodgin j26k-11o-7, long b-9d8g-7h43j9m-7o-33, longer d15e26f-8g7h-6j6o-18
look a10c-8d-5h27i11k-8m-10o-9, lost a-6d-14h-9i17k-19m19o25, lundi o22, m b16c37d-7g-13h-13i14k-6m-9n8o-28
ma a7b7c29d-7e9f-8g18h-31k-13l-9m17n-17o-8, machin b7d29e-5f-6h-8i-6k-7n-5o20, madame a-7c-8d-10e10f-15h7j-14k9n31
magasi b-6c-8d10h-6k-16o22, main a36c-17d-13h-19i-10k7l-11m11o12, mais c-23d-5h-9k55l-5m17n8o-20, make a-11c18d35f-5h-12m-8n28o-43
maladi d9h13l9o-21, manage a12c18d-7g-7h-10j12k-9n-7o14, manque a8c-6e9h-10j7k-23m15o6, many a7d-18e-7f-6h-8m8n12o22, market a-8d-6f25o7
mars c27d6e6h11j6k-6m-9n7o-46, mauvai k21, may a37d-11e22f9g-9h-7l-8o-24, me a26b16e-11g19h-8i37j22l-20m-8n-17o-66
medica a-32c-5d24e7f-6h27k53l-6m-6n-5o-43, mentio a18c31k-6o-19, merci b-9c13d21g8h-13i-9j-6k-16l-15n-13o45
mes a-12b24c-7d19e18f12g10h37i8j9k-31l-19m-6o-61, messag a-20b-10c11e-5f-8g-16h-15k33l7n-7o39, mienne c20o-9, millio k-9o28
mine c12h21j15k21m-14n-19o-30, minute c-6d-5g14i6k-7m-7n-10o22, mise d6o21, mme a12c11k10o-20, moi a48d31e19f7h16i11k-33l-11m11n-19o-86
mois c10d9e-6h6j-9k-30n-6o29, mon a19b-10d13e11g19i-11j6k-14l-22m31n-29o-7, monday a-7k-11o32, month a8e-6f6j-11k-11o34
mornin a6c-14d-6j-12k-6m-17n9o38, most h-9i27, moving a-5b6d22k6o-20, must a9c29k-12o-12, my a19b7c16d10e32f-5g8h17i7j9k-17m5n-43o-62
n a-6b-10c9d11e11f-18g-6h16i-6k23l6m-18n-23o8, naissa c13m21o-28, name a6b-6c11d20e-8f12g40h-28i-7j14k-16l45m-17n-10o-56
ne c21d33e25f13h-22i-7j-8k-31n-17, necess c31f13o-19, need d-20e-9f7g-8h-13i-7k-7m26n12o28, new b17c-14d-12f-6g-8h14j-10k-13l-7m-9n-9o61
nights f-6j-5k-11n-8o30, no a-20b-7d26e15f12h-16i22j5k-12m-30, nom a13b-10c9d-10e-11f10g41h6i-7k-17l19m-20n-8o-19, nos a-7e5k24n-11
not a-9d15e18f12g-17i-5k17l-10m-10n-23o16, note a7c11d-11h22j-6k7m9o-28, notes a23b10d15f-6h-15k-6m36n-5o-41, notice a-8e24k30n5o-24
notre a-12b-13c-12d-8e-7k17l6m-10n-18o70, nous a-16b-18c-15d11e-7g-14h9i-8k16m-6n14o23, nouvel b15c-14d-7j-9k17m31n-5o-6
novemb a-9c-17d-10f-5h-6k28n-5o47, now a-22c-10d17e19g-8j5l-6m-11n10o8, nuage a-7d21, number a-15b-8c-6d-6e-7g-8k11l-8m14o32
numero a-9d-21e-12f18g-6h21j11k10n-13, object a-7c-10e-8f34k-8o18, objet e-6f9j7k-6m-7o23, obtenu a-6h49j-7n-7o-14, occupa a26d-5k-10
of a42d15e6f12h-42i-16j13l9m-14n-8o-18, off a-7f30g12h-8k-14m-5n8, office c-13d7e12f-6g-5h14k10m-21o9, ok a18d-11e51f-6j5k-7o-28
on a-9b-17c-14d-15e6f7h-8i-21k40l10m21n10o-6, once c5d26e-8f13g6h24k-18m-15o-28, one a-16c36e-8f10h-13k34m-5n14o-52
open a-27d-5g8j16k13n-6o10, openin n-5o24, operat d9j26o-8, oppose a-7e-6f35, or a14b7c24e-20f26g-11h-11i5k-14l6n11o-39, order j5n25
other a-9b7d9f25h-9k-9n17o-23, ou a13b19d-8e-15g22h33i-11j-16k-12l-12m28o-44, our c-25e-11f-9g-6h17i-13j-7k21l8m-16n-28o70
out a-29c11d15e-13f15h-10i8k-10, ouvert c-12h-16j-11k27m7o13, over b41c-8h8j-6m-7n-6o-20, overri h-8i21, own b8e16h-6j27k16m-17o-28
page a-9b-6d-19e-13f-6g84h5j6m-6o-29, paper c9d-11f8h-6i-7j-8n22o6, papier a-7d-9k25n16o-15, par b14c24i23j11k-19l-7m-10n-13o-15
parce b5e-7f-10j8k-6m-6o34, parent e-5h-5k-12l49, parfai o27, parle a6e10f-7h-9m8n20o-25, partag a-6e23k-6
partic a-10d14e27f-13h-8k-11l7n-8o14, pas a-16b11d7e-8f19g-11h-14i-18j23o8, patien c-8d-10e-5f-7h-11j16k67m-5o-27, pay k21n-6o-12
pendan a7h21k9m-5o-19, pendin c-6m20o-6, perdu a-5i5k38o-15, perman c23d19o-18, permis c-7d7e35f-6g-7h10j6l7m9n-6o-35
person a12c-16f20h18i20j-11n11o-50, peut a-13b14e-9f11g14h16i13j5k-24l-11n-18, peux a30c-21d-21e12h-7k-10m8n7o17
phone c27f6h-18i8j-12k-8l-6m-8n10o10, photo a5c-9d-15e9f-9h-12j15k10l7m27n-9o-11, photos a-15c-7d51e34f-7g-17h-5k-22m-6n-6
piece a-5d-8g13h-7k-9m20n6o11, place a6c-8d11e5f-6g-6m-16o26, plaint b-7d-12e-10g-10h-7i-7j61m24n-8o-15
please a-18c36d29i-13j-10k-34m25n-29o28, plus a-7b-11d12e57f23g10h-24j-10l-10m-10n-12o-16, points a-5c-10d-7j8k-17l22m-8o28, police d-6o36
policy a-12c-13d24e10h-14j9k-6m-11n58o-34, politi a-15c-6e-5f15h-8i-5j15k-6m-8n73o-39, portab a-6b36d-5k11m-6o-15, portai f-5k19o16
positi a-7o35, possib a12b-10c17d8g8i-6n9o-24, poste a8e-6h-5k-10m-21n8o36, pour a-22b-14e43f11g-35h-22i-16k-12n26o44
pourqu a-7d8h18i20n-6o-23, pouvez a-34b6d16e-15f-10g20h-18i-9k-6l-9n-5o63, practi j20, pratiq a-5j29o-10
precis a19f-13h21i-6j-14k10l-7m6n-6o-11, prevu b19o-10, privac a-14c-12d-13e8f-6h-6k-8m12n53, privee j14n26o-17
profil c22e-11f16h-8i-6j-10l13m18o-21, progra a-5b8d-5e7k-12l24, promot c6f33o-27, prospe d-5f24, protec c-9d-10e-6f-7h-14k-13m-7n22o49
psycho a34k5o-26, public a-8d7f19g10l6o-15, puis a37d-10i6k-5n13o-25, purcha c-7d-13f28k-8o10, put a8c24d-7h-6i5k-8l17o-16
qu b6c-10d16e-10g9h36i27j-5k7l9n-9o-81, quatre b22c-13f8, que a16b13c24d29e28g-18j10l-15m11n-5o-98, quebec a-5h27n22o-17
quel a-11h20m-7n22o-9, quelle a-11e7h26i6o-8, quelqu a-6b8c-10d-5h-12i27l-7m-15n10o7, quels a9b-5d-5h27i13k-6n-12
questi a18d-9f-5h34k-9m-9o-7, qui a-14c-19d7e-31f18g10h78i18j-28l-7m-15n10o-27, quitte d34h6k-6o-21, quoi a14h19i15k6l13m-6o-47
quote m-16o26, rappel c-6e-7h-11j-9k-14o43, rappor a24c11k10o-26, re a-9b-11d-36f-15g-12h-19i-8j-13l-10m71n-12o75
receiv a-20c-5d6h13j-6k-7m24o13, recept a-15b-5h10k10m18o-10, recois d-8f21, recomm a-5m12o17, reconn e20j-7o6
record a8c20d-26e6f-7h20k-13m5n-17o19, rectif a-9c22m23o-17, recu a-10b-6d-5h-6j-5k20m21, refere a-21d39f-8k-14m-9o36
refus a-11h30i18m8n-6o-23, refuse a-13c7d5e-11g-8h-12i8j27k-10l-7m-11n11o14, regist a-7c9h-10k-5m7o22, regle a-8d-14g12i6k-11m-9n8o25
releve a-13h-6k31o19, remain a-9c-9g10j-6m26o6, rembou a19, rempla a-7o26, rencon a-5d7h9i8j5k-14n6o-18
rensei a9b24d-19e-8f-19g-7h35i8k-21n24o-26, rental d21h10o-13, repons a-18c-14d-9e7f-10i10j18k-18m58o-16
repres d11e-5f6h20j14k-13l7m-7n8o-28, reques a20b-6c-15d12e-12h-15i-7j-6k-15l-5m88n11o-42
respec a9b14c-9d-25e16f-6h23i-6j10k-6l6m14n-28o-10, respon a20c5d7e-7f11g-6h-22i-6j12k-8m-8n36o-32, restor d-10o20
result a8c-22d-13f9g25i-5j7, resume a-17c-7d18j-6o30, retire b-6c10d-17e31f7i-6j-12k8n-5o-7, retour a-7c-6g-7h6o24
return a-7c-6d-6h7j11m-14n-5o23, review a8c-14d-7i36k-7, rh k24, rien c29d7f13j-24m-5o-9, right a-8b6c41d7j-7o-18
rue a-8b-8d10g-6j-7k-24n14o24, s b-16c19d-20e22f9h-31k49n-6o-29, said c-7e12i17j10k9m19o-40, sale e-5f13k23o-17, salon d16h13j7n8o-38
same a12c-10d5e-5f-10i6m-13o20, samedi j-6k-6o26, sans a7c-13d-15f12h-6i20k-7l25m11n-14o-23, satisf h-6n-8o31, saturd a6j-7n-6o24
savoir a19b-6c-9d-7e-6g-17h15i8m18n22o-42, saw c11d-13e-6f7h-7i-7j-15m-6n9o34, scan d45e-7o-11, scanne d21k-8, school l17
search a-6e-6f-7g38j-5n-11o15, second d-11i15j-6k20m6o-10, sectio c-14o21, see a14d11f-10h26i-9j-5k-6l-5m-11, sell h8n21o-10
send a14b6c-13d-19e9h-14o32, septem a-7c-7j-7m35n9o-24, sera c-13d-11e-8f6h-5l-6m-9o57, servic a-22b7c22d-6f19g-6h-11j-9m-14o19
servir e5h20o-13, set b-5c10d24o-17, seule f19k9o-22, shall k23n-6o-8, share e7h26o-11, shared a-8c-8j6k21o9
si a10b-7c-10d-7e-9f10h-6i-8j7k-20l-12m17n27, sign o21, signed a-13c-6e21g-7l12o10, signer a-6c-6g-7h13k-12l6n-8o34, signin h8n20o-17
simple c-10e11h5j13n18o-24, simula k-39o44, since a9b10c14d-19h-9i23j-14n6o-15, sincer a-9c5d6h9n11o-38
sir a19c-22d-19f-11h-5i9j10k24m10o-18, site a-23c-7f-17g20h-8l7m-8n46, so a12c10d6e17f-15i-6j-15k-23m12n-10o7, soir k17m-6
soit c37d19e-11f15g6k-10m-11o-32, solici a30d-7f8o-18, sollic f28o-6, some f-8o33, somebo h-5i8k15m-7n20o-19
son a-6c-20d6f-13g-18h-6i-6k43l66m-12n-7o-30, source a5h20, stage a-11o28, statem k30m-15o-5, straig b17c13j8m-5o-20, strang k19o-15
struct b34k-6o-8, stubs h8k21o-26, subjec a27m-11, succur a-23c9d5k-7o23, suis c27f-17g6j-9k-41n15o19, suivi a8c-5d-7o24
sujet a32c6e-6f-6h-6j13k-10m20n-9o-18, super c24k-5o-11, superv a27h-6i8o-10, suppre a-7d26, suppri a12c-6d28f-8k10l-5o-14
sur b-12c-14e30f-37h11i15k33m-40n9, svp a8b12c13d16e-6f8k-10o-28, system a43c22f-9g-7h-16i20j-5k-17l-6m-9n-11
t a-13b-8c-6d28g-17h-15k-29m-6n15o51, table k24o-16, tablet k8l15m23o-32, take a-11d18e10f20g22h-19k-13m-8n5o-21, taking d-5e30
tant a25d17o-31, taxes h-10k-9o30, team b-7c-13d22g11h13j-6k-18l-5m-10n-11o28, tell c-8d-21f7g-6h15j9l-5m-6n-8o20, temoin n31o6
tempor c24o-19, temps a-12d-7h21k-8n-8o17, ten c14d-13i-8j-6k-5l20m9o9, tenez g9h20l-7n9o-10, test a31c-7d-5j12o-8, th c-5f-6j-6o32
thanks a-28d12f-12h-8i-8j-17k-32m48n25o15, that a9b9c29d16e59h-17i-10j10k-28l-6m13n-6o-80, the a6b-9c33d17e12f-40h11j-20l-29m7n-51o69
them a34b7f-14h-12i-6j8k-14m-8n-7o12, then a9c-12d-20f20k-6m-5o30, there a-26b7c-14d18e-11g-5h-8k21l-12m18o12, thermo d7h26o-19
these c-7f-5g-5j-6k-11o27, they a-13c7d7f-14h59i-7k9m-7n-6o-32, thing c25e11o-16, things a5c-7e-9g-6h22j-6k-11n7o10, think k5n-11o26
this a17c9g-16h-11i-12j24k-22l-14m-28n-9o66, time a-8c-14d-11h-6m14o41, to a-27b13c5f9g-20h-9k16l-25m11n11o13, totali a40o-22
toujou a6d-19e-9g-12k-9l9m31o15, tout a-7b8d11e-19g-7i12j13k-18m-14n-6o30, toute a9d15i-5j-7k36n-6o-26, toutes d28k9o-20, trace a-13d24
transf b16c-6d-9h-5i-6j-6m-9n-11o57, travai a-5b-11c-6g13h6i-6j21k-7l-14m9, tried a7c6d24f-8l-5m-9n-7o-5, troisi b21m-5o-7
trouve a-13c-13d-7e-10f-6g-9j11k-28l9m-11o78, tu a19c-11h-8k-11m6o19, tuesda a-7b-5c-7d13e16h-7j8k-11m26o-24
two a10c20d-11h13j-13k-8m-11n-10o22, un a-8b28c35d-17e-9h-37i24j-11k23m-37n-6o23, under a18l25o-25, une b12c-17e-33i10j46k9l-19m-9n11
unit h20o-11, univer a-9m-6o27, unsubs n-5o23, up a14b-5c-10d14e-5h-8k-12l16n16o-23, update a-5c-29d18m6o35, us a-11c20f12o-14
use e16f29h-6i-9j-11k-15l-6m-12n19, used b7f17h6i6l5m-6o-28, utilis a-15b7c-8d-10e17f28g-7h-7m-6n11o-16, ve c14d23g-5i15k-7m-21n-7o-24
vendre c-5d22e-6k-6m7n-6, versio b5c35i6k-7n15o-33, veuill a-18c12d12e5f-8g-6j-5k-16o32, veux a7b9c-11d-9e6g-10h-12i14j24k26m-24o-17
video d-12e10f-6g32j-8o-7, videz b-5d24, vie j13n26o-18, vient a-5c-6d8f-5h15k27o-22, visite o23, voici a-7d-14e-6h-6j-7k-20m16n-7o71
voir a58k6m-11n-8o-22, vois a23b5d8e-6h-9j-7k-7m-9n5o8, voit a-13h34i-6k8o-10, vol k-13o23, vos a-7b-13c33d-15e-8f37h5i-12j-15k-23l-9m6o26
votre b-6d9e-14f-20j37k-42l14m-11n51o-28, voulai a-7c-13d9e-6h-11i6j-6m13o20, vous a-31d26h16i-32k-45m20n32o27
vu a-10c-11d10e-8f-5h-11j-9k16l8m-9o19, want b13c-8d-29e-13f17g11h11i-7j7k22l-7m-8n11o-17, was c26d-15e-13f-17g7h-11k21n-6
we b-5c-18d12e-18f14g-15i-7j-9l9m16o23, weekly n-9o22, welcom h-5i-6k-5n-6o27, well a-13d21e-7f5j10k-24n-7o20
what a40c-18d-17e14f-8g-15h20i22k18l19m-6n-17o-51, whatev a17c-9d9f23k-7o-19, when a16b-7c-19e10f-14h-9j8m-12o41
where c-20d-8h25k34n10o-23, whethe c-6d-6f11h-13j-7m14n23o-10, which a26c7e-10h60j-13k-24l12n-16o-35
who a-26b-6c-6d-9e-8f-14g-7h36i19k8l20n11o-15, whole a29d5f-7h-5j13k12o-33, will a8d-22g-11j-13k-17m-6o53, wish f8j21m-14o-12
with a-38c10d9e-16g20h5j8k5l7m-22n7, work a-18c-13d-6f-7h-11i-6j-6k26n7o45, write a-10c-8d9e-6f13g9h-7i-8j-7k-12l-6o27
writin a29c-7d-11e16g-9j8k15m-19o-19, writte c21j11m-11o-17, wrote a23h20o-23, y a27b9c17d21e-14f-5h-16k20l-14m-13n-7o-30
year a-5c-6i5l25n-8, years a10b19c22d9e-10f-9h13i-7j-16k-7l-7n-6o-10, yes a-14d-11e28k-6m22, yet h-9i7o23
you a-19c33f-23h-13i-22k-18l22m10n8o27, your a-16b-16d26f8g23h-24k-32l13m-9n39o-17, yours d10f5h16n10o-43
`;
