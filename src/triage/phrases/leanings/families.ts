/** What the families of words and the circumstances speak for. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const families = `
#always a-54b-57c-36d-28f-29g-72h-14i-61j-48l-32m13n-33o446, #asked a-27b8c-64d-73e-77f-93g-20h141i56j-71k-110l19m29n217o65
#context a21c20d24g-20i-18j33k-31l-17m57n26o-101, #gate a-16b-12c-33d-16e-20g8h26j-39k-6l-26m-63n-53o248
#length a21c11d12e-6f20h-20k-24l-7m-42n-34o65, @aboutMe a167b-27c8d39e-21f-20g30h18l-18m-14n-38o-125
@access a43c-44d-34e-16f-15g13h26i-7j40k5m-23n7o13, @accountThing a-13d69e-17f-13g-24h-18i7j-10k20l23m-13n-22o12
@adPurpose a-25c14d-17e26f62g-7i-20j-39k20m-17n17o-18, @age b-9e-11f-32h-29i-11j-18k-11l155n-25o-12
@anyData a29b35c31d37e-26f-27g-43h11i12j-14k-37l-14m26o-16, @askedFor a-6b-13d-11f-14g-28h-42j14k16l-17m176n-18o-50, @askedProof a12o-12
@asks a27b-28c-46d-35e-35f-7g-42h65i50j9k-29m7n68, @bccMistake a-16b-6c6d-13f5i7k17o7
@belongings a-24b19c-7d97f-7g37h14i-9j17k-31l-29m-29n-45o-7, @calls a43b-10c-13d10f7g-16h-20i10j5k-11m-11o11
@changedMind b-6c-8e130f-19g-14h-9i-7j-10k-12m-8n-10o-27, @child a-6b14c-16d-11e7f-32g-13h-37i6k14l151m-30n-30o-12
@childDid a-22b33c-35d8e26f5g-20h14j-7k22l55m-77, @clients a11b41c-20f-18g-19i-6k-33l-12n26o23, @closeIt a-24c-23d28e31h-17k-11m-14n-15o42
@clubMember a-15b10c-16e-10h-5j-11k-20l31m-7n-10o58, @collecting a-8c-16d11f8i15k-23l5m-14n32o-20
@complains a-19b-17c-9d-20e-29f-23h-28i26j123k13l-6m13n-19, @consentThing a-21b-14c-23e144f-7g-15h-13i-9j-15k-22l31n-12o-26
@contactMe a-17b-8c-5d-25e-8f64h6j-8k10l-10m-10n-13o28, @cookieThing c-8d-6e7g-9i-9j-6k-7l-5n36o17
@correct a-30b-20c136d-17e-20f-15g-27h-25i-8j-13k-42l-17m42o57, @dayCount a10b16c-19d-5e-14f-7h-32i-7j-26k-12l6m74n-10o25
@decided a13b-11c-6d-23e-13g-6i105k-29l-27m7, @demandedMuch b-15c-19d24e10f6g-14h25i16j48k-37m48o-93
@denies a-53c12d61e36f80g-18h-51i-7j19k-14l33m-26n-27o-44, @details a-26e-46f-6g-39h44i-35j25k85m27n-34
@device a6b9c-10d8e-13f-16g-32i-14j-21k76m28n-18, @disposal a-13b-20c-13d16e15f-21g-14h-13i6j9k72l-34m-17n8o17
@erase a-57b-11c-55d289f-19g34h-34i-17j-52k-22l-16m33n-25o-46, @everything a57b23c-17d60f-11g-11h-20j7m-34n-7o-39, @exporting a-8b47f-5h-5
@exposed a-19b12c-16d17e-14f-12g33h9i-20j6k47m-6n-11o-23, @factors a-22b-7c-20d17e-21g-19h19i111j45k-34l-10m8o-62
@fileNoun a63b29c37d23e-35f-16g5h-18i15k-23l-27m6n-24o-36, @formalAsk a26b15c-20d9e15g21h-25i-15j-7k-21l-12n44o-25
@gaveBefore a-25b10c-11e166f-26g-15i-13k-8l13m-22n7o-72, @generalAsk a8b15c-7d-16e-31f-7g21h-12i-26j-12k-22l-9m-7n92o12
@getSource b9c-7d-22e-10f10g-6h78i-6j-11k-16m-17n7o-17, @goods a6b-18c-10d-11e-16f8h-29k28l-17m-22n-5o88
@hacked a-11b-9c-12d-16e-7f-8g-6j-6k57l-6m18n-5o20, @heldByYou a22b-21c65d42f-20g-12h20i-28k-24l11m14n-29o-43
@howLong a-21b-7c-8d-7f-6h86i-11j-10k-12l-6n15o-6, @humanReview c-15d-9h-10i97j5n-9o-36
@inFormat a-10b153c-16d-6e-8g-8h-19i-10j-11k12l-8m-15n-6o-47, @inPublic b-10c-10d-10e14f14h-19i-18j58k-13l-16m-7n24o-8
@intruder a-18b-10c-10d-15f-13k81l-9m-7n-14o18, @itTrouble a6b20c-6d-29e-11f-38g26h-19j-40k25l-13m16n43o23
@jobSeeking a-25c14d11e-5f-20g-18h-21i10j-8k18l-7o56, @keepNot a-9c-13d59f-15g-5i-6k-9n-7o9
@keepVerb a19b-27d56e-21f-6h51i-20j6k9l33m-41n-18o-32, @know a28c-29d-19e-14g-53h78i37j10k-22l-10n13o-27
@leaveWith a-20b177c-24d24e-10g-26h-41i-21j-25k19l-18m-7n-29, @lost a-8b-9d7f-28g14h-26j-19k62l-18m5n-8o24
@machine a16b19c29d39f-16h-17i84j-42k-10l-10m-13n-34o-40, @makeItRight a-6c182d-38e-30f11g-25h-36j-22k-29l-18m-21n22o15
@many a-22b-21c-19d-57f32g45h5i-29k50l19m-25n40o-28, @meetings a-30b-21d-27e-10f23h-27i8j6k25l-29m22o60
@mine a36b20c29d14e39f33g-15h24j9k7l-22m5n-66o-117, @mixedUp a-7b-12c100d-20e-9f-16g-7h6i-11j15k-6m-16n-6o-14
@money a-26d-20e-26g-18h-35i-5j23k45l-26m-21n-18o128, @move a10b62c-18d-36e15f-10h-49i-13j-7k-19l-23m23n18o45
@myDetail a-7b-45c25d7e17g46h17i-27j35k-26l26m-8n-10o-55, @myName a12c15d-21e20f21g70i-9j32k-15l-25o-98, @mySide c11i8o-8
@nameSearch a13c-14e-9f-17g82h-21i12j7k-16l-7n-14o-7, @newName a-8c49d-8f-5j7k-8o-12, @noConsent c-13d20f7h-8j19k-7l37m-12n-6o-30
@noReason c-7d11i-6j7k24m-8n10o-10, @noReply a-12b-10c-13e-21f-6g-22h42i20k-12l-8m73n-29, @notYet c-7d-11e-31f33h17i-28k-31m42n9
@nothingElse a-21b-24c11d46e43f106g16i-17j-14k-26l-24m-32n-21o-47, @obtain a143b18c-32d-21f17g-17j-30k-37l-28m-8o-10
@ofHeld a28b-17c106d10e-17f-28i-13j-5k-8l11m-31o-39, @offended a-23b-18d-51e-10f9g-10h-12j186l-9n-29o-25, @officer e-6l-5m10n14o-11
@onPage a-18c-44d19e10f-14g112h-42i-9j7k-43l20m-16n31o-15, @oops a-9b-12c23d-7f-17g-8j7k53l9n-10o-28
@others a-15c43d-9e10f-6g-12h-15i-9k87l-9m-22o-40, @ourClients a-10b-15c-13d-9e-14f-10g-14h-10i-13k169l-7m-8n24o-72
@outrage a-8b-8c-18d8e-12f-14g13h-20i-11j135k-21m-17n-18o-8, @overrule b-14c-14e-14g-8h-25i142j-16k-10l-13m-9n7o-26
@paperwork a14c17d-18e16f-25g-9h-17i-8j-33k-17l27m-9n-27o93, @parentsUnaware a28b-18d15e-22g-10h-28j-9k-35l96m6n-11o-14
@personShown a-11c-16d13e6g57h-10i-6j-29k-5l38m-8n-9o-22, @pitches a12b9c-7d13e-10f121g-33i-26l-14m-42n-7o-15
@policyThing a-18b-7c-8f13h-10i-7j12k-8l-7n99o-48, @privacyWord a9c-20d-16e-22f-17g-7h-24i-17j41k-23l-19m25n120o-28
@privatePlace d-12e10f-7g9h8i-6k17m-16o-6, @property a7c-28e-21f8g13h18i-7j14k32l-19m-55n-31o68
@protects a-18b6e14f-27g-10h-16j28k-9l-10m-13n34o20, @publicThing d-8f6k-12l-8m-7n8o40
@publishing a12b-22c7d-25f17g65h-7i-6j23k-12l-15m-21n-14, @reachMe a14b-9c16d-12e-14f13g20h17j43k14l14m-15n-62o-40
@recordThing a111b-17c35d32e-13f7g-25h9i-12j6k-40l9n-21o-85, @recordings a58b-10d13e6f5g-9i-10j21k-11l12n-12o-63
@redress a13b-8c6d-11e-11f-13j59k-12l-7m20n-14o-20, @refuse a-46b-23c-15d23e17f191g14h13i-33j-9k-23l-21m-34n-17o-38
@reminder a-20b8c-14d-22e-13f-11g-10i-12j23l-6m47n-19o51, @searchEngine b-11c-17d9e-12f-22g54h-7i-11j-11k-6l-9m26n-11o24
@seen a-6b-23c22d-13e-36f-21g14h17i-6j-23k81l13m40n-32o-26, @selling a-12b-16d-29e8f35h-7i-7j-17k12l-7m-22n-20o81
@sent a-32b16c9d-13e-27f13h12j-5k42l-9m-18o6, @shareVerb a38b12c-31d-24e30g-32h26i-14j-14k24l-9m-24n-20o36
@shopping a-10b-7c-15d-10f11h-22j-13k-8n-8o91, @snooped b-9c-6e-6f5h9i-10j10k18n-8o11, @staff a39b-11c-5d-39f-24g-16h25j72l-26m-32n-14o22
@staffMatters a-23b13c-18d-15e15f6h10i19k16l-6m-19o9, @stillWaiting b-5d-47e-9f-32g-30h-22j-7k7l-8m142n-14o24
@strangers a-46b-6c55d-32e-22f-29g18h-20i-20j56k135l-22m-28n-32o-7, @system a5b17c-40d31e-43f-21g-7h11i15j-38k56l5n36o-25
@systemSays a13b-6c-9d-27e-6f5g-8h-23i125j-11l-11m-22n-16, @takenBack a-33c-12d-16e136g55h-13i-17j-12k-30l-11n-44
@takenDown a-22b-28c24d23e17f-15g87h-29i-17j-24k-21l-16m14n-12o19, @thanking a18d-11f-10h-9k-19l-10m14n5o21
@thirdPerson a-19d-18e-14h6j18k17m-5n29o-11, @timePassed a46d-20f-51h-28i-19j-11k31l7m57n-8
@toAnother b104c-11d18e-7f6g-10i-8j-10k-11l-7m-15n-19o-24, @toMe a125b9c-20d7e-12f-7g-19h-12i-6j-15k-22l-23m13o-23
@told a-10c12d-34e18f18g6j38k38l-32m-6n-17o-28, @tookAway a26b11d43e-18f-24g-15h-44k40l-21m-11o15
@typedIn a21b97c-11d18f-16g-6i-7j-6k-12m-8n-8o-59, @usedFor a-30b31c-28e75f67g-29h23i-26k-17l26m-59n-23o-10, @vendorNotice k29o-22
@wantsAction a8b-10c10d-14f-11g10j41k-11l-15m20n-5o-26, @webPlace a-41b-13c-15e-20f-9g130h-21i-5k-32m-10n59o-17
@whereTo a-15b-10c-24d5e-6f-18h55i-17j-12k32l-8n16o8, @whoDid b-16c-12d-8e-22f-16g5h94i30j-27l5m-30n18o-18
@why b-12c-14d-5e-7g-9h44i11j14k-8m19n-20o-13, @wish a112b17c56d37f-38g20h-48i38k-74l-93m-42o12
@workThing a16b-24c-12d-24e-17f-21g-15h-15i-18j-5k66l8n74o-17, @wrong a-21b-9c113d-27e-17f8g-20h-11i-12j-7k48l-27m-24n-11o17
@wrongPlace a-12d6e-8f-17h-12k71l-8n-5
`;
