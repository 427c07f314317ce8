import type { MessageType } from '../../src/triage/types.ts';

/** What people put around a matter: greetings, who they are, courtesies, signatures. Synthetic. */
interface SmallTalk {
  readonly greetings: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly endings: readonly string[];
}

const talk: Readonly<Record<'fr' | 'en', SmallTalk>> = {
  fr: {
    greetings: [
      'Bonjour',
      'Bonjour Madame,',
      'Bonjour à vous,',
      'Chère équipe,',
      'Monsieur le directeur,',
      'Salut,',
      'Allô,',
      'Bonjour,',
      'Madame, Monsieur,',
      'Bonsoir,',
      'À qui de droit,',
      'Bonjour à toute l’équipe,',
    ],
    before: [
      'J’ai vu votre annonce dans le journal local et ça m’a rappelé que je voulais vous écrire.',
      'Mon mari et moi faisons affaire avec vous depuis l’ouverture du magasin.',
      'J’ai été votre locataire de 2016 à 2021, au 4e étage.',
      'Je suis infirmière et mes horaires sont compliqués.',
      'Nous avons rencontré votre représentante en mars au salon de l’habitation.',
      'J’étais bénévole chez vous avant la pandémie.',
      'C’est ma fille qui m’aide à écrire ce courriel parce que je vois mal.',
      'Je suis allée à votre comptoir ce matin et on m’a suggéré de passer par le courriel.',
      'Désolé pour la longueur de ce message, je vais essayer d’être bref.',
      'Je vous ai déjà parlé au téléphone, vous étiez bien gentille.',
      'Je reviens tout juste de vacances et je règle mes affaires.',
      'Après mûre réflexion, je vous écris.',
      'J’ai 72 ans et je ne suis pas très habile avec l’ordinateur.',
      'Mon beau-frère, qui s’y connaît, m’a dit de vous contacter.',
      'J’espère que vous allez bien.',
      'Je me permets de vous écrire ce matin après en avoir discuté avec ma conjointe.',
      'Je suis client chez vous depuis 2014 et j’ai toujours apprécié le service de votre succursale de Sherbrooke.',
      'Je vous écris à la suite de mon passage à votre bureau la semaine dernière.',
      'J’ai travaillé pour votre entreprise pendant six ans avant de prendre ma retraite.',
      'Tout d’abord, merci pour votre accueil toujours courtois.',
      'Je ne savais pas trop à qui m’adresser, alors j’utilise cette adresse trouvée sur votre site.',
      'J’ai essayé de vous joindre par téléphone sans succès, la ligne était toujours occupée.',
    ],
    after: [
      'Je travaille de nuit, alors le courriel est préférable.',
      'Mon adresse est le 12, rue Principale, à Granby.',
      'Je peux passer à votre bureau mardi si c’est plus simple.',
      'Vous trouverez mon numéro de téléphone plus bas.',
      'J’ai mis mon conjoint en copie.',
      'Pas de presse, mais le plus tôt sera le mieux.',
      'Dites-moi s’il vous manque quelque chose.',
      'Je tiens à préciser que je n’ai rien contre vos employés.',
      'Je vous souhaite une bonne fin de semaine.',
      'En vous remerciant.',
      'Vous pouvez me joindre au 514 555-0137 en semaine après 17 h.',
      'Mon numéro de client est le 48213, si cela peut vous aider.',
      'J’habite toujours à la même adresse et mon courriel n’a pas changé.',
      'Je vous remercie à l’avance de l’attention que vous porterez à ce message.',
      'N’hésitez pas à communiquer avec moi si vous avez besoin de précisions.',
      'Je reste disponible pour en parler de vive voix.',
      'Merci de votre collaboration et bonne semaine.',
    ],
    endings: [
      'Personne A',
      'Merci!\nPersonne A',
      'Merci beaucoup,\n\nPersonne A\n819 555-0120',
      'Au plaisir,\nPersonne A, adjointe administrative\n--\nCe message peut contenir de l’information privilégiée. Si vous n’êtes pas le destinataire visé, supprimez-le.',
      'Respectueusement,\nPersonne A',
      'Cordialement,\nPersonne A',
      'Veuillez agréer, Madame, Monsieur, mes salutations distinguées.\n\nPersonne A',
      'Bien à vous,\nPersonne A\nEnvoyé de mon iPhone',
      'Salutations,\n\nPersonne A\n-- \nConseillère, Direction des opérations\nTél. : 418 555-0170\nAVIS DE CONFIDENTIALITÉ : ce courriel est confidentiel. Si vous l’avez reçu par erreur, veuillez le détruire et aviser l’expéditeur.',
      'Merci,\nPersonne A',
    ],
  },
  en: {
    greetings: [
      'Hello',
      'Hi there,',
      'Dear Madam,',
      'Dear team,',
      'Sir,',
      'Hey,',
      'Good day,',
      'Hello,',
      'Dear Sir or Madam,',
      'Good evening,',
      'To whom it may concern,',
      'Hi team,',
    ],
    before: [
      'I saw your ad in the local paper and it reminded me that I wanted to write.',
      'My husband and I have been doing business with you since the store opened.',
      'I was your tenant from 2016 to 2021, on the fourth floor.',
      'I am a nurse and my hours are complicated.',
      'We met your representative at the home show in March.',
      'I used to volunteer with you before the pandemic.',
      'My daughter is helping me type this because my eyesight is poor.',
      'I went to your counter this morning and was told to use email.',
      'Sorry for the long message, I will try to be brief.',
      'I spoke with you on the phone once and you were very kind.',
      'I am just back from vacation and catching up on my affairs.',
      'After thinking about it for a while I decided to write.',
      'I am 72 and not very good with computers.',
      'My brother-in-law, who knows about these things, told me to contact you.',
      'I hope you are doing well.',
      'I am writing this morning after talking it over with my husband.',
      'I have been a customer since 2014 and have always appreciated the service at your Sherbrooke branch.',
      'I am writing further to my visit to your office last week.',
      'I worked for your company for six years before I retired.',
      'First of all, thank you for always being so courteous.',
      'I did not know who to contact, so I am using the address I found on your site.',
      'I tried to reach you by phone but the line was always busy.',
    ],
    after: [
      'I work nights so email is better.',
      'My address is 12 Main Street, Granby.',
      'I can drop by your office on Tuesday if that is easier.',
      'My phone number is below.',
      'I have copied my spouse.',
      'No rush, but sooner is better.',
      'Tell me if you are missing anything.',
      'I want to be clear that I have nothing against your staff.',
      'Have a great weekend.',
      'With thanks.',
      'You can reach me at 514-555-0137 on weekdays after 5.',
      'My customer number is 48213, if that helps.',
      'I still live at the same place and my email has not changed.',
      'Thank you in advance for your attention to this message.',
      'Do not hesitate to get in touch if you need more details.',
      'I remain available to discuss it in person.',
      'Thanks for your help and have a good week.',
    ],
    endings: [
      'Personne A',
      'Thanks!\nPersonne A',
      'Many thanks,\n\nPersonne A\n819-555-0120',
      'Cheers,\nPersonne A, administrative assistant\n--\nThis message may contain privileged information. If you are not the intended recipient, delete it.',
      'Respectfully,\nPersonne A',
      'Regards,\nPersonne A',
      'Yours sincerely,\n\nPersonne A',
      'Best,\nPersonne A\nSent from my iPhone',
      'Kind regards,\n\nPersonne A\n-- \nAdvisor, Operations\nTel.: 418-555-0170\nCONFIDENTIALITY NOTICE: this email is confidential. If you received it in error, please delete it and notify the sender.',
      'Thanks,\nPersonne A',
    ],
  },
};

/** A labelled mail as a line has it. */
export interface Mail {
  readonly subject?: string;
  readonly body: string;
  readonly types?: readonly MessageType[];
  readonly label?: string;
}

/** Numbers that look drawn and always come the same. */
const numbers = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
};

const isFrench = (text: string): boolean =>
  /\b(?:je|vous|bonjour|mon|mes|les|des|votre|une?)\b/i.test(text) && !/\b(?:the|you|my|and)\b/i.test(text);

/** Mails once more, each with small talk around it, so that what says nothing is learnt to say nothing. */
export const inSmallTalk = (mails: readonly Mail[]): readonly Mail[] => {
  const next = numbers(11);
  const some = (from: readonly string[], count: number): string =>
    Array.from({ length: count }, () => from[next(from.length)] ?? '').join(' ');
  return mails.map((mail) => {
    const { greetings, before, after, endings } = talk[isFrench(mail.body) ? 'fr' : 'en'];
    const around = [some(greetings, 1), some(before, next(4)), mail.body, some(after, next(3)), some(endings, 1)];
    return { ...mail, body: around.filter((part) => part !== '').join('\n\n') };
  });
};
