/** What the families of words and the circumstances speak for. Fitted (`tests/runs/fit-leanings.ts`), not written by hand. */
export const families = `
#always a-34b-57c-42d-14f-46g-65h-46i-76j-66k32l-39m11n-38o480, #asked a-12c-46d-77e-48f-55g-11h118i19j-78k-94l-11m51n152o88
#context a29b10d9e8f-8g-21h-6i-12j26k-28l-16m52n43o-91, #gate a-25b-11c-35d-16e-22f12g-12j-43k-18l-27m-64n-38o299
#length a6g-6h-17i-6k-31l-6m-13n-15o96, @aboutMe a172b-23c-12d39e-31f8g45h-19i19j-23k-8l-9m-6n-25o-127
@access a65b-14c-36d-44e-8f-35g-18h36i-11j11k25l-8m-5n14o29, @accountThing a-20b-11c16d75e-21f-29g-20h-25j-18k9l37m-7n-17o29
@adPurpose a-27b-9d-30e-10f91i-18j-18k12l8n9o-15, @age d-14e-24f-32h-34i-19j-43k-10l167m13n-14o16
@anyData a36b27c44d26e-12f-16g-47h19i16k-46l-33n11o-25, @askedFor b-13c8d-12e-17g-15h-36i5l-11m182o-98, @askedProof m7
@asks a12b-18c-33d-21e-21f-29g-41h74i51k-47l-6m-15n87o8, @bccMistake a-16d-13f9h-5i13k10
@belongings a-32b-23d97e18f20g29h34i-17j24k-43l-26m-23n-49o-6, @calls a47f15g-9h-39i8k-9m-39o23
@changedMind b-6c-14d14e151g-15h-10i-8j-9k-15l-12m-18n-8o-48, @child b10c-18d-20f-36g-17h-30i-14j-9k15l156m-23n-23o6
@childDid a-36b27c-37d6e15f41g-29h-13k14l93m-71n10o-14, @clients a-20b45c-39f-7g-25h9i17k-39l-6n36o28
@closeIt a-29c-23d35e36g-10h-13k-10m-18n-10o40, @clubMember a-26c-9f-14j-9k-22l21o61, @collecting b-8d-20e-23f31g-6h26i13j9k-33l8n34o-24
@complains a-34b-16c-19d-18e-30f-9h-25i-6j156k9m30n-28, @consentThing a-20b-9c-23e161f-13g-16h-8i-8j-12k-26l26m-13n-6o-30
@contactMe a-14b-9d-26e-12f61g-6h-6i-6j-6k24l-6m-21n-5o32, @cookieThing c-5g-8i-8k-6m-6n49
@correct a-55b-15c151d-14e-19f-15g-21h-21i-7j-13k-51l-12m44n-14o63, @dayCount a28c-23d-6e-10h-27j-24k-26m69o21
@decided a-8b-14d-15f6h21i71k-25l-24m-5o-16, @demandedMuch a13c-13d32e7f-6g-24h21i13j34k-37m54n-8o-84
@denies a-40b-18c24d54e36f70g-7h-49i28j19k-37l17m-8n-36o-51, @details a-30c13d20e-32f-33g-38h25i-26k80l25m31n-41o8
@device a12d10e-7f-31g-12h-7i-7k76l-6m7n-19o-7, @disposal a-20b-16c-25d20e14f-17g-9h-40i9k76l-25m-6n-14o50
@erase a-53b-18c-55d301e-28f5g35h-32i-13j-61k-22m13n-28o-46, @everything a59b28c-27d99e-7f-16g-13h-14i-7j10k11l-16m-51n-14o-42
@exporting a-12b63c-5o-20, @exposed a-43c-10d5e-13f-20g27h32i-18j14k47l-9m-13n-8
@factors a-37b-14c-12d35e-25f-17g-19h35i118j28k-35l-16n23o-60, @fileNoun a53b29c41d12e-29f-13h-8i-11k-6l-28m26n-49o-21
@formalAsk a38b31c-18d13e22f-9g17h-32i-15j10k-25l-14m-29n35o-23, @gaveBefore a-25b7d-6e133f-5g-11h10i-6k-5l-5m-10n-7o-66
@generalAsk b20c-7d-13e-34g12i-29k-44l-11m-10n126o-11, @getSource a12c-17d-26e-8f15g-6h91i-9j-8k-21m-15n6o-17
@goods a7b-16c-21d-10e-19f10h-10k23l-16m-28n16o67, @hacked a-10b-7c-8d-16e-5f-6h-8k49m-6o38
@heldByYou a20b-13c75d37f-15g-6i-40j10k-25l17m-6n-6o-48, @howLong a-19b-6c-9d-16h104i-10j-6k-7m-9n8o-17
@humanReview c-10d-10h-9i84j-5n-6o-30, @inFormat a-16b145c-15e-12g-7h-14i-10j-10k10l-6m-11n-11o-41
@inPublic a-11c-12d-8f-7g14h-20i-16j55k-15l-18m13n9o14, @intruder a-12b-6c-8d-13e-5f-6h-13k60m-11n-11o37
@itTrouble a-8c7d-40e-5f-21g27h-27i13j-16k51l-25m-23n32o33, @jobSeeking b11c16e-6f-17g-15h-18k-11m-31n-7o70
@keepNot c-18d67e9f-12g-6h-7i-6k-8o-12, @keepVerb a21b-24d61e-20f-20h59i-21l17n-42o-20, @know a35b9c-28d-34f-14g-50h81i31k-41m25n28o-35
@leaveWith a-8b167c-30d31e-6f-10g-13h-38i-20j-20k20l-16n-20o-36, @lost a-9b-13c-6d-6f-26h-15i23k68l-15m-7n-9o16
@machine a12b27c14d22f-6h-24i86j-30k-11m-19n-36o-39, @makeItRight a-28c193d-32e-23f5g-13h-33j-26k-25l6m-11n-20o9
@many a-6b-22c-16d-53e-6f18g45h22i-31j-29k69l17m-10n19o-18, @meetings a-26b-18c-16d-14e-7g17h-6i-7k11l-17m10o65
@mine a61c25d8e37f44g-6h21i17j7k-16l-28m-16n-49o-107, @mixedUp b-9c96d-24f-14g-12i-11j21k-6l-10m-13n-10
@money a-39b12c-8d-23e-19f-7g-14h-16i-30j12k62l-15m-10n-28o123, @move b69c-10d-36e17g6h-56i-6j-9k-25l-17o65
@myDetail b-44d-7g45h22j63k-38l39n-19o-56, @myName a21b-29c30d-22f16g70h15i-12j29k-16l-14n-17o-69, @mySide c14i8o-13
@nameSearch a21c-8e-10f-13g85h-20i-6j10k-12l-7m-7n-7o-18, @newName a-11c46d-8f-5g-7k-7, @noConsent a-5c-19d10f10h-9j25k-9l54m-11n-7o-35
@noReason d13g-6h-7i-6j-10k28m-10n23o-14, @noReply a-7c-13d11e-42f-16g-16h24i35j-17l-10m102n-40o-6
@notYet a-9b-5c-11e-27f6g20h-12i-23j-17k-13m49n27o11, @nothingElse a-21b-20c7d28e30f133g16i-11j-25k-32m-27n-20o-55
@obtain a148c-38d-27e-13f21g-26h17j-34k-24l-35m6n-9o13, @ofHeld a37b-13c108d10e-18f-35g-8h-17i-25k-22m-28n28o-25
@offended a-36b-17d-56e-12f-16g-18i12j196k-10l-13n-25, @officer a7d-5h-8j10m-7n18o-10
@onPage a-31b9c-35d14e22f-44g127h-47j5k-46l8m8n39o-31, @oops a-30b-11c17f-11g-13i14k55l11m5o-33
@others a-14c31d-10e-8h-10i-9j9k104l-8m-15n-6o-61, @ourClients a-9b-12c-14d-20e-11f-10g-18h-10i-11j8k154l11m-19n22o-61
@outrage c-12d-15e-10f-11g16h-17i-7j100k-33l-7n-13o12, @overrule a-22b-12e-13f-15g-11h-24i148j-20k-15l-11n8o-15
@paperwork a15b-9c19d-22e16f-24g-14j-9k-20l8m-54n-29o121, @parentsUnaware a39b-15d-13e-15f8h-17i6j-24k-48l85m-32n14o9
@personShown a-12c-13d17e18g50i-15j-7k-19l28n-22o-30, @pitches b-14c-17d-11e-27f167g-23h12i-18l-15m-15n-10o-27
@policyThing a-25b-7c-10d-5e8f17h-8i-7j21k-10l-7m-14n142o-90, @privacyWord a14b-6c-24d-21e-24g-14h-36i-15j52k-26l-16m15n113o-12
@privatePlace a-15b6d-7e18g22h17i-6k24m-12n-6o-31, @property c-28d8e-16f-17j20k26l-11m-24n-23o61
@protects a-10c7d-12e18f-8g-17h-28i-22j18k-14m-18n61o25, @publicThing a16d-7f8g-6k-28m-8n22o20
@publishing a22b-17c-9d-23e8f13g50j15m-39n-28o18, @reachMe a19b-12c6d-26e-12f48g32h40i-9j22l25m-34n-48o-50
@recordThing a97b-9c29d39e6f-32g-17h13i-20j20l-20m11n-24o-88, @recordings a51c-9e10g-5j22m5n-6o-52
@redress a-5b-8d-9e-11f-14h11i11j55k-9l-7m12n-16o-9, @refuse a-55b-16c-6d26e11f163g-6i-22j-6k-17l-13m-33n-16o-14
@reminder a-15b14c-17d-33e-12f-16g-12h5i-7j-10m66n-23o67, @searchEngine a-5b-8c-11d25e-12f-18g44h-21i-8j-8k-10m-16o50
@seen a-27c28d-9e-54f-21h23i-10j-23k101l20m56n-33o-49, @selling a-11b-12c-10d-31f34g-9h-28j-5k7m-14n-6o86
@sent a-37b-7c9d-20e-7f16g11h26i-16j-9k55l6m-24n-8, @shareVerb a35b15c-38d-22e26f8g-34h27i-13k30l-29m-39o41
@shopping a-11b6c-21d-11e-23f45g10h-13j-41k-28n13o68, @snooped b-6i-8j14k26, @staff a32b-15c-12d-44e-14f-22g-7h36i14j50k14l-17m-21n-16o22
@staffMatters a-19b7d-14e-5f-6g5h28i7j5k-14m-17n-15o45, @stillWaiting c-6d-43e-9f-23g-19h-6j-38k-12m159n-17o21
@strangers a-38b-8c32d-36e-25f-7g9h-19i-17j24k173l-10m-40n-5o-32, @system a8b8c-33d28e-34f-10g-9h-6i27j-26k55m-11n21o-15
@systemSays a-17c-7d-30e7f-9g-7h-19i128j-13l-8m-15n-12, @takenBack a-50b-12c-14e165f-9g39i-21j-9k-30l-9m-25n-30o8
@takenDown a-23b-20c6d19f-13g95h-15i-20j-20k-21l-6m13n-14o15, @thanking a19c16d-24f-13h-10k-41m20n10o28
@thirdPerson a-13b10c10d-20e-15g-6h11k21l19m-31n12, @timePassed a58c-5d-28f-33g5h-29i-29j-19k34l6m36n-11o14
@toAnother a-6b93c-10d27e-9f5g-6h-7i-7j-8k-14m-12n-13o-29, @toMe a123b-17c-25d15e-11f9g-18h-13j-27k-14l-15m-10n10o-5
@told b-8c10d-44e41f7g18i-5j47k19l-10m-30n-10o-37, @tookAway a18b-7d44e-12f-41h-37i6k43l-19m-27n13o17
@typedIn a20b111c-11d16f-11g-6i-8j-6k-16m-12n-7o-68, @usedFor a-29b16c-34e61f67g-34h28i-16j19k-16l9m-43n6o-33, @vendorNotice k36o-28
@wantsAction b-6c7d-10f-7g12i6j40k-20l-9m12o-20, @webPlace a-37b-15c-32d-32f-34g133h-15m-16n65o-24
@whereTo a-29b-13c-36d-8f-11h67i-13j-10k52l-7m-15n39o-13, @whoDid a-14b-20c-16d-6e-24f-10h93i32j-20k-14l7m-13n21o-19
@why a-10b-9c-13g-8h49i14k-10m6n-20o10, @wish a91b35c39d30e-13f-29h-45i41j7k-76l-68m-30o18
@workThing a8b-20c-15d-14e-22f-33g-24i-12j14k72l8m12n35, @wrong a-28b-6c112d-30e-22g-12h-14i-11j-8k65l-23m-27n-11o19
@wrongPlace a-15d-6e-6g-6h-10k73l-5n-8o-22
`;
