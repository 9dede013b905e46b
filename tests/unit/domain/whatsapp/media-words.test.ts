import { describe, expect, it } from 'vitest';
import { isLikelyCut } from '../../../../src/domain/whatsapp/likely-cut.ts';
import { mediaNote } from '../../../../src/domain/whatsapp/media-words.ts';

describe('mediaNote', () => {
  it.each([
    ['<Media omitted>', {}],
    ['<המדיה הוסרה>', {}],
    ['<Без медиафайлов>', {}],
    ['<تم استبعاد الوسائط>', {}],
    ['\u200eimage omitted', {}],
    ['\u200eהתמונה הושמטה', {}],
    ['\u200eизображение отсутствует', {}],
    ['\u200eتم استبعاد الصورة', {}],
    ['IMG-20250312-WA0001.jpg (file attached)', { fileName: 'IMG-20250312-WA0001.jpg' }],
    ['\u200fIMG-20250312-WA0001.jpg (הקובץ מצורף)\nכיתוב', { fileName: 'IMG-20250312-WA0001.jpg' }],
    ['חשבונית.pdf (הקובץ מצורף)', { fileName: 'חשבונית.pdf' }],
    ['IMG-20250312-WA0001.jpg (файл добавлен)', { fileName: 'IMG-20250312-WA0001.jpg' }],
    [
      '\u200e<attached: 00000012-PHOTO-2025-03-12-14-12-44.jpg>',
      { fileName: '00000012-PHOTO-2025-03-12-14-12-44.jpg' },
    ],
    [
      '\u200eInvoice.pdf • \u200e3 pages \u200e<מצורף: 00000013-Invoice.pdf>',
      { fileName: '00000013-Invoice.pdf' },
    ],
    ['invoice.pdf • \u200e3 pages \u200edocument omitted', {}],
    ['חשבונית 7.pdf • \u200e3 עמודים \u200eהמסמך הושמט', {}],
    ['invoice.pdf • \u200edocument omitted', {}],
    ['\u200eהודעה קולית הושמטה', {}],
    ['the file a.pdf • and then some document omitted it', undefined],
    ['צורة', undefined],
    ['صورة', undefined],
    ['see a.txt (I think)', undefined],
    ['the image omitted something', undefined],
  ])('%s', (text, note) => expect(mediaNote(text)).toEqual(note));
});

it.each<[number, boolean, boolean]>([
  [39_990, false, true],
  [20_000, false, false],
  [10_003, true, true],
  [10_003, false, false],
  [15_000, true, false],
])('an export of %i messages (with media: %s) is likely cut: %s', (count, hasMedia, cut) => {
  expect(isLikelyCut(count, hasMedia)).toBe(cut);
});
