import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from '../../../../src/domain/mail-file/html-text.ts';

describe('htmlText', () => {
  it.each([
    ['a line for each block', '<p>a</p><div>b<br>c</div><table><tr><td>d<td>e</table>', 'a\nb\nc\nd e'],
    [
      'nothing of what is hidden',
      '<head><title>x</title></head>a<STYLE>p{}</style >b<script>"<p>"</script>',
      'a b',
    ],
    ['nothing of a comment', 'a<!-- <p>b</p> -->c', 'ac'],
    ['a header is no head', '<head><header>a</header>b', 'a b'],
    ['what is never closed is kept', '<style>p{} <b>a</b> <!-- b', 'p{} a <!-- b'],
    ['a sign that begins no tag', '1 < 2 and 3 > 2 <3', '1 < 2 and 3 > 2 <3'],
    ['letters by name and number', '&#8362;&nbsp;&amp;&#x5d0;&unknown;', '₪ &א&unknown;'],
    ['signs that are written out are no tags', '&lt;p&gt;a', '<p>a'],
  ])('%s', (_what, html, text) => expect(htmlText(html)).toBe(text));

  const HOSTILE = [
    '<',
    '<!--',
    '<style>',
    '<br ',
    '<br',
    '</style',
    '<style><',
    '<head></hea',
    ' \n',
    '&#',
    '<!-- -',
    '-->',
    '>',
  ];
  // Quadratic time was 75 s for a fifth of it; what is linear takes a tenth of a second.
  it.each(HOSTILE)('takes time by length for half a million letters of %j', (piece) => {
    const html = piece.repeat(500_000 / piece.length);
    const begun = performance.now();
    htmlText(html);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('keeps every word outside of tags, whatever is around them', () => {
    const tag = fc.constantFrom(
      '<p>',
      '<',
      '<!-- x -->',
      '<style>y</style>',
      '</p>',
      '<br/>',
      '&amp;',
      '<!--',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(tag), (tags) => {
        const words = tags.map((one, at) => `${one} word${at} `).join('');
        const text = htmlText(words.replaceAll('<!-- word', '<!-- --> word'));
        for (const at of tags.keys()) expect(text).toContain(`word${at}`);
      }),
    );
  });
});
