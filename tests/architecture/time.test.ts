import { expect, test } from 'vitest';
import { filesIn, lineOf, type Node, nodesIn, programOf } from './source-files.ts';

const TIME = 'src/ui/kit/time.tsx';
/** They write a day or an hour as people say it: without its year, or without its day. */
const SAYS_TIME = /^(formatTime|spokenDay|datedDay|spokenInstant|spokenMoment)$/;
/** The same of a day: its weekday alone, or without its year. */
const SAYS_LITTLE = /^(near|brief|count|weekday)$/;
/** What may stand between an element and the words in it. */
const TRANSPARENT =
  /^(JSXExpressionContainer|LogicalExpression|ConditionalExpression|ObjectExpression|Property|CallExpression|TemplateLiteral)$/;

/** The product's own pages; the page of the sample shop is a shop's. */
const screens = filesIn('src/ui', '.tsx').filter(({ path }) => !path.startsWith('src/ui/sample-order/'));

const nameOf = (node: Node | undefined): string | undefined => {
  const element = (node?.openingElement as { name?: { name?: string } } | undefined)?.name;
  return element?.name;
};

test('a time is drawn by the kit alone, which tells the exact one on resting', () => {
  const bare = screens
    .filter(({ path }) => path !== TIME)
    .flatMap((file) =>
      nodesIn(programOf(file))
        .filter(([node]) => node.type === 'JSXElement' && nameOf(node) === 'time')
        .map(([node]) => `${file.path}:${lineOf(file, node.start)}`),
    );
  expect(bare).toEqual([]);
});

test('a day or an hour in words stands in such a time', () => {
  const plain = screens.flatMap((file) => {
    const nodes = nodesIn(programOf(file));
    const names = namesOfSaid(nodes.map(([node]) => node));
    return nodes
      .filter(([node, around]) => (isSaidTime(node) || isNamed(node, around, names)) && !isInTime(around))
      .map(([node]) => `${file.path}:${lineOf(file, node.start)}`);
  });
  expect(plain).toEqual([]);
});

function isSaidTime(node: Node): boolean {
  if (node.type !== 'CallExpression') return false;
  const name = String((node.callee as { name?: unknown }).name);
  const length = (node.arguments as { value?: unknown }[]).at(-1)?.value;
  return SAYS_TIME.test(name) || (name === 'formatDay' && SAYS_LITTLE.test(String(length)));
}

/** What a file calls a day or an hour in words, or what writes one for it. */
function namesOfSaid(nodes: readonly Node[]): ReadonlySet<string> {
  return new Set(
    nodes.flatMap((node) => {
      const init = node.init as Node | undefined;
      if (node.type !== 'VariableDeclarator' || !init) return [];
      const said = init.type === 'ArrowFunctionExpression' ? (init.body as Node) : init;
      return isSaidTime(said) ? [String((node.id as { name?: unknown }).name)] : [];
    }),
  );
}

/** Whether such a name is used, and not where it is made. */
function isNamed(node: Node, around: readonly Node[], names: ReadonlySet<string>): boolean {
  const isName = node.type === 'Identifier' && names.has(String((node as { name?: unknown }).name));
  return isName && around.at(-1)?.type !== 'VariableDeclarator';
}

/** Whether what is drawn is drawn in a time; what is only made ready (for a name, a hidden text) is not looked at. */
function isInTime(around: readonly Node[]): boolean {
  for (const node of around.toReversed()) {
    if (node.type === 'JSXElement') return nameOf(node) === 'Time' || isUnseen(node);
    if (node.type === 'JSXFragment') continue;
    if (!TRANSPARENT.test(node.type)) return true;
  }
  return true;
}

/** Heard only, or an option of a list, where nothing can be rested on. */
function isUnseen(node: Node): boolean {
  const { attributes = [] } = node.openingElement as { attributes?: Node[] };
  const isHidden = attributes.some(({ value }) => (value as { value?: unknown } | null)?.value === 'unseen');
  return isHidden || nameOf(node) === 'option';
}
