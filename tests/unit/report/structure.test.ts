import type { PDFDocumentProxy } from 'pdfjs-dist';
import { beforeAll, describe, expect, it } from 'vitest';
import { appendixName } from '../../../src/report/appendix-name.ts';
import { withoutDirectionControls } from '../../../src/report/text/clean-text.ts';
import { wordsOf } from '../../../src/words/every-language.ts';
import { fullSample } from './full-sample.ts';
import { structureOf } from './pdf-structure.ts';
import { openedPdf, runOnPdf } from './pdf-tools.ts';
import { type Bookmark, bookmarksOf, pageOf, pagesByPdfJs, withPdfJs } from './pdfjs-text.ts';
import { isSound, SLOW_MS, write } from './written-report.ts';

interface Link {
  readonly page: number;
  readonly leadsTo: number;
}

async function linksOf(whole: PDFDocumentProxy): Promise<readonly Link[]> {
  const links: Link[] = [];
  for (let number = 1; number <= whole.numPages; number += 1) {
    const annotations = await (await whole.getPage(number)).getAnnotations();
    for (const { subtype, dest } of annotations as { subtype: string; dest: string }[])
      if (subtype === 'Link') links.push({ page: number - 1, leadsTo: await pageOf(whole, dest) });
  }
  return links;
}

const plain = withoutDirectionControls;
const flat = (text: string): string => text.replace(/\s+/g, '');

describe.each(['en', 'he'])('a case of sixty entries and thirty pictures in %s', (language) => {
  const words = wordsOf(language);
  const { model, files } = fullSample(language, 'full');
  let pdf = new Uint8Array();
  let pages: readonly string[] = [];
  let bookmarks: readonly Bookmark[] = [];
  let links: readonly Link[] = [];
  let opened = '';
  beforeAll(async () => {
    pdf = new Uint8Array((await write(model, files)).pdf);
    pages = await pagesByPdfJs(pdf);
    [bookmarks, links] = await withPdfJs(pdf, async (whole) => [
      await bookmarksOf(whole),
      await linksOf(whole),
    ]);
    opened = openedPdf(pdf);
  }, SLOW_MS * 2);

  it('is sound, with every font embedded and mapped', () => {
    isSound(pdf);
    const fonts = runOnPdf('pdffonts', pdf).trim().split('\n').slice(2);
    expect(fonts.filter((font) => !/Identity-H\s+yes yes yes/.test(font))).toEqual([]);
  });

  it('has bookmarks that lead to what they name, in the order of the pages', () => {
    const wrong = bookmarks.filter(({ title, page }) => !flat(pages[page] ?? '').includes(flat(title)));
    expect(wrong).toEqual([]);
    const order = bookmarks.map(({ page }) => page);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    const named = bookmarks.map(({ title }) => title);
    for (const { number } of model.appendices) expect(named).toContain(plain(appendixName(words, number)));
    // Parts, the appendices below theirs, and below a long one its slices.
    const list = bookmarks.findIndex(({ title }) => title === words.say('document.contents.title'));
    expect(bookmarks[list]?.depth).toBe(0);
    const below = bookmarks.filter(({ depth }) => depth === 1);
    expect(below).toHaveLength(model.appendices.length);
    expect(bookmarks.indexOf(below[0] as Bookmark)).toBe(list + 1);
    const slices = bookmarks.filter(({ depth }) => depth === 2).map(({ title }) => title);
    expect(slices.length).toBeGreaterThan(2);
    for (const title of slices)
      expect(title).toMatch(language === 'he' ? /חלק \d+ מתוך \d+$/ : /part \d+ of \d+$/);
    const outline = runOnPdf('qpdf', pdf, ['--json', '--json-key=outlines', '{}']);
    expect((JSON.parse(outline) as { outlines: unknown[] }).outlines).toHaveLength(
      bookmarks.filter(({ depth }) => depth === 0).length,
    );
  });

  it('has links that lead somewhere, and to each appendix from its mentions', () => {
    const starts = new Map(
      model.appendices.map(({ number }) => {
        const name = plain(appendixName(words, number));
        return [number, bookmarks.find(({ title }) => title === name)?.page] as const;
      }),
    );
    // The contents, the chronology and the list of hashes.
    for (const [number, start] of starts) {
      const there = links.filter(({ leadsTo }) => leadsTo === start);
      expect([number, there.length]).toEqual([number, expect.toSatisfy((count: number) => count >= 3)]);
    }
  });

  it('has a list of its parts on the cover, each with its page', () => {
    const parts = bookmarks.slice(1).filter(({ depth }) => depth === 0);
    for (const { title, page } of parts) {
      expect(flat(pages[0] ?? '')).toContain(flat(title));
      expect(pages[0]).toMatch(new RegExp(`\\b${page + 1}\\b`));
      expect(links.some((link) => link.page === 0 && link.leadsTo === page)).toBe(true);
    }
  });

  it('is tagged: content belongs to the structure, tables have heads, pictures have words', () => {
    const marked = opened.match(/\/MCID \d+\s*>> BDC/g)?.length;
    const owned = [...opened.matchAll(/\/K \[([\d\s]*?)\]/g)].reduce(
      (sum, [, kids]) => sum + (kids?.trim() ? kids.trim().split(/\s+/).length : 0),
      0,
    );
    expect(owned).toBe(marked);
    const nodes = structureOf(opened);
    expect(nodes.filter(({ kind, body }) => kind === 'Figure' && !/\/Alt [(<]/.test(body))).toEqual([]);
    expect(nodes.filter(({ kind, body }) => kind === 'Figure' && !/\/BBox \[/.test(body))).toEqual([]);
    expect(nodes.filter(({ kind, body }) => kind === 'TH' && !/\/Scope \//.test(body))).toEqual([]);
    const tables = nodes.filter(({ kind }) => kind === 'Table').length;
    expect(tables).toBeGreaterThan(30);
    expect(nodes.filter(({ kind }) => kind === 'TH').length).toBeGreaterThanOrEqual(tables);
    expect(nodes.filter(({ kind }) => kind === 'H1')).toHaveLength(1);
    expect(nodes.filter(({ kind }) => kind === 'Sect')).toHaveLength(model.appendices.length);
  });

  it('is read aloud in the order of its pages', () => {
    const read = structureOf(opened).flatMap(({ page, content }) =>
      content.map((number) => page * 100_000 + number),
    );
    expect(read.length).toBeGreaterThan(1_000);
    expect(read.filter((place, index) => place < (read[index - 1] ?? 0))).toEqual([]);
    const said = structureOf(opened).map(({ actual }) => actual);
    for (const { title } of bookmarks) expect(said).toContain(title);
  });

  it('says what it is, in its language, and claims no standard that nobody checked', () => {
    expect(runOnPdf('pdfinfo', pdf)).toMatch(/Tagged:\s+yes/);
    expect(opened).toContain(`/Lang (${language})`);
    expect(opened).toMatch(/<dc:title>/);
    expect(opened).not.toMatch(/pdfaid|pdfuaid|\/JavaScript|\/Launch|\/URI/);
  });
});
