/** What single words speak for, 5 of 6. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
pensi c5h-5o20, pension. c5h-5o16, peopl a-18c-9e-6f6j29k14l-7m7, people. a-18c-9e-6f6j29k14l-7m7, pere a19c-7g9o-5, perfo k16o-17
performa. k16o-17, perim d15m-7, perimes. d15m-7, perio d12h-10j-7m40o-32, period. d13m19o-25, periode. h-10m21n6o-7, perma c19d20o-20
permanen. c19d20o-20, perme a-8e23h7o-16, permi b-5c-11d9e44f-13k-10l27m-15o-22, permis. d7f-8j15l5m-9, permissi. c-6e41g6j-14l18m-5o-26
perso c-8e-7f16h27i18j-13m-6n-15o-27, person. a6b9c-13d15e-18i49j-18l18m16n15o-89, personal. a38e-16f12k-6m-10n-24o5
personne. a-7d-17f10g10h22j-16k12l8m-13o-10, petit a-8c18f-9i-6j-6k-22l34m-7, petits. k-7l27, peut a-21d13f-8h26i10j-16m11o-14
peux a18b10c-23d-9g-7h-8j-15k-6m13o32, pharm a-18b9c8d-9e26h22i-7j-5o-10, pharmaci. a-12c8e5h16, pharmacy. a-6e20h6o-11, phish k-18o25
phishing. k-18o25, phone b-8c16d-16f12g-5h-21j-19k-13l16n25o13, phones. d-6h17k-11o15, photo a-6b6c-32e26f-8g-13h-38i-11j42k-27l54m9o-11
photocop. j18m-6n19o-22, photos. b15c-9d38e14f-19g-27h-20k-26l35m-12n6, phras a-11c14n18o-11, phrase. a-11c14n18o-11, pics d23m10n21o-34
pictu a-7c-13e22f-13l14m-5, pictures. c-8e18f-8g-9l13, piece a15c-6d-8e-6f-7g7j-9k-8l-7m6o27, pis a-10c-23d26f24i9j11k12l11m-7o-46
pla m26o-9, place b-6c-12f-6g-6j-10o43, plain a-7b-9c-6d-9e-16f10g-9h-10i-6j48k19l-6m28o-26, plains. f5j17o-13
plainte. a8b-8d-8e-13f-15h-9i-7j33k13m37n-9o-11, plais a11b6c6e9g-7j-10k-6l-5m19o-14, plaisir. a11b6c6e9g-7j-10k-6l-5m19o-14
plait d7f17g7j-5k-5o-17, plan a-8b11c-6d-11e-11h-8i12k-8l6m-7n-6o42, plans n-5o23, platf a-6b9d16i14o-20, platform. a-6b9d16i14o-20
playl b18o-6, playlist. b18o-6, pleas a-6b-6c31d9f14g11i-24k-40l-8m25n-31o27, please. a-6b-6c31d9f14g11i-24k-40l-8m25n-31o27
plein a19c-11i13k-6o-7, plomb k-13o28, plombier. k-13o25, pls d19e-8k-6l7o-15, plus a-13b-16d14e76f7g25h-14i-10j-23l-14n-5o-23
plusi e6h-9j26k-5o-6, plusieur. e6h-9j26k-5o-6, pm a21k-6, point a-8b-7c-13e17f-9h17i6j10k-17l6m-7n-6o13
points. a-9b-5c-11d-6e16f-9h19i-7j12k-13l8m-16n-7o28, polic a-13c-18d10g-9h-18i-5k26l-7m-7n33o11, police. d-6k22o16
policy. a-10c-13d17e5f8h-15k11l-5n35o-18, polit a-8c-7d6f6h-7j11k-5l-7m-12n69o-29, politiqu. a-6c-7f7h-6j11l-7m-11n73o-37
porta a-9b30c-16d-15e-6k46l9m-11n-14o-11, portabil. b30o-11, portail. f-6h-5k18l11n-8o11, portal. c-6d-8h10k27o-18
porte a7c10d-10e-6f9g-6i-5j8k15m-19n-13o13, portr g13k9l-8, portrait. g13k9l-8, posit c-5d-7j11k-5m-6o30, position. c-5d-7j11k-5m-6o30
possi a10c15g6h-6m-8n6, possible. a10c15g6h-6m-8n6o-6, post a6k-6o19, posta c21f-6j9m-5o-9, postal. c21f-5j7o-8
poste a7b-7c-17d-17e-13f33g19i-7l-7m-22n12o18, posted. a-7c-6d-9e-5f16g23j10m-10, poster. n12o-11, posti m-13o28, posting. m-13o28
pour a-20c-20d-18e26f22g-41h-20i-14j16k-50l21m53o45, pourq a-8d6h23i17j17n-13o-30, pourquoi. a-8d6h23i17j17n-13o-30
pouve a-26c7d20e-11f-12g24h-18i-16j8k-8m6n-7o28, pouvez. a-26c7d20e-11f-12g24h-18i-16j8k-8m6n-7o28, power h6m20o-6, pract e-10j30
practice. e-10j30, prati a-7c-5j32n8o-7, pratique. a-7c-5j32n8o-7, pre e-6j18, preci a6c-7d-9f-10h7k8m21n-5
preciser. c-6d-11f-5h6j-15k9o13, precisio. b6f-5h6j12m15o-24, prefe a23c7d-7e22f19h-6j-8k-15l-7m-5n-10o-11, prefer. a14e15j-5o-8
preferer. f30k-5o-11, premi a-8c8d6g14h-6i23n-7o-23, premium. i24o-9, prene h-6m16, prenez. h-6m16, preno a-7c21d-8g-13k11l8m11o-13
prenom. a-7c21d-8g-13k11l8m11o-13, prepa a8b7h-24m-8o44, prese a11c8d-8e9g7k-8n-10, presente. c11e9k-6n-6o-19
pret a11c10f-7i10j-6k-21m-13o33, preuv c15o15, preuve. c13o15, price a-10i6m-7o26, prie a-5b9d13o-7, prime i18
princ b-8d9e5g-6h6i26j-13k-8l-7m-12, principa. b-8d9e5g-6h7i27j-13k-8l-7m-12, print a9b7c-12e21f-6g-8h-9l8m8o-8, prior i14o-7
pris b5d25j10m-18o6, priva a-12c-17d-8f-11i-7j11k-16l-10m18n66o-19, privacy. a-10c-14f-12h-14i-7k-15l-9m24n67o-9
prive b6d-7e-6g-12h-6j18m8n33o-29, privee. a-7e-5h-5j21k-6m11n35o-29, prix c-7o24, proce d25e-7g28k-5m-8n6o-15, proceder. d15g10m-8o-6
proces. g20o-7, proct i21o-6, proctori. i21o-6, procu m23, procurat. m25n-6, profi a14b16c18d7e-11f5g-9h-12j-14k-6n-14
profil. a-8b17d5g-5m8, profilag. f18, profile. a-6c21d11e-7f-21h-7i5j-6l6m8, profilin. f13, progr a-16b17c-8d15e18f-7h-6i13j-6k-6l6m-7n-6
program. a-11b19d16e13h-8i15k-6o-20, proje a-12d8m-5o23, prolo m27o-11, prolonga. m27o-11, promi g-10j-10k-8m50o-7, promis. a7g-5m21
promised. g-8k-6m29, promo c6f38k-5n10o-23, promotio. c7f22n11o-29, propo a18d-10e-6f-5k-13m8o22, propos. a29d-6k-7m16o-20
proposal. a-8o21, prosp f21o-7, prospect. f21o-7, prote c-8d-12e-6f-12k-5m-14n16o53, protecti. a7c-7d-10f-9k-8m-11o46, provide. a16m-8o6
provider. d-9f12k17n14o-29, psych a13c-5d-6e9h11j-17o5, psycholo. a-7e10f7j-16o23, psychome. a21h13o-19, pu a-16d-7e26f7l11m22o-21
publi a-9c-22d-8e28f6g35h-8j8l11m-10n-7o-18, public. d8f-9g16j-5l7o-7, publicit. f27l8o-13, publier. c-9e15g-7o9, puis a62d-12i5l-9o-21
puiss a-6b9l-5m38n-6o-16, puissiez. m32o-14, pull b14g15, purch a10c-11d-9e17f16h-5k-8o8, purchase. a10c-11d-9e17f16k-8o10
put a15b-8c26d-16f18g-11i8j12k-20l-6m-15n12o-16, qu a21b-6c-15d13e-12g28h43i27j-15k18l11n6o-113, quand a11b-6c-9f18h11i-6j-6k-11m20o-23
quart a-7d-14e-6f21i10o13, quato l17o-9, quatorze. l17o-9, quatr a-7b16c-13f5j-6k9, quatre. a-7b16c-13f5j-6k9
que a-11c33d34e24f36g-9h-11i8j12o-104, quebe h12k5n5o7, quebec. h12k5n6o6, quel a-8h15j6n7, quell a-9d-6h19i-11j13k-10m32n-6o-8
quelle. a-7e6h-9j10k-5m9o17, quelles. h28i-9k-5m23o-25, quelq c-14d-7e13f-9g-6h-10i32j11m-12n-7, quelqu. a-10b-5d-10f-6h-15i24j11k10o21
quelque. a13b8c-10e18j6k-16l9m-10o-16, quels h14i35k-5m-11n-18o9, quest a18b-7d-15g-6h21j17k-17m16o-20
question. a18b-7d-15g-6h21j17k-17m16o-20, qui a7c-27d-6e-32f-5g21h95i11j-11k11m7n-5o-65, quit d28e-6f7o-17, quitt d34o-22, quitte. d34o-20
quoi a7b-6c-5d-5h52i13j19m-10n6o-67, quote m-19o31, racon c6g12h-10j19o-10, raconte. g12h-9j20o-8, raise j7m-10o19, rapid o19
rappe b-7e-8f-6h-5j-7k5m-9o43, rappel. j-7o38, rappele. b-5e-6j-9k-9m12n8o13, rappo a23c17f-9j-8k10m-12n9o-8
rapport. a12c19d7f-7j-7k6m-10n11o-10, rate o16, ratin k16o-22, ratings. k16o-19, re a-23d-31e11h-17j-22k-7l-8m59n-31o75
reach a-8c-9d8f10j20l7m-6o-33, react k-13m7o18, read a20g-6h-9j-21o11, reade f17, reader. f17, readi b22c11h10k-9l12o-31
reading. c11h10k-8l12o-15, readings. b23o-17, ready k-13o31, real i10j-6l13m-5, reaso d22f-8i7j11m5o-27, reason. a-12c7d18i-7j6k6m9o-19
reasons. a16d-7i14k-5o-6, recal k23o-12, recall. k21o-11, recei a-28d10e-7f7h13i-6l-6m39n-11o-11, received. a-8f-6j-6k-6m38o-6
recep a-15k13m18n-5o-6, receptio. a-15k13m18n-5o-6, recev a32c-13d6h-6i-9l-7o7, recevoir. a32c-12d7h-6i-9l-6, reche e13f-7g23k-6
recherch. e13f-7g23k-6, recit d20, recog e14f24o-23, recognit. e15o-7, recoi a-9c12d-8f20h5j14m-9n-10o-19, recom a-6k-6m9n6o16
recomman. a-5m9o16, recon a-5e15f6h8j-10k-6, reconnai. e15f6h8j-10k-6, recor a10c17d-8e9f-15g-8h28i-7j-11l-6m-16n-14o23
record. b-5c25d-11h14j-7k-7m-15o15, records. a8b7d-9h21j-6k9m-12n-8o6, recti c16d-6j-5m21o-13, rectific. a-7c11m21o-6
recu a-24b-9e-6h-8j-7k15m63n-7o-17, recul a-9o22, recup b16o7, recupere. b16, recyc d-7k17, ref m19o-16, refai o16, refaire. o14
refer b-5d25e5f-10g-7h-7i-7k-20l-6m13n-8o36, referenc. a-7d28e6f-13g-6h-14i-6k-18l-6m14n-7o36, refle c-9e29h7j-12k-8l-10m5
reflecti. e22o-7, refun j-8m-6o31, refund. j-8m-6o31, refus a10b-9c-20e-14f16g-10h20i7j9k-23l-12m31n10o-13, refusal. a-5m30o-12
refuse. c-12d-8e-9f27g-6i15k-11l-7o7, refused. a21d-7h-5j16k-8o7, refuser. n17o-10, regar a-13c-7e-9f9g-6h14i10j21o-14
regarde. a-7c6e-10h13i29o-26, regards. a-11b8c-11f14g-9h-6i-19l6o27, regis a9c9f-7h-10k-11o32, register. d-6h-7m6o15
regle b6g7j-6k-14m-13n17o11, reini k-6o15, reinitia. k-6o15, relan o19, relance. o15, relat c-5d5e18f6g8k-7o-11, relative. e20m6o-12
relea b9e21k-9l11m16o-30, release. e21k-9l11m17o-30, relev a-14b8f-8g-5k38m-7n-12o17, releve. a-11d-5h-8k23n-6o31
remai a-8c-7d-8e-9g7l-7m24n7o12, remain. a-8c-6d-7e-9l-6m12n10o21, remer a-11f-11h16i-6j-6k9l-9m10o14, remercie. a-7d-6h12j-10k9n-7o23
remet a15b21c-8d-7f-5h-6j-7m27o-12, remettre. m21o-9, remin d-15e-6f9k-12m-14o53, reminded. d-8f10k-8m-9n8o8, reminder. d-7e-9o43
remis d-7m-6o27, remit a23, remitted. a23o-6, remov a-6d-7e-7f8g19j-6k-9l10m-7o19, remove. d-8e-6f9g18l11m-5
rempl a-11c-10f-7g-5h12j-10l23m-11n-11o21, remplace. o20, rempli. k7l14, remplir. a-5e7h17k-5l11m-5o-7, renco a-6c12d8e-5h6i7k-10m-8o-10
rencontr. a-6c12d8e-5h6i7k-10m-8o-10, rende c10h-6k5n-5o17, renew a-6f-5i7l6o17, renou o24, renouvel. o24
rense a-6b15c-11e-7f-19h40i14m-15n22o-16, renseign. a-6b15c-11e-7f-19h40i14m-15n22o-16, rent g15h6j16k-5n-5o-18
rentr b19c-13d-9i12j-6m7o-6, renvoyer. b-14m18o9, repai o21, repar j18, reply d-7j13k-5n-9o21
repon a-11b-9c-11d-6e9f-12g-11h10i-6j7k-7m28o18, repondez. c6j-13m8o11, reponse. a-16c-8h-6i-7j12k-11l7m24o19, reponses. d-6e17f-8h17i6o-7
repor a33b-6c11d-10e8g-6i-10k-17l-8m-8o7, report. a31c-8d-6h9k-10l-6m-15n-5o18, reported. a-6c20m13o-16, reportee. i-6o12
repre d10f-6h16j7k-13l9m-6o-14, represen. d6e-6h16j8k-12l10o-18, reput e6g19o-10, reputati. g19o-7, reque a35b-6c-11d7e-13f-8i-7l-8m45o-24
request. a30c-10d14e-10h-14i-6k-17l-6m33o-14, resea a-7d-7e7f23, research. a-7d-7e7f23o-5, reser a6d12f6j-11o13, reset o13
resid a14d-7e7n8, residenc. a15n8, resil o16, respe a12b19c-8d-23e7f-18g7h17i7j42k-13l12n-48o-14, respecte. e12j32n-7o-15
respectf. a10b11d-5e-8h19j-14k-11l10m11n-28, respo a5e-11g-8h-6j25k-11n38o-29, responsa. e-8j15k-10m6n18o-15, resta d8j7k28l7o-32
restaura. d9j7k30l7o-40, reste a-22c-17d10e-6f-10h24k11m15o6, restent. h13, resto d-14f15k6m-6o16, restore. d-12o22
resul a14b-9c-24d-7e-10g43h-6i12j8k26l-10m-20n-13o-8, result. d-8f13g9h-6i20j-8, resultat. a17c-7e-6f-5g14i-6j8k6m-11n-7
results. c-13g21j8k23l-6m-7o-14, resum a-12c-9d17j-7m-6n9o25, resume. a-12c-9d17j-7m-6n9o25, retar c9j-10k-6m-6o22, retard. c5j-9m-6o12
reten d6h27k-5m-7o-9, retentio. a-6h28m-5o-6, retie h18o-5, retient. h18o-5, retir b-8c12e10f-12h5k8l-6m-11n-17o17, retire. e11g-20i9l6m-7
retired. d-9f-10g8h6j9k13l-6n-7, retou a-10c-7d-7g-6j6m8n-9o39, retour. j7m11n-7o8, retourne. a-7g-6o37, retra a-23c17j-7l-7m8o15
retrait. e7o17, retro a-7k8m20o-10, retrouve. a-7k8m20o-10, retur c-11d-9e-6j11m-17n12o32, return. a-6d-6h-12j11n15o22
returned. c-7m-6o24, reusa b18, reusable. b18, reuti b19, reutilis. b19, reven a-10e8f-8i16j-8m-14n-5o35, revenir. e9m-12o17
revie c-10d-12e14f8g7h-7i30k-18l-7m-8o17, review. h-5i21m-5, revis a-5c-14d7i29j-6n-6o10, reviser. c-11i18, revoi h-5i31o-14
revoir. h-5i18o-5, revok e21o-10, revoq e27f-6o-8, revoque. e21f-6, rh a-5f12j-17k10n7o13, rid a-10c-8d33e9o-13
rien a-24b9c14d13f32g-6i-7j-15k-6m-17n-12o16, right a-10c60d8e-6h-9j6k5l-6m-18o-23, rimou d-5k18, rimouski. d-5k18, robot d30f-7i11n-5o-10
room a-6h-8j29n-5o8, rooms h33o-30, route j-18l7o18, rude j-10o16, rue a6b-9d7h6j-15k-7m-12o19, rug m-13o17
s b-10c11d-15f-10g15h-45i-16j14k59m29n27o-55, sa a7d8e-13f-7j12l12n-10, said c-20d-10e26g-5h-6i17j12k-6m38o-32, salaire. h-9j-9o23
sale f9k21o-16, salle d-5f11h6j18k-8m-5n-9o11, salon a-6d13f5h14j8o-42, salut a7b-6c-8d-7e-7f-15j-23k-6l13m28n6o18
salutati. f-10g10i-7l6n12o-13, same a8d-6e-10g-11i9j-9n-5o26, samed j-8o36, samedi. j-8o36, sans a9c-17d9e-13f11h-14j8l37m6n-22o-6
satis d-7f10h-8j-10m10n-8o29, satisfac. d-7f10h-8n-8o32, satur j-10l-10m-5o48, saturday. j-10l-10m-5o48, saute d33f-13, sauter. d33f-13o-5
sauve d14k8m-7o6, sauvegar. d15k9m-6, savai a-9c-5g-7h10i-6j-12m8o12, savais. a-7g-7i-5j-11k6m9o12, saved d25o-6
savoi a10b-5c-9d-7e-8f5g-16h26j8m33n14o-47, savoir. a10b-5c-9d-7e-8f5g-16h26j8m33n14o-47, saw c5d-13f7g-6j-15k17m-13n7o24
say a-13b-6d7h-8i8j29k-5l-5m6n15o-24, sayin k-8m18o6, saying. k-8m18o6, says a-17b6c56g-23i16j-13k-14l-11m-15n11, scan d38o-11
sched g6i16k-11o13, scheduli. i15, schoo a-5h-6l30n10o-14, school. a-5h-6l30n10o-14, score a5i19m-10n-5o8, scree a16b10g-7h-8i9k17m-6o-21
screen. a10h-6k20o-18, se b-7c-9d-9e-6f6g-7h-9i10j22l-15m-12n14o25, searc a-10c-11d7e-7f-11g35h-6i-6j-7k-7l-6m19n-13o25
search. a-9c-9d10e-6f-9g9h-5i-5j-5m21n-10o28, searches. g29o-8, secon d-15h-11i25k37m-16n-11o13, second. d-14h-8k38m-12n-6o21
secondes. i15o-5, secre i-9j16m12o-8, secti c-13n20o6, section. c-13n20, secur d-7h-7k-11m20n7o19, securise. k-6m19o-9, securite. a7c5o9
security. n9o10, see a12g17h8i-8j-19k17m-10n-5o6, sees h24j-10, semai c-12d7g-7h-18i-6j16k17l-5m-7o10
semaine. c-8d7f6g-6h-16i-5j18k16m-21n6o7, semaines. m16, send a22b6c-19d-14e9i-5k-19l-8o34, senso h18o-10, sent a-11c33f-7h-7m-10
separ a-7b12c11d-5e12h-8k-12n-10o23, separez. c15k-7, septe b8c-7j25k8l7m10n9o-48, septembe. b7j15n6o-23, septembr. c-6j10l8m11o-25
sera b-10c-12e-11f6j9m-7o32, serai c7d-9h-6j-7k-14m13o33, seron c-11d-7m-5n-7o41, seront. d-7n-6o30, sert d11h17o-10
serve a-12c-10d19f28g-5i-6j-10k-7l-8m-8n-6o25, servent. d-5f22, server. o26, servers. d27h9o-18
servi a-28b16c15d-16f19g-13j-7k17m-13n-34o43, service. a-20b22c9d-18f-9g-7h-18j-10k19l9n-23o39, services. a-10c9d6f27h-9j-8m-12n-6o14
`;
