import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { PIECE_BYTES } from '../../../src/domain/file/file-limits.ts';
import { type FileToTake, takeIn } from '../../../src/file-reader/take-in.ts';
import { adoptFile, settleIncoming } from '../../../src/services/adopt-file.ts';
import { createCase } from '../../../src/services/cases.ts';
import { eraseEntry } from '../../../src/services/erase-entry.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { listBrokenOff } from '../../../src/storage/incoming.ts';
import { readPageText, readPart, readPicture } from '../../../src/storage/queries.ts';
import { jpegWithExif } from '../../support/make-jpeg.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

const CHAT = [
  '13.1.2026, 9:05 - דנה: שלום',
  '13.1.2026, 9:06 - חנות: IMG-20260113-WA0001.jpg (הקובץ מצורף)',
].join('\n');

let world: World;
beforeEach(async () => {
  world = await fakeWorld();
  const facts = { title: 'תיק', status: 'open', purchase: emptyPurchase, hosts: [] } as const;
  await createCase(world, { caseId: 'case-1', facts });
});

let count = 0;
const asked = (file: File, more: Partial<FileToTake> = {}): FileToTake => {
  count += 1;
  return {
    file,
    entryId: `entry-${count}`,
    evidenceId: `evidence-${count}`,
    caseId: 'case-1',
    addedAt: { at: new Date(world.nowMs).toISOString(), zone: 'Asia/Jerusalem' },
    extensionVersion: '0.0.0',
    isTwinWanted: false,
    ...more,
  };
};
const never = (): AbortSignal => new AbortController().signal;
const take = (what: FileToTake, signal = never()) => takeIn(world.db, what, () => undefined, signal);
const textFile = (text: string, name = 'chat.txt'): File =>
  new File([text], name, { lastModified: 1_700_000_000_000 });
const leftovers = async (): Promise<number> => {
  const { incoming, filePieces, parts, pageTexts, thumbnails } = world.db;
  const counts = await Promise.all(
    [incoming, filePieces, parts, pageTexts, thumbnails].map((table) => table.count()),
  );
  return counts.reduce((sum, one) => sum + one, 0);
};

