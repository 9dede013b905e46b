import { describe, expect, it } from 'vitest';
import { columnsFor, sidewaysLeftOut } from '../../../../src/page-tools/walk/columns.ts';

const VIEW = { width: 1000, height: 800 };
const content = (width: number) => ({ width, height: 5_000 });

describe('the columns of a wide page', () => {
  it('are one where nothing lies beside the window', () => {
    const columns = columnsFor(content(1000), VIEW, false, true);
    expect(columns).toMatchObject({ count: 1, width: 1000, origin: 0 });
    expect(sidewaysLeftOut(content(1000), columns)).toBeUndefined();
  });

  it('cover all of it, the last one as wide as what is left', () => {
    const { all } = columnsFor(content(2500), VIEW, false, true);
    expect(all().map(({ x, width, isHome }) => [x, width, isHome])).toEqual([
      [0, 1000, true],
      [1000, 1000, false],
      [2000, 500, false],
    ]);
  });

  it('begin at the right in pages that run so', () => {
    const { all } = columnsFor(content(1800), VIEW, true, true);
    expect(all().map(({ isHome }) => isHome)).toEqual([false, true]);
  });

  it('leave out what is too far beside, on the far side, and tell of it', () => {
    const columns = columnsFor(content(9_000), VIEW, true, true);
    expect(columns).toMatchObject({ count: 3, width: 3_000, origin: 6_000 });
    expect(sidewaysLeftOut(content(9_000), columns)).toEqual({ atPx: 3_000, ofPx: 9_000 });
  });

  it('are not doubled for a few pixels, which are told of', () => {
    const columns = columnsFor(content(1010), VIEW, false, true);
    expect(columns.count).toBe(1);
    expect(sidewaysLeftOut(content(1010), columns)).toEqual({ atPx: 1000, ofPx: 1010 });
  });

  it('leave nothing out where only a rounded pixel is beside', () => {
    expect(
      sidewaysLeftOut(
        { width: 1198, height: 1 },
        columnsFor(content(1198), { width: 1196.8, height: 1 }, false, true),
      ),
    ).toBeUndefined();
  });

  it('are one where the page hides what is beside', () => {
    expect(columnsFor(content(2500), VIEW, false, false).count).toBe(1);
  });
});
