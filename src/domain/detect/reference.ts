import { type Candidate, distinct, findingOf, heaviestOf } from './candidate.ts';
import type { Finding } from './finding.ts';
import { type LabelHit, type ReadAt, readAtLabels, spotOf } from './label-reader.ts';
import type { Line, Page } from './page.ts';
import { hasOpenChat, type PageKind } from './page-kind.ts';
import { excerptOf, foldText } from './page-text.ts';
import { looksLikeYear, readOrderNumberAt } from './read-order-number.ts';
import { closesLine } from './value-end.ts';

const LABELLED = 6;
const SOME_REFERENCE = 4;

const PAYMENT =
  /unsubscribe|הסרה|отписа|תשלום|כרטיס|אשראי|עסקה|חיוב|העברה|סליקה|payment|card|transaction|charge|bank|transfer|paypal|оплат|карт|платеж|دفع|بطاقة|تحويل/i;
// 40112-05-24: a court's, not a business's.
const COURT_CASE = /^\d{3,6}-\d{2}-\d{2}$/;
// Such a page numbers its own failure.
const FAILURE = /went wrong|\berror\b|שגיאה|משהו השתבש|ошибка|خطأ/i;
// Such a message numbers the wish for a code, and no request to the business.
const OF_ACCOUNT =
  /reset (?:your |the )?password|password reset|verif(?:y|ication)|one[\s-]time|sign[\s-]?in|איפוס סיסמ|שחזור סיסמ|קוד אימות|קוד כניסה|сброс пароля|код подтверждения|كلمة (?:ال)?مرور|رمز التحقق/i;
// A help desk's address: its number is believed where the page shows it.
const TICKET_PATH =
  /\/(?:tickets?|requests?|cases?|incidents?|issues?|browse|portal\/\d{1,5})\/#?(?<number>[A-Z]{0,6}-?\d{3,12})(?:[/?-]|$)/i;
// A page that thanks for a request: a reference on it is the request's.
const SPEAKS_OF_REQUEST =
  /תודה ש(?:פנית|פניתם)|(?:פני(?:י)?תך|פנייתכם|בקשתך) (?:התקבלה|נקלטה|הועברה|בטיפול)|thank(?:s| you) for (?:contacting|reaching|getting in touch|your (?:message|enquiry|inquiry|request))|received your (?:request|message|enquiry|inquiry|complaint)|спасибо за обращение|ваше обращение (?:принято|получено)|شكرا لتواصل|تم استلام (?:شكواك|رسالتك|استفسارك)/i;