describe('a file that was taken in', () => {
  it('has no text that no record knows', async () => {
    const photo = { width: 30, height: 20, orientation: 6, taken: '2026:01:13 18:22:07', model: 'X1' };
    const what = asked(new File([new Uint8Array(jpegWithExif(photo))], 'photo.jpg', { type: 'image/jpeg' }));
    await take(what);
    await adoptFile(world, what.entryId);
    await world.db.pageTexts.put({ evidenceId: what.evidenceId, text: 'put there' });
    const { problems } = await checkCase(world.db, 'case-1');
    expect(problems.map(({ fault }) => fault)).toEqual(['text-unrecorded']);
  });

  it('becomes an entry at the time that it tells of, byte for byte', async () => {
    const bytes = jpegWithExif({
      width: 30,
      height: 20,
      orientation: 6,
      taken: '2026:01:13 18:22:07',
      model: 'X1',
    });
    const what = asked(new File([bytes], 'IMG_1.jpg'));
    await take(what);
    expect(await world.db.evidence.count()).toBe(0);
    const saved = await adoptFile(world, what.entryId);
    expect(saved).toMatchObject({ caseId: 'case-1', entryId: what.entryId, evidenceId: what.evidenceId });
    const [evidence] = await world.db.evidence.toArray();
    expect(evidence?.facts).toMatchObject({
      kind: 'file',
      name: 'IMG_1.jpg',
      mediaType: 'image/jpeg',
      read: { is: 'photo', width: 30, height: 20, orientation: 6, camera: 'X1' },
    });
    expect((await world.db.entries.get(what.entryId))?.happenedAt.at).toBe('2026-01-13T16:22:07.000Z');
    expect(new Uint8Array((await readPicture(world.db, what.evidenceId)) ?? new ArrayBuffer(0))).toEqual(
      bytes,
    );
    expect((await checkCase(world.db, 'case-1')).problems).toEqual([]);
    expect(await world.db.incoming.count()).toBe(0);
  });

  it('is kept unread, and says so, when reading it took too long', async () => {
    const what = asked(textFile('From: a@b.example\nSubject: x\n\nhi', 'mail.eml'));
    await take(what);
    await take({ ...what, isLeftUnread: true });
    await adoptFile(world, what.entryId);
    const [evidence] = await world.db.evidence.toArray();
    expect(evidence?.facts).toMatchObject({ name: 'mail.eml', read: { is: 'other', trouble: 'slow' } });
    expect(await world.db.pageTexts.count()).toBe(0);
    expect((await checkCase(world.db, 'case-1')).problems).toEqual([]);
  });

  it('is kept in pieces when it is large, and is one again', async () => {
    const bytes = new Uint8Array(PIECE_BYTES * 2 + 7).map((_, at) => at % 251);
    const what = asked(new File([bytes], 'call.bin'));
    const seen: number[] = [];
    await takeIn(world.db, what, (done) => seen.push(done), never());
    expect(seen).toEqual([PIECE_BYTES, PIECE_BYTES * 2, bytes.length]);
    await adoptFile(world, what.entryId);
    expect(await world.db.filePieces.count()).toBe(3);
    const kept = new Uint8Array((await readPicture(world.db, what.evidenceId)) ?? new ArrayBuffer(0));
    expect(Buffer.compare(kept, bytes)).toBe(0);
    expect((await checkCase(world.db, 'case-1')).problems).toEqual([]);
    await eraseEntry(world, what.entryId);
    expect(await leftovers()).toBe(0);
    expect((await checkCase(world.db, 'case-1')).problems).toEqual([]);
  });

  it('has the messages of a chat beside it, and its text', async () => {
    const what = asked(textFile(CHAT));
    await take(what);
    await adoptFile(world, what.entryId);
    const [evidence] = await world.db.evidence.toArray();
    expect(evidence?.facts).toMatchObject({ read: { is: 'chat', messageCount: 2, unknownLines: 0 } });
    const messages = await readPart(world.db, what.evidenceId, 'messages.json');
    expect(JSON.parse(new TextDecoder().decode(messages))).toMatchObject([
      { who: 'דנה', text: 'שלום' },
      { attachments: 1, fileName: 'IMG-20260113-WA0001.jpg' },
    ]);
    expect(await readPageText(world.db, what.evidenceId)).toBe(CHAT);
    expect((await world.db.entries.get(what.entryId))?.happenedAt.at).toBe('2026-01-13T07:06:00.000Z');
  });

  it('is saved once, asked for twice', async () => {
    const what = asked(textFile('x', 'a.txt'));
    await take(what);
    const answers = await Promise.all([adoptFile(world, what.entryId), adoptFile(world, what.entryId)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await adoptFile(world, what.entryId)).toEqual(answers[0]);
    expect(await world.db.entries.count()).toBe(1);
  });

  it('is told to be there already, and taken in when it is wanted all the same', async () => {
    const first = asked(textFile('same', 'a.txt'));
    await take(first);
    await adoptFile(world, first.entryId);
    const twin = { is: 'twin', entryId: first.entryId, evidenceId: first.evidenceId };
    expect(await take(asked(textFile('same', 'b.txt')))).toEqual(twin);
    const wanted = asked(textFile('same', 'b.txt'), { isTwinWanted: true });
    expect(await take(wanted)).toEqual({ is: 'ready' });
    await adoptFile(world, wanted.entryId);
    expect(await world.db.entries.count()).toBe(2);
  });
});

describe('a file that is not saved', () => {
  it('leaves nothing when its bytes on disk are not those that were read', async () => {
    const what = asked(textFile('mine', 'a.txt'));
    await take(what);
    await world.db.filePieces.put({
      evidenceId: what.evidenceId,
      index: 0,
      bytes: new Uint8Array([1]).buffer,
    });
    await expect(adoptFile(world, what.entryId)).rejects.toMatchObject({ code: 'evidence-mismatch' });
    expect(await leftovers()).toBe(0);
    expect(await world.db.entries.count()).toBe(0);
  });

  it('leaves nothing when it was stopped, or the disk was full', async () => {
    const stop = new AbortController();
    const large = new File([new Uint8Array(PIECE_BYTES * 3)], 'x');
    const stopped = takeIn(world.db, asked(large), () => stop.abort(new Error('stopped')), stop.signal);
    await expect(stopped).rejects.toThrow('stopped');
    expect(await leftovers()).toBe(0);

    const full = Object.assign(new Error('no space'), { name: 'QuotaExceededError' });
    vi.spyOn(world.db.filePieces, 'put').mockRejectedValueOnce(full);
    await expect(take(asked(large))).rejects.toMatchObject({ code: 'storage-full' });
    expect(await leftovers()).toBe(0);
  });

  it('is too large, or gone from where it was chosen', async () => {
    const large = new File([], 'large');
    Object.defineProperty(large, 'size', { value: 300 * 1024 * 1024 });
    await expect(take(asked(large))).rejects.toMatchObject({ code: 'file-too-large' });
    const gone = new File(['x'], 'gone');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await expect(take(asked(gone))).rejects.toMatchObject({ code: 'file-unreadable' });
    expect(await leftovers()).toBe(0);
  });

  it('goes with a case that was erased meanwhile', async () => {
    const what = asked(textFile('x', 'a.txt'), { caseId: 'gone' });
    await take(what);
    await settleIncoming(world, () => false);
    expect(await leftovers()).toBe(0);
  });
});

describe('a file that a page left behind', () => {
  it('becomes an entry when it was on disk whole', async () => {
    const what = asked(textFile('x', 'a.txt'));
    await take(what);
    await settleIncoming(world, (id) => id === what.entryId);
    expect(await world.db.entries.count()).toBe(0);
    await settleIncoming(world, () => false);
    expect(await world.db.entries.count()).toBe(1);
    expect((await checkCase(world.db, 'case-1')).problems).toEqual([]);
  });

  it('is named when it was not, and what was written of it goes', async () => {
    const { file, addedAt, ...ids } = asked(textFile('x', 'a.txt'));
    await world.db.incoming.put({
      id: ids.entryId,
      evidenceId: ids.evidenceId,
      caseId: 'case-1',
      name: file.name,
      startedAt: addedAt,
    });
    await world.db.filePieces.put({ evidenceId: ids.evidenceId, index: 0, bytes: new ArrayBuffer(3) });
    await settleIncoming(world, () => false);
    expect(await world.db.filePieces.count()).toBe(0);
    expect(await listBrokenOff(world.db, 'case-1')).toMatchObject([{ name: 'a.txt' }]);
  });
});
