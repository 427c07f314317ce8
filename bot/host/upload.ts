/** What became of a file on its way into somebody's OneDrive. `refused`: not where files of this house go. */
export type Uploaded = 'kept' | 'refused' | 'failed';

/** Puts a file at an address that Teams gave. Throws nothing. */
export type Upload = (address: string, content: Uint8Array) => Promise<Uploaded>;

/** Bytes of one piece: a multiple of 320 KiB, as upload sessions ask. */
const pieceBytes = 13 * 320 * 1024;
/** Milliseconds that one piece may take. */
const patienceMs = 20_000;

const putPiece = async (address: string, content: Uint8Array, from: number): Promise<boolean> => {
  const piece = content.slice(from, from + pieceBytes);
  const range = `bytes ${from}-${from + piece.byteLength - 1}/${content.byteLength}`;
  const response = await fetch(address, {
    method: 'PUT',
    headers: { 'content-range': range, 'content-type': 'application/octet-stream' },
    body: piece,
    // A redirect could lead anywhere.
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.body?.cancel();
  return response.ok;
};

/** Writes files to these origins and nowhere else: an address in a message must not lead into our own network. */
export const createUpload = (origins: readonly string[]): Upload => {
  const allowed = new Set(origins.map((origin) => new URL(origin).origin));
  return async (address, content) => {
    if (!URL.canParse(address) || !allowed.has(new URL(address).origin)) return 'refused';
    try {
      for (let from = 0; from < content.byteLength; from += pieceBytes)
        if (!(await putPiece(address, content, from))) return 'failed';
      return 'kept';
    } catch {
      return 'failed';
    }
  };
};
