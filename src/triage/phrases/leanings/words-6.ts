/** What single words speak for, 6 of 6. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
shared. a-12c-6e-5f21h-7k7n11, she a-5d-8i12k10l6, sheet c7d8e-6l20o-12, sherb b5c8d-13h7i10l-5o-15, sherbroo. b5c8d-13h7i10l-5o-15
shift h-6i15, shifts. i13o-6, shoe a15, shop h-5j11l7, shoul d-8f8h-18m13n-12o19, should. d-8f8h-17m13n-10o15, shout h-7j14
shouted. j15o-6, show c19h-6j11k-10m-10, showi k8m19, showing. k8m19, shred d15h-8n12, shreddin. h-8n13
si a14b-12c-10d-13e11h-12j9k-11l-13m10n25, sick f16g-6, sign a-6b-5c-6e-6f-6g-5j-7l25m-9n15o17, signa e10k10l13m-9, signatur. c-5e10l14o-8
signe a-31b-9c-17e56f-12g-18i-8j-11k-16l47m20, signed. a-12c-6d7e17g-9l29m12n-6o-8, signee. a-8e7m19, signer. c-5h9k-6l7o17
signi a8n14o-11, signing. n14o-10, silen j20m-9o-7, silence. j20m-9o-7, simil d-5f13, simpl b-6j17k7n7o-16, simple. b-6j15n9o-15
simul k-18o23, simulati. k-18o23, sin h13o-6, since b15c7g-5i14j-8k5l-12o-21, sincerel. a-7b5c6d10k-6m-5n5o-16, sinon b11j7, sins k22o-14
sir b-8d-16e6g7h-7i6k14m12n12o-27, sirop o12, site a-19b-9c-13d13f-14g15h-8i8j-12n30o10, six a13c-5d-6f5g8h9i-7k10l-14m7o-14
size a15g-5h-6k-5o17, slip k-6o15, slow f6i-6o17, small a5c6h-8o16, smart h45o-29, so b19d11e13f-18k-14m11n-15o-13, socia f-5h13j12o-5
soeur f9j11o-17, sofa d10m-9o15, soien a-8b7d8e16f13k-7o-9, soient. a-8b7d8e16f13k-7o-9, soir f11h-7k8m-6o7
soit a-9c38d5e-13f39h-8k-6m-17n-7o-26, solde j19o-6, solic a17d-7f8o-7, solicit. a18, solid e11, solli f22o-9, sollicit. f22o-9
some a6f-5o18, someb a-5c12h-5i13k20m-12n10o-12, somebody. a-5c12h-5i13k20m-12n10o-12, someo c-8d-8i7j5k21o8, someone. c-8d-8i7j5k21o8
somet b12d-5j16, somethin. b12j16, son a-6b-5c-9d18f-16g-16h-13i-6k57l58m-13n-10o-32, sont a8b-8e-14f-13g6h9i-12j-9k20m21o-10
sorry c10o-12, sort c13g15m7o-22, sorte b-9d10g21h6o-15, sorti b19o-9, sortir. b20o-11, souhaite. b9c-6d9e10f8h-10k-6n6o-15, soumi m-6o13
sourc h20, source. h14, sous b11d6h7k-15m9n7o-7, souti a-6k12, soutien. a-6k12, speak e7h26o-26, spell c14, spelling. c13
spoke a14d-5e-6h-5i8k-13, spous a-6c-6g8h-6k-10l6o14, spouse. a-6c-6g8h-6k-10l6o14, sprea b13d6k5o-9, spreadsh. b13d6k5o-9
staff d-20e14f-15h16j-20k12l-7o21, stage a-7o24, stand c-7m10n8, start c13, started. c13o-9, state a-8c21d6h6j6k20m-20n-5o-13
statemen. c14k24m-12o-11, stay h13j6n-7, stick k21o-10, still a-6b-7c10g12m7n5o-9, stole k13, stolen. k13, stop d-12e12g11h12o7
store d-9f5h-5i6k11m-8n11, strai b16c14j6o-14, straight. b16c14j6o-14, stran k14o-12, stranger. k14o-12, stree d-15e7g-5h-12i6j12l-8m9
street. d-15e7g-5h-12i6j12l-8m9, struc b23c8o-12, structur. b23o-5, stubs k16o-19, study e26f-10o-8, subje a29m-10, subject. a29m-10
subve o15, subventi. o12, succe a18d-10, successi. a20c5o-9, suis a13c24f-8g6k-26m-24o19, suite a-12c-10h-6i10j-6k20m23o-9, suive f15o-9
suivi d-7f12m-9n-5o14, sujet a32f-8i-8j7m25n-7o-26, super a14c11e-5h-7j14o-10, supervis. a16h-6j9o-7, suppe f12o-7, supper. f12o-7
suppl b16f-5h8n7o-5, supplied. b10f-8h11, supplier. n11o-6, suppo a13c-6k12m-7, support. a14k10m-5, suppr c-7d35f-6l-9o8, suppress. d19
supprime. c-5d21l-8o8, sur b-23c-18e23f-16g24h13j-8k15m-14n5, sure d11, surge a-5h14, surgery. a-5h14, surve c-9d-6f12h6k-13l6m20n-6
surveill. f11k-9m22o-14, survey. o15, suspensi. g12o-6, svp a15b8c5d18e-7j-6k-9m-7o-13, switc b12
syste a30b26c22d9e-6f-8g-8h-19i11j-8k-13l-7m-11n-12o-5, system. a11b9d15h-7k-7n-8, systeme. a13b17c12d-10f-8h-7i9
t a-15b8c-12d13e9f7g-18h-10j-11k-10n38, t4 k11, table a-8c-6e-5f19h-6k20l13m6o-30, tableau. f23, tablet. i8k6l6m10o-19, tache o12
take a-9d22e16f14g18h-17i-5k-15l-5n8o-20, taken c14d-6, takes b7o18, takin e19, taking. e19, talk h-10i19o6, tant a14d10o-21
tapis a5m-10o9, tard g8k6o-13, targe f11o5, targeted. f11, taux m-5o17, taxes h-7o21, team a-9c-17d10e9f-13g13h31j-11k-29m-17n-7o45
teams n13, techn b13c-5k13m-8n-6o14, technici. j5k15m-6, tel a8l8m11o-12, telec k19m6o-20, telecopi. k14o-11
telep b9c6d-13f14h9k-19m6n-10, telephon. b9c6d-13f14h9k-19m6n-10, tell d-14f6h16k-7o7, temoi e10n17o7, temoin. o15, temoins. n22
tempo c16o-12, temporar. c12o-10, temps c-11d-9h10i8k-9o23, ten c11d-10j-7l15m19, tenan a14b5c6d-5e-11i11k10l6m-12n-10o-15
tenant. a16b5d-5e-11i11k13l6m-11n-9o-16, tenez f-6g6h28o-8, termi e12k-7l-6m6o23, terminat. e13, termine. o13, test a16c-10f-5j8k5m-5o6
text b10o14, thank c-10g7h-14i-5m22n5o6, thanks. a-12b6c-6f-9i-13j10m22n9, that a-5b12c22d13e46f15g13h-15i-9j10m16n-8o-104
the b-13c5e18f-25h32j-15k-7l-11m-6n-26o56, their h-8n19, them a16b17f-10h-13j18k6m-15n-6o-18, then a13c-13d-9f11m-10o33
there a-23b10d7e-9f-14h6k21l-19m19, therm h15o-9, thermost. h15o-9, these a5b6f-7h-11k-11o21, they b6c6f-13h45i-9j7l-6m-12n-7o-13
thing a15b6c12d-10i-6k-8l8m6o-24, things. a14k-6l9n6, think g5h-5o16, thinking. g6n14o-21, third a-6d9f-6h11k8, thirt m11, thirty. m11
this a9b-13d-11f14g-10h-20j12k-9m-9n-10o36, those d16j-6k-6m-6o8, three a-10k15, throu d6k-6l14o-14, through. d6k-6l14o-14, thurs a9m6o12
thursday. a9m6o12, ticke e14f-12o11, ticked. e15f-11, ticket. o15, tiens a5d-5k11m-5o6, tiers c6h15o-12, time a-8c-10d-8e-6h12n-7o29
to a-26f22g-23h-11j-5k11n26o23, today e12, told a11d6f-12g-9i-10j19k-13, tombe a13g6o8, top g16o-6, torn k19o-12, total a25f-6
totality. a18, touch b-5d-7g-5k25m-5n5, touche. o10, toujo d-7e-8f-10h-13i7m11n8o13, toujours. d-7e-8f-10h-13i7m11n8o13, tourn f12l7
tous a9b-5c12e-7g-7h-6i6j-6l12n-6, tout b11c10e-7f-13i7j30k-22m-17n-5, toute d24e7f9j-13k29l-9m-8n-5o-25, toutes. d12f16m-6o-6, town g12
toy l12o-8, trace a-10d29, tradu n11, train a-8b9d12f-13h-7m-6n14, traine. d18f-12, trait a-7f19h6j11k-16, traiteme. f20j-8k-8m12
trans a22b17c-6d-13e-6f10g-7i-9k-8m-10n-9o28, transact. b17o-8, transcri. a25m-8o-19, transfer. b6d-7h-6m-7n-8o45
trava b-5c-7d7g10j6l-14n-7o8, treat a11e6f-8h-5j34m-13o-11, tremb c-9f6o14, tremblay. c-8f6o15, trent a7m9o-15, trente. a7m9o-14
tres a5h7j-13k-8, tried d16e7f-12m-11n-7, trip b12o-8, trois a-13b14d-7f-6h16k20m-15n-9, troisiem. b17m-8, trop c-8d6f-8g-6i-9j6k6m5o16
troub f-6k12n9o-5, trouble. f-6k12n9o-5, trouv a-14c-15i-7j21k-21m-5o52, trouve. h-6j13m-6o14, trouver. g7j14k-6
trouvere. e-5f10g-6j-9k-17m-7o34, truck f6o10, try c11o-13, tu a9c-10d-6f-6g-5h-13j-6k-8n14o40, tuesd a12d10e9k-13m12o-15
tuesday. a12d10e9k-13m12o-15, turns d19f-5m8o-10, turnstil. d22o-7, twice h5j17k-7, twin c18o-11, twins c15l7o-12
two a16b-5c24d-6e-6g-7h9i-7j-16k-17l-7m21n-14o13, u a12c15f8k-13m18n-5o-23, un a-11b21c28d-12e-18f-23h-39i21k19l-5m-28n27o25
unans m17o-10, unanswer. m17o-10, under a31c-15d-8h7i9j-10k-9l9m-12n-6, une a6e-29g10h-15i13j45k15l-27m-8n11o-24, union e12, unit h12
unive a-7o22, universi. a-7o22, unpai c14o-7, unpaid. c14o-7, unsub o22, unsubscr. o22, until o21, up a-7b-8c-13d19e-8i-5j8k-6l-6o15
updat a-5c-7d10k-5o20, update. c-14d14o14, updated. d12, ur e6f-9g13h-8n14o-16, us a-19c28e-6f5h7k6o-13, usb k22o-14
use c6d6e6f23i-8j-10k-7l7n10o-28, used a7d10f13g-6h7o-31, using a-6d-7e19i5l12o-9, utili a-6b8c-11d-8e17f18g-9h-8j-13k17o-18
utilisee. a6k15, utiliser. e18f6o-14, utilises. i11, utilisez. f20n7o-17, vacan d-8k-10m-6o18, vacances. d-8k-10m-6o18
vais a-7c20k-12l6m6n-6, valab e13, valable. e13, valid o13, vanis d12, vanish. d12, ve a17d23f-6g-5h6k-5n-8o-32, vehic o11, vehicule. o11
vendredi. m12o16, venir f-6h-5k13o19, vente f18o6, ventes. f12o5, venu m12, verba a6c5g15o-10, verbal. g12, verif f-6h14k-5m6n-9o10
verifica. d7e5h20n-5o-11, verifiez. k-6o13, vers a6j-6o13, versi b13c30d-7k-9m-6n19o-14, version. b13c30d-7k-9m-6n19o-14
very e-10f7g8k-17o12, veuil a-8c10d22e6f-15g-6h-7k-11o13, veuillez. a-8c10d13e8f-15h-7k-11o14, veut d-5f17k-9m-14n26o-5
veux b13d9e6f-10g-7h-10i31j17k13l-9m-20n-6o-25, video a28e11f-8g21j-8l-9n-8o-16, videz b-8d18, vie a-8e-8g6h-6j16n28o-27
vient h8k28m-6o-21, ville g12, virem o12, virement. o12, virus k-12o17, visag f18, visage. f18, viser h-7m16
visit b6c11d-11e-10f11g-6i-7j-5m-8o20, visite. o21, visitor. f14, visits. a11c17k-5o-5, vit k-6o19, vivan c21, vocal e13, vocale. e13
voici b-6c11d-14e-10f-8g-10h-12j-13k-19l9m45n-9o40, voide i15, voided. i15, voir a43c-7d-6f14h-6j-5l8m-12o-15, vois a15d6e-5f-5j-8m-6n9
voit g9h17j14o-13, voix e7f-6h-5j6k5l8n8o-12, vol m12, vos b-6c33e-6f36g-15h7i-10j-13k-20l-10m-6o6
votre a-6b-10c9d27e-11f-10g17i-9j12k-31l-6n23o-13, voudr a17b6c-5d6f-8h-7k-7m11, voudrais. a17b6c-5d6f-6h-7k-7m11, vouli h-7l8m20o-5
vouliez. h-7l8m20o-5, vouloir. f12, vous a-20b-7c-12d21e-12f-9i-23k-34m61n8o27, vrai i11o-8, vraie c-8i11
vu a-5b-6c-6d13e-8f-12g7h-8j-7k17l7m-11n7o12, w a13f8h17k-5o-21, wait o15, waiti j9k-7m-8o24, waiting. j9k-7m-8o24
want b15c-11d-10e-9f11h16i11j13k11l-14m-18o-17, wante d-10f8h-7m23n6, wanted. d-10f8h-7m23n6, wareh o11, warehous. o11, warni j-12o21
warning. j-12o21, was a26c8d-6f-15h-23j6k17l13m-20n-7, way b17d-9e7j17k-10o-7, we a-11b-10c-13d7e-24g-6h-17l8n49o15, web c-5g11l6o8
websi a-5d-5i5o21, website. a-5d-5i5o21, weddi g6n-5o14, wedding. g6n-5o14, week a8b6c-5d7e-10f-11h8i-13l12m-12, weekd d5k7l5n9o-21
weekdays. a-6d5k7l5n9o-20, weeke e-6f7h-6k10l5o-15, weekl n-6o20, weekly. n-6o20, weeks a-8m14o6, weigh h-8i27j9o-16, weighs. i19o-9
welco f7o14, welcome. f7o14, well a-15d21e-7k-12l-5n-13o14, went f-11h-6i10j-5k14l8n7o-15, were a12d-8e-9f-5g12i5j-11k7m11
what a26b-10c-14d-10e7g-14h50i35k5n-9o-66, whate a25c-6d13f15o-23, whatever. a25c-6d13f15o-23, when a21b-8c-16d-6e14f-8h10i-8l-9m15n-11o9
where b-6c-9d-12h25i-7k23m15o-27, wheth d-6f7h-6j5k-6m-12n12o17, whether. d-6f7h-6j5k-6m-12n12o17
which a17c7e-9f-8h60i8j-16k-22m10n-11o-36, while a8g6j10o-15, who a-23b-11c-10d-7e-11f-16h31i28j-14k6l21m8n6, whole a20f-6j11k6m-5o-8
whom c11d6g-10h9i-7k-6m-10n-12o23, why a-9d-6h8i6j18k-5m22n-12o-15, wife k16l6, wifi d6o12, will b5d-18e-9f26g-9h-12i-7j-15k-10l6o43
windo o17, wipe d13o-6, wiped d31o-7, wish f19j13m-10o-12, with a-25b6c-7d13f-13g19h-9j16k20n-13o-9, withd a-6e8i-8o19
withdraw. a-6e8i-8o19, witho d10e-6g-6k6l17m22o-19, without. d10e-6g-6k6l17m22o-19, witne o17, witness. o17, won f14o10, word f-5j-7k-6m25
work a-8c-13d-5h-9i-9k22m-11o25, worke a7c7d-12f-7o17, worked. a8d-11f-7o11, would a13b19c-11g-9h-6j10k-16l-8m15, write a-7c-7f6o31
writi a14c-8d-14e10j8k9l9m-7o-20, writing. a14c-8d-14e10j8k9l9m-7o-20, writt c13j6m-6o-13, written. c13j6m-6o-13, wrong c21f-6h-6o14
wrote a12h9m6, x b5c27k6l-5n-6o-15, xml b-8o19, xxx d14o-7, y a15b10c21d25e-6h-23k15l-15m-9n-11o-21, year a-9f-5l12m-8n-6o22
years a6b8c11d26e-6f-16h8i-9j-6k-9m-9o-6, yelle j12, yelled. j12, yes a-8d-11e21f-7k-5l24m14o-10, yet a-7h-8o20
you a-13c27f-34g-6h-13i-23j7k-25l12m44n-12o29, your a-26b-15d36e-15f6g20h-21i8k-20n20, yours d11f9k-14m-10o-11, yr e-6l13, zip b13d10o-13
zone o14
`;
