import { beforeEach, describe, expect, it } from 'vitest';
import { sha256OfBytes } from '../../../src/domain/chain/hash.ts';
import { verifyChain } from '../../../src/domain/chain/verify.ts';
import { TikiyaError } from '../../../src/domain/errors.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { saveNote } from '../../../src/services/save-note.ts';
import { readChain } from '../../../src/storage/queries.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';

let world: World;
beforeEach(async () => {
  world = await fakeWorld();
});

const count = async (): Promise<number[]> => {
  const { db } = world;
  return Promise.all([
    db.cases.count(),
    db.entries.count(),
    db.evidence.count(),
    db.pictures.count(),
    db.pageTexts.count(),
  ]);
};

const withCode = (code: string): unknown => expect.objectContaining({ code });

describe('saveCapture', () => {
  it('keeps exactly the bytes that were captured, their hash and where they come from', async () => {
    const saved = await saveCapture(world, saveRequest('d1'));
    const evidence = await world.db.evidence.get(saved.evidenceId ?? '');
    const picture = await world.db.pictures.get(saved.evidenceId ?? '');
    expect(new Uint8Array(picture?.bytes ?? new ArrayBuffer(0))).toEqual(world.bytes);
    expect(evidence?.facts).toMatchObject({
      sha256: await sha256OfBytes(world.bytes),
      byteLength: 7,
      url: 'https://gal.co.il/order/1',
      title: 'הזמנה 12345-AB',
      viewport: { width: 1280, height: 800 },
      scroll: { x: 0, y: 120 },
      devicePixelRatio: 2,
      userAgent: 'Test/1',
      extensionVersion: '0.0.0',
      capturedAt: { at: '2026-01-21T10:00:00.000Z', zone: 'Asia/Jerusalem' },
    });
    expect((await world.db.entries.get('d1'))?.content).toMatchObject({
      kind: 'capture',
      agent: 'Dan',
      text: 'הבטיח שליח',
    });
  });

  it('makes a case from what was seen, with its host, as a chain that verifies', async () => {
    const { caseId } = await saveCapture(world, saveRequest('d1'));
    expect((await world.db.cases.get(caseId))?.facts).toEqual({
      title: 'אוזניות פגומות',
      status: 'open',
      hosts: ['gal.co.il'],
      purchase: {
        jurisdiction: 'IL',
        channel: 'distance',
        kind: 'goods',
        orderNumber: '12345-AB',
        total: { minor: 129990, currency: 'ILS' },
      },
    });
    const { records, head } = await readChain(world.db, caseId);
    expect(records.map((r) => `${r.header.subject.type} ${r.header.action} ${r.header.version}`)).toEqual([
      'case put 1',
      'evidence put 1',
      'entry put 1',
    ]);
    expect(await verifyChain(records, head)).toEqual([]);
  });

  it('fills gaps of a case and never overwrites what it has', async () => {
    const { caseId } = await saveCapture(world, saveRequest('d1'));
    const seen = { orderNumber: 'OTHER', merchant: 'גל' };
    await saveCapture(world, saveRequest('d2', { target: { to: 'case', caseId }, seen }));
    const row = await world.db.cases.get(caseId);
    expect(row?.facts.purchase).toMatchObject({ orderNumber: '12345-AB', merchant: 'גל' });
    expect(row).toMatchObject({ version: 2, entryCount: 2 });
  });

  it('does not remember a webmail as the shop’s site', async () => {
    world.tab = { ...world.tab, url: 'https://mail.google.com/mail/u/0/#inbox/1' };
    const { caseId } = await saveCapture(world, saveRequest('d1', { url: world.tab.url }));
    expect((await world.db.cases.get(caseId))?.facts.hosts).toEqual([]);
  });

  it('saves one attempt once, however often and however many at once it is asked', async () => {
    const first = await saveCapture(world, saveRequest('d1'));
    expect(await saveCapture(world, saveRequest('d1'))).toEqual(first);
    const both = await Promise.all([
      saveCapture(world, saveRequest('d2')),
      saveCapture(world, saveRequest('d2')),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(await count()).toEqual([2, 2, 2, 2, 2]);
  });

  it.each([
    ['the tab shows another page', { url: 'https://evil.example/' }, 'tab-changed'],
    ['the shopper looks at another tab', { isActive: false }, 'tab-changed'],
    ['the address is not ours to see', { url: '' }, 'page-not-capturable'],
  ])('refuses when %s before the capture', async (_name, over, code) => {
    world.tab = { ...world.tab, ...over };
    await expect(saveCapture(world, saveRequest('d1'))).rejects.toEqual(withCode(code));
    expect(await count()).toEqual([0, 0, 0, 0, 0]);
  });

  it('refuses when the tab moved on during the capture', async () => {
    world.page.captureVisible = async () => {
      world.tab = { ...world.tab, url: 'https://gal.co.il/other' };
      return world.bytes;
    };
    await expect(saveCapture(world, saveRequest('d1'))).rejects.toEqual(withCode('tab-changed'));
    expect(await count()).toEqual([0, 0, 0, 0, 0]);
  });

  it('refuses when the tab was moved to another window during the capture', async () => {
    world.page.captureVisible = async () => {
      world.tab = { ...world.tab, windowId: 2 };
      return world.bytes;
    };
    await expect(saveCapture(world, saveRequest('d1'))).rejects.toEqual(withCode('tab-changed'));
    expect(await count()).toEqual([0, 0, 0, 0, 0]);
  });

  it('writes nothing into a case that was deleted meanwhile', async () => {
    const request = saveRequest('d1', { target: { to: 'case', caseId: 'gone' } });
    await expect(saveCapture(world, request)).rejects.toEqual(withCode('not-found'));
    expect(await count()).toEqual([0, 0, 0, 0, 0]);
  });

  it.each(['asked', 'page-read', 'captured', 'hashed'] as const)(
    'leaves nothing behind when it dies at "%s"',
    async (last) => {
      world.reachStep = async (step) => {
        if (step === last) throw new Error('killed');
      };
      await expect(saveCapture(world, saveRequest('d1'))).rejects.toThrow('killed');
      expect(await count()).toEqual([0, 0, 0, 0, 0]);
    },
  );

  it.each(['written', 'read-back'] as const)(
    'has saved all when it dies at "%s", and says so when asked again',
    async (last) => {
      world.reachStep = async (step) => {
        if (step === last) throw new Error('killed');
      };
      await expect(saveCapture(world, saveRequest('d1'))).rejects.toThrow('killed');
      expect((await saveCapture(world, saveRequest('d1'))).entryId).toBe('d1');
      expect(await count()).toEqual([1, 1, 1, 1, 1]);
    },
  );

  it('does not say "saved" when what it reads back is not what it captured, leaves nothing of it, and can be asked again', async () => {
    let isBroken = true;
    world.db.pictures.hook('creating', (_key, row) => {
      if (isBroken) new Uint8Array(row.bytes)[0] = 0;
    });
    await expect(saveCapture(world, saveRequest('d1'))).rejects.toEqual(withCode('evidence-mismatch'));
    expect(await count()).toEqual([0, 0, 0, 0, 0]);
    isBroken = false;
    expect((await saveCapture(world, saveRequest('d1'))).entryId).toBe('d1');
    expect(await count()).toEqual([1, 1, 1, 1, 1]);
  });

  it('adds letters that were typed since as a correction, when the same attempt is asked for again', async () => {
    await saveCapture(world, saveRequest('d1', { text: 'first' }));
    const again = await saveCapture(world, saveRequest('d1', { text: 'first and more' }));
    expect(again).toMatchObject({ entryId: 'd1', text: 'first and more', agent: 'Dan' });
    expect(await world.db.entries.get('d1')).toMatchObject({
      version: 2,
      content: { text: 'first and more' },
    });
    expect(await count()).toEqual([1, 1, 1, 1, 1]);
  });

  it('names the facts that a case did not take', async () => {
    const { caseId } = await saveCapture(world, saveRequest('d1'));
    const seen = { orderNumber: '#12345-ab', total: { minor: 1, currency: 'ILS' }, merchant: 'גל' };
    const saved = await saveCapture(world, saveRequest('d2', { target: { to: 'case', caseId }, seen }));
    expect(saved.differing).toEqual(['total']);
  });

  it('says that the disk is full in the code for it, and keeps nothing half', async () => {
    world.db.entries.hook('creating', () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    const thrown = await saveCapture(world, saveRequest('d1')).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(TikiyaError);
    expect(thrown).toEqual(withCode('storage-full'));
    expect(await count()).toEqual([0, 0, 0, 0, 0]);
  });

  it('keeps the chain whole when many save at once into one case', async () => {
    const { caseId } = await saveCapture(world, saveRequest('d0'));
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        saveCapture(world, saveRequest(`d${n + 1}`, { target: { to: 'case', caseId } })),
      ),
    );
    const { records, head } = await readChain(world.db, caseId);
    expect(await verifyChain(records, head)).toEqual([]);
    expect((await world.db.cases.get(caseId))?.entryCount).toBe(13);
    expect(await world.db.entries.count()).toBe(13);
  });
});

describe('saveNote', () => {
  it('keeps what was typed without a screenshot, once', async () => {
    const saved = await saveNote(world, saveRequest('n1'));
    expect(await saveNote(world, saveRequest('n1'))).toEqual(saved);
    expect((await world.db.entries.get('n1'))?.content).toEqual({
      kind: 'note',
      text: 'הבטיח שליח',
      agent: 'Dan',
    });
    expect(await count()).toEqual([1, 1, 0, 0, 0]);
  });

  it('refuses an empty note', async () => {
    await expect(saveNote(world, saveRequest('n1', { text: '', agent: '' }))).rejects.toEqual(
      withCode('bad-request'),
    );
  });
});
