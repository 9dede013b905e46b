import { describe, expect, it } from 'vitest';
import { openedPdf, runOnPdf, textOfPdf } from './pdf-tools.ts';
import { sampleEvidence, sampleReport } from './sample-case.ts';
import { samplePng } from './sample-png.ts';
import { isSound, pagesOf, reportOf, SLOW_MS, write } from './written-report.ts';

describe.each(['he', 'en'])('the sample case in %s', (language) => {
  it(
    'is a sound, tagged, titled file with embedded fonts, bookmarks and links',
    async () => {
      const { model, pictures } = sampleReport(language);
      const { pdf, asked, progress } = await write(model, pictures);
      isSound(pdf);
      expect(asked).toEqual(['ev-1', 'ev-2', 'ev-3', 'ev-4']);
      expect(progress).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4']);

      const info = runOnPdf('pdfinfo', pdf);
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toContain(`Title:           ${model.title}`);
      expect(info).toMatch(/Page size:\s+595.28 x 841.89 pts \(A4\)/);

      const fonts = runOnPdf('pdffonts', pdf).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThanOrEqual(2);
      for (const font of fonts) expect(font).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);

      const opened = openedPdf(pdf);
      expect(opened).toContain(`/Lang (${language})`);
      expect(opened).toContain('/DisplayDocTitle true');
      expect(opened).not.toMatch(/pdfaid|pdfuaid|\/JavaScript|\/Launch|\/URI/);
      // What the text mentions, and the parts that the cover lists.
      expect(opened.match(/\/Type \/Annot/g)).toHaveLength(16 + 8);
      expect(opened.match(/\/S \/Figure/g)).toHaveLength(4);
      expect(opened).toMatch(/\/S \/H1/);
      expect(opened).toMatch(/\/Scope \/Column/);
      expect(opened).toMatch(/\/Scope \/Row/);
      // Every marked piece of content belongs to the structure, and the other way round.
      const marked = opened.match(/\/MCID \d+\s*>> BDC/g)?.length;
      const owned = [...opened.matchAll(/\/K \[([\d\s]*?)\]/g)].reduce(
        (sum, [, kids]) => sum + (kids?.trim() ? kids.trim().split(/\s+/).length : 0),
        0,
      );
      expect(owned).toBe(marked);
    },
    SLOW_MS,
  );

  it(
    'says everything that is known, and numbers its pages',
    async () => {
      const { model, pictures } = sampleReport(language);
      const { pdf } = await write(model, pictures);
      const text = textOfPdf(pdf);
      const pages = pagesOf(pdf);
      // Poppler guesses the order of a mixed line by its page: in an English one a sign before a number may wander.
      const mixed = language === 'he' ? ['*2345'] : [];
      for (const token of [...mixed, '12345-AB', 'REQ-2026/000123', '03-1234567', 'dan.cohen@example.co.il'])
        expect(text).toContain(token);
      for (const { facts } of model.appendices) expect(text.split(facts?.sha256 ?? '?')).toHaveLength(3);
      const numbers = [...text.matchAll(language === 'he' ? /(\d+) מתוך\s+(\d+)/g : /Page (\d+) of (\d+)/g)];
      if (language === 'en')
        expect(numbers.map(([, page]) => Number(page))).toEqual(
          Array.from({ length: pages }, (_, i) => i + 1),
        );
      expect(text.match(language === 'he' ? /מתוך/g : /Page \d+ of/g)).toHaveLength(pages);
    },
    SLOW_MS,
  );
});

describe('pictures', () => {
  it.each([0, 1, 30])(
    'writes a case with %d of them',
    async (count) => {
      const pictures = new Map(
        Array.from({ length: count }, (_gap, index) => [`p${index}`, samplePng(320, 200, index)] as const),
      );
      const evidence = [...pictures].map(([id, bytes]) => sampleEvidence(id, bytes));
      const { pdf, progress } = await write(reportOf(evidence), pictures);
      isSound(pdf);
      expect(progress.at(-1)).toBe(`${count}/${count}`);
      const images = runOnPdf('pdfimages', pdf, ['-list', '{}']).trim().split('\n').slice(2);
      expect(images).toHaveLength(count);
    },
    SLOW_MS,
  );

  it(
    'keeps the compressed rows of an opaque PNG byte for byte, and puts one with transparency on white',
    async () => {
      const opaque = samplePng(200, 120, 1, 2);
      const clear = samplePng(200, 120, 1, 6);
      const pictures = new Map([
        ['opaque', opaque],
        ['clear', clear],
      ]);
      const evidence = [...pictures].map(([id, bytes]) => sampleEvidence(id, bytes));
      const { pdf } = await write(reportOf(evidence), pictures);
      isSound(pdf);
      const start = opaque.indexOf('IDAT') + 4;
      const rows = opaque.subarray(start, start + opaque.readUInt32BE(start - 8));
      expect(Buffer.from(pdf).includes(rows)).toBe(true);
      const list = runOnPdf('pdfimages', pdf, ['-list', '{}']);
      expect(list.match(/image\s+200\s+120\s+rgb\s+3\s+8/g)).toHaveLength(2);
      expect(list).not.toContain('smask');
    },
    SLOW_MS,
  );

  it(
    'says which picture is damaged, altered, missing or without facts, and never fails',
    async () => {
      const good = samplePng(300, 200, 5);
      const flipped = Buffer.from(good);
      flipped[good.length >> 1] = (flipped[good.length >> 1] ?? 0) ^ 0xff;
      const damaged: [string, Buffer][] = [
        ['flipped', flipped],
        ['short', good.subarray(0, good.length - 40)],
        ['empty', Buffer.alloc(0)],
        ['text', Buffer.from('<html>'.repeat(40))],
      ];
      const evidence = [
        ...damaged.map(([id, bytes]) => sampleEvidence(id, bytes)),
        sampleEvidence('altered', samplePng(300, 200, 6)),
        sampleEvidence('missing', good),
      ];
      const model = reportOf(evidence);
      const withoutFacts = { ...model, appendices: [...model.appendices, { number: 7, evidenceId: 'gone' }] };
      const { pdf, asked } = await write(withoutFacts, new Map([...damaged, ['altered', good]]));
      isSound(pdf);
      expect(asked).not.toContain('gone');
      const text = textOfPdf(pdf);
      expect(text.match(/אי אפשר לקרוא/g)).toHaveLength(4);
      expect(text.match(/אינו זהה/g)).toHaveLength(1);
      expect(text.match(/קובץ הצילום לא נמצא/g)).toHaveLength(1);
      expect(text.match(/פרטי הצילום לא נמצאו/g)).toHaveLength(1);
    },
    SLOW_MS,
  );
});

it(
  'writes the same bytes for the same case, two at once too',
  async () => {
    const { model, pictures } = sampleReport('he');
    const [one, other] = await Promise.all([write(model, pictures), write(model, pictures)]);
    isSound(one.pdf);
    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
  },
  SLOW_MS,
);
