/**
 * Runs in a page of the extension, so it holds all that it needs: redacts a capture and erases things, without end. Tells
 * `redacted` with the id of each redacted copy, and `gone` with the id of what was erased, once it was answered; `going` before a copy is erased.
 */
export async function redactAndErase(evidenceId: string): Promise<void> {
  const { tell } = globalThis as unknown as {
    tell(what: 'redacted' | 'going' | 'gone', id: string): Promise<void>;
  };
  const send = async (call: string, input: object): Promise<boolean> => {
    const reply: { ok?: boolean } | undefined = await chrome.runtime
      .sendMessage({ call, input })
      .catch(() => undefined);
    return reply?.ok === true;
  };
  const happenedAt = { at: new Date().toISOString(), zone: 'Asia/Jerusalem' };
  const purchase = { jurisdiction: 'IL', channel: 'distance', kind: 'goods' };
  for (let turn = 0; ; turn += 1) {
    const derivedId = crypto.randomUUID();
    const rect = { x: 10, y: 10, width: 40 + (turn % 20), height: 20 };
    if (await send('evidence.mark', { evidenceId, derivedId, marks: [{ is: 'black-out', rect }] }))
      await tell('redacted', derivedId);
    if (turn % 2 === 0) {
      await tell('going', derivedId);
      if (await send('evidence.unmark', { derivedId })) await tell('gone', derivedId);
    }

    const [caseId, entryId] = [crypto.randomUUID(), crypto.randomUUID()];
    const facts = { title: `turn ${turn}`, status: 'open', hosts: [], purchase };
    await send('case.create', { caseId, facts });
    await send('entry.add', {
      caseId,
      entryId,
      body: { happenedAt, content: { kind: 'note', text: entryId } },
    });
    if (await send('entry.erase', { entryId })) await tell('gone', entryId);
    await send('case.bin', { caseId });
    if (await send('case.erase', { caseId })) await tell('gone', caseId);
  }
}
