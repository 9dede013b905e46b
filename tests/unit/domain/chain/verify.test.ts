import { describe, expect, it } from 'vitest';
import { sealRecord, sha256OfValue } from '../../../../src/domain/chain/hash.ts';
import type { ChainRecord, RecordAction } from '../../../../src/domain/chain/record.ts';
import { verifyChain } from '../../../../src/domain/chain/verify.ts';

const recordedAt = { at: '2026-01-21T10:00:00.000Z', zone: 'Asia/Jerusalem' };

async function chain(actions: readonly (readonly [string, RecordAction])[]): Promise<ChainRecord[]> {
  const records: ChainRecord[] = [];
  for (const [id, action] of actions) {
    const before = records.at(-1)?.hash;
    records.push(
      await sealRecord(
        {
          format: 1,
          caseId: 'c',
          subject: { type: 'entry', id },
          action,
          version: 1,
          recordedAt,
          parents: before ? [before] : [],
        },
        action === 'put'
          ? { salt: 'aa', content: { happenedAt: recordedAt, content: { kind: 'note', text: id } } }
          : null,
      ),
    );
  }
  return records;
}

const putThree = () =>
  chain([
    ['a', 'put'],
    ['b', 'put'],
    ['c', 'put'],
  ]);

describe('verifyChain', () => {
  it('finds nothing in a chain as it was written', async () => {
    const records = await putThree();
    expect(await verifyChain(records, records[2]?.hash)).toEqual([]);
    expect(await verifyChain([], undefined)).toEqual([]);
  });

  it('names a changed content, a changed header, a lost record, a swap and a cut end', async () => {
    const [a, b, c] = (await putThree()) as [ChainRecord, ChainRecord, ChainRecord];
    const head = c.hash;
    const changed: ChainRecord = {
      ...b,
      salted: { salt: 'aa', content: { happenedAt: recordedAt, content: { kind: 'note', text: 'B' } } },
    };
    expect(await verifyChain([a, changed, c], head)).toEqual([{ fault: 'content-changed', at: 1 }]);
    const later: ChainRecord = {
      ...b,
      header: { ...b.header, recordedAt: { ...recordedAt, at: '2026-01-22T10:00:00.000Z' } },
    };
    expect(await verifyChain([a, later, c], head)).toEqual([{ fault: 'header-changed', at: 1 }]);
    expect(await verifyChain([a, c], head)).toEqual([{ fault: 'link-broken', at: 1 }]);
    expect((await verifyChain([a, c, b], head)).map((f) => f.fault)).toContain('link-broken');
    expect(await verifyChain([a, b], head)).toEqual([{ fault: 'head-differs', at: 1 }]);
    expect(await verifyChain([a, { ...b, salted: null }, c], head)).toEqual([
      { fault: 'content-missing', at: 1 },
    ]);
  });

  it('takes missing contents only where a tombstone stands', async () => {
    const records = await chain([
      ['a', 'put'],
      ['b', 'put'],
      ['a', 'erase'],
    ]);
    const erased = records.map((r) => (r.header.subject.id === 'a' ? { ...r, salted: null } : r));
    expect(await verifyChain(erased, erased[2]?.hash)).toEqual([]);
  });

  it('takes no tombstone that stands before the missing contents', async () => {
    const records = await chain([
      ['a', 'put'],
      ['a', 'erase'],
      ['a', 'put'],
    ]);
    const emptied = records.map((record) => ({ ...record, salted: null }));
    expect(await verifyChain(emptied, emptied[2]?.hash)).toEqual([{ fault: 'content-missing', at: 2 }]);
  });
});

it('hashes by canonical JSON: the order of keys does not matter, every value does', async () => {
  const one = await sha256OfValue({ b: 1, a: 'א' });
  expect(await sha256OfValue({ a: 'א', b: 1 })).toBe(one);
  expect(await sha256OfValue({ a: 'א', b: 2 })).not.toBe(one);
  // `printf '{"a":"א","b":1}' | sha256sum`
  expect(one).toBe('3b70f1be8ba7c536431b2415a6000a9cefde615c42138da2201eacccad3a7251');
});
