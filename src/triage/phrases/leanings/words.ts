/** What single words speak for. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
a b12c-14d-22e20f-7g-16h-14i12j14k26l7n-12, about a19b-9d7e-17g8i15j14k-10l8m-23n-9, absent a-7c-6o23
accept a-11c-13d40e22f-7m-5o-14, acces b-6c-16d-17f-5m16n7o30, access a21c-6d-17e-6h5k9m-7n-8o16
accord a-11d18k-7l7o-5, accoun d34e-8f6g-6h-11j-8k-12l7m-16n-5o17, accuse m20o-9, act a21d-7e10k-6o-6
action c6d6f7j-16m9n-8o20, added c18o-9, addres b-7c25d17e-10f13h17k-6m-11n-5o-29
admini a7c-7d8e-9g-7h22j5k-7l-6m-7n11, adress d8e-19f16g-6h-11l15m15n9o-21, advanc a-10c6f8h7o-20, advise c17o-11
affect a-7c6d9k18o-11, agains d-11h-8j-7k11n7o22, age d-5k10l25o-10, agent a11d-6i13j15o-17, ago d6k-7m-13o20
agreed e22k-7l14o-11, ai a-13c12e14f-12h-8i-7j-6k29l-10m7n-19o9, aide c-5e6k-15m-7o24
aimera a39c-7d-13h17i8k-10m-7o-26, ajoute c18o-7, algori i28o-8, alinea b23d5j-8o-18, all c-10d19e7f-18i-5k26m-7n-13o8
allo d-10e-6g7m-5o18, always a-11d-13f13g10h26l-6m7n-7o-11, am a-8b8c-7d-14e-8f13g-8h-8i-6j8k-16l6m20n12o9
amend a-6c18o-5, an a-16c-6d-17e-11h-7i28j6k7l15m-16n18o-6, ancien c22g13k-9n-7o-8
and a16b-13d17f-21g14h12i14j12l18m-39n-11o-17, annees h20k-6o-9, annonc a-6c-8d6f6h-8k-11o18, annule e19o-9
anothe a-6b15d-9e6k22o-12, ans a7d6e-7f-14g10i-8j-7k-25l68m-5n-13o-19, answer a-11h-8j13k-9m9n-6o22
anyone c-5f17k-9o10, applic a-7b14c-8d-7h-7i7j-7k24l8o-8, apres a-14b6d-6g-13h25i6j-18k18l13o-13, archiv d5k18
are a21d-10h-6i-8j-5k9, around a22, articl a-6b20c6d7e-7f6g16h-6j-8k-7n-10, as c12d20e26f-11g12h-7i-6j5k-27n-7o-17
ask a-9c15d7g12i10o-21, asked a-11c-6d-15h-6k11l17m34o-16, associ a-9c5d16g19k-6, assure d11e17
at a-20c-18d14f13g-9h27i-8j10k-12m9o-7, attach a-8c14d-10e-6j-11o41, attest a-10d23o9
au a-9c-13d-7e11f-14g8i-5k13m-9n7o23, aura o15, aurai a-7m23o-9, aussi a13k10m10n11o-26, author a-7e33j-8k-8o-17
automa a6d-5f-5i25j-9k-11m-6n-7o32, autori e46j-14l6o-29, availa a8d-7k-8l-5n5o15, avais a-6e36f-9g6j6k-8l-5m12o-22
avant a-17b-9c8d-7f-9h17i-12j-8m6n6o24, avec a-24c-18d15e11g17i-7k13m7o-19, avez a-8b-6c29e-10f-18g9i-11j11k-5n7
avoir b9d-6e-8f11h-6m18o-10, b a17c-11d-6i5j-5k33l-6m9n-7o-16, back c-9d13e46f-11h7i-11j-10l-11n-11, badge a10k24o-21
bail e-6o16, be a35c26f12h-23i-11j-21k-13m-13n-6o13, before b6c-9d-10e-14i10l-12n17o21, belong c19k-10
below a8c-18d14e-5g-6h-16j-8k8m-7n13o27, besoin h-9m-6n6o21, better a21c-16d-6k-8m7, betwee a20
bien a-8b-6c11e13f8h-16j-8k-33n11o20, black k-7o18, boite a-8d-5h10k30o-15, bonjou b-10c-10d8g8h6j-15l-9m-13n15o35
bonne c10h-6k-10n-15o25, bonsoi a-6c6d16e6h-11l-6o-5, box e32f-7k6o-14, brothe c25d9h-12j-9k7l-7m-6n-6o5
budget a-7b20, buildi j-8o25, bureau a8c-6d-8f-6h5k13l-5m-10n-6o18, busine a-11c-5e7h-8m-12n9o14
but a5c-14d-27f-11h28i-9l-6m25o9, by a7d9e-18g10i18l-9m6n-16, c c33d-16g-10h-14i7j13o-19
ca b-8c15e12f8i9j14k-23m-12o-18, calcul i21o-6, call a-16c-7d18f6h-6k11l-5n-13o28, called e12k16m-5o-6
camera a23c-5d9j22m-9o-24, camp l23o-8, can b15c-15d-16f-19k-14l-14n24o39, canada a-10c-5e13h-11n6o22
candid a-7i7k-10m-15o41, car c7d16o-9, card a5c-7d12f-7h-8k-6o23, ce b13c-7f11g-19j-8l-14m-9n14o12, celui c19k10o-14
certai k18, cette a5c13d11g6h-9i8j8k-5m-7n-12o-13, change b24c44d-16f-15g-25i5j-10k-9m-8n17, chats d-6f16l6o-5
cheque c-11d10h-5o19, cherch a-8d-6g14k-11o35, chez a-11b11c-13d-8f-12g11j-6k20n30o-18, child d-6l20o-7
chose a5c-10d-10g12k-15o25, claim a-5d9e-8k-7o24, classe g-9k26o-12, clerk a-7d24h-7j7
client a23b-13c-6d-12e-8f-7h-18k39n37o-27, club g6k-5l21, collec h16l9n-8o-14, com c-5k-9o38, combie a-10h38m-6n8o-12
come a20c-6g7, comman a19f9k-8o-10, comme c12d18e11f-11i-6j5k-8m14n-5o-28
commen a11b-6d-10e-7f-7g-7h-5j17k-14m-8n17o15, commer e-8f18h-5o16, commun a14c18d13f-14h11j-11m-7o-21
compan a-10c6d6f8k-5l-7n21o-11, compet b20j-8o-11, compla a-14c-13d-5e-9g5h-8i-6j53k7l-7m11n-8
comple c9d7f-11k-12m-8o29, compli c-11d-17f7g-9h-6i7j13l-5m8n9o6, compte b-7c-8d6e8g-9h-10k31l11m-8o-8
concer a24b-5d7e-8f8h-29i-9j-12k-7m21n-10o19, confid a-19b-6c-10d-12e-7f-7h-14j22m-6n36o39
confir c41d15h-7i-7j-14k-7l-6m5n-6o-7, conged k21o-18, conjoi a-24g7h9i6j-8k16o-9, consei o24
consen a-16c-11d9e79f-11h-6j-7k-9m-7n-10, conser a13d10h22n-5o-9, consid a-5d-9e17j16k-9
consul a14d-5f-5h6i-6m7n5o-23, contac a-9b7f6g5h-26j6k-21o35, contes i7j20o-11, contin m15o-6
contra a-13c9f11h-7j-7k18n-6o10, cookie g-9h5n26o-6, copy a34b-14c-12k-12m-8n9o14, corrig c26k-5, countr h26
courri c-16d-16f17h14i-9k-17m35o-6, create k-7o20, csv b22o-6, custom c12d33e-10f11h-6i-5j-8l-7o-36, cv a-15d13i8o17
d a7b-5c20d-18e11f10g-11i9j-29m30o-20, dans a-7b24c32d-11e-8g12h17i-5j-13k12l-8m-8n-6o-34
data a14b26c-11d-6g-6h-23i8j-9k-7l-5n-6o19, date a9b-6c37d-10e7j-6o-22, day a-8c7d23e-7j7k-13m38n-11o-34
days a16d-5h-15m15n15o-13, de a-17b-15c-14d15f15i-17j-11k41l-6m-6n9, decemb o17
decisi c-5e11f-7h-7i13j-10k-6l-5m7n-6o21, decue j-7o19, delete c-13d6f-6g-6h-7l6m26o13, deleti c-10d14f12m10o-7
demand b-6e-21f13h-32i11l-11m39n10o-12, depose j12k17o-12, depuis a-8b8c16d-8e-11g-11i6j-9k11m9n9o-7
dernie b6c-15g9h6k-10l-6n-5o25, des a13b-16d7e-14f20g20h-13k36m-21n14o-43, desabo n-5o20, dessus k17o-9
destro d16o-10, destru a18o-6, detail a27c-9d-7e-10f14g7i-6j11n-16o-6, detrui a-18c-5d55e-7k6o-18
deux a-7d-9f12m-12o27, did a10g-8h27m-6n-12o-5, differ a-6k19, direct a5b29c-5d-12f5g13h7i-7j14l-9n-7o-30
discus a15j5k-9, divorc c20o-6, dix c6j-6k-5l7m-18o29, do b-10c-15d11e-10h24i-11j-7k16l10m-17, does a-7h17n13o-6
doesn c6d-10k-5o19, dois h-7o26, dollar i-7o22, don a-9c-14d30e9f12k-5m6n-5o-6, done k-5o25, donne a11f-6i9j7k6l15o-28
donnee c-6d32e16f12g-7h14j-10l-7m-6o-41, donner a-10h-9j8o25, dossie a52b-9d-10e-8f-8g-8i8j-11k23l-9m11n-15o-12
down c8g19h8k-7o-14, droit a14b18c7d16e-6f11h-22k-9l-6o-21, du a5b-12c-14d-13e10g15h-8i-12j-17k-10l-14m13o52
dupont a-5o30, duree h23o-7, ecole e7k-6l19o-8, ecran a17h-6o12, ecrire a-10b5d7h-6j-11k-12m-11n9o33
ecrit a-9c20f-6k-5m13n-5o-8, efface a-6d48k-5m7o-21, electr b27o-5, eleven l19, elle a13c13d-11e-9k26l15o-47
employ a-8c22d-20f-11h9j12k11m-13n-8o26, emprei d17e28o-18, en b16c-12d-6f-8g-8h-29i15k17l17m17n-17
encore a-7c8d-14g25h-6j-5m18n-8o7, end o21, enfant b7g6k-6l22o-13, enleve e-7g21, enquet h26o-5, enregi a25d9e8f-6o-13
entent a-6o25, entre a24d-11k9o-7, entree a19c7j-7, entrep a-6b-8d19g7h12i-7j5k15l-5o-22, entrev d6m-14o19
entry c27o-25, envelo c-7h-10k20l17m34o-37, envoi i7k20o-15, envoie d-7o18, equipe a-18d-13f-8g8h-7j8k-26l7m10o40
erase a-7d22, erasur a-8d37f-6o-7, erreur c-7g-6k38o-8, est a-9b-8c17d-25g8j8k-9l-7m8n8o9
et b-25c16e-7f-9g-10h46i20j5k-18l11m-26n-7, etaien k27o-16, etait c5d-13e-6g-7k26m8o-15
ete a-21b-6c13d-14e-7f-12g-6h13i16k19l-14n-6o21, etre a23d10e-11f6g6j-8n-7o-16, eu c18f-6m14n-9o-11, everyo h-6n-7o22
everyt b5c8d28h-7k-13m-6, ex c31k26l-7o-19, exacte n21o-12, exactl n15o-11, exerci b15d12n6o-13, existe a28o-7
expect a11d-7j14m-18o18, export a-6b21o-6, face e7g15l6n-5o-17, facial e19o-7, faire a9e-6h-14j20k-6m-6o-7
fait a-14c-12d15e-6f8j-9l19, faites b7c29e-5g-9j-6k7m-7o-23, false c18o-13, fax k18o-9, few c-11d-11k-5o36
fichie a-12b21d11e-6f6h-7k12m-5o-7, figure a33c-6d5h-6k-6o-7, file a30b7c10d-18f-7h-8i-8j21k-14l-5m13n-6o-9
fille a9g-12j-8k-7l11m-11o18, fin a-16b6d17f-8j-12k16m6n-6, fins d-6f20o-5, first a-15c8d-20e16f-5g16h9i-7j7l-5n-6
five o18, fois a-8c9d7f22k-6m-11, folder d-8k-6o26, for a-18b-5c-39d12e18f20g-13h23k-12l-5m-10o31
format b60d-16f-6j-6k-8m-5n-6, forms a7h-5k25o-20, formul a-6c-7d-12e9h-6k18l24m-7n13o-15, forwar c-5o21
found a15d6g-8h-11j8k-16o15, from c-22d22e-6f-31g17h14j-24k24l-5m-17o37, fuite k17n5o-6, full a6d-6g6j22k7l6o-23
gardez h26n-5o-8, gave b8d-7k22o-11, gestio b6d-6j6k-12o20, get b13c-17d17e8g13h6i-10l-7m7n-10o-19, gone d-5g7m19o-10
good a18d20e-11h-15k-22n-8o15, google f-6g21n12o-13, got b-6c-14d-6h6k32m5o-9, gps e23, grade l18
granby c-7g-9j-12k-12l-7m8n22o20, guys a18, gym e18, h b7j-9k-12m-6o27, habita f11g-5h-5k7l5n13o-26, happen h21o-7
has c-10d-6e-6f-9g-11h-7j-10k9m22n-9o28, have a-7c15e-9h-5j-18l11o13, he c-6d-10h-9j-6k9l8o30, hear f5h10i17o-20
hello a-24c7d-19e11f-8h6k-12m-6n14o38, her a14b7d-12j8l5o-18, here a-9c10e-5g-12h-7j-6k-12m18o34
hey a6b6c-9d8f-8l6n-6o14, hi a6c-22d-14f15h-7j-9k-14m7n20o27, hier a9c-10g-14j-6k29m7n-8, him c-5h-8k10l22o-9
his c16h-11k12l44m-6o-25, hold a5c18h-8l7o-19, hors h-5k-5n20o-8, hours a-8d-11h-18i22j5o14
how b-7c-7f-7h25i-10k-16m-8n17o18, http d-5o34, i c8d13e22f14g-5h-43i7k6l-11m-6n7o-26, id m22o-10, identi f11h-5m18o-6
if a-6g11h-18i-10k-12m-5n20o11, il a19b-9c12e-13i12j-9k-6m-16n8o7, ils h29o-13, import b20o-5, impres o18
imprim a12d-11h-6k9m14n6o-18, in a6b25c24d-11e17f-7k-17l-9m-18n11o-20, incide a-5h-9k19n18o-8, incomp a-9c23m13o-14
inexac c19o-5, infole o16, inform a-24c22e6f8g-10i5j7k-7l5m-9, inscri c24d-7e-5k-11l22o-7, instag g17o-10
instea k18o-7, intere o28, intern a31d-7g11j-6n7o-11, interv a19d-8e-5g-11i9j-10k9o10, into a-8c14d7k14m-7o-16
is a-17b8c58e-9f-19g-7i-21j-8k11l-21n10o21, isn c9h-5k-9o18, issue n-8o28, it a-25b7c10d-10e-6f-8g12j-10k35m7n-9
its c12k12m-6o-16, j a6b17c27e41f-14g-7j6k-20l-7n-20o-17, januar a7h-5i-8n-6o24, janvie a32i-9n-12o14
je a16c9d23e27f10g-14h-33i-10j10k-25l-13m16n-8o-10, jobs c19o-16, joints o18, jour a-5g-6k-7m11n-8o25
journa a16g6h-10k-12l-5m-6n13, jours m-10n13o20, json a-8b20d11o-8, jusqu a6j-8n-5o25
juste a-12d-9e5f-7g7j10k-18m12n8o8, justif a-6d27f-7, kept c-5h32n-10o-10, know a9c-11e7g-8h14k7m17o-30
l a7c23e30f-9h7j-20m-19n-14o-6, la a6c-6f-12g-7i12k15m-24n-20o37, late a22j-7, law c-6d11e-7h-10l-7m-7o26
le b-15c-12e-17f-28i6j-16k20m14o47, leave c7h12o-17, les a30e8g-11h-13j-19k14l-11n27o-23
let a22c-9d-8e11h-7m14n-7o-19, lettre a-8c16h5k19m9o-20, licenc d16h5m23o-23, ligne e-6g23k-7
like a20c-21d17e7f12g-12i20j13k-26l-11o-19, liquid a20c-6k5o-9, list a8c-7d-20e-5f12h-5k14m-6o23, listes d-8f17h-6l5m9
live b7c13f-5g-7h6k-11m-12o23, local a-10c-14d7e9j-10k-7n6o33, locati a-6h26i6n-6o-11, long a-6d6f-5h40i-6j7n-19o-20
longer d18e21f-8h-5o-11, look a16c-8d-7h20i10k-7m-7, lost a-6d-11h-7i13k-10o34, lundi j-7o28
m b18c24g-8h-11i19j-6k-14l-9o-11, ma a8c31e12f-8g10h-25k-15m28n-19o-15, machin b6d24f-5h-6i-7k-7o20
madam a-12e13f-12g10i11k-10m6n19o-22, madame a17b8c-18e11g-8h-7l-6n17, made a-7d11m18o-6, mailbo k20o-15
main a13g-8k-6l-10o17, mais c-8d-6e-7g-7h-6k27m7, make c15d30f-5h-6o-26, mal e5g8k-15l-8m-6o19, maladi d7h11l12o-18
manage a17c11d-9g-6h-6j5k-10n-7o17, mandat a13c-5k-6n16, manque d-12j5k-15o25, many b10c-5d-10h-9i-8m6n19o17
mardi f-7h8j-6m-8o20, market d-7f26, mars c20e9f10g-6h-7n8o-36, mauvai k20, may a31d-15e12f14h-15i-8j-8k6m11n-9o-15
me a25c6d15e-8f12g10h-8i31j7l-12m17n-33o-62, medica a-24c-6d19e7h27k30m-5o-33, mentio a13c25o-12
merci b-6c7d9e5g8h-17k-9m-10n-14o25, mes b19c-14d7e25f13h32i8j8k-25l-19n-18o-33, messag d-17e-6f-6h-6j-8k10o22
mienne c16o-7, millio k-10o23, mine a11c15h17k20m-12n-16o-27, minute g11m-6n-9o21, mme a10c10k9o-16, modifi a-6o20
moi a28b11c-6d18f8h12i8k-14l-9m7n-10o-60, moins a9k-5l21o-10, mois c8d7j-11k-22m8o11
mon a27c-5d6e13g23i-13j12k-15l-18m21n-26o-31, monday a-7k-9m11o20, monsie c-13d-6e7h11i-10j-6l-16n14o20
month e-6j-6k-9o25, mornin f-7h10j-19l-6m5o20, most h-8i20, moving a-6b5d18o-11, must a10c26k-11o-14
my b12c15d26e16f6h15i13j9k-25m13n-32o-58, n a-22b-8c9d13f-7g-12h6k15n-9o8, name c11d15f13g29h-25j12k-17l38m-12n-9o-43
ne b-7c17d30e15f20g7h-8i-9k-31m-7n-11o-22, necess c23f12o-12, need a10b-5d-14e-9f6g8i-7m14n-12o18
new a-10b17c-15d-8f-6g-5h12j-8k-5l-6m-7n-6o50, newsle o17, nice o18, no c-15d24e12h-16i21j8k-16l-7m-6
nom b-9c13d-11e-8f8g42k-17l14m-10n-9o-12, not a-6c18d12e18g-7h-17i-9j-8m-8n-13o13, note c10d-6h17m8o-15
notes a19c6d10h-14k-5m23o-25, nothin c15e-7g-5j-19k21m-6n7, notice a-7e23k26o-20, notre a-8c-11d-5f-5j5k14m-7n-16o36
nouvea b13c-12d-7f-6o28, novemb a-5c-13h-5k22n-6o17, nuage d21, number d-6e-16g-10h14i-5j8k33l-10m-7o10
numero a7b-8c-6d-9e-9f10g-7h21j6k15m-6o-5, object a-7c-8e-5f30o6, obteni a20o-6, obtenu h43j-6n-8o-10
of a32b-11c-9d6e11f15h-44i-13j10k12n-6o-6, off d-19e8f22g9h-5k-9n12, office a-10e-13f7g5h29k5m-26, ok a12d-9e45o-26
old a-9f-7g6k-7l14m-6n-7o22, on a16b-19c-28d-11e11g10h-6i-12k13l12m32o-16, once a-7c5d19f6h19l-5n-12o-5
one a-11c27e-7f12h-5j-5k21o-29, online g22, open a-18c-6d-7g6j8k14o10, operat d8j25o-7, oppose a-7e-6f36o-5
or a-7b10c19d14e-8f25g-7i-11k-18n12o-34, order j6n18, other a-11b7d9f20h-8k-8n15o-18
ou a12b16d-12e-10g14h28i-8j-12k-11l-6m7n6o-32, oublie d10k-10o22, our c-21d11e-9f-8h13i-9k18l8m-8n-23o39
out a-24d17e-11f15h-6k-13l7m6, ouvert a-7c-5h-8k25l-7m14o-11, over b27d-8h15j-12m5o-11, overri h-7i17
own c-5e14h-6j18k21m-13o-27, page a-9d-23e-11f-6g77o-17, pandem a-9b7c-9d7h-15i8j-9o25, papier a-6k11n20o-14
par a-18b10c30d10e-8i20j17k-14n-7o-29, parce c-8e5j6k-15m-7o26, parent e-6k-11l42, parle g-7h-11n18o6
partag a-5e22o-6, parten e18f6o-8, partne e6h19n-6, pas a-14b11d5e-17f25g-9i-11j16k-11n8, passag a17c-8j5o-14
passe a13d-6g6h-7k22l-5m-15n-6o6, patien a6d-7f-5g6h-7k40o-12, pendan d8h19i-6k6n-8o-5, perdu h-5i5k27
perman c22d22o-24, permis c-6e36f-6g-7h8j7k-7l8m11o-31, person a15c-6d-8e5f10i12j-7o-23
peut b7g12h16i11k-16l-6n-8o-12, peux a26c-11d-17e9f-9j-8o13, phone a-11c16d-17g-5k26l-16o14
photo c-7d-14e6f-7h-9j11l8m31n-6o-7, photos a-10c-6d48e31f-6g-18h-6k-13m-6o-12, physio a20o-7
piece c-5d-7g11h-7k-7m22n5o6, plaint b-6d-7e-9g-6h-6i-6j56k-6m19n-8o-8, please a-8b-6c22d18f-9h6i-7j-16k-29m28n-22o22
pls d18o-10, plus a-6c5d7e30f6g8h-18j-14l-6m-10n-5o7, pm a15, points h-5j6k-13l19m-6o15, police h-5o31
policy a-14c-13d27e8h-14j6m-10n44o-18, politi a-15c-7f11h-7j15k-5m-8n60o-26, portab a-6b48d-10k10m-9o-18
portal c-7h9k26n-9o-11, positi o30, post g-6o18, poste a6h-6k-5m-18n8o23
pour a-23b-8c-22e48g-27h-10i-18k5l-11m-14n32o45, pouvez a-26b13d9e-9f-8g16h-9k-22m-7o51, practi j25o-9
pratiq a-7j22n7o-9, prendr a5e7i-6j-9k5n-7o18, prenom c13g-10k19o-8, prie a-6b7d17o-7, princi c-6e-6h-8i19j-7k-9n12o-5
pris j8m-14o18, privac a-11c-12e5f-6h-6j6k-9n47, privee j13n26o-15, profil c15d9e-12f16h-12j-10l8m16n-6o-16
progra b6h-7k-11l18o9, promot f20o-19, propre b8j18n-7o-11, prospe d-5f20, protec d-14e-8f-7h-11k-9m-7n21o41
proven h19, provid a-7b10c-7e-9k6n15, psycho a26d-5k8o-18, public a-11d9f17g11h-6k-5l8o-11, puis a31d-8n13o-22
purcha b6d-15f21k-6o5, put a12c23d-6h-6k-6l15o-18, qu c-9d12h27i22l12m-10o-63, quand a9c-6g8h-10k-11m20n12
que a18b20c21d36f20g-12i-12k-13l-11o-73, quebec a-8h27n18o-14, quelqu a-8c-16d-14i23k8l-7o7, quels a10h22n-5o-8
questi d-7e5h30k-7n5o-9, qui c-12e-19f17g23h58i15j-15k-29l-7m-14o-10, quitte d26h6k-5o-15, quoi h21j7l12o-29
quote m-14o17, ransom k20o-5, rappel h-10j-7k-22o41, re b-7d-27f-16g-6h-16i-6j-10l-6m48n-8o50, receiv a-7j-6k-5m29
recois d-7f18, record a13c15d-16e6f-10h18j-6k-15l-5m-8n-12o22, rectif a-11c22d-6m22o-11, recu h-7j-5k19m16o-9
refere a-15d37f-9j-7k-10m-5o30, refus a-5h27i20j-6n-6o-17, refuse a-11e-9g-6h-12i16j15k-7m-8n16o6
regard a-37d21e9j-5k19n10o-8, regle a-8c6d-10e5f-6g10h-6k-7m-8n7o19, releve a-7h-6k29n-6o11, remain f5k-10l-5m26n5o-8
remerc b-6g-9h-9j-5n10o20, remind a-10c-15h8i-8j-12m15o24, rencon f11l5n12o-24
rensei a10b17d-15e-6f-20g-6h29i-5j5k-18l5n22o-13, rental d19h9o-14, repons a-14c-8d-7e10f-10i7j12k-7m29
report a12c23d-6h8i-9m-7o-7, repres a-6d8f17g-8n16o-22, reques a32b-7c-11d20e-11h-7k-15m75n-11o-45
respec e8i7j18k-7m10n-25o-18, respon a16d8e-6f6h-23j6k-8m-10n39o-25, ressou k-7o18, result a5c-17d-12f9g22k-8o12
resume a-8c-7d14j-6o25, retire a-5c7d-14e18f18j-7k9o-9, retour a-6h6n-5o18, return a-8f7j10m-12n-16o31
review c-9i31o-6, rh c6k22o-17, rien a-16c24d11f11g-6h-7j-10m6n-5o-10, right a-9b14c33d12e-5h-5j-16o-11, roy c16
rue c-6e-6h-9j-8k-9n13o19, s b-10c15d-19e13h-17j-6k53l6n-8o-30, sa c7e-12f-5k-7l19n-8, said a-8c-7e9i10j10m14o-21
salon d10f11k7n13o-36, salut a6b8c-10f-6j-11k8m-11o21, saluta b7c-15e7f-6h-6i-11k19o16, same b7d6f-9g-7k-8m-12o25
samedi j-6o22, sans a5c-9d-11f8h-6k-7l21m11o-19, satisf h-7n-5o26, saturd a5j-5n-5o18
savoir a20b-5c-9d-8e-7g-14h6i11m12n20o-27, scan d20o-6, scanne d18k-7, school l17o-7, search a-6f-7g26n-9o16
see d11f-7h23k-11l-6m-8n-8o18, sell f6h5n19o-13, send a7c-9d-17e12h-12m-5o33, septem a-7c-8e5m32n11o-16
sera d-8e-5k-11o46, servic a-11c6e-11f18h-18j-18l8m-7n9o19, servir h18o-10, set a-7b-6c10d23k-7, shall k21o-11
share e9h26o-9, si a22c-6d-7e-11h-17k-15l-6m7n33o7, signed a-14c-6e24f5g-6l11, sir a11c-9d-17f-8g-8h6j7k16l-8n-5o13
site c-7e-10g11h-17k-16n41, six b-5c-5d-6h16l-7o13, so a14d-7e14f-6g-9h-6i-8k-13m13n-16o27, soir k26o-18
soit c25d19e-10f11k-10m-8o-12, solici a27d-6f5o-14, sollic e-5f23, some d-6f-6o34, somebo h-11i5k8m-6n19
someth k-10o18, son c-14f-9g-11k12l54m-8n-5o-20, sont b-9c-12e-6h17k22m-6, source a7h18, spelle c16, spelli a-5c22
staff d-16h-8j-16k20n17o15, stage a-9o23, statem k22m-11o-6, still a-11b6d6e-5f-9g18j10k-12m-8n8
store a-11d-9h-5k6l15m-8o12, struct b28o-5, stubs h7k19o-24, subjec a29m-15, subscr o18, suis a10b-9c24d-6f-18h7k-13l9
suivi a10c-5d-10o23, sujet a26c6e-5f-7h-7j13k-8m22n-8o-21, super c18k-6, superv a18, suppre a-5d26
suppri a8c-5d28f-7k8o-17, sur a19b-13c-16e9f-24h11j-9k23m-15o8, svp a13c12d10f8k-6o-24
system a27c24d8e-5f-8h-11i18k-12m-9n-6o-10, t a-13c-6d31g-11h-13k-25n17o28, table k21o-14, tablet k13l16o-22
take a-10d10e9f14g22h-15k-13m-9, taken c20j7o-9, taking e21, tant a15d13o-22, taxes h-9o17
team c-10d-11e9f12h9k-7l-6m-11o16, temoin e5h-5n25, tempor c23o-16, temps a-7h18m6n-7, ten c11d-10i-6k-5l21m10
tenant e-8f-7g-9h19n10o-6, tenez g5h20n6o-11, test a24c-5o-5, th a-11c-5d-6e5f-6m8o33, thank b-7c7d-5e-5h8k7m19o-21
thanks a7d-16e9f-9h-23i10k-17n21, that a18b12c16d12e44f-10g6h-5i-14j10k-12o-69, the b-6c26e21f-22i5j-20k-6l-17n-22o41
them a26b10f-12h-8j7k-12m-7, then a16c-11d-25f19k-8o26, there a-19b10c-9d16e-5h-14i-7k-13m12n14o20, thermo h24o-18
they a-13f-12h48i-5k6m-7o-20, thing c19e12k-5o-12, thinki a6d-7f6h-8k6m-10n19o-13, third a-12d17f-5h14k12m7o-18
this c11g-10h-6j17k-19m-10n-16o42, three a-9c6k19m-5o-8, thursd a16, ticked e16f-8l7, tiers c6d8f-5h16j-5o-7
time a-6b6c-8h-6m15o21, to a-20b20c-7d-12f14g-18h-8j6l-21m16n11o12, today d-6e16j-8o8
told d16e-13g-7h6j11k-15m5n-9o10, totali a37o-18, toujou a-12e-5f-6g-5h11i5k-12m20n5, tous a17j-8, toute a8d9k5m-9o-16
toutes d21k9o-10, trace a-13d24, transf b16d-8j-6n-10o41, treat a16j9m-12o-9, tres a8d-12g7h5j-6k-14o15, trois k22o-10
troisi b23m-6o-6, trouve a-10c-9e-11g-9j8k-22o46, tu a13k-7m-6o17, un a-18b21c29d-13e-15g-10h-34i27k23m-19o13
under a17h-6l29o-23, une a-10c-18d-6e-27f-8i17j43k19l-14m-13n13, unsubs d-8n-6o22
up a14c-7d13f-6g6h-10j-9k9l11n10o-29, update c-21d18m9n-7o23, us a-11c15f12l7o-19
use a-7c6d13e12f23g-8h-8j-8k-15n12o-8, utilis a-6c-5e19f26g-7h-5j-7n8o-12, ve a14b5c8e6i13k-7l6m-16n-6o-19
vendre c-7d18e-6f5m12, versio c29k-6n14o-22, very a5c6d-12h-10i-7j-6k-13m9o29, veuill a-13d14e5h-13i-6k-8o36
veux b5c-7d-9g-11h-8i16j22k11m-12o-10, video d-13e10f-6g21, videz d20, vie h-5j13n25o-16, vient a-5h10k18o-15
voici a-6d-14h-7j-6k-12m18n-5o54, voir a43n-6o-15, voit a-11g5h32o-6, vos a-17b-7c25d-12e-9f35i-8k-19m-10o28
votre a-14b-9c-9d16e-17f-6g6j41k-15l7m-12n34o-21, vous a-29d21h5i-13k-43l8m21n21o10, vu h-10l6m-6o15
want a-14b12c-5d-13e-13f16h5j17k16l-6n5o-19, was a-28c8d-14e-14f-10h6i8j11k22l9m8n9o-10
we a-13c-10d11e-16f16g-8i-7j-12m17o16, week a-15b-9d18e-5k13l14m-8n-9, weekly n-7o20, weeks k-5m-9o21, welcom n-8o24
well a14c9d21e-6k-29n-6o5, went a-8d15i10m12o-18, what a25c-15d-12e13f-8g-12h22i18j6k24l13m-22n-27o-25
whatev a11c-7d6f21k-7o-10, when a13c-16e8f-11l-7o24, where c-17d-6h17k25n6o-9, which a16c6d8e-9h47j-14k-22l8n-7o-27
who a-13b-7c-10e-12f-8g-11h38i15l19m-18n19o-11, whole a15d10f-6h-5j16k11o-28, will b6d-23e-5k-7n-5o44, wipe d16o-8
wish a6c-5d7f9j20m-11o-17, with a-23b6c-7e-5f-7h10i-8j23k14l9m-8n-7, within a17j-7o-6, withou e-6i7k-9l22m-6o9
work c-16d-22k25m-7n-7o35, write c-19f5i-5j-9l-7o21, writin b-10d-6e5h8k15o-14, wrong c30d-7h-5k7m-12
wrote a12h23o-19, x b11k15o-10, y a23b7d15e-11f-13h-6k12l-9m-9n-8o-13, year a-5d-6l24n-6
years a11b13c10d9e-16h17j-6k-9l-7o-13, yes a-6d-8e25o5, yet h-6o24, you a-12c28d-12f-12h-9i-24k-11l14m25o23
your a-31b-19d26f9g21j6k-15l12n33o-30, yours a21d-7e-8j-5m-10o14
`;
