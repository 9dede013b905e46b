import { expect, it } from 'vitest';
import { dayIn, msOf } from '../../../src/domain/time/moment.ts';
import { formatDay } from '../../../src/words/format.ts';
import { linksOf } from './links-of.ts';
import { sampleReport } from './sample-case.ts';
import { SLOW_MS, write } from './written-report.ts';

it.each(['date', 'appendix'] as const)(
  'every mention leads to its appendix, and the appendix back to what speaks of it; in order of %s',
  async (order) => {
    const { model, pictures } = sampleReport('en');
    const { pdf } = await write({ ...model, order }, pictures);
    const { links, pages } = await linksOf(pdf);
    const textOf = (page: number | undefined): string => pages[(page ?? 0) - 1] ?? '';
    const forward = links.filter(({ name }) => name.startsWith('appendix-'));
    // Timeline, contents and hashes each name all four.
    expect(forward).toHaveLength(12);
    for (const { name, to } of forward) {
      const number = name.slice('appendix-'.length);
      expect([name, textOf(to)]).toEqual([name, expect.stringContaining(`Appendix ${number}`)]);
      expect(textOf(to)).not.toContain('SHA-256');
    }
    const back = links.filter(({ name }) => name.startsWith('entry-'));
    expect(back).toHaveLength(4);
    for (const { name, page, to } of back) {
      const row = model.timeline[Number(name.slice('entry-'.length)) - 1];
      const day = formatDay(
        'en',
        dayIn('Asia/Jerusalem', msOf(row?.happenedAt ?? model.generatedAt)),
        'short',
      );
      expect(textOf(page)).toContain(`Appendix ${row?.appendix}`);
      expect([name, textOf(to)]).toEqual([name, expect.stringContaining(day)]);
    }
  },
  SLOW_MS,
);

it(
  'the numbered facts of a claim lead to the appendices of their days, and these back; without any nothing is said to be attached',
  async () => {
    const { model, pictures } = sampleReport('en', 'small-claims');
    const { pdf } = await write(model, pictures);
    const { links, pages } = await linksOf(pdf);
    const facts =
      pages.findIndex((text) => text.includes('The facts of the claim') && text.includes('1.1')) + 1;
    const forward = links.filter(({ name, page }) => page === facts && name.startsWith('appendix-'));
    expect(forward.length).toBeGreaterThan(0);
    const back = links.filter(({ name }) => name.startsWith('fact-'));
    expect(back).toHaveLength(forward.length);
    for (const { name, to } of back) expect(pages[(to ?? 0) - 1]).toContain(`${name.slice('fact-'.length)}`);
    expect(pages.join(' ')).toContain('attached as numbered appendices');
    const bareModel = {
      ...model,
      appendices: [],
      timeline: model.timeline.map(({ appendix: _appendix, ...row }) => row),
    };
    const bareText = (await linksOf((await write(bareModel, pictures)).pdf)).pages.join(' ');
    expect(bareText).toContain('The facts of the claim');
    expect(bareText).not.toContain('attached as numbered appendices');
  },
  SLOW_MS,
);

it(
  'puts what has an appendix first where it is ordered so',
  async () => {
    const { model, pictures } = sampleReport('en');
    const { pages } = await linksOf((await write({ ...model, order: 'appendix' }, pictures)).pdf);
    const text = pages.join(' ');
    const places = ['With an appendix', 'Appendix 1', 'Appendix 4', 'Without an appendix', '12/11/2026'];
    let at = 0;
    for (const place of places) {
      const next = text.indexOf(place, at);
      expect([place, next]).toEqual([place, expect.any(Number)]);
      expect(next).toBeGreaterThan(-1);
      at = next;
    }
  },
  SLOW_MS,
);
