import { expect, test } from 'vitest';
import { filesIn, lineOf, type Node, nodesIn, programOf, type SourceFile } from './source-files.ts';

/** What a field of a form, or an element of a document, may stand in the place of, as far as it is read. */
const SHADOWABLE = new Set(
  `activeElement adoptedStyleSheets appendChild assignedNodes assignedSlot attributes baseURI body checkVisibility
  childNodes children classList clientHeight clientLeft clientTop clientWidth closest compareDocumentPosition contains
  createElement createRange createTreeWalker defaultView documentElement elementFromPoint elementsFromPoint firstChild
  firstElementChild fonts getAnimations getAttribute getBoundingClientRect getClientRects getElementById
  getElementsByTagName getElementsByTagNameNS getRootNode hasAttribute images innerText insertBefore isConnected
  isContentEditable lastChild lastElementChild localName matches namespaceURI nextElementSibling nextSibling nodeName
  nodeType nodeValue offsetHeight offsetParent offsetWidth ownerDocument parentElement parentNode previousElementSibling
  previousSibling querySelector querySelectorAll readyState removeAttribute scrollBy scrollHeight scrollIntoView
  scrollLeft scrollTo scrollTop scrollWidth scrollingElement setAttribute shadowRoot style styleSheets tagName
  textContent visibilityState`.split(/\s+/),
);

/** By their names: windows, ranges, and what is neither a form nor a document. */
const SAFE =
  /^(window|top|around|own|this|port|style|observer|walker|words|frame|picture|shadow)$|[wW]indow$|[rR]ange$|Viewport$|\.classList$|^shadowOf\(/;
/** What we put into the page ourselves. */
const OURS = /^(outline|spoken|says|count|catcher|layer|host|box|made|button|row)$|^(surface|choice)\./;
const OUR_FILES =
  /on-page\/(bar|toast|stage|styles|element-of|surface|focus|show-place)\.ts$|region\/region-box\.ts$/;
/** `scrollTo` is a word of our own scrollers, too. */
const SCROLLERS = /^(area|scroller|.*\.scroller)$/;

const readers = [
  ...filesIn('src/page-reader', '.ts'),
  ...filesIn('src/page-tools', '.ts'),
  ...filesIn('src/domain/conversation', '.ts'),
];

test('what a page may put something else in the place of is read past that', () => {
  expect(readers.flatMap((file) => [...directReads(file)])).toEqual([]);
});

function* directReads(file: SourceFile): Generator<string> {
  for (const [node] of nodesIn(programOf(file))) {
    for (const { from, name } of readsBy(node)) {
      const said = file.text.slice(from.start, Number(from.end));
      if (!SHADOWABLE.has(name) || said.startsWith('real(') || isSafe(file.path, said, name)) continue;
      yield `${file.path}:${lineOf(file, node.start)}: ${said}.${name}`;
    }
  }
}

function readsBy(node: Node): { readonly from: Node; readonly name: string }[] {
  const nameOf = (key: unknown): string => String((key as { name?: unknown } | undefined)?.name);
  if (node.type === 'MemberExpression' && node.computed !== true)
    return [{ from: node.object as Node, name: nameOf(node.property) }];
  const { id, init } = node as Node & { id?: Node; init?: Node | null };
  if (node.type !== 'VariableDeclarator' || id?.type !== 'ObjectPattern' || !init) return [];
  return (id.properties as Node[]).map(({ key }) => ({ from: init, name: nameOf(key) }));
}

function isSafe(path: string, said: string, name: string): boolean {
  if (SAFE.test(said)) return true;
  if (path.startsWith('src/page-tools/') && OURS.test(said) && !/asks-for-older/.test(path)) return true;
  if (name === 'scrollTo' && SCROLLERS.test(said) && !path.endsWith('scroll-area.ts')) return true;
  return OUR_FILES.test(path) && !/document$|^element$|focused$|found\.element$/i.test(said);
}
