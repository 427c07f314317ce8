/** What single words speak for, 1 of 6. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const words = `
0 b8c7d-15e-31f-31g8h-41i17j-19k-63l68m76n-66o82, 30th o17, 4e d-9h11, 9th o11, ^0 a6b-10d-8e-7f-10g14h-8i8j-9k-27l-12m57n12
^a a-7b12c-13e-7f26g-15m-7o24, ^about a6j-13l8o11, ^accen c18o-6, ^acces a18c-5d-17h-9k-10n-8o56, ^accid c8o20, ^accou d28h-6k12l-6m-6
^accus a-6m15, ^ads e-5f17h9o-6, ^affai f12, ^again k6m7o-12, ^age d-6l13, ^agenc a-7h20, ^alime o13, ^and b6j5k-11o8, ^anniv f11
^anony h18o-11, ^anoth b11, ^app b15h7l8o-17, ^appli a-7d7i9o12, ^archi o14, ^artic g11o5, ^at a-8d17f14m-7o-11, ^atm i-7o14, ^attes o13
^au a-9c-7e-6h-10j13m-5n-7o49, ^autom i-7o27, ^autor e19o-9, ^autre a12b9m-6o-10, ^avant a21d-9h9n8o-19, ^avis g6k11m13o-6, ^bac k13
^back k14o-10, ^backu d-6o24, ^badge a7h10k14o-17, ^bags k20o-13, ^bank c-6o14, ^bient l15, ^biome d18o-8, ^birth e9f15g-7l-6
^board f16g-5, ^boite a-6h6k10n14o-17, ^break j11k5o-6, ^bulle k-7o14, ^burea n16, ^call a8m14o-6, ^camer c-6f9j29k-6l17m-17n-8o-8
^cance o15, ^candi a-7d6i5k-6m-8o30, ^capte h17o-6, ^card c-5d14f14g-7h7l-6, ^carte d12f6g-6h7j6o-6, ^ce a14h-5, ^chang b16g6k-5
^chart f24k-5o-5, ^check h14o-6, ^clava d16f-13j11k-6, ^cle k15, ^cles k-6o13, ^clien a14g7j-5k-8m-6n-8o7, ^cloud h12, ^club e-6l25o-6
^code c9f-7k-16m11o26, ^colle f-10h7k13o10, ^comma a13o-9, ^comme g11j6, ^commu f19k-5n15o-15, ^compa a12, ^compl j-32k-7m16o41
^compt d16h-6l9m6, ^conco l15o-8, ^confi c29, ^confo c14n-5, ^conse e25f-12j-5k-5o20, ^consu a15, ^contr a-6j-5o30, ^cooki n23o-16
^coord c17k-6, ^copie a-7d20n5, ^corre m19o6, ^courr f9k9o-17, ^credi c13d11i11m5o-14, ^curie f-6h5k11, ^curio a15h-8j9, ^custo d17l15
^cyber k-11o15, ^d a8b-9c5d-10g-14h-16i-12k-9n10o41, ^dans e7f11h21i-5j11l-5n-8o-19, ^data a6b24f7j5n-7o-21, ^date c37m-6o-18, ^datin d13
^dayca l32n-6, ^days m21o-9, ^de a-8b7d27e-7f-28h-13j10k-48l13m-31o76, ^delai m-7n13, ^delet a-6d33m13o-16
^deman a8e-6f-8h-14j-12k-7l-7m13o35, ^denta l6m-6o18, ^des b-6e-7f22g8h-7j10k-19l-6m-5o7, ^destr a12, ^detai c14k-6m9, ^dette c11o-10
^deux a7c6f11n-5o-5, ^deuxi j12m-7, ^devan j12o-7, ^did h14o-5, ^distr o13, ^divor o11, ^docum a18c-7h-7k-7m7o20, ^donne a7d14f-5m8o-17
^dossi a27b-7c-16d-12f15m10o-12, ^drive j-9o14, ^droit b15d9o-12, ^dsar a14m-6, ^du a7b-14d22f-6m9n-10, ^duree h11, ^effac d12m10
^else j12, ^emplo c10f-7j18k-13m-9n-7o14, ^empre d8e10, ^en a-6d8i8k-6n-8o24, ^enfan l11o-6, ^enque a-6c5h15, ^enreg a14d8e9n14o-20
^entre d8f13k-6, ^entry c17o-15, ^envel h-6k32m-10o-9, ^envoi k15o-9, ^erreu k28o-13, ^et a13j-7, ^ete a-6o13, ^etude e16f-8, ^ex k16o-5
^expir m14, ^expor b15, ^face e5f18o-14, ^fax j6k18o-14, ^ferme b15, ^fiche a16l9, ^fichi o15, ^file a23d-7j-5k9m-14o11, ^finge d22o-8
^flyer o15, ^follo o12, ^for b6c-5d-6e-6h-16k-11l-5m5o42, ^form h18j7k-6n12o-12, ^forma b-7e9g6k-6o21, ^forme d12g7k6o-9, ^formu l6n14o-5
^found k-7o12, ^fourn b8k8n13o-10, ^from k14, ^garde l20n-8o5, ^gate f19o-8, ^gende c12o-6, ^geolo e13, ^googl o15, ^gps f14o-10, ^gym d13
^hamec k-7o16, ^have a13m10o-7, ^healt h20o-14, ^hirin n13o-8, ^histo a6b17o-6, ^horai i20, ^how a-7h7n20o-13, ^humil g15j-7, ^hypot o13
^i d5e20f-13h-11k6m-6n17, ^ia f6n11o-9, ^id m12n8o-7, ^ident a11m5, ^in a-16c12d-7f-10g-7h-5j15k12m-10o24, ^incom c7m15o-10, ^info h-6o17
^infon k-6n15, ^infor a-6c5h-6o21, ^infos k16, ^insat j11, ^insta i12m-6o9, ^insur a5i12, ^inter a18f-5h-6o13, ^is a-6b5c11h-9k6n16o-6
^it a-5d5h-14k8n21o-11, ^j e16g7o-6, ^je c12d10e11f-8o-9, ^keep d12, ^l b-7c6d5f8g-13h11j10m-14n-7o-11
^la a-6b12c-12d-11f12i-7k-21l17m15n15, ^late a17, ^le a-8e10f-9h9j9k-10l6m16o-11, ^leavi b16o-11, ^left a-6k18, ^legal h-7n15, ^lent o11
^lettr j14m11o-14, ^licen d11j6, ^lien g6m17o-15, ^limit i20, ^list e10k-6o14, ^liste c-7f10g6h24m7o-20, ^loan a11, ^lobby a11, ^long h12
^lost k-7o17, ^lot a13, ^m c12m7o-11, ^ma a8m-11o20, ^machi o13, ^mail a-5d-7j14k7, ^mailb n14o-7, ^many h-8j8n13, ^match e18
^mauva c6k16o-8, ^me a7d16n-5, ^merci k-5o26, ^mes a18c-6f-6h-7k13o-6, ^meter h19o-7, ^minut g20o-13
^mon a23e6g10h28i-9k-6l-13m-21n-12o-12, ^monde j13o-8, ^movin d18o-7, ^my a26b13h5i-8j15k8l-12m-12n-10o-23, ^name c13g7
^new b11d-5h-5j-6o36, ^newsl e11, ^no a-7b6d10m-9o17, ^nom c15h7o-6, ^not c25d-8e7o-15, ^note c13, ^nothi d14, ^notic f-5g10k12o-9
^notre c-5k11m10n-5, ^nouve a-8b15c-7m16n13o-12, ^numbe d-5f-6k11o8, ^numer c8o13, ^objec o11, ^objet o10
^of a14b-6c7e-7h-13i-9k-9m20n-13o23, ^ok d-8e31o-7, ^old d15g10l-8, ^on a6b-6f8h-9i-15k-6m-18n-8o41, ^onlin g13o-13, ^our a6j12k-5m8
^out a-8e-6f7k19, ^ouver j15o-12, ^page d-6g8n-18o21, ^paper b6n15o-16, ^papie k6n24o-14, ^par f13i7k11o-17, ^parki a18o-11
^parti d-6h19o-8, ^party k-6n15o11, ^pas a-10c9f12k10o-7, ^pdf g19o-13, ^pendi m11, ^perdu o13, ^permi d13h6m-22o18
^perso a27c13f-5h-6j7m-10n-7, ^phish k-14o18, ^phone c8o12, ^photo a-10c-11e11f13h-8j11m-11n11, ^plain a7f-7j-17k-8m21o24, ^plate f13
^plus e13, ^point c-5e9k-9l6o14, ^polit d9h6n13o-12, ^porta b20c-6k13o-11, ^pour h-8l11n-6o28, ^power m17o-6, ^premi i11, ^priva n-9o29
^proce g14n6, ^proct i15, ^procu m19, ^profi c8d12e-5f6g-6k-6o10, ^prolo m11, ^prove h10, ^provi k11n10o-18, ^publi e-5f13k16
^que a16e8m7o-23, ^quest d-5f-5j17k-7m25n-9o8, ^quote m-6o13, ^rappe o26, ^rappo c12, ^re a-17d-21g-9h-16j-13m53n-23o42, ^recei m29o-14
^recep a-7m14o-6, ^recog e13o-6, ^recor a18c-7d6e5f-7h-8m-11o9, ^recou a-6h15, ^recul a-8o15, ^refer a8c-6o19
^refus c-15d13e-5f-14i25j6k-6m8n-8o9, ^relev b6c-6h-7k9o15, ^remin o17, ^repor d-6h-6n7o17, ^reque a8d12f-6h-8j-8k-7m17o7
^respo h-6n16o-7, ^resul a5c-10g14h-6i8j7, ^reten h11, ^retur o12, ^rh k11, ^room j11k8o-7, ^rude j-7o11, ^s a8c-7f6g7j7m-6o-18
^satis n-5o16, ^saved d20, ^scan d21o-5, ^score i23o-9, ^scree a13, ^secon j-5m-9o18, ^sent k15, ^septe j-7m18o-6, ^serve k-9o25
^servi j7l8o13, ^share a-8f25n13o-15, ^sheet l18o-12, ^shift i17, ^signe a-5e5h10o6, ^silen j18m-11, ^simul k-18o22, ^smart h19o-7
^sourc h12, ^spell c13, ^stage a-7o23, ^statu a-6c8i9m10o-14, ^still c6d-12g-11m35o-10, ^store j12l7, ^study e16f-9, ^suite a-9m34o-16
^suivi a6d-5f12h-6m-13o23, ^suppl n12o-8, ^suppr d19, ^sur a-9c-12d-12e9g-6m5n-8o26, ^table f11k12l10o-22, ^taxes h-7o20, ^techn k18
^telec k13o-13, ^temoi e9n17o6, ^tenan a12h6i7n-8o-7, ^test a19k8o-9, ^the a-9c-18d17f9g-11h-17j19m8n-12o18, ^there d-11j6m22o-6
^thing a9d-6f10m9o-20, ^third h5k12o-11, ^ticke e8f-7o12, ^to k6m-8o23, ^total a12, ^toujo g-5m21, ^tout b8d-7j13, ^toy l12o-8
^train b11n11, ^trans b14n-6o17, ^twins c15l7o-12, ^type c12o-7, ^un b14d-6f-7j-9k-6l6o24, ^union e11, ^updat d14m-8n5o8, ^usb k20o-14
^utili k16, ^vacan o11, ^verba g12, ^verif h21o-7, ^versi n25o-14, ^video a9d-8e11f-6g25j-10o-12, ^virus k-11o17, ^visit o16, ^vocal e12
^vol m12, ^vos c14f7k-7m6o-8, ^votre a6c-9f-11g-6h-10i-6j10m21, ^vous c6f7h7k-6m6o-14, ^we m11o-8, ^weekl n-5o15, ^what a29h-13m8n-7
^who a-9h16o6, ^wrong c15k6, ^year l-10o16, ^you c-9d-6h17i-5k6m15n-11o11, ^your b-6d-23e10f-8g8i-11j13k-8l-8m42n-5
a d-8f11g-26h-18k21l-13n6o32, able a-12b10f11m7, abord a15d17e-8f-8i7m-11o-6, about a11d14f-17g7h24i-5j15k-6m21n-24o-32
absen a-8c5f10k-5o18, absences. c7f12o-8, absent. c-5o20, abusi j21, abusive. j17, accen c22, accent. c23o-7
accep a-11c-12d31e33f-6h-9k-8l10m-8o-11, accept. c-7d11e8o-8, accepte. d15e19l7o-10, acces b-12c-17d-30e-9f-12g7h7i-6k13l-7m15n-11o53
access. a18d-14f-5h11k10m-16n-8o17, accid a18d-8o23, accident. a18d-8o23, accor a-12d13e11g6h-6k-7m5n-6o-12, accord. a-6e15l6m10o-8
accou c-12d30e-7f10g-7h-14j-11k6m-19n-6o23, account. a13b-9c-7d13e-9f13g-6h-14j-8l6m-17n-9o28, accounta. b13n6, accounts. a-9d18
acct a7d7m9o-16, accus a-8m25o-9, accuse. a-7m26o-10, achat f18, achats. f16o-6, achet f7h-6j-6o32, acros c10j14o-6, across. c10j14o-6
act a14d-6m5, actio c7f7j-10k-6m5n-9o20, action. c7f7j-10k-6m5n-9o20, actua h-5i6n-8o25, add o13, added c13, addit m12o-6
addition. m12o-6, addre b-10c16d13j7k21m-8n-10o-27, address. b-9c-8d15h5j8k11m-7n-8o-7, addresse. c24k10o-21, adjoi f-7g-7h-8l-5m13n-6o12
adjointe. f-7g-7h-8l-5m13n-6o12, admin a10e5f-7h-12j8l-10m8n-13, administ. a10c6e6f-7h-12j8l-10m8n-13, adres a-9b-7f6i6k19l11n6o-27
adresse. b-6f10i-6l12n5o-11, adresser. a-12c-7h-11i7m8n6o10, adresses. k20o-15, ads e-7f21h13o-8, adult l22, advan f17i6m-6o-24
advance. f17i6m-6o-24, adver f14, advertis. f17, advis c12o-7, advise. c12o-10, affai a16d8f13h5k-23n-6o-16, affaires. a11d6k-10m-8
affic c-8d-5f18m10n-7o12, afficher. j6o11, affil f13, affiliat. f13, after c-13d15h20k-9, afterwar. a6h12, again d-18f21i7j-12k15l-8n-7
against. c5d-15f19h6j-11l-6m-5o8, age c-7f-5i-5l39o-14, agenc a-11c14h19o-10, agence. a-7c6h15o-7, agent a34d-7i8j12k-5o-25
agents. a13o-5, ago a-9d15k-8o15, agree a-13b6d-11e28f-13h-11l10m15o-10, agreed. e21f-6l6o-6, ai a-9c31d6e6f-18h-10i-19j-7k20m7n-9o5
aide e-5h5j-6k-7o29, aider f13k-10n-7o-8, aille b7f12, ailleurs. b7f12, aimer a29d-9h22i8k-9m-11n14o-26, aimerais. a29d-9h26i8k-8m-10o-21
aimerait. n15o-8, ainsi a7d14n5o-12, aisle a10o11, ajout a11c10m-11n7o-6, alarm o13, algor i34o-15, algorith. i34o-15, alimenta. o12
aline b17c5o-19, alinea. b17c5o-19, all b6c-16d25e-8f-10h-8k20m-16o10, allez a-9c-5e-8j14l8m-6, allo a-6d7e6g-6k-13m-10o22
allow l20n19o-16, allowed. l6n20o-15, alors a-8c16d-5i-8k-6n-6o18, alrea c-5e5o12, already. c-5e5o12, also a12d13f-7g-6j13n-12
alway b6d-6e5h5j7m-6o-19, always. b6d-6e5h5j7m-6o-19, am a20b12d-15f12g-7i-10k-8l6m-13o9, ambul o16, ambulanc. o16, amene f14o-5
an a-22b-8d-20f6h-6i20l14m-13n34o-6, ancie a13c22d7f-7g12h-7j-5k-12m-7n9o-16, ancienne. g12n12
and b-15c13d14e-10f-11h31i14j39k-15l21m-35n-27o-18, annee f5h10k-6l14n6o-16, annees. h12n7o-13, anniv d5f11, annivers. d5f11, annue c17o9
annuel. c17, annul a-6e17, annule. e14j5, anony d7h13j7m-8n-10, anoth a-12b14c19d-6g-5k14m-8n-5o7, another. a-12b14c19d-6g-5k14m-8n-5o7
ans b10d34e-12f-18g12h6j-15k-25l84m-13n-20o-39, answe b-5e11f-11h11j24k-13l-8m5n-14o10, answer. a-8j21k-5o7, answered. a14j6o-5
answers. e16f-10h12k-5m-6n-8o8, any a10b-7d6e14g7h-7j-11k-7n-9, anymo e20f-7, anymore. e20f-7, apart a6h13j5o-12, apartmen. a6h13j5o-13
app b19c-9e6f-8l24m-9o-17, appar a7c17e6g7i-7k-7o-10, apparent. a11f6, appea a13f-5g13o-13, appear. a14o-12
appel a11b-9d-11g-6j6k19l-8m14o-8, appele. a8f-6h-9i6k19, appelle. a-5c7k12m11o-14, appels. a6f12n9o-14
appli b11c-12d5f-13h-11i22j-13k38m-8o-21, applicat. a-13b13c-8f-5h-6i16j-7k44o-29, appor c5k-5n7o13, appre c13d-15f7i9k-5l-6o-13
appro e6l9o14, apres a-6b17d-11g6h13k13o-28, archi c-5g8k15m-6n-8o17, are b-8c6d-14e-6f9g-7i-10j-7k22l-8m15o6, aroun a29, around. a29
arran c12o-6, arrangez. c12o-6, arrea c8g7j5o-14, arrears. c8g7j5o-14, arres g19o-10, arret c15f18o-14, arrete. c12o-5
arriv a-9f-7g6j-8k14n-6o16, arrive. a-5c6g7k-9o17, arrivee. d5k12o-11, arrives. o12, artic b16c7d6g17j-7k-7m-9n-8
article. b16c7d7g17h-7j-7k-7m-9n-8, artif f13i6, artifici. f13i6, as a-10b14c13d16e46f10g12h-10k-19l-9m-5n-16o-44
ask c15g8i14k-6m-14n26o-31, asked a-14d-14e-5f5h-10i-6j-6l23m43, askin a-5j11k12o-7, asking. a-5j11k12o-7, asks l12n6, asses a9n18o-19
assessme. n18o-14, assis d9e13h-6j10l-6n-8, assistan. d9e13j10l-6n-8, assoc c7d13g13o-11, assur b11d9e11f-11h21k-11m-7n-8
`;
