import type { Letters } from '../../src/ports/letters.ts';
import { aboutMessage } from '../../src/use-cases/about-message.ts';
import { registerMessage } from '../../src/use-cases/register-message.ts';
import { mailboxInMemory } from './mailbox-in-memory.ts';
import { must } from './must.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

export const access = {
  subject: "Demande d'acces",
  body: 'En vertu de l’article 27 de la Loi, je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.',
};
export const newsletter = { subject: 'Infolettre', body: 'Nos promotions de la semaine. Se désabonner.' };
export const incident = {
  subject: 'Fuite de renseignements personnels',
  body: 'Un employé a envoyé par erreur mes renseignements personnels à une autre cliente. C’est un incident de confidentialité.',
};
export const complaintAndAccess = {
  subject: 'Plainte et demande',
  body: 'Je porte plainte contre votre utilisation de mes renseignements personnels. Je demande aussi l’accès à mon dossier complet et la rectification de mon adresse.',
};

/** A mail as its lines, synthetic. */
export const mailWith = (
  id: string,
  { subject, body }: { readonly subject: string; readonly body: string },
  from = 'personne.a@exemple.example',
  ...headers: readonly string[]
): string =>
  [
    `From: Personne <${from}>`,
    'To: privacy@exemple.example',
    'Date: Fri, 20 Nov 2026 10:00:00 -0500',
    `Message-ID: <${id}@exemple.example>`,
    `Subject: ${subject}`,
    ...headers,
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\n');

/** An office with its tenant and its mailbox in memory. */
export const mailOffice = (letters?: Letters) => {
  const tenant = tenantInMemory();
  const mailbox = mailboxInMemory();
  const house = testOffice(tenant.port, '2026-11-22T15:00:00.000Z', mailbox.port, letters);
  return {
    tenant,
    mailbox,
    house,
    get office() {
      return house.office;
    },
    as: house.as,
    /** The officer registers a mail as these matters. */
    register: async (internetMessageId: string, matters: readonly string[], key?: string) => {
      const asker = house.as('oid-officer');
      const { ticket } = must(await aboutMessage(house.office, asker, { internetMessageId, key }));
      return must(await registerMessage(house.office, asker, { ticket, matters }));
    },
  };
};
