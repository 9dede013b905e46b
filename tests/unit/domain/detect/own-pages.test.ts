import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../scripts/detect/read-file.ts';
import { scoreFolder } from '../../../../scripts/detect.ts';
import { FIELDS } from '../../../../scripts/filled-fields.ts';
import { type ExpectedPage, precisionOf, printScores, recallOf } from '../../../../scripts/score-findings.ts';
import { decimalOf } from '../../../../src/domain/case/money.ts';

/** All pages in one test: two seconds, and many more on a machine that is busy with something else. */
const ALL_PAGES_MS = 60_000;
const FOLDER = resolve(import.meta.dirname, '../../../fixtures/detect');

interface ListedRow {
  readonly orderNumber: string;
  readonly orderDate?: string;
  readonly total?: number;
}

const pages = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as (ExpectedPage & {
  readonly orders?: readonly ListedRow[];
})[];
const lists = pages.flatMap(({ file, url, orders }) => (orders ? [{ file, url, orders }] : []));

describe('our own pages, texts and messages', () => {
  it('are many, a third of them without an order', () => {
    const without = pages.filter(({ kind }) => kind === 'negative').length;
    expect(pages.length).toBeGreaterThanOrEqual(60);
    expect(without / pages.length).toBeGreaterThan(0.33);
  });

  it(
    'order number: none wrong, none missed; every other field at least 95 of 100',
    async () => {
      const scores = await scoreFolder(FOLDER);
      const said = printScores(scores);
      expect(scores.orderNumber, said).toMatchObject({ wrong: 0, missed: 0 });
      for (const field of FIELDS) {
        expect(precisionOf(scores[field]), said).toBeGreaterThanOrEqual(0.95);
        expect(recallOf(scores[field]), said).toBeGreaterThanOrEqual(0.95);
        expect(scores[field].right, said).toBeGreaterThan(3);
      }
    },
    ALL_PAGES_MS,
  );

  it.each(lists)(
    '$file gives its orders to choose from, each with its own day and sum',
    async ({ file, url, orders }) => {
      const found = await findingsOf(join(FOLDER, file), url);
      const rows = found.orders?.map(({ orderNumber, orderDate, total }) => ({
        orderNumber,
        orderDate,
        total: total && Number(decimalOf(total)),
      }));
      expect(rows).toEqual(orders);
      expect(found).not.toHaveProperty('orderNumber');
      expect(found).not.toHaveProperty('total');
      expect(found).not.toHaveProperty('orderDate');
    },
  );
});
