/** What single words speak for, 6 of 6. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
ses a-7c23h5j-12k12l9m16o-32, set a-5c15d20o-14, seule c17d-5e-9f14h-5i9k17m13o-46, seulemen. c19e-7m16o-26, seven d16m-6, sever f-6j24
several. f-6j24, shall k22n-7o-10, share a-13b-6c-10d-6e8f23h13j-6k20l13m-7o-24, shared. a-10c-7f28h-7k21n13o-16, shari d-7f7j20o-9
sharing. d-7f7j20o-9, she a-26d7e-6h-9i17j-5k20l7m7n-9o12, sheet a6c7d14e-9f-5k-5l25o-18, sherb b6c6d-16h7i11o-18
sherbroo. b6c6d-16h7i11o-18, shift h-7i19, shifts. i16o-8, shoe a20o-6, shoul b-5f9h-22k9m7n-18o25, should. b-5f9h-22k9m7n-17o24
shout h-8j16, shouted. j17o-10, show c17f-8k-18m-6o6, showi g-10k21m17o-14, showing. g-10k21m17o-14, shows a-7c34d-6g6j8k-8o-12
shred a-11d36h-12k-5n15, shredder. d19, si a18b-14c-14d-21e10h-12k-13l-16m6n46o14, sick f17g-7j23o-10
sign a-7b-6c-7f-7g-6h5j-8l30m-13n25o11, signa d-6e16f-6h-5k12l19m-6o-8, signatur. c-6e16l16o-13
signe a-38b-8c-20e69f-15g-22i-8j-9k-21l64m16o-12, signed. a-18c-8d11e24f-6g-10h-5k-6l42m10n-6o-23, signee. a-11e12m22
signer. a-8c-7d-5g-6h10k-7l7m-6o28, signi a7n21o-12, signing. n21o-11, silen j27m-15o-7, silence. j27m-15o-7, simpl b-8d7h-6j16k12o-28
simple. b-8d9f5g-5j18o-28, simul k-18o23, simulati. k-18o23, sin h29j6k-6n-5o-16, since b18c18d-9g-8h7i21j-10k10m-11o-34
sincerel. b5c9d13h-6k-11o-9, sins k32o-23, sir b-8d-10e6f-8h-7i8j6k12l6m19n8o-33, site a-15b-8d21e-10f-15g17h-7i17j-11k-11m-15n37
six a6b-6c-8d-7g10h6i-6j6k21l-20m5o-7, size a20g-5h-6j-5k-12o27, slip k-10o20, slow f6i-6o18, small a6h-8o26, smart h64o-42, snowb a-8o16
snowblow. a-8o16, so b23c9d11e23f-21h5j-14k-22m19n-15o-11, socia d6f-6h15j18o-8, soeur c8e5f11j9k-5o-25, sofa d14m-14o19, softw b5c6i17
software. b5c6i17, soien a-11b8c9d10e18f16g-6k-12o-22, soient. a-11b8c9d10e18f16g-6k-12o-22, soit a-13c62d8e-8f43h-15i-8k-10l8m-16n-9o-37
solde j25m-6o-6, solic a23d-8f10o-10, solicit. a23o-6, solli a6f17o-12, sollicit. a6f17o-12, some d-7f-7h-11j-5k6n13o22
someb a-12c15d-6e-6h-6i12j12k22l-7m-16n11o-9, somebody. a-12c15d-6e-6h-6i12j12k22l-7m-16n11o-9, someo c-11d-9k38m-8n-5o7
someone. c-11d-9k38m-8n-5o7, son b-6c-17d50e-7f-22g-18h-13i-8j-18k72l51m-14n-8o-40, sont a15b-12c-6d-6e-13f-10h7i-6j-7k29m30o-20
sorry c6f-6g-6n6o-16, sort c15g18m7o-26, sorte b-9d11g31h6k-11o-19, sorti a7b21o-12, sorties. a17o-6, sortir. b23o-12
souha a6b9c-17d11e11f8h-14j10k-9m-8n9o-17, souhaite. a6b9c-17d11e11f8h-14j10k-9m-8n9o-19, souli o20, souligne. o15, soumi o13
soumissi. d5o10, sourc h23, source. h17, sous b12d8h11k-17m10n6o-12, speak e9h34o-36, speed a-8m-9n-7o35, spelling. c16
spoke a14d-7h-6i11j8k-21o5, spous a-7c-5g13h-8k-7l6o19, spouse. a-7c-5g13h-8k-7l6o19, sprea b13d7o-9, spreadsh. b13d7o-9
staff a15d-27e12f-24g-8h14j-42m-9o62, stage a-10n-7o30, start a-6c14e12j-5k-7m-15o22, starts. m-6o19, state a-12c13d6h21k19l-6m-15n-7o-15
statemen. c7k25o-8, states. a-6h22n-7, stati a10b-6f7n-8o22, stick k28o-19, still a-10b-8c9d-14e-6f-6g29i-5j-5m19n10o-15
stop a-6c10d-18e13f8h7j9k-7l-7m-6o6, strai b17c13j7o-16, straight. b17c13j7o-16, stran g5k17o-16, stranger. g5k16o-16
stree c-5d-16e8g-9h-16j12k6l-7n7o10, street. c-5d-16e8g-9h-16j12k6l-7n7o10, struc b29c8o-16, structur. b29o-9, stubs d9k27o-32
study e34f-15o-12, subje a38k-8m-13o-5, subject. a38k-8m-13o-5, subve o17, succe a21d-7e-6j5m-9, successi. a24c5o-8
suis a8b-7c34f-5g16j16k-42l-9m-29n-20o38, suite a-14c-19e-13f-7g12h-9i12k28m32o-18, suive f21o-15, suivi a8c-6e-5f16m-6n-7o9
suivr a-6b9h8n17o-15, suivre. a-6b9h8n17o-16, sujet a37c6f-8i-10k-5m45n-11o-37, sunda o18, super a13c14e-5h-7, supervis. a15h-6o7
suppe f18h5o-12, supper. f18h5o-12, suppl a16b18d-6f-10h17m-7n13o-26, supplier. m-5n22o-15, supply. a20b8n-8o-11, suppo a13c-8k13m-8o9
support. a14k9m-7o11, suppr c-14d43f-12g-5j-6l-6o12, suppress. a-5d20, supprime. c-13d30f-10j-6k5l-6o13
sur a26b-23c-40d-20e29f-9g31h17j-6k30l-6m-19o-12, surge a-7h11n-6o16, surgery. a-7h11n-6o16, surve c-11d-13e-7f20h5j-7k-18l11m24o9
surveill. c-5f13k-11m29o-11, survey. h7k-6o16, svp a19b10c8d25e-7j-7k-11m-15o-13, switc b17o-8, switchin. b16o-8
syste a36b32c26d6e-7f-9g-10h-23i12k-15l-7m-12n-13o-16, system. a14b11d15h-7k-8n-8, systeme. a15b21c18d-13f-8g-5h-8i9k-6m-6o-11
t a-32b9c-14d6e20g-21h-25l-8m6n52, table a-7c-9f25g-7h-7i5j9k27l12m7o-41, tableau. f29g-6k5o-12, tablet. i9k8m11o-23
take a-19c-7d47e22f14g21h-27i-7k-22o-12, takes b8o20, takin e21, taking. e21, talk a-6h-10i24o6, talks a-6j11o13, talon c-12i12k13o-9
talons. k14o-9, tant a25d8o-29, targeted. f15, tarif o13, taux m-9o25, tax a-8h6n-7o14, taxes h-8o25
team a-9b6c-11e14f-16g19h42i-5j-9k-38l6m-24n-6o30, teams k21n14o-20, techn a6b16c-8d-8e-6f-6j13k24m-16n-8o9
technici. a11c-5d-5j15k27m-12o-8, technolo. b13o5, tel a19b5l6m8o-14, telec b5k24m6o-26, telecopi. k17o-16, telep b10c6d-17f19i7k-16
telephon. b10c6d-17f19i7k-16, tell c9d-19f8h19j-6k-11m-20o24, temoi c-5e13i-6n20, temoigna. e12g5o-8, temoin. o18, temoins. n27o-10
tempo c19o-14, temporar. c12o-10, temps c-15d-12h7i11k-13o34, ten c13d-9h-6i-5j-14k-9l25m25o-6, tenan a9b6e-14h8i11k12m-16o-21
tenant. a12b6e-14h8i11k15m-15o-24, tenez a6f-9g6h30n6o-15, termi e14k-10l-7m7o24, termine. o16, textos. f19o-16
thank a14b-7c-7d6g10h-10i-9j-12k-5l-11m14n10o15, thanks. a-13b5d12e7f-12h7i-17j15k-7l-10m8n14o-13
that b15c32d12e54f11g17h-18i-11j29m10n-18o-133, the b-22c11d7e27f-27g-11h36i5j-21l-18n-32o43, their e-7h-11k-5l11n24o-7
them a18b20c11d10f-6g-17h-21j9k8l21m-18n-6o-25, then a24b-5c-21d-22f14k-7m-13o50, there a-33b8c20d17e-13f-18i-5j-6k19l-28m22n9o10
therm b6h18o-14, thermost. b6h18o-15, these b7c-6h-14j-12k-11o28, they a-11e-6f-17h64i-11j24l-8m-12n-10o-14
thing a15b6c6d-12f7j-9k-6l11n6o-22, think a-6d6g6h-6i-12k10m-9o17, thinking. b6d8g7i-7j5k8n15o-29
this a12b-15d-13e-8f8g-14h-13i6j26l-8n-15o40, those d21f6h-9j-12l-6m-11o20, three a-16c19d-5k32n-6o-26, throu d14l15o-18
through. d14l15o-17, thurs a12b-5c-7f-5j-8m9n-8o22, thursday. a12b-5c-7f-5j-8m9n-8o22, ticke a-11d-7e7f-15h-10j14m-7n-5o45
ticked. e8f-13j16l5o-6, ticket. a-12h-8m-6o52, time a-10c-14d-9e-8h11i-5l-5m14n-12o43, to a-37c-12d-6f15g-17h-10i-6j-18k24n46o28
toit m-7o14, told a8f-14g-11h6i-18j41k-16o-5, ton o12, too a7c6d17f-19i-5j6m-16, top g23o-11, torn k22o-14, total a30f-8m-5
totality. a23o-6, touch b-7d-6h-6k25n10o-9, toujo b-5f-10g-6h-11i9j13n6o9, toujours. b-5f-10g-6h-11i9j13n6o9, tourn c-6f14h-6j-6m-6o27
tous a10b-5c25d-11e-7g-12h-12i7j-11l14n-9o10, tout a-11b8c11e-6f-9g9i12j38k-12m-21n-13o-15, toute b6d28e14f7h-5i5j-24k37l-10m-14n-6o-25
toutes. b6d18f18j-6m-7o-12, town c9g19k-5o-9, toy l16o-10, trace a-13d35, train a-11b11d26f-13h-8j-6k-6l-7m-7n23, traine. d21f-13
trait a-16d-8f20j22k-19n15, traiteme. f23h-5j-13k-11m13, trans a33b18c-6d-13e-5f11g-6i-9k-10m-36n-11o43, transact. b16o-9
transcri. a35j5m-17o-17, transfer. a-8b10c-5d-5j-6m-20n-7o56, trava b-8c-9g13h6j8l-18m10o13, travail. b-8c-7f-7h-8j6k10m6n-6o27
travaill. g15h8k-6l-12o-15, treat a27d-6e5f-10h-11j27k-8m-22n13o-10, tremb a-5c-11f6m5o18, tremblay. c-10f7o19, trent a8j9k6o-22
trente. a8j9o-18, trois a-13b19c23e-5f-12g-6h22k21m-23n-13, troisiem. b23m-9o-5, trop c-7d10f-13g-11i-11k8n-9o26
trouv a-18c-14e-7g-5i-7j30k-27m-8n-9o68, trouve. a-5c-6h-6j15m-9o22, trouvee. a-7g-7i-5j-11k6m9o12, trouver. g7j17k-9
trouvere. e-6f12g-7j-13k-20m-9n5o47, truck d10f10j-9o9, try c7d6g-6n6o-19, tu a9b-8c-17d-9e-5f-8g-9h-19j-6k-11m8n16o63
turne a8d-10h-5i8l11m-6o-14, turned. a8d-10h-5i8l11m-6o-14, turns d22f-6l7m8o-17, turnstil. d28f-5o-13, twice a-6c-5h8j16k-11o13
twin c21o-13, twins c19l8o-14, two a25b-7c54e-8g-9h8i-8j-31k-27l-11m8n-16o23, typed a7b9d11o-12, u a14c13f11k-17m29n-5o-37
un a-23b19c14d-15e-19f-31h-54i32j12k22m-54n50o50, unacc j14o-8, unaccept. j14o-8, under a29d-14e5h10i14j-13k-14l6m-19
une a25c-20d10e-40g17h-13i8j68k38l-31m-40n13o-38, unit c-6h15j5, unive a-10b-6m-8o33, universi. a-10b-6m-8o33, unsub f-7o25
unsubscr. f-7o25, untan c28k-7o-6, untangle. c28k-7o-6, until c-7m-6o35, untru c25o-11, untrue. c25o-11
up a-7b-12c-14d7e-8g10i-5j14m25n-7, updat a-6c-13d10j-7k-7o34, update. c-17d14k-6m7o18, upgra o17, upgrade. o17, ur e8f-11g19h-13n21o-25
us a-24c38d-6e-7f6g6h11j16l9m-8n-9o-27, usb k28o-17, use c18e5f25i-9j-15k-17l16n15o-37, used a20d9f12g-8h9i-6j-8l6m-6o-39
using b-5c6d-11e22f13j-5k-8l13m-8n-5o-6, utili b13c-15d-9e20f25g-13h-6j-24k22l10o-23, utilisee. a14d-6k18o-6, utiliser. e24f10j-5l9o-24
utilisez. f24h-5n7o-17, va b11d7k-7o8, vacan a-11f6k-11m-9o21, vacances. a-11f6k-11m-9o21, vais c23k-9m6n-7o-10, valab e15, valable. e15
valid o16, ve a19d27f-8g-8j7m-14n-12o-22, vehic o13, vehicule. o12, vende a-7m-6o24, vendez. a-11f6o23, vendo h10k16n-6, vendor. h10k16n-6
vendre. c5d8f11o-10, vendredi. k-6m16o19, venir c-6f-7h-5k17o27, vente b-7f26n-9o13, ventes. f17n-6o13, verba a8c6g17o-12, verbal. g14
verif c-11f-12h23j10k-11m12n-11o15, verifica. d7e7f-8h32k-6n-5o-9, verifier. d-8h-6j8m19, verifiez. k-7o17, verra h21o-12, vers a12j-8o14
versi b16c33d-9f-5k-11m-7n25o-19, version. b16c33d-9f-5k-11m-7n25o-19, very a-11f5g14h7j11k-26l-6n-7o14
veuil a-9c12d27f-12h-9j-10k-11n5o10, veuillez. a-9c12d17f-12h-9j-10k-11n6o12, veut d-6f23h-10j14k-13m-20n31o-13
veux a-8b14c13d10e5f-15g-15h-10i31j21k14l-10m-21n12o-40, video a28d-7e10f-11g27j-11k-5m28n-8o-41, videz b-8d19, vie e-7g6h-6j17n34o-42
vient d5h12j10k35n-6o-38, vieux a-5h9k-8o19, ville g15o-5, virem d-6k5o14, virement. d-6k5o14, virus k-16o22, visag e-6f20h9o-6
visage. e-6f20h9o-6, viser h-7m15, visib k17o-11, visio o17, vision. o19, visit b8c9e-13f11g-8h-12i-8j17m-17o20, visite. h-11j13n-5o29
visitor. f17, vit k-11n-5o29, vivan c29o-6, vocal e18, vocale. e18, voici b-5c11d-16e-11f-8g-10h-12j-14k-22l14m49n-11o36, voide i17
voided. i17, voir a60b-7c-9e-5f15h-18i-6j-9k-6l10n16o-34, voisi c-9j21k10m-6, voit g10h25i-5j16k7o-24
vos c32d-7e-8f48g-20h13i-11j-11k-24l-10m-12o17, votre b-7c14d25e-13f-14g18i-16j39k-43l-8n24o-25, voudr a16b8c-5f-8h-9k-7m22
voudrais. a16b8c-5f-6h-9k-7m23, voula b-6c-5e-6j-9m9n9o12, voulais. b-5c-5e-6j-6m9n9o8, vouli h-7l10m18, vouliez. h-7l10m18
vous a-26b-8c-22d31e-12f-13g-8i-20k-28m76n13o13, vpn o13, vu b-6d16e-8f-11j-12k28l7m-19n6o14, w a17f10h21j-7k-6o-27, waiti j10k-9o28
waiting. j10k-9o28, walke j-9o15, walker. j-8o16, want a-22b14c-22d-6e-25h24i13j32k17l-13m-18n29o-22, wante d-11f9k-5m27n6
wanted. d-11f9k-5m27n6, wants b10d-6e-11f7h-11j16, warni j-12o23, warning. j-12o23, was a23b-7c30f-15g-8h-19i15k22m-12n-7o-26, water o20
way a-10b18d-13e8j29k-15m-5n8o-6, we a-12b-10c-18e-14g-23h-9j-8l19n68, wear f-8o24, web c-6d-8e-6g9k-6l14o15, webin a-6o26
websi a-6c-5i5o25, website. a-6c-5i5o25, wedne f-5o18, wednesda. f-5o18, week b7d11e-14f-14g8i-15l11m-14n7o8, weekd a-9c-7h6j6l8n12o-32
weekdays. a-10c-7h6j6l8n12o-32, weekl d-6f5n-9o27, weekly. d-6f5n-9o27, weigh h-10i34j13o-21, weighs. h-6i24o-12
well c-5d22e-12j12k-19n-8o6, went c6f-16h-7i14j-11k30l7n13o-38, were a8b-6c-6d-10f-10g12i7j-21k22m14n6o-6
what a45b-12c-21d-13f-7g-17h61i39k21l11o-107, whate a29c-8d16f12h8k-6o-30, whatever. a29c-8d16f12h8k-6o-30, whats j20o-13
whatsapp. j20o-8, when a7b-9c-20e12f-11h16i-11j13l-14m32n-22o6, where b-7c-11d-15e5f8h33i-8k25m6n5o-42, wheth c-6d-7f7h8k-7m-21n10o22
whether. c-6d-7f7h8k-7m-21n10o22, which a37d-6e-10f-9h85i12j-24k-34m26n-20o-63, while a19b5g6i-8j15m-9n-12o-18, white o27
who a-16b-14c-13d-14e-22f-20h48i31j-17l27m11n23o-27, whole a23f-5h-5j13m-6o-6, whom a-8c7d10g-8h24i-10m-9n-17o25
why a-10d-8h16i9j22k-11m21n-20o-8, wifi d8f-11h6k-7n-8o21, will b7d-8e-10f35g-12h-14i-9j-32k-18m17o41, window. k16o-7, wipe d17o-9
wiped d31h-6k12o-10, wish a20c-6f21j7m-14o-22, with a-32b12c-28d12e6f-18g8j17k37o-14, withd c-5d-11e23i-9k-5o24
withdraw. c-5d-11e23i-9k-5o24, witho a-5c-6e-7g-9k11l18m33n-8o-23, without. a-5c-6e-7g-9k11l18m33n-8o-23, witne o20, witness. o20
won f15k-6l-9o33, word a-5f-7h11j-21k-10m28o13, work a-9c-7d-13e6h-15i-11k33m-20o23, worke d-11f-11g7j6k8l-7n-7o19
worked. d-11f-10g7k10l-7n-6o15, would a11b23c-15g-11h-20k-21l-8m10n26o8, write a-14c-8f6i-8k9l-5n-8o33
writi a10d-10e8g-7i6j12k15l8m-5o-33, writing. a10d-10e8g-7i6j12k15l8m-5o-33, wrong a8c16f-7g-6h-9i-6j-5k19l-8o9, wrote a22d-6h11j-5m12o-15
x a6c30k10l-7n-5o-21, xml b-10o23, y a22b12c36d24e-17f-5g8h-23k13l-13m-30n-20o-9, year a-11c-7f-6g-8h-5l20m-12n-8o30
years b19c11d30e-5f-21g8h7i-12j-9l-6m-13o-7, yes a-9d-12e23f-7j-6k-6l32, yeste a11m24n-15, yesterda. a11m24n-15, yet a-7h-10n-11o32
yo a15b6o-14, you a-8c31f-35h-12i-30j15k-41l15m60n-13o16, your a-22b-13d50e-15f23g10h-9i13j7k-49l10m-9n14o-7, yours c6d14f10k-29m-16o9
zip b14d12o-15, zone k-6l-6o18
`;
