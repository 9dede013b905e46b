import { expect, it } from 'vitest';
import type { CanaryPort } from '../../../src/platform/ports.ts';
import { checkCanary } from '../../../src/services/canary.ts';
import { freshDatabase } from '../support/fake-world.ts';

function port(): CanaryPort {
  let kept: string | undefined;
  return {
    readCanary: async () => kept,
    writeCanary: async (value) => {
      kept = value;
    },
  };
}

it('is fine at the first start and at every later one', async () => {
  const db = await freshDatabase();
  const outside = port();
  expect(await checkCanary(db, outside)).toBe('fine');
  expect(await checkCanary(db, outside)).toBe('fine');
});

it('notices that the database was emptied, once', async () => {
  const outside = port();
  await checkCanary(await freshDatabase(), outside);
  const emptied = await freshDatabase();
  expect(await checkCanary(emptied, outside)).toBe('lost');
  expect(await checkCanary(emptied, outside)).toBe('fine');
});

it('does not cry when only the settings were emptied', async () => {
  const db = await freshDatabase();
  await checkCanary(db, port());
  const emptied = port();
  expect(await checkCanary(db, emptied)).toBe('fine');
  expect(await checkCanary(await freshDatabase(), emptied)).toBe('lost');
});
