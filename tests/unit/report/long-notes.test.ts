import { expect, it } from 'vitest';
import { bareModel } from './bare-model.ts';
import { linksOf } from './links-of.ts';
import { textOfPdf } from './pdf-tools.ts';
import { sampleEntry } from './sample-case.ts';
import { SLOW_MS, write } from './written-report.ts';

const wordsOf = (count: number): string =>
  Array.from({ length: count }, (_gap, index) => `word${index}`).join(' ');

/** A document with a call of so many words between two short notes. */
async function documentOf(count: number): Promise<Uint8Array> {
  const entries = [
    sampleEntry('2026-11-03T10:25:00.000Z', { kind: 'note', text: 'The kettle leaks.' }),
    sampleEntry('2026-11-04T10:25:00.000Z', {
      kind: 'contact',
      channel: 'phone',
      direction: 'out',
      agent: 'Dana',
      reference: 'R-77',
      text: wordsOf(count),
    }),
    sampleEntry('2026-11-05T10:25:00.000Z', { kind: 'note', text: 'Nobody came.' }),
  ];
  return (await write(bareModel(entries), new Map())).pdf;
}

it(
  'writes a long text beneath its row, over the width of the table, whole and in order',
  async () => {
    const { pages } = await linksOf(await documentOf(900));
    const shown = pages.filter((page) => /word\d/.test(page));
    // In its narrow column it takes four pages.
    expect(shown.length).toBeLessThanOrEqual(3);
    expect(shown.join(' ').match(/word\d+/g)).toEqual(wordsOf(900).split(' '));
    const all = shown.join(' ');
    expect(all.indexOf('R-77')).toBeLessThan(all.indexOf('word0'));
    expect(all.indexOf('word899')).toBeLessThan(all.indexOf('Nobody came.'));
  },
  SLOW_MS,
);

it(
  'never leaves the beginning of a row alone at the foot of a page, however long its text is',
  async () => {
    for (let count = 60; count < 1500; count += 120) {
      const pages = textOfPdf(await documentOf(count)).split('\f');
      const page = pages.find((text) => text.includes('R-77')) ?? '';
      expect([count, page.includes('word0')]).toEqual([count, true]);
    }
  },
  4 * SLOW_MS,
);
