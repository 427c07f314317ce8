import type { pages as frPages } from '../fr/pages.ts';
import type { Words } from '../words.ts';

export const pages: Words<typeof frPages> = {
  messages: {
    notFound: 'There is nothing at this address.',
    notJson: 'The request must be JSON.',
    malformed: 'The request does not have the expected shape.',
    fault: (correlation) =>
      `Something went wrong on our side. Nothing that got a receipt is lost. Try again in a moment; if it happens again, give this number: ${correlation}.`,
  },
  plain: {
    title: 'Greffe',
    says: 'Greffe is running. It is used in Microsoft Teams, in Outlook and in SharePoint.',
  },
  unbuilt: {
    title: 'Page to be built',
    says: 'The pages for Outlook and Teams are not built. Run “npm run prepare”, then start Greffe again.',
  },
  home: {
    title: 'Greffe, the privacy office',
    name: 'Greffe',
    otherLanguage: 'Français',
    toContent: 'Skip to content',
    band: 'Emulator. A fictitious Microsoft 365 tenant runs on this machine, with fictitious records. Nothing leaves it.',
    heading: 'What happened, dated and verifiable.',
    lead: 'Greffe is the privacy office of a Quebec company, living inside Microsoft 365. Staff report an incident in Teams in under a minute; the Privacy Officer deals with it within the time limits of the law, and every act goes into a ledger that can be verified.',
    tryHeading: 'Try it: three minutes each',
    cards: {
      staff: {
        title: 'Staff',
        where: 'In Teams',
        steps: {
          open: { act: 'Open Teams as a staff member', detail: 'and write “report an incident”.' },
          fill: { act: 'Say what happened', detail: 'One choice is enough; so is a suspicion. The rest is optional.' },
          measure: {
            act: 'Send it, then note a first measure',
            detail: 'The card becomes a receipt, with the reference and whom to call.',
          },
          mine: {
            act: 'Write “my reports”',
            detail: 'You see your own and how far they have come, never anybody else’s.',
          },
          english: {
            act: 'Open Teams as the second staff member',
            detail: 'Their language is English: everything follows it.',
          },
        },
      },
      officer: {
        title: 'Privacy Officer',
        where: 'In Teams',
        steps: {
          open: { act: 'Open Teams as the officer', detail: 'A card announces each new record and names nobody.' },
          file: {
            act: 'Open a case file from its card',
            detail: 'What is owed, by when and under which section; then who did what, and when.',
          },
          assess: {
            act: 'Describe the incident, then assess the risk',
            detail: 'The register fills: the law wants eight items in it, and the case file says which are missing.',
          },
          close: {
            act: 'Try to close the case file too early',
            detail: 'Greffe refuses and names what is missing. Record the measures and the notice, and it closes.',
          },
        },
      },
      manager: {
        title: 'Manager',
        where: 'In the Teams tab and in SharePoint',
        steps: {
          tab: { act: 'Open the Registers tab', detail: 'What is open, what is due soon, what is late.' },
          open: { act: 'Open the incident register', detail: 'The same, in SharePoint.' },
          names: {
            act: 'Look for a name in it',
            detail: 'There is none: neither the person concerned nor the one who reported.',
          },
          closed: { act: 'Look for the site of the case files', detail: 'For this person, it does not exist.' },
        },
      },
    },
    who: {
      heading: 'Who is who',
      person: 'Person',
      role: 'Their role',
      sees: 'What they see',
      people: {
        staff1: {
          name: 'Membre du personnel 1',
          role: 'Staff, in French',
          sees: 'Their own reports and how far they have come.',
        },
        staff2: {
          name: 'Membre du personnel 2',
          role: 'Staff, in English',
          sees: 'Their own reports and how far they have come.',
        },
        officer: { name: 'Responsable', role: 'Privacy Officer', sees: 'Whole case files.' },
        deputy: {
          name: 'Suppléante',
          role: 'Delegate in writing, until a date',
          sees: 'Case files, while the delegation runs.',
        },
        manager: { name: 'Gestionnaire', role: 'Manager', sees: 'The registers, without identities.' },
        direction: {
          name: 'Direction',
          role: 'Person with the highest authority',
          sees: 'The registers, without identities.',
        },
        guest: { name: 'Invité', role: 'Guest from another organisation', sees: 'Nothing: access is refused.' },
      },
    },
    machine: {
      heading: 'On this machine',
      samples:
        'The records of the first start are fictitious and marked as samples. To begin without them: “npm start -- --empty” on a new data folder.',
      kept: 'Everything is kept in the data folder and is there again at the next start. Deleting that folder deletes everything.',
      stop: 'To stop: Ctrl-C in the terminal. What is still waiting is written first.',
      verify:
        'To verify the ledgers: “npm run greffe -- verify”. To compare the tenant with what it must be: “npm run greffe -- doctor”.',
    },
    mail: {
      heading: 'In Outlook, as the officer',
      open: {
        act: 'Open the Privacy mailbox',
        detail: 'Three messages wait there. Choose one: the Greffe pane opens beside it.',
      },
      read: {
        act: 'Read what Greffe says of it',
        detail: 'What the message seems to be, the words that say so, and both dates with their sections.',
      },
      register: {
        act: 'Register it with one press',
        detail: 'The message is tagged and the request enters the register, with the original as its exhibit.',
      },
      acknowledge: {
        act: 'Prepare the acknowledgement',
        detail: 'The letter waits among the drafts. Nothing leaves by itself.',
      },
    },
  },
};
