import type { Line, Sender } from '../page.ts';

/** Addresses that people have, not shops. */
export const FREE_MAIL =
  /@(?:gmail|walla|hotmail|outlook|yahoo|icloud|live|mail|googlemail|yandex|proton(?:mail)?)\./i;
/** Begins the subject of a message that was passed on. */
export const FORWARDED = /^(?:fwd?|fw|הועבר|העברה|переслано|تحويل)\s?:/i;
const FROM =
  /^(?:from|מאת|от|من):\s{0,3}"?(?<name>[^<"]{2,60}?)"?\s{0,2}<(?<address>[^<>\s]{3,120}@[^<>\s]{3,120})>/i;
const LINES_LOOKED_AT = 40;
// Some programs put what they pass on behind the marks of a quotation.
const QUOTED = /^(?:>\s?){1,5}/;

/** The sender that the text itself names in a line `From: name <address>`: of a forwarded message, or a pasted one. */
export function writtenSender(lines: readonly Line[]): Sender | undefined {
  for (const { text } of lines.slice(0, LINES_LOOKED_AT)) {
    const said = FROM.exec(text.replace(QUOTED, ''))?.groups;
    if (said?.name && said.address) return { name: said.name.trim(), address: said.address.toLowerCase() };
  }
  return undefined;
}
