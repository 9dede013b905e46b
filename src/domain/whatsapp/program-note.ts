// Notes of the program that have a colon, or a sender that said nothing.
const SAYS =
  /end-to-end encrypted|מוצפנות מקצה לקצה|защищены сквозным шифрованием|مشفرة تمام|changed the subject (?:from|to)|changed the group (?:name|description)|שינ(?:ה|תה) את (?:נושא|שם) הקבוצה|измени(?:л|ла) (?:тему|название)|(?:غير|غيرت) (?:الموضوع|اسم المجموعة)/i;
// The first note of a chat, whole: people speak of encryption too, and go on.
const IS_ENCRYPTED =
  /^(?:messages|calls|messages and calls|messages (?:to|in) this (?:chat|group)(?: and calls)?) are (?:now )?end-to-end encrypted|^ההודעות(?: והשיחות)?(?: (?:בצ'אט הזה|בקבוצה הזאת))? מוצפנות מקצה לקצה|^(?:сообщения|сообщения и звонки) защищены сквозным шифрованием|^(?:الرسائل|الرسائل والمكالمات|تكون الرسائل والمكالمات|الرسائل والمكالمات المتبادلة) مشفرة تمام\S*/i;
const GOES_ON =
  /^[.\s]*(?:$|no one |only people |tap |learn more|לאף אחד|רק (?:אנשים|מי)|יש להקיש|הקש|למידע נוסף|никто|нажмите|подробнее|третьи лица|لا يمكن|فقط|اضغط|لا )/i;
// What stands before the colon of a note, where the colon is in the name of a group or of a person in it. In English
// whoever did it stands before the verb: "Added Value Ltd" is a name.
const TELLS =
  /(?: (?:created (?:this )?group|added|removed|changed (?:the|this|their))|(?:^| )(?:יצר(?:ה|\/ה)? (?:את )?ה?קבוצה|הוסי(?:ף|פה|ף\/ה) את|הסיר(?:ה|\/ה)? את|שינ(?:ה|תה) את|создал[аи]? группу|добавил[аи]?|удалил[аи]?|изменил[аи]?|(?:أنشأت?|أضافت?|أزالت?) \S+)) /i;
/** A mark that a word begins with opens a quotation; one within a word is a letter of it (בע"מ, 27"). */
const QUOTATION = /(?<=^|\s)["“”„«][^"“”«»]*(?<close>["“”»]?)/g;

/** The program marks its own words so in a chat of an iPhone, where they stand after the name of the chat. */
const OWN_MARK = /^[\u200e\u200f\s]*\u200e/;
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Whether a line without its stamp is a note of the program and not a message. `name`: what stands before its first
 * colon; `isKnown`: it stands so before several lines, as that of somebody who writes ("Dana removed old" is a name then).
 * What somebody says is a message, whatever it quotes, unless it is a whole sentence of the program's and nothing else. A
 * colon within a quotation ends no name: `Dana created group "Support: orders"`.
 */
export function isNoteOfProgram(rest: string, name: string, isKnown: boolean): boolean {
  if (isFirstNote(rest) || isLeftOpen(name)) return true;
  const said = rest.slice(rest.indexOf(name) + name.length).replace(/^\s*:/, '');
  if (OWN_MARK.test(said)) return SAYS.test(said);
  return !isKnown && (SAYS.test(name) || TELLS.test(`${name} `) || isWholeNote(said));
}

const plainOf = (text: string): string => text.replace(MARKS, '').trim();

const isFirstNote = (text: string): boolean => IS_ENCRYPTED.test(plainOf(text));

function isWholeNote(text: string): boolean {
  const plain = plainOf(text);
  const [sentence] = IS_ENCRYPTED.exec(plain) ?? [];
  return sentence !== undefined && GOES_ON.test(plain.slice(sentence.length));
}

const isLeftOpen = (name: string): boolean =>
  [...name.matchAll(QUOTATION)].some(({ groups }) => groups?.close === '');
