/**
 * A code that begins with digits and goes on with Latin letters (`12345-AB`, `77/B-2`). After Hebrew or Arabic, plain
 * bidi takes it apart and shows `AB-12345`; any other code keeps its order by itself. Lengths are limited, so that no
 * text makes the search slow.
 */
const CODE = /(?<![A-Za-z0-9.,/-])\d[A-Za-z0-9]{0,63}(?:[-/._:#]{1,2}[A-Za-z0-9]{1,64}){1,20}/g;
const HAS_LATIN = /[A-Za-z]/;
/** The last letter before a place, when it is not far. */
const LAST_LETTER = /(\p{L})[^\p{L}]{0,80}$/u;
const LOOK_BACK_CHARACTERS = 100;

/** Where in a text the codes stand that plain bidi would take apart, in order; `end` is exclusive. */
export function codesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const codes: { start: number; end: number }[] = [];
  for (const { 0: code, index } of text.matchAll(CODE)) {
    const letter = LAST_LETTER.exec(text.slice(Math.max(0, index - LOOK_BACK_CHARACTERS), index))?.[1];
    // Among Latin words it already stands in their order, and an isolation would take it out of there.
    if (!HAS_LATIN.test(code) || (letter && HAS_LATIN.test(letter))) continue;
    codes.push({ start: index, end: index + code.length });
  }
  return codes;
}

/** The text with each such code in a left-to-right isolate of its own. */
export function withCodesIsolated(text: string): string {
  let done = 0;
  let isolated = '';
  for (const { start, end } of codesIn(text)) {
    isolated += `${text.slice(done, start)}\u2066${text.slice(start, end)}\u2069`;
    done = end;
  }
  return isolated + text.slice(done);
}
