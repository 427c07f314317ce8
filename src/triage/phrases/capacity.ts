import type { PersonCategory } from '../../company/vocabulary.ts';

/** Who may make a request of access or rectification, and must prove it (s. 30). */
export type Capacity =
  | 'personConcerned'
  | 'representative'
  | 'liquidator'
  | 'heir'
  | 'lifeInsuranceBeneficiary'
  | 'parentalAuthority'
  | 'relativeOfDeceased';

/** Ways of saying that one writes for somebody else, the most precise capacity first. */
export const capacityPatterns: Readonly<Record<Exclude<Capacity, 'personConcerned'>, readonly string[]>> = {
  liquidator: [
    '(liquidator|executor|executrix|liquidateur|liquidatrice|executeur testamentaire)',
    '(estate|succession) of',
  ],
  lifeInsuranceBeneficiary: [
    '(beneficiary|beneficiaries|beneficiaire) ..6 (life insurance|death benefit|assurance vie|indemnite|prestation de deces|police)',
  ],
  heir: [
    '(i am|we are|as|as an|je suis|en tant qu|a titre d|sole) ..3 (heir|heirs|heritier*|heritiere*|successible|successor)',
  ],
  relativeOfDeceased: [
    '@my ..2 (late|deceased|dead|departed) ..1 (mother|father|husband|wife|spouse|son|daughter|brother|sister|partner|parent)?',
    '(late|deceased) (mother|father|husband|wife|spouse|son|daughter|brother|sister|partner)',
    '(mother|father|husband|wife|spouse|son|daughter|brother|sister) ..2 (passed away|died|deceased)',
    '(mon|ma|mes) ..2 (defunt*|feu|feue|decede*)',
    '(mon|ma) ..1 (pere|mere|mari|epoux|epouse|conjoint|conjointe|fils|fille|frere|soeur|femme) ..3 (decede*|mort|morte)',
  ],
  parentalAuthority: [
    '(on behalf of|for|about|of|concerning|regarding) (my|our) ..2 (son|daughter|child|children|kid|kids) ',
    '(au nom de|pour|concernant|de|sur) (mon|ma|notre|mes|nos) ..1 (fils|fille|enfant|enfants)',
    '(parent|mother|father|guardian|tutor) of',
    '(parent|mere|pere|tuteur|tutrice|titulaire de l autorite parentale) (de|d|du)',
    '(parental authority|autorite parentale)',
  ],
  representative: [
    '(on behalf of|acting for|i represent|we represent|representing|power of attorney|my client|our client|attorney for|mandatary|under a mandate)',
    '(au nom de|pour le compte de|je represente|nous representons|procuration|mon client|ma cliente|notre client*|mandataire|mandat de protection|en ma qualite d avocat*|curateur|curatrice|tuteur a)',
    '(for|pour) (my|ma|mon) ..1 (mother|father|husband|wife|grandmother|grandfather|mere|pere|mari|epouse|conjoint*|grand mere|grand pere|brother|sister|frere|soeur)',
  ],
};

/** What the person is to the company, in the policy's own categories. */
export const standingPatterns: Readonly<Partial<Record<PersonCategory, readonly string[]>>> = {
  employee: [
    '(former|ex|current|as an|as a former|i am an|i was an|i worked|i work) ..2 (employee|worker|staff|staff member|for you|at your|intern)',
    '(ancien*|ex|comme|en tant qu|je suis|j etais|a titre d) ..2 (employe|employee|salarie*|stagiaire)',
    '(mon|my) (dossier d employe*|employee file|personnel file|paystub|talon de paie|gestionnaire)',
  ],
  potentialClient: [
    '(applied|my application|job application|candidate|interview|i asked for a quote|requested a quote)',
    '(ma candidature|mon cv|postule|candidat|candidate|entrevue|demande de soumission)',
  ],
  consultant: ['(consultant*|contractor|subcontractor|sous traitant*|freelance*|pigiste)'],
  member: ['(i am a|as a|je suis|en tant que) ..1 (member|membre)', '(my membership|mon adhesion)'],
  visitor: ['(visited|visiting|browsing) your (website|site)', '(visite*|navigu*|consulte) ..3 (votre|le) site'],
  client: [
    '(client|customer|clients) ..1 (number|no|id|since|of yours|account)',
    '(i am|i was|as|i ve been|i have been) ..3 (client|customer)',
    '(je suis|j etais|en tant que|comme|ancien*) ..2 (client|cliente)',
    '(numero|no) (de|du) client',
  ],
};
