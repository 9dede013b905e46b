// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { findPersonal } from '../../../../src/domain/personal/find-personal.ts';
import { type PlacedText, placedText } from '../../../../src/page-reader/places/placed-text.ts';

const LIMITS = { nodes: 10_000, characters: 100_000 };

function read(html: string, limits = LIMITS): PlacedText {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return placedText(holder, limits);
}

/** Each piece says the same as the node that it names. */
function expectPlaced({ text, pieces }: PlacedText): void {
  for (const { start, length, node, from } of pieces) {
    const value = node.nodeType === 3 ? (node.nodeValue ?? '') : (node as HTMLInputElement).value;
    expect(text.slice(start, start + length).replace(/\s/g, ' ')).toBe(
      value.slice(from, from + length).replace(/\s/g, ' '),
    );
  }
}

it.each([
  ['lines between blocks', '<div>a</div><div>b<p>c</p>d</div>', 'a\nb\nc\nd\n'],
  ['no break in inline markup', 'ת.ז. <b>1234</b><span>56782</span>', 'ת.ז. 123456782\n'],
  ['indentation of the source', '<p>one\n      two</p>', 'one two\n'],
  ['a break element', 'a<br>b', 'a\nb\n'],
  ['no scripts, styles, footers', 'a<script>1</script><style>2</style><footer>3</footer>b', 'ab\n'],
])('%s', (_what, html, text) => {
  const found = read(html);
  expect(found.text).toBe(text);
  expectPlaced(found);
});

it('reads the values of fields, but no passwords', () => {
  const found = read(
    '<label>נייד <input type="tel" value="050-5550147"></label><input type=password value="x1">',
  );
  expect(found.text).toContain('050-5550147');
  expect(found.text).not.toContain('x1');
  expectPlaced(found);
});

it('enters open shadow roots', () => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append('inside');
  expect(placedText(host, LIMITS).text).toContain('inside');
});

it('is bounded in nodes and characters, and says so', () => {
  const many = read('<i>x</i>'.repeat(5_000), { nodes: 100, characters: 1_000 });
  expect(many.cut).toBe(true);
  expect(many.pieces.length).toBeLessThanOrEqual(100);
  const long = read(`<p>${'x'.repeat(5_000)}</p>`, { nodes: 100, characters: 1_000 });
  expect(long.text.length).toBeLessThanOrEqual(1_002);
});

it('a detail that is split over several elements is found as one', () => {
  const { text } = read(
    '<td>כרטיס</td><td><span>4111</span> <span>1111</span> <span>1111</span> <span>1111</span></td>',
  );
  expect(findPersonal(text).map(({ kind }) => kind)).toEqual(['card']);
});
