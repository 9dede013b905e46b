import { expect, it } from 'vitest';
import { sha256OfBytes } from '../../../src/domain/chain/hash.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { readPart } from '../../../src/storage/queries.ts';
import { fakeWorld, saveRequest } from '../support/fake-world.ts';

it('says what it was meant to hold, what had not come yet, and where personal details stand', async () => {
  const world = await fakeWorld();
  const place = { kind: 'phone', rect: { x: 1, y: 2, width: 3, height: 4 } } as const;
  world.reading = {
    ...world.reading,
    loadingPictures: 2,
    hasForeignFrame: true,
    textClipped: true,
    places: [place],
  };
  const saved = await saveCapture(world, saveRequest('d1'));
  const facts = (await world.db.evidence.get(saved.evidenceId ?? ''))?.facts;
  expect(facts).toMatchObject({
    way: 'visible',
    verdict: {
      remarks: [{ is: 'picture-only' }, { is: 'still-loading', pictures: 2 }, { is: 'text-clipped' }],
    },
  });
  // Whoever saved it is told, and asked twice again.
  expect(saved.verdict?.remarks).toHaveLength(3);
  expect((await saveCapture(world, saveRequest('d1'))).verdict).toEqual(saved.verdict);
  const bytes = await readPart(world.db, saved.evidenceId ?? '', 'places.json');
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual([place]);
  expect(facts?.parts).toMatchObject([
    { name: 'places.json', sha256: await sha256OfBytes(bytes ?? new ArrayBuffer(0)) },
  ]);
  expect((await checkCase(world.db, saved.caseId)).problems).toEqual([]);
});
