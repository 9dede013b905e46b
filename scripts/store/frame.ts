import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Tongue } from '../../tests/e2e/support/texts.ts';
import { ROOT } from '../test/run-tool.ts';

interface Framed {
  readonly language: Tongue;
  readonly theme: 'light' | 'dark';
  readonly caption: string;
  /** PNG of the screen. */
  readonly picture: Uint8Array;
  readonly isNarrow: boolean;
}

const inAddress = (bytes: Uint8Array, type: string): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

const font = inAddress(readFileSync(resolve(ROOT, 'src/ui/fonts/assistant-700.ttf')), 'font/ttf');
const mark = inAddress(readFileSync(resolve(ROOT, 'public/icons/mark.svg')), 'image/svg+xml');
const tokens = readFileSync(resolve(ROOT, 'src/ui/kit/tokens.css'), 'utf8');

const page = (language: Tongue, theme: string, style: string, body: string): string => `<!doctype html>
<html lang="${language}" dir="${language === 'he' ? 'rtl' : 'ltr'}" data-theme="${theme}"><meta charset="utf-8"><style>${tokens}
@font-face { font-family: Store; font-weight: 700; src: url(${font}); }
* { margin: 0; box-sizing: border-box; }
body { font: 700 44px/1.2 Store, sans-serif; color: var(--ink); background: var(--folder-soft); overflow: hidden; }
${style}</style>${body}</html>`;

/** A page of 1280 × 800 with the screen and its caption. */
export const framePage = ({ language, theme, caption, picture, isNarrow }: Framed): string =>
  page(
    language,
    theme,
    `body { block-size: 800px; display: flex; gap: 40px; padding: 44px 60px 0;
  flex-direction: ${isNarrow ? 'row' : 'column'}; align-items: center; }
p { text-align: ${isNarrow ? 'start' : 'center'}; text-wrap: balance; ${isNarrow ? 'flex: 1; font-size: 60px;' : ''} }
img { ${isNarrow ? 'max-inline-size: 470px; max-block-size: 712px; align-self: center; margin-block-end: 44px;' : 'inline-size: 1100px;'} border-radius: 16px; box-shadow: 0 12px 48px rgb(60 40 0 / .28); }`,
    `<p>${caption}</p><img src="${inAddress(picture, 'image/png')}">`,
  );

/** A page of 440 × 280: the mark, the name and one line. */
export const tilePage = (language: Tongue, name: string, line: string): string =>
  page(
    language,
    'light',
    `body { block-size: 280px; display: grid; place-content: center; justify-items: center; gap: 10px; text-align: center; }
img { inline-size: 96px; } small { font-size: 20px; max-inline-size: 380px; color: var(--folder-ink); text-wrap: balance; }`,
    `<img src="${mark}"><p>${name}</p><small>${line}</small>`,
  );
