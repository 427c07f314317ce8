import type { Letter } from '../../src/ports/letters.ts';
import type { Mailbox, MailCategory, MailChanges, MailMessage } from '../../src/ports/mailbox.ts';

/** A mailbox with what happens to it from outside: mail arrives, people move and tag it. */
export interface MailboxOnTrial {
  readonly mailbox: Mailbox;
  /** Lets a message arrive; the inbox and now when not said. */
  readonly deliver: (eml: string | Uint8Array, at?: { folder?: string; receivedAt?: string }) => Promise<void>;
  /** Somebody moves a message; gives nothing, for its id stays. */
  readonly move: (id: string, folder: string) => Promise<void>;
  /** Somebody replaces the categories of a message. */
  readonly recategorise: (id: string, categories: readonly string[]) => Promise<void>;
  /** Somebody makes a folder; its id. */
  readonly makeFolder: (title: string, below?: string) => Promise<string>;
  /** Everything that was told of changes so far is forgotten. */
  readonly forgetChanges: () => Promise<void>;
  /** What a person sees of a draft. */
  readonly draft: (id: string) => Promise<{
    readonly isDraft: boolean;
    readonly to: readonly string[];
    readonly body: string;
    readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  }>;
  readonly close: () => Promise<void>;
}

/** A message as it comes over the wire. */
export const eml = (messageId: string, subject = 'Demande', body = 'Bonjour'): string =>
  [
    'From: "Personne A" <personne.a@exemple.example>',
    'To: privacy@exemple.example',
    `Subject: ${subject}`,
    'Date: Fri, 20 Nov 2026 09:00:00 -0500',
    `Message-ID: ${messageId}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    body,
    '',
  ].join('\r\n');

export const ours: readonly MailCategory[] = [
  { name: 'Greffe : demande', colour: 'preset7' },
  { name: 'Greffe : à trier', colour: 'preset3' },
  { name: 'Greffe : enregistré', colour: 'preset5' },
];

export const letter: Letter = {
  text: 'Bonjour,\n\nNous avons reçu <votre> demande & nous y répondrons.',
  fileName: 'lettre.docx',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  content: Uint8Array.from({ length: 3000 }, (_, place) => place % 251),
};

/** The only message with this id. */
export const one = async (mailbox: Mailbox, internetMessageId: string): Promise<MailMessage> => {
  const found = await mailbox.find(internetMessageId);
  const [message] = found.kind === 'found' ? found.item : [];
  if (message === undefined) throw new Error(`Not found: ${internetMessageId} ${JSON.stringify(found)}`);
  return message;
};

export const changesOf = (read: Awaited<ReturnType<Mailbox['changes']>>): MailChanges => {
  if (read.kind !== 'changes') throw new Error('Later');
  return read;
};

/** What every implementation of the port owes to the use cases, whatever stands behind it. */
export const mailboxContract = (open: () => Promise<MailboxOnTrial>): void => {
  let trial: MailboxOnTrial;
  let mailbox: Mailbox;
  beforeAll(async () => {
    trial = await open();
    ({ mailbox } = trial);
  });
  afterAll(() => trial.close());

  describe('the port mailbox: a message', () => {
    test('a message that arrived is found by its id, with who sent it and when it was received', async () => {
      await trial.deliver(eml('<a1@exemple.example>', 'Accès à mes renseignements'), {
        receivedAt: '2026-11-20T14:00:05Z',
      });
      expect(await one(mailbox, '<a1@exemple.example>')).toMatchObject({
        internetMessageId: '<a1@exemple.example>',
        receivedAt: '2026-11-20T14:00:05Z',
        fromName: 'Personne A',
        fromAddress: 'personne.a@exemple.example',
        subject: 'Accès à mes renseignements',
        categories: [],
      });
    });

    test('every copy is found, the one received first before the others', async () => {
      const id = '<copies@exemple.example>';
      await trial.deliver(eml(id), { receivedAt: '2026-11-21T10:00:00Z' });
      await trial.deliver(eml(id), { receivedAt: '2026-11-19T10:00:00Z', folder: 'junkemail' });
      await trial.deliver(eml(id), { receivedAt: '2026-11-20T10:00:00Z', folder: 'archive' });
      const found = await mailbox.find(id);
      expect(found.kind === 'found' && found.item.map(({ receivedAt }) => receivedAt.slice(8, 10))).toEqual([
        '19',
        '20',
        '21',
      ]);
    });

    test.each([
      '<a+b@exemple.example>',
      '<a#b@exemple.example>',
      '<a&b@exemple.example>',
      "<o'b@exemple.example>",
      '<a%b@exemple.example>',
      '<a?b=c/d@exemple.example>',
    ])('the id %s is found as it is, and nothing else by it', async (id) => {
      await trial.deliver(eml(id));
      expect(await one(mailbox, id)).toMatchObject({ internetMessageId: id });
      const found = await mailbox.find(id);
      expect(found.kind === 'found' && found.item).toHaveLength(1);
    });

    test('what never arrived is not found', async () => {
      expect(await mailbox.find('<never@exemple.example>')).toEqual({ kind: 'notFound' });
      expect(await mailbox.mime(`AAkA${'B'.repeat(80)}`)).toEqual({ kind: 'notFound' });
      expect(await mailbox.mime('x')).toEqual({ kind: 'notFound' });
    });

    test('its bytes are those that came in, whatever they are', async () => {
      const bytes = Buffer.concat([
        Buffer.from(eml('<octets@exemple.example>', 'Octets', '')),
        Buffer.from([0xe9, 0xff, 0x00, 0x0a, 0x0d, 0x0a, 0x80, 0xc3]),
      ]);
      await trial.deliver(bytes);
      const read = await mailbox.mime((await one(mailbox, '<octets@exemple.example>')).id);
      expect(read.kind === 'found' && Buffer.from(read.item).equals(bytes)).toBe(true);
    });

    test('a message keeps its id when somebody moves it', async () => {
      await trial.deliver(eml('<moved@exemple.example>'));
      const before = await one(mailbox, '<moved@exemple.example>');
      await trial.move(before.id, 'archive');
      expect((await one(mailbox, '<moved@exemple.example>')).id).toBe(before.id);
      expect((await mailbox.mime(before.id)).kind).toBe('found');
    });
  });

  describe('the port mailbox: tags', () => {
    const arrived = async (id: string): Promise<MailMessage> => {
      await trial.deliver(eml(id));
      return one(mailbox, id);
    };

    test('tags are put, replaced and taken off, and everybody else’s stay', async () => {
      const id = '<tags@exemple.example>';
      await trial.recategorise((await arrived(id)).id, ['Clients', 'Greffe : à trier', 'Greffe : à moi']);
      expect(await mailbox.tag(await one(mailbox, id), ['Greffe : demande', 'Greffe : enregistré'], ours)).toBe(
        'tagged',
      );
      const tagged = ['Clients', 'Greffe : à moi', 'Greffe : demande', 'Greffe : enregistré'];
      expect((await one(mailbox, id)).categories).toEqual(tagged);
      expect(await mailbox.tag(await one(mailbox, id), [], ours)).toBe('tagged');
      expect((await one(mailbox, id)).categories).toEqual(['Clients', 'Greffe : à moi']);
    });

    test('the same tags again change nothing, not even the version', async () => {
      const message = await arrived('<same@exemple.example>');
      await mailbox.tag(message, ['Greffe : demande'], ours);
      const { etag } = await one(mailbox, '<same@exemple.example>');
      expect(await mailbox.tag(await one(mailbox, '<same@exemple.example>'), ['Greffe : demande'], ours)).toBe(
        'tagged',
      );
      expect((await one(mailbox, '<same@exemple.example>')).etag).toBe(etag);
    });

    test('what somebody tagged meanwhile is read anew and kept', async () => {
      const before = await arrived('<faster@exemple.example>');
      await trial.recategorise(before.id, ['Urgent']);
      expect(await mailbox.tag(before, ['Greffe : demande'], ours)).toBe('tagged');
      expect((await one(mailbox, '<faster@exemple.example>')).categories).toEqual(['Urgent', 'Greffe : demande']);
    });

    test('of two who tag at the same moment both are done, and neither undoes a stranger’s tag', async () => {
      const message = await arrived('<both@exemple.example>');
      await trial.recategorise(message.id, ['Clients']);
      const read = await one(mailbox, '<both@exemple.example>');
      const outcomes = await Promise.all([
        mailbox.tag(read, ['Greffe : demande'], ours),
        mailbox.tag(read, ['Greffe : demande'], ours),
      ]);
      expect(outcomes).toEqual(['tagged', 'tagged']);
      expect((await one(mailbox, '<both@exemple.example>')).categories).toEqual(['Clients', 'Greffe : demande']);
    });

    test('a message that is gone is not found', async () => {
      const message = await arrived('<gone@exemple.example>');
      expect(await mailbox.tag({ ...message, id: `AAkA${'C'.repeat(80)}` }, ['Greffe : demande'], ours)).toBe(
        'notFound',
      );
    });
  });

  describe('the port mailbox: a reply', () => {
    test('a reply waits as a draft to who wrote, its text above the quoted message, with the letter byte for byte', async () => {
      await trial.deliver(eml('<answer@exemple.example>', 'Ma demande', 'Texte de la demande'));
      const made = await mailbox.draftReply((await one(mailbox, '<answer@exemple.example>')).id, letter);
      const draft = await trial.draft(made.kind === 'found' ? made.item.draftId : '');
      expect(draft).toMatchObject({ isDraft: true, to: ['personne.a@exemple.example'] });
      const text = draft.body.indexOf('Nous avons reçu &lt;votre&gt; demande &amp; nous y répondrons.');
      expect(text).toBeGreaterThan(draft.body.indexOf('<body'));
      expect(draft.body.indexOf('Texte de la demande')).toBeGreaterThan(text);
      expect(draft.files).toEqual([{ name: 'lettre.docx', bytes: Buffer.from(letter.content) }]);
    });

    test('a second press makes a second draft', async () => {
      const { id } = await one(mailbox, '<answer@exemple.example>');
      const made = [await mailbox.draftReply(id, letter), await mailbox.draftReply(id, letter)];
      expect(new Set(made.map((draft) => draft.kind === 'found' && draft.item.draftId)).size).toBe(2);
    });

    test('a reply to what is not there is not found', async () => {
      expect(await mailbox.draftReply(`AAkA${'D'.repeat(80)}`, letter)).toEqual({ kind: 'notFound' });
    });
  });

  describe('the port mailbox: changes', () => {
    const idsSince = async (link: string | undefined): Promise<readonly string[]> =>
      changesOf(await mailbox.changes(link)).arrived.map(({ internetMessageId }) => internetMessageId);
    const here = async (): Promise<string> => changesOf(await mailbox.changes(undefined)).link;

    test('the first reading brings what is there, and from its link on only what is new', async () => {
      const whole = changesOf(await mailbox.changes(undefined));
      expect(whole.arrived.map(({ internetMessageId }) => internetMessageId)).toContain('<a1@exemple.example>');
      await trial.deliver(eml('<new@exemple.example>'));
      const since = changesOf(await mailbox.changes(whole.link));
      expect(since.arrived).toEqual([await one(mailbox, '<new@exemple.example>')]);
      expect(changesOf(await mailbox.changes(since.link)).arrived).toEqual([]);
    });

    test('mail in every folder is followed, but for what was sent, is being written or was deleted', async () => {
      const link = await here();
      await trial.deliver(eml('<junk@exemple.example>'), { folder: 'junkemail' });
      await trial.deliver(eml('<archived@exemple.example>'), { folder: 'archive' });
      for (const folder of ['sentitems', 'drafts', 'deleteditems'])
        await trial.deliver(eml(`<${folder}@exemple.example>`), { folder });
      await mailbox.draftReply((await one(mailbox, '<a1@exemple.example>')).id, letter);
      expect([...(await idsSince(link))].sort()).toEqual(['<archived@exemple.example>', '<junk@exemple.example>']);
    });

    test('what came first is told first', async () => {
      const link = await here();
      await trial.deliver(eml('<later@exemple.example>'), { receivedAt: '2026-11-21T10:00:00Z' });
      await trial.deliver(eml('<earlier@exemple.example>'), { receivedAt: '2026-11-20T10:00:00Z', folder: 'archive' });
      expect(await idsSince(link)).toEqual(['<earlier@exemple.example>', '<later@exemple.example>']);
    });

    test('a message that moved is told once, under the id it had', async () => {
      await trial.deliver(eml('<walk@exemple.example>'));
      const link = await here();
      const { id } = await one(mailbox, '<walk@exemple.example>');
      await trial.move(id, 'archive');
      expect(changesOf(await mailbox.changes(link)).arrived).toMatchObject([{ id }]);
    });

    test('a tag is a change', async () => {
      const link = await here();
      await mailbox.tag(await one(mailbox, '<walk@exemple.example>'), ['Greffe : demande'], ours);
      expect(changesOf(await mailbox.changes(link)).arrived).toMatchObject([{ categories: ['Greffe : demande'] }]);
    });

    test('a new folder is picked up with what is in it', async () => {
      const link = await here();
      await trial.deliver(eml('<inside@exemple.example>'), { folder: await trial.makeFolder('Anciens clients') });
      expect(await idsSince(link)).toEqual(['<inside@exemple.example>']);
    });

    test('when what was told is forgotten, every folder is read anew and nothing is missed', async () => {
      const link = await here();
      await trial.deliver(eml('<meanwhile@exemple.example>'));
      await trial.forgetChanges();
      const anew = changesOf(await mailbox.changes(link));
      const ids = anew.arrived.map(({ internetMessageId }) => internetMessageId);
      expect(ids).toEqual(expect.arrayContaining(['<meanwhile@exemple.example>', '<inside@exemple.example>']));
      expect(changesOf(await mailbox.changes(anew.link)).arrived).toEqual([]);
    });

    test('a link that nobody can read begins anew', async () => {
      expect(await idsSince('no link at all')).toContain('<a1@exemple.example>');
    });
  });
};
