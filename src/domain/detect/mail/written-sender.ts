import type { Line, Sender } from '../page.ts';

/** Addresses that people have, not shops. */
export const FREE_MAIL =
  /@(?:gmail|walla|hotmail|outlook|yahoo|icloud|live|mail|googlemail|yandex|proton(?:mail)?)\./i;
const FROM =
  /^(?:from|מאת|от|من):\s{0,3}"?(?<name>[^<"]{2,60}?)"?\s{0,2}<\s?(?<address>[^<>\s]{3,120}@[^<>\s]{3,120})\s?>/i;
const FORWARDED_SUBJECT = /^(?:subject|נושא|тема|الموضوع)\s?:\s?(?:fwd?|fw|הועבר|העברה|переслано|تحويل)\s?:/i;
const LINES_OF_A_HEADER = 4;
const LINES_LOOKED_AT = 40;
// Some programs put what they pass on behind the marks of a quotation.
const QUOTED = /^(?:>\s?){1,5}/;

/** The sender that the text itself names in a line `From: name <address>`: of a forwarded message, or a pasted one. */
export function writtenSender(lines: readonly Line[]): Sender | undefined {
  let passedOn: Sender | undefined;
  for (const [at, { text }] of lines.slice(0, LINES_LOOKED_AT).entries()) {
    const said = FROM.exec(text.replace(QUOTED, ''))?.groups;
    if (!said?.name || !said.address) continue;
    passedOn = { name: said.name.trim(), address: said.address.toLowerCase() };
    // Who passed it on to who passes it on now: the first message is further down.
    const isPassedOn = lines
      .slice(at + 1, at + 1 + LINES_OF_A_HEADER)
      .some((line) => FORWARDED_SUBJECT.test(line.text.replace(QUOTED, '')));
    if (!isPassedOn) return passedOn;
  }
  return passedOn;
}
