/** How each statement of the policy is asked about, rows 1 to 31: a phrase is the things that a question names, in whatever order. */
export const firstPhrases = {
  'policy:1':
    'french version prevails|official language policy|french english prevails|translation official|in which language is the official policy|english version legally binding',
  'policy:2':
    'version of the policy|when did the policy come into force|last updated policy|policy date version|depuis quand en vigueur politique|quand la politique entree en vigueur',
  'policy:3':
    'implied consent|browsing the website is consent|using the site consent|continued use acceptation policy|implicitement consent accept policy|implied|browsing website',
  'policy:4':
    'who does the policy apply to|policy covers staff|applies to employees visitors consultants|scope of the policy|policy concerns staff|staff security information|staff applies information',
  'policy:5':
    'define personal information|what counts as information|email counts as information|phone counts as information|meaning of personal information|ip address considered information|is an email information|is a phone number information|define kind information|define example information',
  'policy:6':
    'business contact information|work email public|job title business|business phone protected|business information protection|title at work|business phone sensitive|business|business information|business email|staff title business|business|title at work public',
  'policy:7':
    'less protective policy|change policy already collected information|policy weaker already collected|policy change consent already collected|less protective security|less protective|less protective information',
  'policy:8':
    'disagree policy destroy information|disagree with the policy|not accept policy|not accept risk security|delete because disagree|right to be forgotten|delete all information|destroy information of a person',
  'policy:9':
    'suspect unauthorized use information|misuse information contact|concern about use of information contact|suspect misuse notify|worried about my information contact',
  'policy:10':
    'collect only necessary information|collect more than necessary|necessary information collected|limit collection|collect unnecessary|collect necessary minimize',
  'policy:11':
    'refuse to give information|obliged to provide information|mandatory provide information|not provide address|refuse to provide phone number|right refuse to give|withhold information|refuse to give example|refuse to give',
  'policy:12':
    'ways to provide information|ways collect information|form collect information|collect by phone email|how do people provide information by email phone post|channels collect',
  'policy:13':
    'collect information from third parties|collect third person without consent|information from other sources|information about someone from someone else without consent|indirect collection|right collect information third person|collect third person|information third person where collected|third person without|third person without consent provide',
  'policy:14':
    'kinds of information collected|what information collected|collect ip address|collect information|which information do we collect|collect email|collect phone number address|collect employer job title|list of information collected|collect example|collect example information',
  'policy:15':
    'purpose of collecting information|why collect information|why use information|purpose of use|what is information used for|purposes|what do you use email for|information use purpose|purpose email|reason for collecting information|purpose phone|purpose address|purpose collect email',
  'policy:16':
    'information accurate before decision|decision up to date information|accuracy decision|verify information up to date|use outdated information decision',
  'policy:17':
    'sell information|sell contact list|rent information|trade information|who has access in the company|access need to know staff|share information with third parties|provide information to third parties|who sees information|marketing sell advertisers|provide information third person advertisers|provide advertisers|third person rent information|sell third person',
  'policy:18':
    'use information other purpose|new purpose consent|consent for other purpose|use for something else|reuse information other purpose|sensitive information other purpose consent|other use consent|use information other|collect information use other|email use other|information use for newsletter|consent use other|consent other|consent use',
  'policy:19':
    'provider provide information|share with vendors|subcontractor information|service provider access|provider receives necessary information|provider information|provider access information|provider access|provider|provider sees',
  'policy:20':
    'police asks for file|court order information|subpoena provide information|warrant files|authority asks information|provide information to government|police provide information|court order|police|authority provide information|authority information',
  'policy:21':
    'debt collection information|provide information to debt collector|debt|unpaid invoice provide information third person',
  'policy:22':
    'crime prosecution information|body that represses crime|provide information prosecute crime|crime police information|fraud prosecution authority|crime provide information|body crime information|crime information provide',
  'policy:23':
    'business sale information|merger transfer information|bankruptcy information|company sold|new owner information',
  'policy:24':
    'provide information required by law|permitted by law provide|share information required by law|required by law|by law provide other|exception provide by law|by law provide',
  'policy:25':
    'sensitive information better protected|sensitive information security|security proportionate sensitive|security guarantee perfect|security risk|level of security|sensitive protection higher|information perfectly secure|internet security risk|security risk promise|promise hacked',
  'policy:26':
    'software holds information|which software|software store information|accounting software|list of software|which tools information|devices information|software use|store information in software|accounting|teams store information',
  'policy:27':
    'security measures|protect information|how is information protected|security|encrypted laptop|security backup|software security measures|mfa security',
  'policy:28':
    'password of clients stored|password manager|password information sensitive|wifi password|keep password|store password|password|password shared third person|write password',
  'policy:29':
    'information stored outside quebec|information leave canada|stored cloud|where is information stored|store information outside|outside|servers location outside|information outside|store location|transfer information outside canada',
  'policy:30':
    'how long keep information|retention period information|how long|retention schedule|when is information destroyed|how long store information|keep information forever|store old files|destroy information after how long|when destroy old information',
  'policy:31':
    'cookies|cookies used|block cookies|cookie banner days|google analytics|external links|website analytics|other sites linked policy|cookie session expires how long|cookies collect information|refuse cookies|targeted advertising|do we use analytics|accept cookies|delete cookies|other websites|links elsewhere|links officer',
} as const satisfies Readonly<Record<string, string>>;
