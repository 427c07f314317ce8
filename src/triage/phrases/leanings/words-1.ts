/** What single words speak for, 1 of 6. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
0 b14d-30e-27f-32g16h-41i17j-16k-73l79m86n-75o84, 10th m14o-9, 1er c-7e-7f7j6m-6o18, 2nd o21, 30th o24, 4e a6c5d-11h11o-9, 9th o14
9xk3t m25o-9, 9xk3tt. m25o-9, ^0 a12b-7e-8f-8g21h-12i6k-37l-12m59n7o-10, ^a a-34b21c-15d12e-8f26g-21h-11j29k-14m-22n-13o55
^about a8j-27l6o38, ^absen f12k-5l-7o17, ^accen c21o-8, ^acces a9c-5d-22f-5h-10j6k-15n-9o72, ^accid c10k-7o23, ^accor e6j19o-8
^accou d33h-6k10l-6m-8, ^accus a-7m18o-7, ^ads e-5f19h12o-7, ^age d-7l18o-6, ^agenc a-8h24, ^ai a-11f11g6k17m9o-17, ^algor i14o-5
^all k16, ^ancie b6c-5d12f-6g9, ^anony h24n7o-24, ^anoth b15j8o-6, ^app b16h12j10l5m-5n-5o-21, ^appel a9c-9d-6f15j10n12o-23
^appli a-12c-5d7i12j-5k-5o23, ^assur m-7n-5o20, ^at a-13d20f16g7h8m-10n-6o-7, ^atm i-7o23, ^atten j20m-8, ^attes o15
^au a-16e-11g-6h-9j14m-8n-8o60, ^autom i-9k-7o38, ^autor e21k5o-11, ^avant a27c6d-12h10n10o-24, ^avec c-8d15e11j9k-9o-6
^avis a-7g10k13m18o-13, ^backu d-9k-6o33, ^bags k22o-16, ^bail e-7o19, ^balan c17o-10, ^banca m-7n-5o20, ^bank c-13o23, ^bient l17
^biome d19o-9, ^birth c10e14f19g-9l-9o-6, ^board f21g-6j6o-11, ^boite a-7h7k23n17o-30, ^box f-8j17k22o-21, ^break d5j13k19o-19, ^budge b12
^bulle k-6o13, ^burea c-8k7n20o-6, ^calls d-8e11f18i-5o-10, ^camer a-6c-6e-5f13h14i-6j20k-8l22m-31n-15o20, ^cance o18
^candi a-12c-5d7f-6i6k-13m-15o56, ^capte h25o-8, ^card c-6d20f18g-8h14l-7o-8, ^ce a15h-6, ^cellu b7f-5h-7o19, ^chang b17g7k-6
^chart a6c-6f32h6j-7k-10m-5o-6, ^chat a29d12o-23, ^clava d19f-14j10k-6o-6, ^cle k19, ^cles k-12o22, ^club e-8l30, ^code c11f-6k-21m15o26
^comme a-7g10h-12n25o9, ^commi m-5o19, ^commu f25k-6n17o-19, ^compl a6h-8j-60k-9m28n10o54, ^compt a-8d31f-5h-8j-6k-6l11m6, ^conco l15o-8
^confi c35d-6, ^confo c15n-6, ^conse e27f-13h-8j-10k-7l6m-7o34, ^contr a-6j-8o36, ^cooki n34o-26, ^coord c22k-7o-7
^copie a-10c-7d27j6k8o-10, ^copy a-7c-6d23k8, ^corre a-9c-9m30o14, ^courr f11n13o-12, ^credi a-11c13d18f-6g-5h10i15j-6k-6o-10
^curio a19h-9j9o-7, ^custo d19h-6l17, ^cv d9i14, ^cyber k-13o19, ^d a10b-12c23d-26e5g-15h-28i-18j8o56, ^dans a-5d-6e9f15h27i-7j8k7n-11o-31
^data a10b24d7f7j7k-14m-6n-14o-12, ^date c50m-8o-29, ^dayca l41n-5o-15, ^days m30o-17, ^de b7c-11d34e-18f-26g11h-7j9k-69l15m-40n11o82
^decis o13, ^delet a-6c-5d37m14o-17, ^dem m17o-11, ^deman a11b-5c7e-7f-7h-17i5j-21k-7l-8m27o32, ^denta e-6l6m-6n-7o28
^des b-7e-7f28g18h-9i8j14k-30l-7m-8n-6, ^detai c11k-8m15, ^deuxi j17m-15, ^did h17o-8, ^diges n-9o23, ^docum a25c-9f-5g-6h-8k-12o27
^donne a6d18f-6j9k8l-5m10n-5o-24, ^dossi a28b-7c-15d-21e-6f18h7l-6m15o-10, ^drive h5j-14o21, ^du a12b-17c-6d18e-6f-11g-8i-9j19k-10m25n-11
^emplo c16f-7j7k-20l-5m-11o31, ^en a-6b-7c-6d22g6h-7i13j-6k-8o19, ^enque a-5c6h17, ^enreg a12d11e10g-5m-6n16o-20, ^entry a7c16o-18
^envel h-5k35m-13o-10, ^envoi k23o-14, ^equit n-6o18, ^erreu k31o-13, ^et a18g-8j-12, ^evalu a20c-6, ^ex d6k22, ^exam a13i16o-11
^exper a6f12j7o-20, ^expir m16, ^expor b16, ^exten m16o-11, ^face f23o-20, ^fax j11k22o-21, ^file a40b6d-11j-12k7n-7, ^finge d28f-5o-13
^flyer d-9f6g-6o22, ^follo o18, ^foota a11m17o-22, ^for a-5b6d-8e-8g-6h-19j10k-22l-9n-7o60, ^forge d16, ^form h26k-7l11m-6n11o-19
^forma b-9e12g6k-8m-6o30, ^formu a-7e5n25o-12, ^found k-12o29, ^fraud h-9j-5k8n-7o27, ^from f-6j9k16n7o-15, ^garde a6j-5l29m-5n-7
^gate f24o-14, ^geolo e17o-6, ^googl o18, ^gps a5f18l5o-17, ^group f-6j26, ^gym a-6d16, ^hamec k-7o15, ^haras o14, ^have a16m16n-7o-12
^healt h26o-21, ^herit k-6o19, ^histo a5b20o-6, ^horai i26, ^how a-10n52o-28, ^hypot m-8o18, ^i b-6c12e19f-17h-20i-6j-7k22l-5n34o-25
^id m19n11o-14, ^ident a16m22o-21, ^impos k17o-15, ^in a-18c10d-10e-5f-14g-8j25k17m-14o21, ^incom c8m13o-10, ^info h-9n-5o25
^infon k-6n15, ^infor a-8c5m-6n-10o25, ^infos a7h-8k20, ^inspe a-15o21, ^inter a26c-6f-6g-5h-8i-5m-8o17, ^is c13d-6g-5m-6n18o-9
^it a-7h-20k10m11n25o-19, ^j a-7d-6e16g7m10o-12, ^je c14d10e21f-10j-8o-13, ^job o14, ^jour f9n-9o14, ^l b-7d11f11g-17h11j13k7m-18n-10o-16
^la a-7b17c-17d-18f23h-6i-8j-12k-17l21m21n14o-8, ^late a21, ^leavi b19o-13, ^left a-7j-5k19, ^lettr h-8j25k-6m12o-11
^licen a-5c10d24k-7m-9o-9, ^lien g6m19o-19, ^limit i31o-9, ^list a-7e13k-8n-6o22, ^liste a-8c-7d-8f16g17h26k-13m9o-18, ^locat e12i19o-10
^lost k-10o27, ^ma a17b9c-8d18f-7h-5i-5j-7l-9m-20n-6o30, ^machi f-5i-12j8o25, ^mailb n17, ^manag o15, ^match e20, ^mauva c11f-7g10k-9o7
^me a10d19f-9g6h-7j8k-5n-8o-7, ^merci k-6o34, ^mes a29b9c-6f-6h-12k16o-14, ^meter h26o-11, ^minut c-5g22o-12, ^mise f9n-8o12
^mon a31e7g11h32i-11k-10l-12m-21n-16o-8, ^more d-6f16j-7m7, ^mot k-6o18, ^mutat m-26o31, ^my a40b15c-18d13f12h15i-9j33l-24m-13n-20o-41
^name c13d-5f6h9l-6m10o-9, ^new b13c-5f-5h-6j-10k-6o44, ^no a-7b5d5f15m-15o21, ^nom c15h7, ^not a6c24j5o-19, ^note c26k10o-12
^nothi d15e-6, ^notic f-8g16k18o-15, ^nouve a-10b22c-10j-7m24n16o-23, ^numbe c16d-9f-8h-6m6o20, ^numer a-6c9d-6k-17l-7m6o32, ^objec o17
^octob m20o-14, ^of a17b-7e-9h-21i-11j-6m35n-22o20, ^offic h12j-8m-8n21o-8, ^ok d-8e36o-10, ^old a6d16f-5g21k-7l-10m-7
^on a7b-7f10h-11i-16k17m-26n-12o44, ^onlin g15o-19, ^other f8k19o-15, ^out a-10c-6d6e-10f7h-11j16k22, ^ouver j20o-17
^page d-5g17k7m-6n-26o23, ^paper b6k29m-6n17o-33, ^papie n29o-17, ^par f17i9o-14, ^paren l20o-13, ^parki a25o-16, ^parta a-13e14h7o14
^parti d-7h20o-10, ^party k-11l-7n35, ^passe d23g8j9k-10l-8n-7, ^passp h-10n-13o25, ^pdf g27o-21, ^perdu k7o14, ^perim d15m-7
^permi d8g11h7j-10m-25o14, ^perso a31c25f-12h6j10k-14m-15n-5o-11, ^phish k-19o24, ^phone c10h-7k6o11
^photo a-14c-13d-12e10f14g22h-17i-5j22l-9m-16n12, ^piece a13c-6m9, ^plain a16c-6f-8h-11j-40k-10m27n15o33, ^plan b8d-7e-9h-5i13l6n-6o26
^plate f17, ^plus d9e22f-8, ^point a-7c-9d8j6k-9l6o14, ^polit d10f-8h5j8n24o-18, ^porta a-7b26c-7d-9h-6k24l7o-20
^pour a-8h-8l16m-7n-10o39, ^power m18o-6, ^pre e-6j18, ^premi i14, ^pret a12i8m-10o9, ^priva j-5n-16o37, ^proce g16o-7, ^proct i17
^procu a-6m22n-6, ^produ o17, ^profi b-6d15e-6k-9l-6o27, ^prolo m24o-9, ^promo f11, ^provi k15n13o-24, ^publi e-6f20k18o-11
^que a17c6e9h-5i5o-25, ^quest a7f-10h-7i-6j20k-7l-6m27n-13o12, ^rappe j-6l-5o35, ^rappo a-5c14d6, ^re a-17d-26g-10h-17j-25m80n-33o38
^recei a-6d7k10m35o-29, ^recep a-8j7m17o-9, ^recog e15o-7, ^recon e14, ^recor a21c-8e6f-7h-6k-7m-13o8, ^recou a-10h19, ^recul a-9o19
^refer a6c-7e10m17n-5, ^refus a-6c-19d15e-5f-17i42k-7n-12o17, ^relev a10b7c-6h-11k8n-5o18, ^remin j-6o21, ^repon i-9m12
^repor a5c6h-6k-9n9o18, ^reque a13d13e-5f-7h-10j-19k-8m17o17, ^respo h-5j10n20o-10, ^resul a6c-13g10h-6i10k11l-6m-5, ^reten h13
^retir e8h-6o21, ^retra c-6e7o24, ^retur c-6h5o24, ^room j17k7o-9, ^rude j-10o16, ^s a14c-8f8g7k6m-9o-22, ^salle e7j17o-9, ^satis h-6o16
^saved d25o-6, ^scan d30o-11, ^score i22m-9, ^scree a13h-5i7k18o-21, ^secon a12i11j-8m-12o19, ^senso h18o-10, ^sent c-5k17o5
^septe j-7m19o-8, ^serve k-13o32, ^servi a-6j-7l10m-6o41, ^share a-10f33h-5k10n15o-31, ^sheet l24o-22, ^shift h-6i21o-5, ^silen j19m-12
^simul k-18o22, ^sin h27o-15, ^smart h26o-11, ^sourc h15, ^spell c16, ^stage a-10n-6o30, ^still d-18g-13m55o-11, ^study d5e18f-15
^suite a-15k-7m57o-25, ^suivi a7d-7f18h-9m-15o22, ^suppr d19, ^sur a-13c-15d-15e10i-7k7m7n-12o46, ^surge h-6n-5o17, ^table f14j6k13l11o-27
^taxes h-8o23, ^techn j13k20o-17, ^temoi e12i-6n20, ^tenan a18d7h9i8k-7n-12o-11, ^test a21d-6h12k8o-15
^the a-23b-6c-28d16f9g-17h-17j33k8m35n-18, ^there d-16j6m29o-7, ^thing a11c-6d-9f12m10n5o-24, ^ticke f-8j17o13, ^to c-7f-7j10k19l-5m-9o8
^toujo d-7g-5j6m22, ^toy l16o-10, ^trans b22d-5n-6o9, ^twins c19l8o-14, ^two c15f10k-11, ^un b14c-7d-7e-5f-8h-5l6o18, ^updat d14j-5m-11o18
^us c28k-7o-6, ^usb k27o-19, ^utili k20, ^vacan c-6o15, ^verba g14o-6, ^verif h32k-6n-5, ^versi n33o-21
^video a7d-13e10f-8g34j-13l8m14o-26, ^virus k-16o21, ^visit o17, ^vocal e17, ^votre a7c-10f-21g-10i-15j16m32n11o-8, ^vous c6f10j9k-8o-17
^vpn o12, ^wante m14, ^weekl n-9o24, ^what a39e-7h-19i-5j11n-6o-6, ^whats j20o-8, ^where h17o-6, ^who h9n5o8, ^work j7o24
^would h-11j-5n30o-6, ^wrong a-6c16k15m6o-6, ^year l-12o20, ^you c-12d-8f-5h7i-5j24k9l-6m17n-17o7
^your b-7d-25e10f-8g12i-12j23k-7l-9m57n-11o-27, a a12c-7d-11e14f10g-16h-27j6k23l-20m-14n9o26
about a22c-16d12f-25g10h45i-10j-9k10m17n-18o-35, absen a-10f11k-7l-7m-5o35, absent. a-5c-7l-7o39, abusi c12j20k-6o-9
abusive. c12j12k-6o-5, accen c24k-5, accent. c24o-6, accep a-18b5c-14d42e30f-5h-10i-6k-11l9o-16, accepte. a-8d25e15j-7k-6l8m11o-16
acces b-13c-21d-37e-10f-13g5h12i-6j20k6l-7m14n-21o72, access. a23c-5d-18f-5h14j16k9m-25n-11o16, accid a21d-10g-5k-6o29
accident. a21d-10g-5k-6o29, accor a-16c-5d13e18f5h-8j10k-7o-26, accord. a-8c-8e23j9l5m9n8o-23, accou a7d31e-6f9g-7h-17j-23k9m-25n-7o17
account. a25b-13c5d9e-6f12g-6h-17i6j-18l9m-22n-12o24, accounts. a-13d24o6, acct a9d6m9o-19, accus a-9m29o-12, accuse. a-8m30o-15
achat c-6f21k-6m-5n-8o21, achats. f15n-6o-9, achet a-10e-5f6h-8j-6m-6o35, acros c10j16o-8, across. c10j16o-8, act a16d-7l-6n-10o8
actio c6f8k-8m6n-10o21, action. c6f8k-8m6n-10o21, actua h-6i9k-6m-6n-7o28, ad d-11f9g-6k-9m-10n7o21, add c29j-6k-6m-6n-9o12
addre a-6b-11c17d18h-6j23k42m-24o-34, address. b-10c-9d14j26k18m-22, addresse. c26k24o-35, adjoi b5f-8g-8h-6j-12l-5m21o15
adjointe. b5f-8g-8h-6j-12l-5m21o15, admin a5c6f-9g-5h-13l-11m13n-8o11, administ. a6c9f-8g-5h-10l-9m15n-7o-6, admis c20e7k-5
adres e-7g-6h-7i8j18k15l9m-9n13o-27, adresse. e-6f9g-5i-8j11l10n11o-13, adresser. a-11c-7g-7h-8i11m7n5o5, adresses. k26o-21
ads e-12f22h14o-10, adult l26m-5o-6, advan a6e-12f17j21k6m-8o-41, advance. a6e-12f17j21k6m-8o-41, adver f19, advertis. f22o-5
advis c12o-7, advise. c12o-10, affai a20d16f13i-6k-31m19n-12o-20, affic a-5c-8d-6f19h-8m8n-14o26, affil f15, affiliat. f15
after a-14c-14d32g-7h24l6m-12n-9, again d-22f26g-8h-5i14j-19k16l-6m18n-13o14, against. c8d-18f21g-6h7j-17k8m-11n-8o18
age c-9d-6g8i-5k7l45o-28, agenc a-14c15h23l5, agent a49c-11d-10h-6i11j26k-7o-43, ago d22h-7j-6k-9m-16o27
agree a-20b7c-7d-10e34f-12h-14l7m30o-8, agreed. c-11e31f-9g-11m10o-13, ahead m18o-11, ai a-7c33d7e12f-17g-6h-17i-33j12k21l-8m10n-9
aide b7e-6i-8k-7l-7o31, aider f16k-9n-7o-17, aimer a24c-5d-13h28i9j-8k-11l-5m-13n17o-17, aimerais. a25d-12e5h34i9j-8k-10m-11o-11
aimerait. h-5n19o-11, ainsi a7d17j-6m-6n5o-16, aisle a14j-5o13, ajout a13c10m-6n9o-5, algor i39o-21, algorith. i39o-21
aline b22c7f5j-6o-25, alinea. b22c7f5j-6o-25, all a9c-20d21f-13h-12j5k20m-13o10, aller a-7c18n-7o17, allergic. c7l-8o15
allez a-16c-10e-9g8h-7i-6j30k10l7o-6, allo c-9d11i-5k-14m-14n12o24, allow f-7h-7k-6l25n35o-24, allowed. f-6h-7l9n36o-21, allum o18
allume. o16, alors c24d-7f-7i-11k-9m6n-9o17, also a7d13e5f-10g-6h14i-12j27n-15o-14, alway b5d-6f8h11j9m-7n7o-25
always. b5d-6f8h11j9m-7n7o-25, am a29b16d-9f8g-9i-11k-11m-13n-6, ambul k-5o18, ambulanc. k-5o18, amend a-10c13o13, amene f19o-12
amoun j-7o19, amount. j-7o19, an a-5b-8c-9d-30e-6f9h-14i22l21m-26n40, ancie a18c18f-11g8h-10j-11l-5m-6n6o-12, ancien. a9b5c8d9k6o-17
and b-14c10e-21f-6g-10h40i14j50k-25l33m-31n-31o-17, annee a8c-6h14k-7l13m15o-32, annees. h16m17o-28, annon b-7d6f22i8j-11k-9m-6n6
annonce. d6e-5j-9k-6m-8n9o15, annou o15, announce. o15, annue c16o16, annuel. c17, annul e16m-7o13, annule. e19m-6
anoth a-15b24c25d-9f-6g-6j12l-6m-11n-7o9, another. a-15b24c25d-9f-6g-6j12l-6m-11n-7o9, ans a7b13c-5d36e-16f-23g9h6j-10k-25l104m-13n-29o-56
answe b-7d-6e13f-15h21j36k-19l-10m11n-17, answer. a-15e-5i-5j33k-8m13, answers. a7e21f-16h23k-7m-8n-8
any a7b-8e26f8g13h-11j-16k-12l-8m5n-12o16, anymo e22f-8m6, anymore. e22f-8m6, apart a6d7f-5h16j5o-17, apartmen. a6d7f-5h16j5o-18
aperc a8c-7k18o-16, apolo j-11m5o18, apology. o15, app b23c-12d7e12f-9g-6h7l25m-17o-18, appar a10b6c22e8g10h9i-9j-10k-12m-6n-5o-16
apparent. a18f7i-5j-5, appea a15e-7g15o-14, appel a8b-9c16d-15e-7g-8j7k24l-13m17o-26, appele. a15c-6f-6h-11i6j-6k20o5
appelle. c6d-6k19m11o-19, appels. c-10f20h6j-10n10o-17, appli a9b7c-14d11f-14g-6h-12i28j-11k43l5m-10o-34
applicat. a-11b14c-10f-6h-6i15k50o-39, appor k-7l-6n8o27, apportez. o20, appre c14d-19f6i10o-15, appro a-6e6l10m-5o18
apres b15c-6h11j14k27m-5o-51, archi a-10c-7g9h-8k16m-9n-12o42, architec. k-12o26, archives. a7d-7k22m-5
are a-11b-6c8d-25e-13f7g-9h-6i-18j19k17m13n18o7, aroun a40c-6f-5j-8m-6o8, around. a40c-6f-5j-8m-6o8, arran c23o-16, arrea c10g8j5o-16
arrears. c10g8j5o-16, arres g22o-10, arret a-6c25f15h5j-5k-8n-6, arriv a-8e-5f-13h7j-14k9n-9o34, arrive. a-9c10d-9f-8g7h8k-16n-6o31
arrives. k-7o20, artic b21c22d8e-5f5g11h-7j-18k-16l-6m-14n-14o14, article. b22c22d8e-5f5g11h-9j-18k-16l-6m-14n-14o14
as a8b16d12e52f16g18h-12j15k-16l-10m-16n-26o-57, ask c17e-6g9i19k-8m-19n33o-45, asked a-21c-5d-20e-6f5h-11i-6l19m72o-26
askin a-6h5j23k17o-24, asking. a-6h5j23k17o-24, asses a15c-6n20o-25, assessme. n20o-20, assis d7e11h-6j9l-5, assistan. d8e11h-5j9l-5
assoc c8d13g15o-14, assur b9c14d9e12f-10h27j-6k-15m-14n-14, assuranc. c12f-6h21k-11m-12n-12o11, assureur. a-7b7e18h12o-9
at a-44b-8c-44e-19f42g-21h40i23j-8m-7n15o32, atm i-7o23, attac b-9c34d6e-15f-13i-7j-18m-18n-14o48
attached. b-8c30d7e-14f-11i-6j-17k-13m-16n-12o54, atten a-16c-5f13h-13j20m-25n-11o38, attend. a-9f15k-9m-9o29, attends. j19, attente. j15
`;
