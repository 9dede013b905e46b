import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { columnOfPage } from './pdf-tools.ts';
import { tiledCapture } from './tiled-capture.ts';
import { bare, isSound, reportOf, SLOW_MS, write } from './written-report.ts';

/** Of a screen that is small, usual or sharp, of paper, and of a page that is made to fit. */
const DOTS_PER_INCH = [50, 72, 96, 100, 110, 150, 200, 300];
const LIGHT = 240;
const NEAR = 4;

/** Rows of a page that are darker than what stands above and below them. */
function darkLines(column: ReturnType<typeof columnOfPage>): readonly number[] {
  const level = column.map(([red]) => red);
  return level.flatMap((red, row) =>
    red < LIGHT - 1 && level[row - NEAR] === LIGHT && level[row + NEAR] === LIGHT ? [row] : [],
  );
}

it.each([
  ['head', 0],
  ['head and a dark foot', 60],
])(
  'shows no line where two windows of a light page with a dark %s meet, however large it is drawn',
  async (_what, foot) => {
    const width = 1280;
    const page = new PNG({ width, height: 2_400 });
    page.data.fill(LIGHT);
    const { evidence, files } = tiledCapture('long', 5, {}, new Map(), { width, height: 400, page, foot });
    const { pdf } = await write(bare(reportOf([evidence], 'Kettle', 'x', 'en')), files);
    isSound(pdf);
    const found = DOTS_PER_INCH.flatMap((dpi) =>
      [2, 3].flatMap((at) =>
        darkLines(columnOfPage(pdf, at, 300.1, dpi)).map((row) => `${dpi}: ${at}, ${row}`),
      ),
    );
    expect(found).toEqual([]);
  },
  SLOW_MS,
);
