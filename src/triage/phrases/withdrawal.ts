import { type Phrase, phrases } from './phrase.ts';

/** To take back one's consent (ss. 8 and 14). */
export const withdrawal: readonly Phrase[] = [
  ...phrases(
    'asksForIt',
    6,
    '(mets|mettre|mettons|met|end|ending|terminate|stop) ..3 (fin)? ..2 (consentement*|autorisation*|consent|authorization)',
    '(consent|authorization|authorisation|permission) ..14 (withdrawn|revoked|rescinded)',
    '(revien*|revenir) sur (ma|mon) (decision|consentement|accord|autorisation)',
    '(changed my mind|change d avis|change d idee) ..10 (consent*|use|using|utilis*|permission|autorisation|photo*|temoignage|testimonial)',
  ),
  ...phrases(
    'asksForIt',
    6,
    '(withdraw|withdrawing|revoke|revoking|rescind|rescinding|cancel|retract|retracting|take back|withdrawn|remove) ..5 (consent|consents|authorization|authorisation|permission)',
    '(withdrawal|revocation|cancellation) ..2 (of)? ..4 (consent|authorization|authorisation|permission)',
    '(consent|authorization|authorisation|permission) ..4 (withdrawn|revoked|cancelled|rescinded)',
    '(consentement|autorisation|accord) ..4 (retire*|revoque*|annule*)',
    'no longer (consent|agree to|authorize|authorise|give (you)? (my)? (consent|permission)|allow)',
    '(retir*|revoqu*|annul*|resili*|reprend*|reprendre) ..4 (mon|notre|son|le|la|ce|mes|tout|cette|ma|l) (consentement*|autorisation*|accord|permission)',
    '(retrait|revocation|annulation) ..2 (de|du|d) ..3 (consentement*|autorisation*|accord)',
    '(consens|consentons|autorise) (plus|pas)',
    '(donne|accorde) plus ..1 (mon|ma) (consentement|accord|permission|autorisation)',
    'plus (mon|notre) (accord|consentement|autorisation)',
  ),
  ...phrases('namesTheRight', 4, 'right to withdraw', 'droit de (retirer|retrait)', 'consent withdrawal'),
  ...phrases('namesTheLaw', 3, '(article|art) 7 ..2 (3)? (gdpr|rgpd|of|du)', '(article|section) 14'),
  ...phrases(
    'setsTheScene',
    1,
    'previously (gave|given|granted)',
    '(je|j) (avais|ai) (donne|consenti|accepte|signe)',
    'i (gave|signed|consented|agreed)',
  ),
  ...phrases(
    'speaksAgainst',
    -5,
    '(autorise|consens) pas ..4 (prix|offre|soumission|facture|decision|retard|montant|service)',
    '(retir*|withdraw*) ..3 (offre|soumission|candidature|application|offer|bid|money|argent|fonds|plainte|complaint)',
  ),
];
