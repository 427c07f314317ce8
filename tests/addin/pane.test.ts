import type { Page } from 'playwright-core';
import { words } from '../../src/locales/index.ts';
import { tabTo } from '../journeys/teams-window.ts';
import { arrive, mailbox, type PagesOnTrial, startPages } from './pages-on-trial.ts';
import { caseFileView, messageView, recordOf } from './views.ts';

let trial: PagesOnTrial;
beforeAll(async () => {
  trial = await startPages();
  await arrive(trial, 'Ma demande', 'm1');
  await arrive(trial, 'Une autre lettre', 'm2');
});
afterAll(() => trial.stop());
beforeEach(() => trial.office.reset());
afterEach(async () => expect(await trial.closeWindows()).toEqual([]));

const reference = 'REQ-2026-W2F7D0';
/** A reply draft as the office makes one in the mailbox; its Graph id. */
const draftIn = (page: Page): Promise<string> =>
  page.evaluate(async (of) => {
    const found = (await (await fetch(`/outlook/api/messages?${of}`)).json()) as {
      readonly messages: readonly { readonly id: string }[];
    };
    const answer = await fetch(`/outlook/api/reply?${of}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: found.messages[0]?.id, html: 'Bonjour' }),
    });
    return ((await answer.json()) as { readonly id: string }).id;
  }, new URLSearchParams({ as: 'officer', mailbox }).toString());

const asked = (verb: string): readonly unknown[] =>
  trial.office.asked.filter((one) => one.verb === verb).map(({ input }) => input);

describe.each(['fr', 'en'] as const)('the pane beside a message, in %s', (language) => {
  const { addin, law, outlook } = words(language);
  const { pane } = addin;

  test('says what the message seems to be, in its own words, and both dates with their provisions', async () => {
    const { inside } = await trial.outlook('Ma demande', { language });
    await inside.getByRole('heading', { name: 'Ma demande' }).waitFor();
    await inside.getByText(addin.messageTypes.access).first().waitFor();
    await inside.getByText('obtenir une copie de tous les renseignements').waitFor();
    const dates = await inside.locator('time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
    expect(dates).toEqual(['2026-11-22T19:05:00Z', '2026-12-12', '2026-12-22']);
    await inside.getByText(addin.cite.section('P-39.1', '32')).first().waitFor();
    await inside.getByText(addin.cite.policy('38')).first().waitFor();
    expect(trial.office.asked.map(({ verb, language: said }) => [verb, said])).toEqual([['about-message', language]]);
    expect(asked('about-message')).toEqual([
      { internetMessageId: '<m1@ailleurs.example>', subject: 'Ma demande', fromAddress: 'a@ailleurs.example' },
    ]);
  });

  test('spells out every step that leads to the dates', async () => {
    const { inside } = await trial.outlook('Ma demande', { language });
    await inside.getByText(addin.clocks.how).click();
    await inside.getByText(law.clockSteps.policyNeverExtended('', '')).waitFor();
    await inside.getByText(addin.cite.section('I-16', '52')).waitFor();
  });

  test('one press registers and tags: reference, dates, timeline and tags are there', async () => {
    const { inside } = await trial.outlook('Ma demande', { language });
    await inside.getByRole('button', { name: outlook.decide.register(2) }).click();
    const heading = inside.getByRole('heading', { name: reference });
    await heading.waitFor();
    await inside.getByText(pane.timeline).waitFor();
    await inside.getByText('Greffe : enregistré').waitFor();
    expect(await heading.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
    expect(asked('register-message')).toEqual([{ ticket: 'ticket-of-a-mail', matters: ['access', 'rectification'] }]);
  });

  test('what is not meant is unticked, another matter is added, and that is what is registered', async () => {
    const { inside } = await trial.outlook('Ma demande', { language });
    await inside.getByRole('checkbox', { name: law.requestTypes.access }).click();
    await inside.getByLabel(outlook.decide.add).selectOption({ label: outlook.decide.matters.complaint });
    await inside.getByRole('button', { name: outlook.decide.register(2) }).click();
    await inside.getByRole('heading', { name: reference }).waitFor();
    expect(asked('register-message')).toEqual([
      { ticket: 'ticket-of-a-mail', matters: ['rectification', 'complaint'] },
    ]);
  });
});

const { addin, registers, outlook, law } = words('fr');
const { pane, troubles } = addin;
/** The press that records what is ticked: two matters in these views. */
const press = { name: outlook.decide.register(2) };

test('a message that has its record shows it at once, with the acknowledgement one press away', async () => {
  trial.office.verbs.set('about-message', () =>
    messageView('<m1@ailleurs.example>', { records: [recordOf(reference)] }),
  );
  const { page, inside } = await trial.outlook('Ma demande');
  await inside.getByText(pane.copy).waitFor();
  const draftId = await draftIn(page);
  trial.office.verbs.set('acknowledge', () => ({ draftId, fileName: 'Accusé.docx' }));
  await inside.getByRole('button', { name: pane.acknowledge }).click();
  // The local Outlook opens it in place of the message, so the pane has something else beside it now.
  await page.getByRole('textbox', { name: 'Objet' }).waitFor();
  await inside.getByRole('heading', { name: outlook.worklist.title }).waitFor();
  expect(asked('acknowledge')).toEqual([{ reference }]);
  expect(asked('register-message')).toEqual([]);
});

test('a message of several records shows the first and leads to each other', async () => {
  const other = {
    ...recordOf('INC-2026-7KQ4M2'),
    register: 'incidents',
    type: 'incidents',
    stage: 'assessing',
  } as const;
  trial.office.verbs.set('about-message', () =>
    messageView('<m1@ailleurs.example>', { records: [recordOf(reference), other] }),
  );
  const { page, inside } = await trial.outlook('Ma demande');
  await inside.getByText(pane.existingMany(2)).waitFor();
  await inside.getByText(registers.incidents.stages.assessing).waitFor();
  await inside.getByText(pane.timeline).waitFor();
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/open-case-file'));
  await inside.getByRole('button', { name: pane.show('INC-2026-7KQ4M2') }).click();
  await answered;
  await inside.getByRole('button', { name: pane.show(reference) }).waitFor();
  expect(asked('open-case-file')).toEqual([{ reference }, { reference: 'INC-2026-7KQ4M2' }]);
});

test('what is kept and not yet in SharePoint says so; a closed request is not acknowledged', async () => {
  trial.office.verbs.set('about-message', () =>
    messageView('<m1@ailleurs.example>', { records: [recordOf(reference)] }),
  );
  trial.office.verbs.set('open-case-file', () => caseFileView(reference, { waiting: true, stage: 'closed' }));
  const { inside } = await trial.outlook('Ma demande');
  await inside.getByText(pane.waiting).waitFor();
  expect(await inside.getByRole('button', { name: pane.acknowledge }).count()).toBe(0);
});

test('a record that waits for SharePoint is looked at again, until it is there', async () => {
  trial.office.verbs.set('about-message', () =>
    messageView('<m1@ailleurs.example>', { records: [recordOf(reference)] }),
  );
  let looks = 0;
  trial.office.verbs.set('open-case-file', () => {
    looks += 1;
    return caseFileView(reference, { waiting: looks === 1 });
  });
  const { inside } = await trial.outlook('Ma demande');
  await inside.getByText(pane.waiting).waitFor();
  await inside.getByText(pane.waiting).waitFor({ state: 'detached' });
  expect(looks).toBe(2);
});

test('pinned, it follows the message that is opened', async () => {
  const { page, inside } = await trial.outlook('Ma demande');
  await inside.getByRole('heading', { name: 'Ma demande' }).waitFor();
  await page.locator('.message-list button', { hasText: 'Une autre lettre' }).click();
  await inside.getByRole('heading', { name: 'Une autre lettre' }).waitFor();
  await inside.getByRole('button', press).waitFor();
  expect(asked('about-message')).toHaveLength(2);
});

test('a press on a message that is no longer the open one does nothing, and says so', async () => {
  const { inside, frame } = await trial.outlook('Ma demande');
  await inside.getByRole('button', press).waitFor();
  // Outlook does not always say that another message was opened (office-js issue 6833).
  await (await frame()).evaluate(
    `Object.defineProperty(Office.context.mailbox, 'item', { configurable: true, get: () => ({ itemType: 'message', itemId: 'x', internetMessageId: '<m2@ailleurs.example>', subject: 'Une autre lettre' }) })`,
  );
  await inside.getByRole('button', press).click();
  await inside.getByText(pane.changed).waitFor();
  await inside.getByRole('heading', { name: 'Une autre lettre' }).waitFor();
  expect(asked('register-message')).toEqual([]);
});

test('a message that says nothing of the kind proposes nothing by itself', async () => {
  trial.office.verbs.set('about-message', () => {
    const view = messageView('<m1@ailleurs.example>');
    const choices = view.choices.map((choice) => ({ ...choice, suggested: false }));
    const matters = view.matters.map((one) => ({ ...one, suggested: false }));
    return { ...view, suggestions: [{ type: 'other', score: 0, phrases: [], provisions: [] }], choices, matters };
  });
  const { inside } = await trial.outlook('Ma demande');
  await inside.getByText(pane.seemsNothing).waitFor();
  await inside.getByRole('button', { name: outlook.decide.register(0) }).click();
  await inside.getByText(outlook.decide.pickOne).waitFor();
  expect(asked('register-message')).toEqual([]);
});

test('the first sentence stays away once it is understood', async () => {
  const { page, inside } = await trial.outlook('Ma demande');
  await inside.getByRole('button', { name: addin.understood }).click();
  await page.locator('.message-list button', { hasText: 'Une autre lettre' }).click();
  await inside.getByRole('heading', { name: 'Une autre lettre' }).waitFor();
  expect(await inside.getByText(pane.firstRun).count()).toBe(0);
});

test('the keyboard alone is enough', async () => {
  const { page, inside } = await trial.outlook('Ma demande');
  await inside.getByRole('checkbox', { name: law.requestTypes.access }).focus();
  await tabTo(page, inside.getByText(addin.clocks.how));
  await page.keyboard.press('Enter');
  await inside.getByText(words('fr').law.clockSteps.received('22 novembre 2026', '')).waitFor();
  await tabTo(page, inside.getByRole('button', press));
  await page.keyboard.press('Enter');
  const acknowledge = inside.getByRole('button', { name: pane.acknowledge });
  await acknowledge.waitFor();
  await tabTo(page, acknowledge);
  await page.keyboard.press('Enter');
  await inside.getByText('Accusé de réception REQ-2026-W2F7D0.docx').waitFor();
  // Its draft is of no mailbox.
  expect((await trial.closeWindows()).every((said) => said.includes('404'))).toBe(true);
});

describe('when something is in the way, the pane says what it is and what to do', () => {
  test('no host: an ordinary browser tab', async () => {
    const page = await trial.alone('/pages/taskpane.html', 'en');
    const { noOutlook } = words('en').addin.troubles;
    await page.getByText(noOutlook.title).waitFor();
    await page.getByText(noOutlook.body).waitFor();
  });

  test('not the officer, or a message of another mailbox', async () => {
    trial.office.verbs.set('about-message', () => undefined);
    const { inside } = await trial.outlook('Ma demande');
    await inside.getByText(troubles.notYours.title).waitFor();
    trial.office.reset();
    await inside.getByRole('button', { name: addin.retry }).click();
    await inside.getByRole('button', press).waitFor();
    expect((await trial.closeWindows()).every((said) => said.includes('404'))).toBe(true);
  });

  test('a refused token, once with a fresh one as well', async () => {
    trial.office.verbs.set('about-message', () => ({ status: 401 }));
    const { inside } = await trial.outlook('Ma demande');
    await inside.getByText(troubles.signedOut.title).waitFor();
    expect(asked('about-message')).toHaveLength(2);
    expect((await trial.closeWindows()).every((said) => said.includes('401'))).toBe(true);
  });

  test('a fault, with the code that finds it', async () => {
    trial.office.verbs.set('register-message', () => ({ status: 500, refused: 'fault', correlation: 'c0de-1234' }));
    const { inside } = await trial.outlook('Ma demande');
    await inside.getByRole('checkbox', { name: law.requestTypes.access }).click();
    await inside.getByRole('button', { name: outlook.decide.register(1) }).click();
    await inside.getByText('c0de-1234').waitFor();
    expect(await inside.getByRole('checkbox', { name: law.requestTypes.access }).isChecked()).toBe(false);
    trial.office.reset();
    await inside.getByRole('button', { name: addin.retry }).click();
    await inside.getByRole('heading', { name: reference }).waitFor();
    expect((await trial.closeWindows()).every((said) => said.includes('500'))).toBe(true);
  });

  test('a refusal of the office, in its own words', async () => {
    trial.office.verbs.set('register-message', () => ({ status: 503, refused: 'later' }));
    const { inside } = await trial.outlook('Ma demande');
    await inside.getByRole('button', press).click();
    await inside.getByText(registers.refusals.later).waitFor();
    expect((await trial.closeWindows()).every((said) => said.includes('503'))).toBe(true);
  });

  test('what expired, without a word of a form that a page does not have', async () => {
    trial.office.verbs.set('register-message', () => ({ status: 410, refused: 'expired' }));
    const { inside } = await trial.outlook('Ma demande');
    await inside.getByRole('button', press).click();
    await inside.getByText(troubles.refused.body).waitFor();
    expect(await inside.getByText(registers.refusals.expired).count()).toBe(0);
    expect((await trial.closeWindows()).every((said) => said.includes('410'))).toBe(true);
  });

  test('a network that is down', async () => {
    const { page, inside } = await trial.outlook('Ma demande');
    await inside.getByRole('button', press).waitFor();
    await page.context().route('**/api/**', (route) => route.abort());
    await inside.getByRole('button', press).click();
    await inside.getByText(troubles.unreachable.title).waitFor();
    await page.context().unroute('**/api/**');
    await inside.getByRole('button', { name: addin.retry }).click();
    await inside.getByRole('heading', { name: reference }).waitFor();
    expect((await trial.closeWindows()).every((said) => said.includes('ERR_FAILED'))).toBe(true);
  });
});
