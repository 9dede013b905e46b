import { safeCss } from './safe-css.ts';

/** Styles in one text of a bounded length. */
export interface CopiedCss {
  readonly css: string;
  readonly isClipped: boolean;
  /** The browser does not let all of them be read. */
  readonly lacksSome: boolean;
}

const NESTED_AT_MOST = 20;

/**
 * The rules of style sheets as text that is safe within a `style` element: without anything that would be loaded. Sheets
 * of other sites, which the browser does not let one read, are left out. Stops at `limit` UTF-16 units.
 */
export function copyCss(sheets: Iterable<CSSStyleSheet>, limit: number): CopiedCss {
  const parts: string[] = [];
  let left = limit;
  let isClipped = false;
  let lacksSome = false;
  const add = (text: string): void => {
    if (text.length > left) isClipped = true;
    if (isClipped) return;
    left -= text.length;
    parts.push(text);
  };
  const addSheet = (sheet: CSSStyleSheet, depth: number): void => {
    if (sheet.disabled || depth > NESTED_AT_MOST || isClipped) return;
    const media = sheet.media?.mediaText ?? '';
    const texts: string[] = [];
    const rules = rulesOf(sheet);
    if (!rules) lacksSome = true;
    for (const rule of rules ?? []) {
      const imported = (rule as CSSImportRule).styleSheet;
      if (imported) addSheet(imported, depth + 1);
      else if (!/^\s*@(import|namespace|charset|font-face)/i.test(rule.cssText))
        texts.push(safeCss(rule.cssText));
    }
    if (texts.length > 0)
      add(media === '' ? texts.join('\n') : `@media ${safeCss(media)} {\n${texts.join('\n')}\n}`);
  };
  for (const sheet of sheets) addSheet(sheet, 0);
  return { css: parts.join('\n'), isClipped, lacksSome };
}

/** Undefined for a sheet of another site. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] | undefined {
  try {
    return [...sheet.cssRules];
  } catch {
    return undefined;
  }
}
