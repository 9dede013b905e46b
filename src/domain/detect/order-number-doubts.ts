import type { Line, Page } from './page.ts';
import type { PageKind } from './page-kind.ts';
import { foldText } from './page-text.ts';

/** A number and the label that leads to it. */
export interface LabelledNumber {
  readonly value: string;
  readonly line: Line;
  /** Where the label begins in its line. */
  readonly at: number;
  readonly valueLine: Line;
}

/** What a doubt makes of a number: it is another's, or it may only be offered. */
export type Doubt = 'none' | 'offer';

const CODE = /קוד|סיסמ|\bcode\b|\bpin\b|\botp\b|\bкод|رمز|كود/i;
// Said of a code before it: what it is typed in, shown or told for.
const TYPED_ONCE =
  /אימות|חד[\s-]?פעמי|מסיר[הת]|כניסה|verif|one[\s-]time|passcode|\botp\b|deliver|pick-?up|log-?\s?in|sign-?\s?in|провер|подтверждени[яе] (?:вход|почт|номер|телефон)|التحقق/i;
// Said around it: how long it holds, and who may see it.
const ABOUT_CODE =
  /(?:תקף|בתוקף|יפוג|פג|expires?|valid|действ\S{0,10}|صالح).{0,25}(?:דק|שע|minute|hour|мин|час|دقيق)|(?:אין|אל)\s(?:למסור|להעביר|תמסרו|תעבירו|לשתף)|(?:do not|don't|never) share|no one else|не сообщайте|لا تشارك|(?:verify|confirm) your (?:e-?mail|account|phone|identity|address|number)|enter (?:it|this|the code|that code)|הזינו? את הקוד|הקלד|(?:give|show|tell|hand|read) (?:it|this|the code).{0,15}(?:courier|driver|deliver)|(?:מסרו|למסור|הציגו|להציג).{0,20}שליח/i;
const OF_ORDER = /(?:קוד|מזהה) ה?הזמנ|(?:order|booking|reservation) (?:confirmation )?code/i;
const NEXT_VALUE = /^\s?(?::|-|הוא|is|это)\s?\d{3,}/i;

const BARE = /^(?:confirmation|[והלמבש]{0,3}אישור\s{0,2}:?\s?#)/i;
const ORDER_BEFORE = /(?:order|booking|reservation|itinerary|purchase|flight|stay|ticket)\s?$/i;
// What else is confirmed with a number.
const NOT_BOUGHT =
  /contact(?:ing|ed)?\sus|(?:message|form|request|application|feedback)\s(?:was\s|has\sbeen\s)?(?:sent|received|submitted)|application|newsletter|subscri|\bregist|appointment|cancel|\breturns?\b|refund|donat|survey|ביטול|בוטל|החזר|נרשמ|הרשמ|פני(?:י)?ת|הודעתך|מועמדות|קורות חיים|(?<![א-ת])ה?תור(?![א-ת])|תרומ|סקר|отмен|возврат|подписк|заявк|الغاء|استرجاع|اشتراك/i;
const BOUGHT =
  /\border(?:ed|s)?\b|\bbook(?:ing|ed)\b|reservation|itinerary|purchase|\bflight|check-?in|\btickets?\b|your stay|\brental|הזמנ|רכיש|קני[יה]|טיסה|כרטיס|заказ|брон|покупк|طلب|حجز/i;

const NOT_HERS =
  /some(?:one|body)\selse|another\s(?:customer|person|buyer)|neighbo|\bnot\s(?:my|mine|our)\b|n't\s(?:my|mine|our)\b|belongs?\sto\s(?!me\b)|wrong\s(?:order\s)?number|מישהו אחר|מישהי אחרת|לקוחה? אחר|שכנ(?:ה|ים)?(?![א-ת])|לא (?:ה?הזמנה )?שלי|אינה שלי|איננה שלי|לא אני|не мо[йяе]|чуж|соседк?[аиу]|ليس(?:ت)? (?:طلبي|لي)|شخص اخر/i;
// "Is your order number 4402118?", "order 4402118, correct?"
const GUESSED =
  /\b(?:is|was)\s(?:it|this|that|your|the)\b|(?:correct|right|yes)\s?\?|האם|נכון\s?\?|\bверно\s?\?|هل\s|صحيح\s?\?/i;
const AGREES = /^(?:[^:]{1,30}:\s)?(?:yes|yep|yeah|correct|right|that's|כן|נכון|בדיוק|да|верно|نعم|صحيح)/i;
const CORRECTS =
  /\btypo|\boops|\bsorry\b|mistake|\bwrong\b|\bi\smeant|correction|\bactually\b|טעות|סליחה|התכוונתי|תיקון|לא נכון|בעצם|ошиб|опечат|извините|خطا|عفوا/i;
const LINES_ABOUT = 3;
const LINES_CORRECTED = 4;
const HEADINGS = 6;

const around = (page: Page, { at }: Line): string[] =>
  (at < 0
    ? page.lines.slice(0, 12)
    : page.lines.slice(Math.max(0, at - LINES_ABOUT), at + 1 + LINES_ABOUT)
  ).map(({ folded }) => folded.slice(0, 300));

const headingsOf = (page: Page): string[] => [
  foldText(page.title),
  ...page.lines
    .filter(({ region }) => region === 'heading')
    .slice(0, HEADINGS)
    .map(({ folded }) => folded),
];

/** The sentence of a line that `from` stands in. */
function sentenceAt(folded: string, from: number): string {
  const before =
    folded
      .slice(Math.max(0, from - 160), from)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const after = folded.slice(from, from + 160);
  return before + (/^.*?[.!?؟](?=\s|$)/.exec(after)?.[0] ?? after);
}

/** Whether a number is a code that is typed in, shown or told once: of an account, a payment, a courier. */
function isTypedOnce(page: Page, { value, line, at, valueLine }: LabelledNumber): boolean {
  const stands = line === valueLine ? line.folded.indexOf(value, at) : line.folded.length;
  const said = line.folded.slice(Math.max(0, at - 60), Math.max(at, stands));
  if (!CODE.test(said) && !BARE.test(line.folded.slice(at))) return false;
  const after = valueLine.folded.slice(Math.max(0, stands) + value.length);
  // "Code for order 104417: 5512": the first is the order's.
  if (line === valueLine && NEXT_VALUE.test(after)) return false;
  if (CODE.test(said) && TYPED_ONCE.test(said)) return true;
  if (OF_ORDER.test(said) && !/קוד אישור/.test(said)) return false;
  const told = [...around(page, line), ...headingsOf(page)];
  return told.some((text) => ABOUT_CODE.test(text));
}

/** A number that is called a confirmation and not an order's. */
function bareConfirmation(page: Page, kind: PageKind, { line, at }: LabelledNumber): Doubt | undefined {
  if (!BARE.test(line.folded.slice(at)) || ORDER_BEFORE.test(line.folded.slice(0, at))) return undefined;
  const near = [line.folded, page.lines[line.at - 1]?.folded ?? '', ...headingsOf(page)];
  if (near.some((text) => NOT_BOUGHT.test(text))) return kind.speaksOfOrder ? 'offer' : 'none';
  const isTold =
    kind.speaksOfOrder ||
    BOUGHT.test(foldText(page.title)) ||
    BOUGHT.test(line.folded.slice(0, at)) ||
    page.lines
      .slice(0, 200)
      .some((one) => BOUGHT.test(one.folded.slice(one === line ? at + 'confirmation'.length : 0, 300)));
  return isTold ? undefined : 'offer';
}

const shapeOf = (value: string): string => value.replace(/\d/g, '0').replace(/[a-z]/gi, 'A');

/** The number that those who say it put right afterwards: "oops, typo, it is 1122343". */
export function correctedTo(
  page: Page,
  line: Line,
  value: string,
): { line: Line; value: string } | undefined {
  const later = page.lines
    .slice(line.at, line.at + 1 + LINES_CORRECTED)
    .filter(({ speaker }) => speaker === line.speaker);
  for (const said of later) {
    const from = said === line ? said.folded.indexOf(value) + value.length : 0;
    if (!CORRECTS.test(said.folded.slice(from))) continue;
    const others = said.folded.slice(from, from + 300).match(/[A-Z0-9](?:[\w-]{1,30})?\d/gi) ?? [];
    const other = others.find((one) => one !== value && shapeOf(one) === shapeOf(value));
    if (other !== undefined) return { line: said, value: other };
  }
  return undefined;
}

const NOT_FOUND =
  /(?:לא|אינ[הו]|איננ[הו])\s(?:נמצאה?|קיימת?|תקינה?|תקין|מזוהה|מוכרת?|זוהתה|אותרה?|מופיעה?|מוצאת?|רואה)|(?:not|n't)\s(?:be\s)?(?:find|found|exist|valid|recogni[sz]ed|match|locate|see)|unable to (?:find|locate)|\binvalid\b|\bno (?:such )?order\b|не\s(?:найден|существует|нашл|нахожу|вижу|наш[её]л)|нет такого|(?:غير|لم|لا)\s(?:موجود|صحيح|نجد|اجد|يوجد|يتم العثور)/i;

/** Numbers that the other side says it knows no order by: mistyped, and given anew. */
export const notFound = (page: Page): ReadonlySet<string> =>
  new Set(
    page.lines.flatMap(({ speaker, folded }) =>
      speaker !== 'shopper' && NOT_FOUND.test(folded.slice(0, 300))
        ? (folded.slice(0, 300).match(/[A-Z0-9][\w/-]{2,30}/gi) ?? []).filter((one) => /\d{3}/.test(one))
        : [],
    ),
  );

/** Whether somebody else's number is told, or one that the other side is only asked about. */
function isAnothers(page: Page, { value, line, at, valueLine }: LabelledNumber): boolean {
  const sentence = sentenceAt(line.folded, at);
  if (NOT_HERS.test(sentence)) return true;
  const isAsked = valueLine === line && /[?؟]\s*$/.test(sentence) && sentence.includes(value);
  return isAsked && GUESSED.test(sentence) && !AGREES.test(page.lines[line.at + 1]?.folded ?? '');
}

/** What the words around a number beside a label make of it; undefined where nothing speaks against it. */
export function doubtOf(page: Page, kind: PageKind, number: LabelledNumber): Doubt | undefined {
  if (isTypedOnce(page, number)) return 'none';
  const confirmed = bareConfirmation(page, kind, number);
  if (confirmed) return confirmed;
  const isSaid = kind.conversation || number.line.speaker !== undefined;
  if (isSaid && correctedTo(page, number.valueLine, number.value)) return 'none';
  return isAnothers(page, number) ? 'offer' : undefined;
}
