/** What the correction of a note says. */
export const corrected = (id: string): string => `${id} corrected`;

/**
 * Runs in a page of the extension, so it holds all that it needs: makes a case and writes into it, kind after kind, without end.
 * Tells of each thing once it was answered as saved.
 */
export async function writeWithoutEnd(turn: number): Promise<void> {
  const tell = (globalThis as unknown as { tellSaved(id: string, text: string): Promise<void> }).tellSaved;
  const send = async (call: string, input: object): Promise<boolean> => {
    const reply: { ok?: boolean } | undefined = await chrome.runtime
      .sendMessage({ call, input })
      .catch(() => undefined);
    return reply?.ok === true;
  };
  const caseId = crypto.randomUUID();
  const happenedAt = { at: new Date().toISOString(), zone: 'Asia/Jerusalem' };
  const facts = {
    title: `turn ${turn}`,
    status: 'open',
    hosts: [],
    purchase: { jurisdiction: 'IL', channel: 'distance', kind: 'goods' },
  };
  await send('case.create', { caseId, facts });
  for (;;) {
    const id = crypto.randomUUID();
    const note = (text: string) => ({ happenedAt, content: { kind: 'note', text } });
    if (await send('entry.add', { caseId, entryId: id, body: note(id) })) await tell(id, id);
    const better = `${id} corrected`;
    if (await send('entry.correct', { entryId: id, version: 1, body: note(better) })) await tell(id, better);
    const contact = { kind: 'contact', channel: 'chat', text: id };
    const [talk, promise] = [crypto.randomUUID(), crypto.randomUUID()];
    const promises = [{ entryId: promise, text: id }];
    if (
      await send('contact.save', { caseId, entryId: talk, body: { happenedAt, content: contact }, promises })
    ) {
      await tell(talk, id);
      await tell(promise, id);
    }
    await send('entry.remove', { entryId: talk });
    await send('entry.restore', { entryId: talk });
  }
}
