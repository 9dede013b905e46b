import { expect, it } from 'vitest';
import { safeCss } from '../../../../src/page-tools/page-copy/safe-css.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';

it.each([
  ['color: red; margin: 0 auto !important', 'color: red; margin: 0 auto !important'],
  [`background: url("${PICTURE}") no-repeat`, `background: url("${PICTURE}") no-repeat`],
  [`background: url(${PICTURE})`, `background: url(${PICTURE})`],
  ['.md\\:flex > p::before { content: "\\201C\\"x" }', '.md\\:flex > p::before { content: "\\201C\\"x" }'],
  ['scroll-behavior: smooth; width: calc(1px + (2px))', 'scroll-behavior: smooth; width: calc(1px + (2px))'],
  ["background-image: image-set('https://evil.example/x' 1x)", 'background-image: none'],
  ["background: -webkit-image-set(url(x) 1x, 'y' 2x) red", 'background: none red'],
  ['background:u\\72l(https://evil.example/x)', 'background:none'],
  ['background:\\55 RL(https://evil.example/x); color: red', 'background:none; color: red'],
  ["background:url('https://evil.example/x", 'background:none'],
  ['background:url(https://evil.example/x', 'background:none'],
  ['background: url(/a.png)', 'background: none'],
  ['background: url(data:image/svg+xml,x)', 'background: none'],
  ["--x: 'https://evil.example/x'; --y: '//evil.example'", '--x: ""; --y: ""'],
  ['color: ur/**/l(https:x)', 'color: ur l(https:x)'],
  ['be\\68 avior: url(x)', 'none: none'],
  ['content: "</style>"', 'content: "\\3c /style>"'],
  [`xurl(${PICTURE})`, `xurl(${PICTURE})`],
  ['content: "open', 'content: ""'],
  ['', ''],
])('writes %s as %s', (css, safe) => {
  expect(safeCss(css)).toBe(safe);
});

it('reads a long hostile text once', () => {
  for (const piece of ['url(', '"', "'", '\\', '/*', 'image-set("', '(', 'url("data:image/png;']) {
    const started = cpuMs();
    safeCss(piece.repeat(100_000));
    expect(cpuMs() - started).toBeLessThan(4_000);
  }
});