const HELP_DESK_PATH = /\/(?:tickets?|requests?|cases?|incidents?)\//i;
// What a program numbers for itself; the request has another, where one is named.
const OF_CONVERSATION = /^(?:chat|conversation|interaction|call|session|(?:מספר|מזהה) ה?(?:שיחה|צ'אט))/i;
const SAMPLE = /לדוגמה|לדוגמא|למשל(?![א-ת])|e\.g\b|for example|например|مثال/i;

function readReference(line: Line, from: number, alone: boolean): ReadAt<string> | undefined {
  const read = readOrderNumberAt(line.folded, from);
  if (!read || read.value.length < 3 || read.value.length > 24 || looksLikeYear(read.value)) return undefined;
  if (COURT_CASE.test(read.value)) return undefined;
  return alone && !closesLine(line.folded.slice(read.end)) ? undefined : read;
}

/** The same where the title begins with it. */
function titled(page: Page, value: string): Candidate<string>[] {
  if (!page.title.split(/[\s()[\],:]+/).includes(value)) return [];
  return [{ value, foundIn: 'page-name', excerpt: excerptOf(page.title), weight: LABELLED - 1 }];
}

/** The number with its sign at the head of a help desk's title, where a line is that number alone. */
function atHeadOfTitle(page: Page): Candidate<string>[] {
  const value = /^#(?<number>\d{3,12})\s/.exec(page.title)?.groups?.number;
  const line = page.lines.find(({ folded }) => folded === `#${value}`);
  if (!value || !line || !HELP_DESK_PATH.test(page.url?.pathname ?? '')) return [];
  const spot = { line, written: value };
  return [{ value, foundIn: 'label', excerpt: excerptOf(page.title), weight: LABELLED - 1, spot }];
}

// A help desk's page of one ticket, whose address has a number of its own.
const ONE_TICKET = /\/(?:view-?)?tickets?(?:[-_]?view)?\.php$/i;
const NUMBERED = /(?:^|\s)#(?<number>[A-Z]{0,4}-?\d{3,12})(?=\s|$)/i;

/** The one number with its sign in the headings of such a page. */
function inHeading(page: Page): Candidate<string>[] {
  if (!ONE_TICKET.test(page.url?.pathname ?? '') || !/[?&]t?id=/.test(page.url?.search ?? '')) return [];
  return page.lines.flatMap((line): Candidate<string>[] => {
    const value = line.region === 'heading' ? NUMBERED.exec(line.folded)?.groups?.number : undefined;
    if (!value) return [];
    const spot = { line, written: value };
    return [{ value, foundIn: 'label', excerpt: excerptOf(line.text), weight: LABELLED - 1, spot }];
  });
}

/** The number in a help desk's address, where a heading or a line of its own has it as `#number`. */
function fromAddress(page: Page): Candidate<string>[] {
  const value = TICKET_PATH.exec(page.url?.pathname ?? '')?.groups?.number;
  if (!value) return [];
  const line = page.lines.find(({ folded, region }) =>
    folded
      .split(/[\s()[\],:]+/)
      .some((word) => word === `#${value}` || ((region === 'heading' || folded === value) && word === value)),
  );
  if (!line) return titled(page, value);
  const excerpt = excerptOf(line.text);
  return [{ value, foundIn: 'label', excerpt, weight: LABELLED - 1, spot: { line, written: value } }];
}

/** What the subject of a message names is its own, before those of what it quotes and of the chat. */
function weightOf({ line, at }: LabelHit<string>): number {
  if (line.region === 'heading') return LABELLED + 0.5;
  return OF_CONVERSATION.test(line.folded.slice(at)) ? LABELLED - 0.5 : LABELLED;
}

/** Decides on the number of the request at the business. `taken`: numbers that are something else already. */
export function decideReference(
  page: Page,
  kind: PageKind,
  taken: readonly (string | undefined)[],
): Finding<string> | undefined {
  const isFailure = page.lines.some((line) => line.region === 'heading' && FAILURE.test(line.folded));
  const isOfAccount = [
    page.lines[0],
    ...page.lines.filter(({ region }) => region === 'heading').slice(0, 2),
  ].some((line) => line !== undefined && OF_ACCOUNT.test(line.folded.slice(0, 120)));
  const isElsewhere = kind.negative && !hasOpenChat(kind);
  if (isElsewhere || isOfAccount || (isFailure && !kind.conversation)) return undefined;
  const isOfRequest = page.lines.some(({ folded }) => SPEAKS_OF_REQUEST.test(folded.slice(0, 300)));
  const accepts = (line: Line, start: number): boolean =>
    !SAMPLE.test(line.folded.slice(Math.max(0, start - 60), start + 60));
  const candidate = (hit: LabelHit<string>, weight: number): Candidate<string> => ({
    value: hit.value,
    foundIn: 'label',
    weight,
    ...spotOf(hit),
  });
  const single = (hit: LabelHit<string>): boolean => hit.place !== 'column' || hit.rows === 1;
  const ofTitle: Page = {
    ...page,
    lines: [{ at: 0, text: page.title, folded: foldText(page.title), region: 'heading' }],
  };
  const named = page.title === '' ? [] : readAtLabels(ofTitle, 'reference', readReference, accepts);
  const all = [
    ...readAtLabels(page, 'reference', readReference, accepts)
      .filter(single)
      .map((hit) => candidate(hit, weightOf(hit))),
    ...fromAddress(page),
    ...atHeadOfTitle(page),
    ...inHeading(page),
    ...named.map((hit) => ({ ...candidate(hit, LABELLED - 1), foundIn: 'page-name' as const })),
    ...(kind.conversation || isOfRequest
      ? readAtLabels(
          page,
          'anyReference',
          readReference,
          (line, start) => accepts(line, start) && !PAYMENT.test(line.folded),
        )
          .filter(single)
          .map((hit) => candidate(hit, SOME_REFERENCE))
      : []),
  ]
    .filter(({ value }) => !taken.includes(value))
    .filter(({ spot }) => !kind.negative || spot?.line?.speaker !== undefined);
  const top = heaviestOf(all);
  const [first] = top;
  return first && findingOf(first, first.value, distinct(top).length === 1 && !page.cut);
}
