import { expect, it } from 'vitest';
import { makeBackup } from '../../../src/backup/make-backup.ts';
import { writeBackup } from '../../../src/backup/write-backup.ts';
import { TikiyaError } from '../../../src/domain/errors.ts';
import { happenedAt, KEPT, never, nothing, smallLibrary } from './library.ts';

const WORK = { kept: KEPT, madeAt: happenedAt, extensionVersion: '0.0.0', about: 'about' };

/** Takes what is written until the nth write, and then fails as a stream does that nobody told why. */
class Failing {
  count = 0;
  readonly writable: WritableStream<Uint8Array>;

  constructor(nth: number) {
    this.writable = new WritableStream({
      write: async () => {
        this.count += 1;
        if (this.count === nth) throw undefined;
      },
    });
  }
}
const failingAt = (nth: number): Failing => new Failing(nth);

const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing',
    (thrown: unknown) => thrown,
  );

it('tells a failure of ours wherever the file that is written fails without a reason', async () => {
  const { db } = await smallLibrary();
  const whole = failingAt(Number.POSITIVE_INFINITY);
  await writeBackup(db, WORK, whole.writable, nothing, never());
  expect(whole.count).toBeGreaterThan(10);
  for (let nth = 1; nth <= whole.count; nth += 1) {
    const thrown = await thrownBy(writeBackup(db, WORK, failingAt(nth).writable, nothing, never()));
    expect(thrown, `write ${nth}`).toBeInstanceOf(TikiyaError);
  }
});

it('tells a failure of ours where the locked file fails without a reason', async () => {
  const { db } = await smallLibrary();
  const pieces: Blob[] = [];
  const plain = new WritableStream<Uint8Array>({
    write: (bytes) => void pieces.push(new Blob([bytes as never])),
  });
  const open = async (isHandedOver: boolean) => ({
    writable: isHandedOver ? failingAt(2).writable : plain,
    whole: async () => new Blob(pieces),
    discard: async () => undefined,
  });
  const order = { ...WORK, password: 'סיסמה', scryptWork: 1 };
  const thrown = await thrownBy(makeBackup(db, order, open, nothing, never()));
  expect(thrown).toBeInstanceOf(TikiyaError);
});

it('tells the reason of whoever stopped it', async () => {
  const { db } = await smallLibrary();
  const why = new DOMException('stopped', 'AbortError');
  const thrown = await thrownBy(
    writeBackup(db, WORK, failingAt(3).writable, nothing, AbortSignal.abort(why)),
  );
  expect(thrown).toBe(why);
});
