const posted = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Asks the emulator, GET without a body and POST with one; a request that fails throws. */
export const asked = async <Answer>(path: string, body?: object): Promise<Answer> => {
  const response = await fetch(`/teams/api/${path}`, body === undefined ? {} : posted(body));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Answer;
};
