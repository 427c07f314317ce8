/**
 * Twenty-five things that must never leave the case file: names, numbers, addresses, files and passwords of persons who
 * do not exist. None is written as the cards refuse it (a NAS in threes, a password that is named), for what is refused
 * is not typed.
 */
export const canaries: readonly string[] = [
  'Aurélie Canaribleu',
  'Théodore Sansregretcanari',
  'Zoé Pinsonnault-Canari',
  'Kwame Oiseaujaune',
  '046454286',
  '193456787',
  '12 rue du Serin-Imaginaire',
  'app. 4417, 980 chemin des Volières',
  'G7Q 9Z3',
  'dossier_canari_paie_2026.xlsx',
  'Lettre-Oiseaujaune-final(2).docx',
  'IMG_20260117_canari.heic',
  '418-555-0142',
  '+1 (581) 555-0177',
  'aurelie.canaribleu@ailleurs.example',
  'z.pinsonnault@serin.example',
  'CANA 9005 1234',
  'OISJ85061719',
  'CA12CANA0000123456789',
  'FR7630006000011234567890189',
  'Hiver!Canari-77',
  'tr0ubadour&serin%Jaune',
  'N4-permis-C1234-150990-06',
  'née le 17 juin 1985 à Volière-des-Monts',
  'dossier médical 77-CANARI-0031',
];

/** All of them in one text, with the name of the field that it was typed into. */
export const canaryText = (field: string): string => `Champ ${field}Zyzomys.\n${canaries.join('\n')}`;

/** What shows that the text of a field was really kept. */
export const fieldMark = (field: string): string => `Champ ${field}Zyzomys`;

/** Every way in which a text may stand in another: as it is, in JSON, in an address, in a page, in base64. */
const disguises = (text: string): readonly string[] => [
  text,
  JSON.stringify(text).slice(1, -1),
  encodeURIComponent(text),
  encodeURIComponent(text).replaceAll('%20', '+'),
  text.replaceAll('&', '&amp;'),
  text.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
];

/** Looks for texts in others: gives those that stand there, whatever their case and their disguise. */
export const seeker = (texts: readonly string[]): ((text: string) => readonly string[]) => {
  const sought = texts.map((one) => disguises(one).map((form) => form.toLowerCase()));
  return (text) => {
    const low = text.normalize('NFC').toLowerCase();
    return texts.filter((_, place) => sought[place]?.some((form) => low.includes(form)));
  };
};

/** The canaries that stand in a text. */
export const canariesIn = seeker(canaries);
