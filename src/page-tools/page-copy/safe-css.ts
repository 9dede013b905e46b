/** A word, with its escapes; `(` after it makes it a function. */
const WORD = String.raw`(?:[-\w\u0080-\uffff]|\\[0-9a-f]{1,6}(?:\r\n|[ \n\r\t\f])?|\\[^\n\r\f0-9a-f])+`;
const STRING = String.raw`"(?:[^"\\\n\r\f]|\\[\s\S])*(?<closed>")?|'(?:[^'\\\n\r\f]|\\[\s\S])*(?<closedToo>')?`;
const TOKEN = new RegExp(
  String.raw`(?<comment>\/\*[\s\S]*?(?:\*\/|$))|(?<string>${STRING})|(?<word>${WORD})(?<opens>\()?|[\s\S]`,
  'giy',
);

/** Functions that load what they name, or run it. */
const LOADS =
  /^(?:url|src|image|(?:-\w+-)?(?:image-set|cross-fade|image-rect|element)|url-prefix|expression|paint)$/;
const RUNS = /^(?:-moz-binding|behavior|javascript)$/;
const PICTURE =
  /url\(\s*(?:"data:image\/(?:png|jpe?g|gif|webp|avif)[;,][^"\\\n\r\f]*"|'data:image\/(?:png|jpe?g|gif|webp|avif)[;,][^'\\\n\r\f]*'|data:image\/(?:png|jpe?g|gif|webp|avif)[;,][^"'()\\\s]*)\s*\)/iy;
const ADDRESS = /^\s*\/\/|:\/\/|^\s*(?:https?|ftp|file|blob|filesystem|wss?|javascript):/i;

/**
 * Declarations or rules that load nothing and do not end the element or attribute they stand in. Read token by token as
 * browsers do, so that no escape, comment or string left open hides an address; pictures in the text itself stay.
 */
export function safeCss(css: string): string {
  const written: string[] = [];
  let at = 0;
  while (at < css.length) {
    const picture = matchAt(PICTURE, css, at);
    if (picture) {
      written.push(picture[0]);
      at += picture[0].length;
      continue;
    }
    const token = matchAt(TOKEN, css, at);
    if (!token) break;
    at += token[0].length;
    const { comment, string, closed, closedToo, word, opens } = token.groups ?? {};
    if (comment !== undefined) written.push(' ');
    else if (string !== undefined) written.push(closed || closedToo ? safeString(string) : '""');
    else if (word === undefined) written.push(token[0] === '\\' ? '' : token[0]);
    else if (opens && LOADS.test(plain(word))) {
      written.push('none');
      at = endOfFunction(css, at);
    } else written.push(RUNS.test(plain(word)) ? `none${opens ?? ''}` : token[0]);
  }
  return written
    .join('')
    .replace(/<(?=[/!])/g, '\\3c ')
    .toWellFormed();
}

const safeString = (string: string): string => (ADDRESS.test(plain(string.slice(1, -1))) ? '""' : string);

/** Where the function ends whose bracket was opened just before `at`; the end of the text when it is left open. */
function endOfFunction(css: string, start: number): number {
  let at = start;
  for (let depth = 1; depth > 0 && at < css.length; ) {
    const token = matchAt(TOKEN, css, at);
    if (!token) return css.length;
    at += token[0].length;
    if (token.groups?.opens || token[0] === '(') depth += 1;
    else if (token[0] === ')') depth -= 1;
  }
  return at;
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** A word or a string without its escapes, in small letters. */
const plain = (text: string): string =>
  text
    .replace(/\\(?:([0-9a-f]{1,6})(?:\r\n|[ \n\r\t\f])?|\r\n|[\n\r\f]|([\s\S]))/gi, (_, code, sign) =>
      code ? letterOf(Number.parseInt(code, 16)) : (sign ?? ''),
    )
    .toLowerCase();

const letterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
