/**
 * Puts a case straight into the store: of its entries, an hour apart each, every n-th is a screenshot of 1280 × 800, the
 * others are notes and calls. Runs in a page of the extension, so it holds all that it needs.
 */
export async function seedPictures(caseId: string, count: number, pictureEvery: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('tikiya');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const pictures: ArrayBuffer[] = [];
  for (let number = 0; number < 8; number += 1) {
    const canvas = new OffscreenCanvas(1280, 800);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = `hsl(${number * 45} 60% 96%)`;
    context.fillRect(0, 0, 1280, 800);
    for (let line = 0; line < 60; line += 1) {
      context.fillStyle = `hsl(${(line * 37 + number * 90) % 360} 50% 40%)`;
      context.fillText(`Order ${number * 1000 + line}: `.repeat(12), 20, 14 + line * 13);
    }
    pictures.push(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  }
  const nowMs = Date.now();
  const facts = {
    title: `${count} entries with pictures`,
    status: 'open',
    purchase: { jurisdiction: 'IL', channel: 'distance', kind: 'goods' },
    hosts: [],
  };
  const createdAt = { at: new Date(nowMs).toISOString(), zone: 'UTC' };
  const names = ['cases', 'heads', 'entries', 'evidence', 'pictures', 'pageTexts'] as const;
  const PART = 500;
  for (let from = 0; from < count; from += PART)
    await new Promise<void>((done, failed) => {
      const transaction = db.transaction([...names], 'readwrite');
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error);
      const stores = Object.fromEntries(names.map((name) => [name, transaction.objectStore(name)]));
      if (from === 0) {
        stores.cases?.put({
          id: caseId,
          facts,
          createdAt,
          version: 1,
          entryCount: count,
          touchedAtMs: nowMs,
        });
        stores.heads?.put({ caseId, hash: '', seq: count });
      }
      for (let at = from; at < Math.min(count, from + PART); at += 1) {
        const happenedAt = { at: new Date(nowMs - at * 3_600_000).toISOString(), zone: 'UTC' };
        const [id, evidenceId] = [`${caseId}-${at}`, `${caseId}-picture-${at}`];
        const isPicture = at % pictureEvery === 0;
        const text = `Entry ${at}: they promised a courier by Thursday.`;
        const content = isPicture
          ? { kind: 'capture', evidenceId }
          : at % 3 === 0
            ? { kind: 'contact', channel: 'phone', direction: 'out', agent: `Dana ${at % 7}`, text }
            : { kind: 'note', text };
        const sortKey = `${happenedAt.at} ${id}`;
        stores.entries?.put({
          id,
          caseId,
          version: 1,
          happenedAt,
          recordedAt: happenedAt,
          content,
          removed: 0,
          sortKey,
        });
        if (!isPicture) continue;
        const bytes = pictures[(at / pictureEvery) % pictures.length];
        stores.pictures?.put({ evidenceId, bytes });
        stores.pageTexts?.put({ evidenceId, text: `Order ${at}` });
        stores.evidence?.put({
          id: evidenceId,
          caseId,
          entryId: id,
          facts: {
            sha256: String(at).padStart(64, '0'),
            byteLength: bytes?.byteLength,
            mediaType: 'image/png',
            url: `https://shop.example/order/${at}`,
            title: `Order ${at}`,
            capturedAt: happenedAt,
            viewport: { width: 1280, height: 800 },
            scroll: { x: 0, y: 0 },
            devicePixelRatio: 1,
            userAgent: 'bench',
            extensionVersion: '0.1.0',
            textSha256: '0'.repeat(64),
            textClipped: false,
          },
        });
      }
    });
  db.close();
}
