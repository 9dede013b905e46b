import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { takeIn } from '../../../src/file-reader/take-in.ts';
import { adoptFile } from '../../../src/services/adopt-file.ts';
import { createCase } from '../../../src/services/cases.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { readPicture } from '../../../src/storage/queries.ts';
import { jpegWithExif } from '../../support/make-jpeg.ts';
import { makeZip } from '../../support/make-zip.ts';
import { manyEntries } from '../../support/many-entries.ts';
import { chatLines, SAMPLE_JPEG, SAMPLE_MAIL, sampleChatZip, samplePdf } from '../../support/sample-files.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';
import { isUnpolluted, MANY_RUNS_MS, runsOf } from './hostile-runs.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const REAL: readonly [string, Uint8Array<ArrayBuffer>][] = [
  ['order.eml', bytesOf(SAMPLE_MAIL)],
  ['chat.txt', bytesOf(chatLines(40).join('\n'))],
  ['chat.zip', sampleChatZip()],
  ['bill.pdf', samplePdf()],
  ['photo.jpg', SAMPLE_JPEG],
  [
    'camera.jpg',
    Uint8Array.from(
      jpegWithExif({ width: 30, height: 20, orientation: 6, taken: '2026:01:13 18:22:07', model: 'X1' }),
    ),
  ],
];

let world: World;
beforeEach(async () => {
  world = await fakeWorld();
  const facts = { title: 'x', status: 'open', hosts: [], purchase: emptyPurchase } as const;
  await createCase(world, { caseId: 'case-1', facts });
});

let count = 0;
/** Adds a file as the shopper does; it is there to the byte then, and nothing else is. */
async function add(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<string | undefined> {
  count += 1;
  const [entryId, evidenceId] = [`entry-${count}`, `evidence-${count}`];
  const addedAt = { at: '2026-01-21T09:00:00.000Z', zone: 'Asia/Jerusalem' };
  const file = new File([bytes], name);
  const what = {
    file,
    entryId,
    evidenceId,
    caseId: 'case-1',
    addedAt,
    extensionVersion: '0',
    isTwinWanted: true,
  };
  await takeIn(world.db, what, () => undefined, new AbortController().signal);
  await adoptFile(world, entryId);
  const kept = await readPicture(world.db, evidenceId);
  expect(Buffer.compare(new Uint8Array(kept ?? new ArrayBuffer(0)), bytes)).toBe(0);
  expect((await checkCase(world.db, 'case-1')).problems).toEqual([]);
  expect(await world.db.incoming.count()).toBe(0);
  expect(isUnpolluted()).toBe(true);
  const facts = (await world.db.evidence.get(evidenceId))?.facts;
  return facts?.kind === 'file' ? facts.read.is : undefined;
}

it.each(REAL)(
  '%s is kept whole, whatever was changed in it',
  { timeout: MANY_RUNS_MS },
  async (name, bytes) => {
    const change = fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 12 }));
    const changes = fc.array(change, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(changes, fc.option(fc.nat()), async (all, cutAt) => {
        const changed = bytes.slice();
        for (const [at, by] of all)
          changed.set(by.slice(0, changed.length - (at % changed.length)), at % changed.length);
        await add(cutAt === null ? changed : changed.slice(0, cutAt % changed.length), name);
      }),
      { numRuns: runsOf(6) },
    );
  },
);

const lines = (head: string): string => `${head}\r\nFrom: a@b.example\r\n\r\nhi`;

it.each<[string, string, Uint8Array<ArrayBuffer>]>([
  [
    'an e-mail of parts without end',
    'a.eml',
    bytesOf(`${SAMPLE_MAIL.slice(0, 250)}${'--b\r\n\r\n'.repeat(20_000)}`),
  ],
  ['an e-mail of parts within parts', 'a.eml', bytesOf(nested(400))],
  [
    'an e-mail with fields of the language',
    'a.eml',
    bytesOf(lines('__proto__: x\r\nconstructor: y\r\npolluted: 1')),
  ],
  [
    'an e-mail with a name that turns round',
    'a.eml',
    bytesOf(SAMPLE_MAIL.replaceAll('terms.txt', 'terms\u202etxt.exe')),
  ],
  [
    'a chat of one line of a million letters',
    'a.txt',
    bytesOf(`13.1.2026, 9:05 - ${'א'.repeat(1_000_000)}: x`),
  ],
  [
    'a chat whose writer is __proto__',
    'a.txt',
    bytesOf('13.1.2026, 9:05 - __proto__: a\n13.1.2026, 9:06 - constructor: b'),
  ],
  ['a bomb', 'a.zip', makeZip([{ name: '_chat.txt', bytes: new Uint8Array(80_000_000) }])],
  [
    'an archive that lies about its lengths',
    'a.zip',
    makeZip([
      { name: '_chat.txt', bytes: new Uint8Array(9_000), claims: { byteLength: 4, packedLength: 4 } },
    ]),
  ],
  [
    'an archive whose names lead out',
    'a.zip',
    makeZip([{ name: '../../_chat.txt', bytes: bytesOf(chatLines(3).join('\n')) }]),
  ],
  ['an archive of a million files', 'a.zip', manyEntries(1_000_000)],
  ['a picture of two thousand million pixels across', 'a.png', hugePng(2_000_000_000, 2_000_000_000)],
  ['a picture of no size', 'a.png', hugePng(0, 0)],
])('%s is kept as a file, and nothing else happens', async (_what, name, bytes) => {
  await add(bytes, name);
});

it.each(['invoice\u202efdp.exe', '../../x', 'a\u0000b', '__proto__', '', 'x'.repeat(9_000), '\ud800'])(
  'a file called %j has a name of its own',
  async (name) => {
    await add(bytesOf('x'), name);
    const [row] = await world.db.evidence.toArray();
    const kept = row?.facts.kind === 'file' ? row.facts.name : '';
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThanOrEqual(250);
    expect(kept.isWellFormed()).toBe(true);
  },
);

function nested(depth: number): string {
  let mail = 'From: a@b.example\r\nMIME-Version: 1.0\r\n';
  for (let at = 0; at < depth; at += 1)
    mail += `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`;
  return `${mail}Content-Type: text/plain\r\n\r\nend\r\n`;
}

function hugePng(width: number, height: number): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(45);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(head);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  head.set([8, 6, 0, 0, 0], 24);
  return Uint8Array.from(head);
}
