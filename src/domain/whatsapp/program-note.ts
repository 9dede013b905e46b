// Notes of the program that have a colon, or a sender that said nothing.
const SAYS =
  /end-to-end encrypted|מוצפנות מקצה לקצה|защищены сквозным шифрованием|مشفرة تمام|changed the subject (?:from|to)|changed the group (?:name|description)|שינ(?:ה|תה) את (?:נושא|שם) הקבוצה|измени(?:л|ла) (?:тему|название)|(?:غير|غيرت) (?:الموضوع|اسم المجموعة)/i;
// What stands before the colon of a note, where the colon is in the name of a group or of a person in it. In English
// whoever did it stands before the verb: "Added Value Ltd" is a name.
const TELLS =
  /(?: (?:created (?:this )?group|added|removed|changed (?:the|this|their))|(?:^| )(?:יצר(?:ה|\/ה)? (?:את )?ה?קבוצה|הוסי(?:ף|פה|ף\/ה) את|הסיר(?:ה|\/ה)? את|שינ(?:ה|תה) את|создал[аи]? группу|добавил[аи]?|удалил[аи]?|изменил[аи]?|(?:أنشأت?|أضافت?|أزالت?) \S+)) /i;
/** A mark that a word begins with opens a quotation; one within a word is a letter of it (בע"מ, 27"). */
const QUOTATION = /(?<=^|\s)["“”„«][^"“”«»]*(?<close>["“”»]?)/g;

/**
 * Whether a line without its stamp is a note of the program and not a message. `name`: what stands before its first
 * colon; `isKnown`: it stands so before several lines, as that of somebody who writes ("Dana removed old" is a name then).
 * A colon within a quotation ends no name: `Dana created group "Support: orders"`.
 */
export const isNoteOfProgram = (rest: string, name: string, isKnown: boolean): boolean =>
  SAYS.test(rest) || (!isKnown && TELLS.test(`${name} `)) || isLeftOpen(name);

const isLeftOpen = (name: string): boolean =>
  [...name.matchAll(QUOTATION)].some(({ groups }) => groups?.close === '');
