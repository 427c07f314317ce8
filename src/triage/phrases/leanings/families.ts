/** What the families of words and the circumstances speak for. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const families = `
#always a-67b-64c-38d-38f-37g-86h-29i-73j-59k-6l-45m26n-54o569, #asked a-24b14c-87d-71e-99f-119g-24h153i57j-91k-126l13m30n276o97
#context a31b6c25d21g-25h-8i-17j47k-48l-14m74n24o-117, #gate a-23b-17c-26d-10e-16g10h30i10j-34l-30m-86n-72o260
#length a26b9c10d20f24h-19k-31l-8m-54n-40o64, @aboutMe a208b-29c15d61e-21f-19g19h22j6l-25m-28n-48o-158
@access a48b-9c-51d-39e-26f-12g10h41j28k30l-5m-32n11, @accountThing a-13c21d78e-17f-18g-24h-24i15j-29k9l25m-17n-29o26
@adPurpose a-26c9d-27e30f63h6i-34k15m-22n28o-34, @age a-5b-8c32e-13f-38g-18h-40i-13j-19k-10l173n-24o-20
@anyData a7b34c46d43e-17f-24g-58h17i13j-21k-37l-12m37n10o-36, @askedFor a-8b-15d-8e-7f-17g-32h-54k16l-24m225n-26o-52, @askedProof a16o-16
@asks a14b-25c-54d-38e-44g-53h63i51j29k-17m9n68o5, @bccMistake a-21b-7c6d-22f8h-5i9k29m-7n-6o15
@belongings b22d94e10g34h24i-11j14k-42l-32m-43n-61o-10, @calls a68c-17d7e5g-15i12k-10l-8n-14o-15
@changedMind a9b-7c-15d19e148f-23g-17h-11i-7j-25k-15m9n-11o-50, @child b20e13f-37g-25h-55k12l167m-30n-40o-26
@childDid a-29b39c-20e27g-21h22j-22k9l61m-45n-6o-17, @clients a15b39c-23d15e8f-21g-5i-6j-11k-43l-19m-12n39o22
@closeIt a-28b12c-29d31e30g-6h-20j-12k-14l8m-7n-17o53, @clubMember a-15b11c-25d8e-12f-8g9h-13j-16k-28l32m-5n-14o77
@collecting a-13c-32d12g16i16j14k-35l8m-24n42o-14, @complains a-19b-21d-27e-42f-36h-35i17j148k12l-16m15n8
@consentThing b-17c-31d-10e158f-16g-11h-7i-11j8k-30l39o-63, @contactMe a-17b-9d-30f73h11i-5j-8k25l-13m-6n-10
@cookieThing a-5c-9d-6e8g-9h21i-11j-15k-8l-5m-5n44o8, @correct a-24b-22c164d-16e-34f-27g-52h-31i-8j23k-59l-19m55n-12o63
@dayCount a-5b18c-31d-7e-17f-5h-40j-12k-17l9m79n-13o43, @decided a10b-13c-8d-29e-13g-9h-10i126k-33l-28m13n-13
@demandedMuch a-17b-18c-20d22e8g-15h46i14j54k-43m61n-13o-80, @denies a-50b-11c19d53e47f84g-12h-42i-13j18k-12l35m-34n-33o-50
@details a-36b-10d7e-60f-6g-46h47i-38j39k115n-26o9, @device a13b13c-10d6e-30f-17g-38h7i-14j-17k84m48n-24o-24
@disposal a-17b-24c-9d19e7f-15g-12i10k87l-38m-27n10o8, @erase a-67b-18c-66d347e-15f-16g39h-37i-22j-54k-21l-22m41n-28o-63
@everything a67b24c-14d66f-11g-8h-23i-10m-22n-22o-45, @exporting a-10b46c-6f-5h-6l-6
@exposed a-19b9c-28d45e-20f-13g32h24i-18j-8k40m-17n-21o-8, @factors a-22c-19d16e-25g-21h11i124j64k-38l-20m-14n11o-61
@fileNoun a86b28c27d28e-34f-14g9h-32k-7l-39m-15n-18o-27, @formalAsk a20b25c-13d6e15g17h-32i-6j-10k-42l-15m-12n77o-30
@gaveBefore a-23b12c-18d-20e191f-31g-19i-14j19k-20l24m-17n16o-103, @generalAsk a-22b26d-16e-30g14h-7i-22j-17k-32l-7m-16n115o10
@getSource a11b15c-9d-14e-10f15g-7h102i-5j-18k-20m-26n10o-46, @goods b-23c-19d-10e-10f7h-29i-9j6k47l-23m-13n-10o79
@hacked a-10b-11c-17d-21e-8f-10g-9i-6k64l-7m20n-6o29, @heldByYou a5b-23c64d56e10f-20g-16h30i-28k-22l14m10n-35o-40
@howLong a-22b-7c-8d-10f-6h94i-10j-13k-14l-7n7, @humanReview d-10h-11i108j10k-13n-10o-49
@inFormat a-20b183c-18e-7g-10h-23i-10j-11k10l-8m-18n-8o-63, @inPublic a-17b-11d-16e16f16g18h-17i-23j62k-39l-26m-12n26o23
@intruder a-17b-11c-15d-20e-5f-18i-6j-12k111l-11m-13n-16o25, @itTrouble b24d-48e-8f-49g19h-17j-58k50l-5n50o33
@jobSeeking a-15c14f-21g-23h-16i5j8k27m-28n-15o65, @keepNot a-15c-18d81f-19g-6i-6j-7k-8n-7o19
@keepVerb a33b-29c-6d85e-30f-14g-10h65i-20j14k17l29m-63n-22o-49, @know a36c-36d-23e-17f-14g-57h84i40k-28m29n8o-20
@leaveWith a-18b206c-25d41e-7g-29h-45i-18j-37k21l-20m-24n-38, @lost b-9c-5d17f-29g31h-38i9j-33k50l-22m11o19
@machine a21b22c24d33e5f-24g-10h-19i98j-32l-8m-27n-44o-35, @makeItRight a-8c195d-43e-25f18g-32h-32j14k-48l-27m-32n31o-11
@many a-32b-22c-21d-73f33g52i-31j-6k53l36m-39n53o-9, @meetings a-35b-31d-32e-18f36g-8h-32i13j15k34l-49m12n12o82
@mine a52b16c22d18e49f40g-9h36j7l-24m5n-37o-169, @mixedUp a-6b-16c118d-26e-15f-21g-9i-7j25k-14m-22n-12
@money a-45c13d-21e-30f-11g-24h-50j19k36l-32m-7n-21o166, @move a11b63c-17d-24e11f-21h-57i-15j-14k-18l-25m21n17o70
@myDetail a-10b-50c34d17e25f7g46h16i-30j32k-17l23m-29n-17o-48, @myName a7b-6c16d-18e20f27g77i-9j50k-23l-23m-5o-109, @mySide c13i9o-10
@nameSearch a20e-11f-23g93h-25i14j5k-17m-6n-20o-17, @newName a-8c54d-10f-7h10k-10l-6m9n-6o-29
@noConsent b-5c-17d25e9g6h-10j41k-10l36m-18n-7o-48, @noReason c-10f-7g5i-7j-6k48m-12n8o-15
@noReply b-11c-29d6e-20f8g-24h47i13j-7m66n-35o-7, @notYet a-14b-13c-5d-16e-30f40g10h27i-39j16k-40m41n17o6
@nothingElse a-17b-27c27d46e47f122g-7i-13j-15k-42l-28n-17o-67, @obtain a170b22c-29d-24e-8f10g-19i-10j-16k-53l-33n8o-15
@ofHeld a34b-24c121d14e-14f-22g-6i-16k-40l15m-20n-14o-33, @offended a-19b-22c9d-50e-18f10g-13i-13j192k-10m-7n-14o-36
@officer a9e-6f-7k-9l-6m6n29o-12, @onPage a-30c-65d20e17f-17g122h-68k-49l35m5n24, @oops a-14b-9c17d-6f-20g-6h5k75l9m10n-9o-49
@others a-21c48d-13e11g-13h-12i-8j7k121l-10m-24n-5o-78, @ourClients a-13b-16c-20d-17e-16f-17i-14j12k187m-9n27o-98
@outrage a-7b-8d9e-7f-14g15h-29i-14j161k-28m-23n-16o-33, @overrule a-8b-17e-17g-8h-27i155k-18l-16o-47
@paperwork a15b-6c30d-16e18f-25g-11h-27i-10j-48l37m-35n-32o111, @parentsUnaware a48b-22c-12d38e-34h-34i-10j-13k-41l116m14n-10o-33
@personShown a-22b-5c-16d13f16g75h-15i5j-47k-11l50m10n-12o-36, @pitches a8b10c-8d12e-26f125g-34h9i-27k15l-8m-52n-7o-12
@policyThing a-19b-6c-10d-6f11h-12i-7j15k-8l-8m-8n114o-55, @privacyWord a12c-25d-23e-21f-13g-9h-26i-18j45k-27l-20m21n130o-26
@privatePlace b6c14d-18e12f-10g13h9i-6j-9k34m-25o-19, @property a14c-33d24e-25f5g15h8i-7j41k22l-24m-80n-44o87
@protects a-19c10d12e17f-29g-19h-26j37k-13l-14m-24n45o20, @publicThing c-7d-10f8g-7h-7i-6j17k-19l-13m-17n12o52
@publishing a9b-24c29d-30f18g69h-11j9k8l-11m-52n-9, @reachMe a21b-13c17e-22f14g15h14j65k12l20m-23n-65o-58
@recordThing a117b-15c35d50e-13f9g-30h8i-11j12k-27l11m13n-38o-120, @recordings a49b-12d18g-12h-6i-14j41k-20l16m6n-20o-50
@redress a36b-8c14e-8f-14g-17h11j25k-13m24n-21o-21, @refuse a-50b-28c-9d17e21f213g7h17i-40j9k-33l-31m-45o-51
@reminder a-21b11c-20d-31e-19f-10g-6h-6i-12j49m55n-24o35, @searchEngine a-6b-11c-22d12e-5f-29g62h-6i-14k-18l-6m43n-16o21
@seen b-25c23d-20e-31f-35g16h6i-6j-9k91l20m55n-51o-31, @selling b-21d-36e10f33h-12i-10j-29l-8m-24n-21o120
@sent a-18b19c9d-12e-33f7g8h20i-10j-13k65l-8m-20o-19, @shareVerb a38b16c-36d-34e22g-38h33i-20j17k37l-10m-20n-28o29
@shopping a-21c-14d-12f8h-13i5j-7k-12m-11n-12o95, @snooped a6b-10c-11d-10f8g-5i-12k20m-8n6o13
@staff a52b-13c-10d-25e-5f-31g-20h13i13j86k-11l-24m-29n-16o21, @staffMatters a-23b14c-27d-15e19h27i27j-15k14l-8m-16n8
@stillWaiting a-12c12d-49e-9f-32g-35h-35i9k20l-11m128n-9o24, @strangers a-43b-7c74d-41e-28f-37g19h-31i-25j81k150l-19m-42n-50
@system a6b23c-30d30e-44f-18g-19h10i26j-49k63m-13n48o-34, @systemSays a22b-7c12d-35g-23h-30i142j-12l-14m-27n-23o-6
@takenBack a-26c-6d-36e164f-6g62h-29i-21k-28l-14m-15n-58o8, @takenDown a-18b-32c19d22f-15g93h-33i-22j-18l-8n-12o22
@thanking a13b7f-14h-11i6k-32l-10m23o21, @thirdPerson a-18b-6c-10d-15e-11f7j22k9m-13n25o8
@timePassed a53b-9c-5d-11f-60g8h-31i-11j-16k35m72n-22, @toAnother a-5b125c-14d31e-10f8g-11i-7j-14k-18l-7m-12n-24o-38
@toMe a146b18c-17d-5e-10f-16g-22i-13j-10k-44l-26m-5n10o-6, @told a11b-5c19d-50e18f16g6j60k28l-36m-16n-27o-24
@tookAway a21b10d52e-17f-38g-14h-53i6j-7k42l-21o20, @typedIn a33b111c-14d20e-7f-19g-9h-6i-8k-14m-11n-10o-67
@usedFor a-50b33c-43d16e64f85g-32h38i-38j13k-11l28m-72n-26, @vendorNotice a-5h-13k37n-6
@wantsAction a28b-13d-10f-15g12j44k-11l-13m29n-13o-47, @webPlace a-51b-17c-16d-9e-21f-5g147h-36j-12k-22m5n82o-43
@whereTo a-9b-11c-27f-8g-8h73i-19j-18k36l-11m-16n13, @whoDid b-15c-22d-8e-25f-18g5h92i37j-26l9m-28n25o-22
@why b-14c-17e-7g-12h63i20j34k-5l-7m21n-37o-37, @wish a131b21c62d31f-36g28h-71i47k-77l-106m-39o5
@workThing b-28c-14d-32e-17f-19h-13i-24j-23k74l18m32n71o-27, @wrong a-24b-11c118d-24e-12g-21h-13i-16j-25k57l-35m-22n-9o33
@wrongPlace a-6c12e-10f-24h-14j-9k67m-9n-7o9
`;
