import { withoutMarks } from './clean-prefix.ts';

/** What a message says of a picture or file that came with it. */
export interface MediaNote {
  /** As it is called in the archive; absent: it was left out of the export. */
  readonly fileName?: string;
}

// iPhones: "<attached: 00000012-PHOTO-….jpg>", with the word of their language.
const ATTACHED = /<[^<>:\n]{2,30}: ?(?<name>[^<>:"|?*\n]{1,200}\.\w{1,5})>/;
// Android: "IMG-20250312-WA0001.jpg (file attached)".
const BESIDE = /^(?<name>[^<>:"|?*\n]{1,200}\.\w{1,5}) \((?<words>[^()\n]{3,40})\)/;
const BESIDE_WORDS = /attached|מצורף|добавлен|прикрепл|مرفق|إرفاق/i;
const PHONE_NAME = /^[A-Z]{3}-\d{8}-WA\d+\.\w+$/;

// iPhones: "invoice.pdf • 3 pages document omitted".
const NAMED = '(?:[^<>:"|?*\\n•]{1,200}\\.\\w{1,5} • (?:[^•\\n]{1,40} )?)?';

const OMITTED = new RegExp(
  `^${NAMED}(?:<(?:Media omitted|המדיה הוסרה|המדיה לא נכללה|המדיה הושמטה|Без медиафайлов|Медиафайл(?:ы)? (?:пропущен|исключен)[ыо]?|Файл пропущен|تم استبعاد الوسائط|الوسائط غير مدرجة|تم حذف الوسائط)>` +
    '|(?:image|video|audio|sticker|document|GIF|Contact card|video note) omitted' +
    '|(?:התמונה|הסרטון|הווידאו|ההקלטה|הקלטת שמע|הודעה קולית|ההודעה הקולית|קובץ השמע|הסטיקר|המדבקה|המסמך|ה־?GIF|כרטיס איש הקשר) (?:הושמט|הוסר|לא נכלל)ה?' +
    '|(?:изображение|видео|аудио|аудиофайл|стикер|документ|GIF|карточка контакта)(?: отсутствует| пропущен[оа]?| не добавлен[оа]?)' +
    '|(?:تم (?:استبعاد|حذف) |)(?:الصورة|الفيديو|الصوت|المقطع الصوتي|الملصق|المستند|صورة متحركة|صورة|فيديو|صوت|ملصق|مستند)(?: محذوفة?| مستبعدة?| غير مدرجة?|))$',
  'i',
);
// The bare Arabic words alone are too common to be a note.
const BARE = /^(?:الصورة|الفيديو|الصوت|المقطع الصوتي|الملصق|المستند|صورة متحركة|صورة|فيديو|صوت|ملصق|مستند)$/;

/** Reads it from a message's text; undefined where it says nothing of the kind. */
export function mediaNote(text: string): MediaNote | undefined {
  const clean = withoutMarks(text);
  const name = ATTACHED.exec(clean)?.groups?.name;
  if (name !== undefined) return { fileName: name.trim() };
  const beside = BESIDE.exec(clean)?.groups;
  if (beside?.name && (BESIDE_WORDS.test(beside.words ?? '') || PHONE_NAME.test(beside.name)))
    return { fileName: beside.name };
  // The archive's "‎image omitted" stands alone on the first line; a caption may follow it.
  const [first = ''] = clean.split('\n', 1);
  const line = first.trim().replace(/[\u064b-\u0652]/g, '');
  return OMITTED.test(line) && !BARE.test(line) ? {} : undefined;
}
