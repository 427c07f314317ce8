import { type ServedOffice, serveOffice, whole } from './served-office.ts';

let served: ServedOffice;
beforeAll(async () => {
  served = await serveOffice();
});
afterAll(() => served.close());

/** Number 42 of the list of negative cases: the mailbox is followed by delta, so nothing may tell us of changes. */
test('42: a forged notification finds no door, and a validation token is not said back', async () => {
  const notification = { value: [{ clientState: 'forged', changeType: 'created', resource: 'users/x/messages/1' }] };
  const send = (path: string): Promise<Response> =>
    fetch(served.address(path), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(notification),
    });
  const nothing = await whole(await fetch(served.address('/nothing')));
  for (const path of ['/notifications', '/webhook', '/graph/notifications', '/lifecycle']) {
    const token = encodeURIComponent('<script>alert(1)</script>');
    const answer = await whole(await send(`${path}?validationToken=${token}`));
    expect(answer).toEqual(nothing);
    expect(JSON.stringify(answer)).not.toContain('script>alert');
  }
});
