import { expect, it } from 'vitest';
import type { ReportModel } from '../../../src/report/report-model.ts';
import { linksOf } from './links-of.ts';
import { NO_RIGHTS, NO_STORY, sampleEntry, sampleReport } from './sample-case.ts';
import { SLOW_MS, write } from './written-report.ts';

/** A document with one letter of so many lines before its closing. */
function letterOf(count: number): ReportModel {
  const { id: entryId, ...letter } = sampleEntry('2026-11-08T10:25:00.000Z', {
    kind: 'letter',
    letter: 'written-demand',
    language: 'en',
    to: 'Gal',
    way: 'registered-mail',
    text: `${Array.from({ length: count }, (_gap, index) => `Line ${index}.`).join('\n')}\n\nYours truly,\nNoa Levi`,
    textHash: 'c0ffee'.padEnd(64, '0'),
  });
  const { model } = sampleReport('en', 'card-issuer');
  return {
    ...model,
    story: NO_STORY,
    rights: NO_RIGHTS,
    appendices: [],
    timeline: [{ entryId, ...letter }],
  };
}

it(
  'never parts the name from the closing of a letter, nor its hash from both, wherever a page ends',
  async () => {
    let seen = 0;
    for (let count = 8; count < 44; count += 1) {
      const { pages } = await linksOf((await write(letterOf(count), new Map())).pdf);
      const page = pages.findLast((text) => text.includes('Yours truly')) ?? '';
      expect([count, page.includes('Noa Levi'), page.includes('c0ffee0000')]).toEqual([count, true, true]);
      if (!page.includes('Line 1.')) seen += 1;
    }
    // Some of them go over the end of a page.
    expect(seen).toBeGreaterThan(3);
  },
  4 * SLOW_MS,
);

it(
  'shows of a letter in the timeline how it begins, to the end of a word, and that it goes on',
  async () => {
    const { pages } = await linksOf((await write(letterOf(40), new Map())).pdf);
    const timeline = pages.find((text) => text.includes('The text of the letter')) ?? '';
    const shown = timeline.slice(0, timeline.indexOf('The text of the letter')).trimEnd();
    expect(shown).toMatch(/(?: Line| \d+\.)…$/);
  },
  SLOW_MS,
);
