import { describe, expect, it } from 'vitest';
import { type AreaFacts, rankAreas, rivalsAmong } from '../../../../src/page-tools/walk/rank-areas.ts';

const WINDOW = { width: 1280, height: 800 };

const area = (over: Partial<AreaFacts>): AreaFacts => ({
  kind: 'element',
  box: { x: 0, y: 0, width: 1000, height: 700 },
  hidden: { width: 0, height: 3000 },
  isInDialog: false,
  isLocked: false,
  ...over,
});
const page = (over: Partial<AreaFacts> = {}): AreaFacts =>
  area({ kind: 'page', box: { x: 0, y: 0, ...WINDOW }, ...over });
const still = { width: 0, height: 0 };

describe('what is walked', () => {
  it('is the page where it scrolls', () => {
    const whole = page();
    expect(rankAreas([area({}), whole], WINDOW)[0]).toBe(whole);
  });

  it('is the part that takes most of the window where the page does not, or by accident', () => {
    const main = area({});
    const side = area({ box: { x: 0, y: 0, width: 280, height: 800 } });
    for (const hidden of [still, { width: 0, height: 12 }]) {
      expect(rankAreas([page({ hidden }), side, main], WINDOW)[0]).toBe(main);
    }
  });

  it('is a part rather than a page that the shopper cannot scroll', () => {
    const main = area({ kind: 'frame' });
    expect(rankAreas([page({ isLocked: true }), main], WINDOW)[0]).toBe(main);
  });

  it('is the page where only small parts scroll', () => {
    const whole = page({ hidden: still });
    expect(rankAreas([area({ box: { x: 0, y: 0, width: 300, height: 300 } }), whole], WINDOW)[0]).toBe(whole);
  });

  it('is what scrolls in an open dialog, small as it may be', () => {
    const terms = area({ isInDialog: true, box: { x: 400, y: 200, width: 400, height: 300 } });
    expect(rankAreas([page(), area({}), terms], WINDOW)[0]).toBe(terms);
  });

  it('is not a dialog in which nothing scrolls', () => {
    const whole = page();
    expect(rankAreas([area({ isInDialog: true, hidden: still }), whole], WINDOW)[0]).toBe(whole);
  });

  it('gives all of them, so that another one can be chosen', () => {
    const all = [page(), area({}), area({ isInDialog: true })];
    expect(new Set(rankAreas(all, WINDOW))).toEqual(new Set(all));
  });
});

describe('what the shopper is asked about', () => {
  const asked = (...areas: AreaFacts[]): AreaFacts[] => rivalsAmong(rankAreas(areas, WINDOW), WINDOW);
  const small = area({ box: { x: 0, y: 0, width: 240, height: 800 } });

  it('is nothing where one thing is clearly meant', () => {
    const [whole, main] = [page(), area({})];
    expect(asked(small, whole)).toEqual([whole]);
    expect(asked(page({ isLocked: true }), small, main)).toEqual([main]);
    expect(asked(page({ hidden: still }), small, main)).toEqual([main]);
    expect(asked(page({ hidden: still }))).toHaveLength(1);
  });

  it('is a large part beside the page, or a page beneath a dialog', () => {
    const [whole, main] = [page(), area({})];
    const dialog = area({ isInDialog: true, box: { x: 400, y: 200, width: 300, height: 200 } });
    expect(asked(whole, main)).toEqual([whole, main]);
    expect(asked(whole, dialog)).toEqual([dialog, whole]);
    expect(asked(page({ isLocked: true }), main, dialog)).toEqual([dialog, main]);
    expect(asked(page({ isLocked: true }), dialog)).toEqual([dialog]);
  });

  it('is no part that hides next to nothing', () => {
    const whole = page();
    expect(asked(whole, area({ hidden: { width: 0, height: 30 } }))).toEqual([whole]);
  });
});
