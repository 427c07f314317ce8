import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { isJson, type Json } from './card-reading.ts';
import { type GraphReading, siteOf } from './graph-reading.ts';
import { sites } from './office.ts';

/** A message as the mailbox has it. */
export interface MessageFound {
  readonly id: string;
  readonly internetMessageId: string;
  readonly receivedAt: string;
  readonly categories: readonly string[];
  readonly etag: string;
}

const messages = `/v1.0/users/${mailboxAddress}/messages`;
const fields = 'id,internetMessageId,receivedDateTime,categories';
const one = (id: string): string => `${messages}/${encodeURIComponent(id)}`;

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const messageOf = (json: Json): MessageFound => ({
  id: String(json.id),
  internetMessageId: String(json.internetMessageId),
  receivedAt: String(json.receivedDateTime),
  categories: textsOf(json.categories),
  etag: String(json['@odata.etag']),
});

/** Every message of the privacy mailbox, the first received first. */
export const readMailbox = async (graph: GraphReading): Promise<readonly MessageFound[]> =>
  (await graph.all(`${messages}?$select=${fields}&$top=100`))
    .map(messageOf)
    .toSorted((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt));

export const messageBytes = (graph: GraphReading, id: string): Promise<Buffer> => graph.bytes(`${one(id)}/$value`);

/** A category that is not Greffe's, put on a message as a colleague would; again when something else was faster. */
export const addCategory = async (graph: GraphReading, id: string, category: string): Promise<void> => {
  for (let tries = 0; tries < 10; tries += 1) {
    const { body } = await graph.get(`${one(id)}?$select=${fields}`);
    const { categories, etag } = messageOf(isJson(body) ? body : {});
    if ((await graph.patch(one(id), { categories: [...categories, category] }, etag)) === 200) return;
  }
  throw new Error('The category could not be put on the message');
};

const evidenceName = 'message.eml';

/** The original message that each record's folder holds, by reference. */
export const readEvidence = async (graph: GraphReading): Promise<ReadonlyMap<string, Buffer>> => {
  const found = new Map<string, Buffer>();
  const [library] = await graph.all(`${siteOf(sites.office)}/drives`);
  const drive = `/v1.0/drives/${String(library?.id)}/items`;
  for (const folder of await graph.all(`${drive}/root/children`)) {
    if (!isJson(folder.folder)) continue;
    const children = await graph.all(`${drive}/${String(folder.id)}/children`);
    const file = children.find(({ name }) => name === evidenceName);
    if (file !== undefined) found.set(String(folder.name), await graph.bytes(`${drive}/${String(file.id)}/content`));
  }
  return found;
};
