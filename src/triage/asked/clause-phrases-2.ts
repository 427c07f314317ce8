/** How each statement of the policy is asked about, rows 32 to 64. Row 43 says that the policy is silent: no answer. */
export const laterPhrases = {
  'policy:32':
    'minor consent parent|collect information minors|children parental consent|consent child age|parent consent|information about minors|minor sign consent|minors policy',
  'policy:33':
    'suspect information on a minor|found information minor notify|think we hold information of a child|report minor information|minor information notify contact|suspect minor|found minor information what to do|come across child information',
  'policy:34':
    'destroy information minor|found information on child destroy|minor information delete|keep minor information necessary parent authorization|discovered minor information destroy|found minor information what do you do with it|information minor found|minor information erase|minor information found purpose|when minor information found do you do with|minor information software|minor information what becomes|information minor what do you do destroy',
  'policy:35':
    'written request|make an access request|request by phone or written|send request to officer|request contact|exercise rights|how to request access|request oral|withdraw consent request|withdraw consent|form request access|submit request|access information written|access information written or phone contact|correct information written|access request written|request written',
  'policy:36':
    'access own information|correct information|correct error in file|right to see information|person see their file|rectification|right of access|copy of information|correct inaccurate information|get copy of file|access right|right correct|correct example|correct example information|access information copy all|get copy of everything',
  'policy:37':
    'deindex|remove search result|search engine link|stop dissemination of information|destroy link search engine|information published internet remove|reindex',
  'policy:38':
    'deadline to reply to request|how many days to answer access request|deadline request|how long to reply request|deadline access correction|reply deadline officer|when will person get access information deadline|deadline correct request reply|deadline reply',
  'policy:39':
    'extend deadline third party|extend deadline request|consult a third party industrial|extend reply|deadline extended|more time request|industrial information third person|industrial reply|industrial reply deadline',
  'policy:40':
    'refusal reasons|refusal contents|refuse access request|refuse request motives|refused request remedies|refusal|refusal reply contains|refuse a request|refused appeal|contest refusal|request refused|refusal motives|refusal explained|refusal information notify purpose|refusal notify motives',
  'policy:41':
    'understand refusal|help applicant understand refusal|explain refusal|do not understand refusal motives help|help refusal applicant|help understand',
  'policy:42':
    'categories of people who have access|which categories of people have access to information|ask what information is collected and who has access and how long|who has access to their information|person asks who has access|person can know how long information kept and access|request information collected about them|categories staff information',
  'policy:44':
    'make a complaint|complaint contact|where to send complaint|complaint written|file a complaint privacy|complaint|complaint about information|who receives complaint|complaint policy',
  'policy:45':
    'complaint contents|complaint must include phone|information in a complaint|complaint phone number|complaint refuse to give phone|complaint obliged to give address|complaint details required|complaint contents motives|anonymous complaint|complaint contents information|complaint name',
  'policy:46':
    'ask for more information complaint|complaint additional information|officer asks complaint details more information|complaint more information|complaint more information ask',
  'policy:47':
    'complaint reply deadline|when complaint answered|complaint how long|complaint reply|complaint deadline|complaint reply email|complaint reply written|complaint decision',
  'policy:48':
    'complaint late|complaint extend deadline|complaint not handled in time|complaint more time|complaint delay informed|complaint need extend|complaint extend|complaint not finished|complaint extend late',
  'policy:49':
    'separate file for complaint|complaint file contents|file for each complaint|complaint documentation|what is kept in complaint file|complaint kept store file',
  'policy:50':
    'complaint commission|complain directly to the commission|commission complain first|complain elsewhere commission|write to the commission|complain to another body|complaint directly|directly contact commission|commission contact|commission directly instead|complaint commission other',
  'policy:51':
    'register of incidents|list of incidents|incident recorded register|keep incidents register|register|who keeps the register of incidents|incident register every incident',
  'policy:52':
    'define incident|what is an incident|incident examples|is wrong recipient an incident|is phishing an incident|is ransomware cyberattack an incident|is snooping an incident|lost device incident|lost laptop incident|is it an incident|loss of information incident|staff access incident|incident counts',
  'policy:53':
    'assess incident risk|serious harm|how serious incident|assess risk of harm|risk serious incident|evaluate incident|who assesses incident|incident risk assessment officer',
  'policy:54':
    'reduce risk incident|prevent incident again|measures after incident|prevent incidents|reduce harm measures|incident measures|what do we do after an incident to reduce|incident reduce|measures incident reduce prevent',
  'policy:55':
    'notify commission incident|report incident to the commission|commission every incident|commission promptly notified|declare incident commission deadline|commission incident|notify commission|notify authority of incident',
  'policy:56':
    'notify affected people incident|warn persons of leak|tell people incident|notify persons serious harm|affected people told|notify affected|incident notify|help affected people reduce harm|contact victims|incident information notify|notify me if information incident|incident call affected|incident notify information|incident notify|affected help incident|incident affected help reduce',
  'policy:57':
    'investigation delay notify|not notify because of investigation|exception notify persons investigation|police investigation notify incident|investigation|wait before notifying police investigation',
  'policy:58':
    'other law prevents notify|another law forbids telling affected|other law|exception notify other law|law forbids telling|other law notify incident|other law incident affected notify|other law incident',
  'policy:59':
    'question about the policy contact|ask question policy|who answers questions|question contact|who to contact about the policy|policy question',
  'policy:60':
    'change policy without notice|policy change notice|modify policy|policy change any time|policy change without warning|change policy right|notice before change policy',
  'policy:61':
    'paper copy of the policy|policy published website|where to read the policy|printed policy|policy copy|find the policy|policy post mail|policy url|policy available french english|paper policy written',
  'policy:62':
    'notified of policy changes|policy changes published|inform people policy change|how do we announce policy changes|policy update notify|policy modified published website|policy change notify know|notify change policy|announce policy update',
  'policy:63':
    'who is the privacy officer|officer phone|define officer phone|define officer email|define officer address|officer address|officer email|officer contact|officer|responsible for the policy|who is responsible for privacy|contact privacy|privacy phone|privacy email address',
  'policy:64': 'officer access to documents|access to documents officer|access to documents',
} as const satisfies Readonly<Record<string, string>>;
