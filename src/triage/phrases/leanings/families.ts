/** What the families of words and the circumstances speak for. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const families = `
#always a-18b-58c-39e10f-45g-65h-57i-73j-73k21l-44m15n-33o462
#asked a-26c-36d-54e-37f-44g-10h108i7j-65k-65l-8m36n137o57, #context a30b11d9e8f-10g-19h-6i-15j22k-30l-15m38n37o-62
#gate b-5c-26d-30e-16g-9h-9j-19k-13l-10m-36n-17o201, #length g-8h-12j-7k-28m-7n-8o86
@aboutMe a160b-20d29e-28g41h-17i13j-14k-13l-6m-7n-28o-111, @access a61c-33d-22f-24h29i-9k13l-20m-11o21
@accountThing a-16b-7c16d72e-20f-24g-18h-21j-20k18l33m-8n-15o6, @adPurpose a-10b-15d-27e-10f78i-7j-20k8l8m9o-17
@age a-19e-23f-21h-9i-10j-38k-16l144m-7n-13o27, @anyData a21b27c28d24e-13f-8g-25h15j-9k-39l-29m7n21o-22
@askedFor a5b-14d-7e-14g-12h-33i-5j6k7l-12m171n-7o-85, @askedProof m7
@asks a29b-22c-32d-17e-17f-14g-25h65i31k-34l-15m-12n85o-17, @bccMistake a-9c-8f9g9h7i7j-5k15o-14
@belongings a-19b-16d89e8f11g10h20i-22j16k-38l-35n-30o7, @calls a37b-7c-17d7e9f7g-12h-32l5m-23n-10o36
@changedMind c-12d12e117g-16h-8i-7j-8k-9l-10m-11n-7o-33, @child b8c-21d-34e11f-24g-15h-31k6l138m-19n-20
@childDid a-30b21c-29f32g-25h-6i-10k17l84m-43n12o-28, @clients a-23b40c-24g-25h13i6k-38m-13n32o31
@closeIt a-20c-16d13e29f10g-7h-10i5j-6k-9m-8n-7o23, @clubMember a-22c-9d-14e8f-11j-6k-12l19o41
@collecting b-7d-16e-15f27h25i13j15k-35n9o-23, @complains a-26b-14c-22d-13e-27f-10g-10h-19j133k14m23n-24
@consentThing a-18b-10c-18e145f-18g-9h-7i-6j-10k-24l22m-12o-29, @contactMe a-7b-7d-21e-10f43h-6i-6k11l-6m-18o35
@cookieThing f-6g-12i-8k-7n50, @correct a-49b-12c146e-14f-12g-15h-16j-9k-41l-8m17n-17o40
@dayCount a15b-6c-13f20h-40j-9k-15m37o15, @decided b-9c7d-32f9g-11h5i81k-18l-17m-15n13o-15
@demandedMuch a25c-15d18e7f-12g-19h29j41k-19m40n-20o-75, @denies a-44b-12c22d45e24f55g-15h-35i12j19k-35l18n-8o-42
@details a-15b5c24d22e-31f-29g-27h36i-17k58l26m-10n-34o-13, @device a9b-8d-10e8f-42i-12k78n-8o-16
@disposal a-38b-13c-12d23g-6h-31i6k88l-20m-25n-6o27, @erase a-53b-15c-58d277e-26g24h-38i-11j-44k-15l9n-19o-33
@everything a45b18c-9d80e-9g-5h-26i-16j19k12l-15m-39n-18o-36, @exporting a-11b50c-5o-20
@exposed a-33e-10f-16g24h30i-15j13k50m-9o-22, @factors a-31b-17c-15d38e-21f-17g-17h26i97j21k-30l-15n22o-37
@fileNoun a52b13c39d16e-18f-21g-6h-17i-13l-23m18n-28o-13, @formalAsk a42b37c-9d27e21f-13g9h-24i-10k-16l-11m-25n23o-48
@gaveBefore a-24c-5e128f-13g-9h5i-5k-10l-8m-7o-53, @generalAsk a-13b14e-29i-24k-28l-12m8n106o-6
@getSource a17c-15d-20e-8f13g-6h76i-6j-6k-15m-12n7o-23, @goods a11b-10c-22e-16f10h-9j9k10l-12m-43n10o65
@hacked a-9b-6c-7d-8e-5f-6h-7k63m-6n-6o11, @heldByYou a13b-10c60d34f-22g-16h7i-31j27k-23l17m-9n-6o-44
@howLong a-12d-9h89i-7j-6k-7m-7o-28, @humanReview c-7d-9h-9i79j-8m-6n-5o-21
@inFormat a-15b125c-13d-8e-8h-10i-7j-8k15m-10n-6o-43, @inPublic a-18f-13h-20i-7j48l-11m17o7
@intruder a-10b-6e-6f-7h-13k51m-6n-12o23, @itTrouble a-6d-33e-9f-22g32h-29i13j-11k60l-22m-17n22o27
@jobSeeking c12d-10f-11g-12h-17i7m-26n-6o64, @keepNot c-17d68f-10g-8h-10o-9
@keepVerb a11b-22d55e-6f-19g-12h57i-17k-8l15m-11n-27o-14, @know a22b5c-25d-34g-39h65i33j-8k-22l-6m25n23o-35
@leaveWith a-13b155c-21d25e-12f-14g-8h-27i-13j-17k25l-12n-16o-46, @lost a-20b-11d14f-10g7h-25i11k57l-8m-18n-14o17
@machine a-7b21c14d13e11g-12h-21i78j-27k-7n-25o-33, @makeItRight a-19c152d-21e-15g-10h-33j-20k-25l10n-20
@many a-20b-16c-14d-42e-13f9g44h18i-14k41l20m-23n22o-6, @meetings c-9d-6e-21f9g11i-12j-5k11l-14m-9o54
@mine a62c18e29f42g-9h18i16j6k-23l-19n-52o-93, @mixedUp a13b-7c72d-20e-7f-12j6k6l-11m-17n-11o-10
@money a-27b7d-17e-9f-6g-8h-14i-12j22k46l-13m-21n-22o77, @move b58c-6d-23e7f-5h-32i-6k-6l-13m-10o42
@myDetail b-26c7d-13e-7f-9g39h34i-17j51l21m-22n-15o-45, @myName a19b-20c22d-21f12g62h11i-15j22k-9l-19o-56
@mySide c14o-8, @nameSearch a13c-8e-8f-15g75h-18i-5k-7m-5o-15, @newName a-6c40d-5k-5o-13
@noConsent c-17f9h-9j28k-10l42m-11o-29, @noReason c-9d15g-8i-6k29m-7n17o-15
@noReply a-17c-9d9e-23g-8i22l-8m96n-38o-20, @notYet a-9b-14e-15g13h9i-18j-15k-18m47n18o7
@nothingElse a-17b-15c7d19e28f116g11h-6i-6j-19k-37l-7m-22n-17o-36, @obtain a121c-17d-30e-6f21g-26j-38k-9l-26m8n-15
@ofHeld a27b-9c94e-23f-31h-12i-18k-8m-17n19o-25, @offended a-39b-15d-45e-14f-16g-17h-10i13j174l-11n-21
@officer a8d-6h-7j5n22o-13, @onPage a-32b14c-34e22f-36g101h-42i8k-36m12n34o-18, @oops a-10f-9i9k54n-11o-28
@others a-11c17d-7e-7h-12i-7k97l-10m-13n-5o-40, @ourClients a-6b-10c-10d-14e-13f-8g-8h-12i-7j13k132l8m-12n31o-82
@outrage c-10d-14e-8f-8h-13i-7j81k-18l-7n-9o15, @overrule a-12b-10e-11f-13g-8h-17i131j-15k-8l-9m-8o-14
@paperwork a9b-11c8d-13e10f-20h-6j-16m-36n-17o95, @parentsUnaware a34b-12d-16e-13f5h-9j-10k-39l68m-27n27
@personShown a-9b-7d14e9g47i-17k-13l25m-22o-20, @pitches b-17c-11d-16e-17f144g-22h12i-14k-6l-12m-15o-29
@policyThing a-24b-5c-10e6f11h-8i-6j22k-8l-6m-12n126o-81, @privacyWord a20b-10c-22d-14e-13g-12h-37i-16j49k-27l-15n98
@privatePlace a-10b5c-5d-12e13f-8g26h20k21m-7o-32, @property b6c-14d7e-15f-9i-10j21k5l-11m-16n-22o62
@protects a-12b-17d6e10f-6g-12h-39i-12j19l-8m-8n55o27, @publicThing a9d-6f5g-5k-21n16o17
@publishing a12b-9c-8d-16f17g47h-7j5l-7m-28n-16o12, @reachMe a25c-6d-8e-20f31g14h43i-10j26k-9l17m-22n-40o-43
@recordThing a91b-14c26d29e5f-28g-13h17i-19j23k-22l-16n-12o-63, @recordings a51c-10e9j21k-8m-9o-34
@redress b-7d-9e-10f-14h10i7j56k-11l-7m11n-15o-15, @refuse a-46b-12c-6d19f161h-5i-17j-15k-27l-16m-27n-8o-6
@reminder a-14b17c-18d-26e-7f-14g-10i-9j-10k-8m60n-20o61, @searchEngine a-6b-6c-9d17e-13f-21g45h-19i-7j-11k-5m-11n6o40
@seen a-19d-7e-25f-22g-6h25j-24k87l17m29n-33o-13, @selling a-19b-5c-9d-16e5f25i-10l-7m-11n-21o82
@sent a-29c13d-16e-22f7h22j-11k50l11m-21n-15o15, @shareVerb a23b6c-32d-25e25f14g-26h15j-6k23l-23m-17n-10o36
@shopping b15c-22d-13e-17f38h-11i5j-14k-26o50, @snooped a7b-8d-5i-7j15k20m-11o9
@staff a10b-11c-10d-35e-10f-20g-7h34i7j57k13l-11m-35o14, @staffMatters a-12b5d-10f-15h14i7j-5m-14n-20o53
@stillWaiting a-24b9d-33e-18f-6g-15h-13j-35k-10m157n-24o13
@strangers a-34b-10c18d-22e-19f-6h-20i-12j16k165l-14m-31n-8o-28, @system c-20d6e-20f-19g-6h-8i24j-24k48n18o-7
@systemSays a-8c-8d-21e5g-5h-20i122j-18k-13l-6m-9n-11, @takenBack a-47b-6c-12d-8e144g32i-13j-15k-25m-16n-19o-6
@takenDown a-28b-12c5d15f-9g90i-13j-18k-20n-10, @thanking a24b-11c6d-11i-7k-22m14n-13o18
@thirdPerson c13e-9g-9h6i-9k20l19m-19o-17, @timePassed a25b-6d-11e-11f-10g16h-26i-14j-26k19l7m40
@toAnother a-10b84c-10d16e-6j-7k-12m-7n-7o-30, @toMe a112b-15c-25d13e-10f8g-16h-10j-17k-10l-14m-23n10
@told a10b-9c6d-32e24f10g18h-6i-6j41k9l-11m-7n-20o-28, @tookAway a20d36e-19f-21h-21k35l-13m-30n13o6
@typedIn a22b85c-10d13f-10g-7i-7j-6k-17m-11n-6o-45, @usedFor a-26b18c-30e49f56g-32h15j14m-23o-35
@vendorNotice k26o-17, @wantsAction b-9c7d-11f-9g11j46k-17l-8m7o-19, @webPlace a-34b-9c-19d-28f-30g121h-13m-23n57o-25
@whereTo a-24b-11c-31d-18f-10h56i-9j-9k37l-7m-10n38, @whoDid a-14b-18c-8d-12e-27f15g9h74i28j-19k-11l11m-19n16o-25
@why a-12b-7c-11g-6h45i14k-5m5n-19o11, @wish a69b24c36d34e-10f-25g17h-41i23j15k-58l-46m-40
@workThing b-8c-20e-15f-29g-28h14i-13j11k55n32, @wrong a-37b-12c113d-45e-17g-9i-12j-11k40l-13m-17o30
@wrongPlace c-14d-6e-5g-6h-10k68n-7o-18
`;
