import { expect, test } from 'vitest';
import { EXPORT_VARIANTS } from '../../../src/domain/export/export-content.ts';
import { appendixName } from '../../../src/report/appendix-name.ts';
import { withoutDirectionControls } from '../../../src/report/text/clean-text.ts';
import { wordsOf } from '../../../src/words/every-language.ts';
import { fullSample } from '../../unit/report/full-sample.ts';
import { bookmarksOf, withPdfJs } from '../../unit/report/pdfjs-text.ts';
import { samplePainter } from '../../unit/report/sample-screens.ts';
import { write } from '../../unit/report/written-report.ts';
import { changesOf } from '../support/page-baseline.ts';
import { TONGUES } from '../support/texts.ts';

/** Appendices that stand for their kind: a screenshot, a taller one, one in slices, a chat, a photo, an e-mail. */
const SHOWN = ['shot-00', 'shot-03', 'long', 'chat', 'photo', 'mail'];

test.each(TONGUES.flatMap((language) => EXPORT_VARIANTS.map((variant) => [variant, language] as const)))(
  'the pages of a document for %s in %s look as they did',
  async (variant, language) => {
    const { model, files } = fullSample(language, variant);
    const { pdf } = await write(model, files, { painter: samplePainter });
    const nameOf = (number: number): string =>
      withoutDirectionControls(appendixName(wordsOf(language), number));
    // Appendices of every kind are alike in all documents: those of one kind stand in the full one only.
    const isShown = new Map(
      model.appendices.map(({ evidenceId, number }) => [
        nameOf(number),
        variant === 'full' && SHOWN.includes(evidenceId),
      ]),
    );
    const kept = await withPdfJs(pdf, async (whole) => {
      // Parts of an appendix belong to it.
      const bookmarks = (await bookmarksOf(whole)).filter(({ depth }) => depth < 2);
      return Array.from({ length: whole.numPages }, (_gap, index) => index).filter((index) => {
        const section = bookmarks.findLast(({ page }) => page <= index)?.title ?? '';
        return isShown.get(section) ?? true;
      });
    });
    expect(kept.length).toBeGreaterThan(1);
    const numbers = kept.map((index) => index + 1);
    expect(changesOf(pdf, `${language}-${variant}`, numbers)).toEqual([]);
  },
);
