import { expect, test } from 'vitest';
import { filesIn, lineOf, type Node, nodesIn, programOf, type SourceFile } from './source-files.ts';

const LINES_AT_MOST = 250;
const HEBREW = /\p{Script=Hebrew}/u;
const LETTER = /\p{L}/u;

/** Attributes whose text somebody reads or hears. */
const SPOKEN =
  /^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext|placeholder))$/;

/** Where Hebrew may stand outside the catalogues: what is looked for on pages, sections as the law names them, numerals. */
const MAY_HOLD_HEBREW = [
  'src/domain/whatsapp/',
  'src/words/languages/',
  'src/words/letters/languages/',
  'src/domain/detect/',
  'src/domain/conversation/',
  'src/domain/personal/',
  'src/domain/search/',
  'src/domain/shop/',
  'src/domain/law/',
  'src/report/appendix-name.ts',
  'src/words/section.ts',
  'src/report/text/technical-tokens.ts',
];

const modules = filesIn('src', '.ts', '.tsx');
const styles = filesIn('src', '.css');

const at = (file: SourceFile, node: Node): string => `${file.path}:${lineOf(file, node.start)}`;

test('no file is longer than can be read at once', () => {
  const all = [...modules, ...styles, ...filesIn('scripts', '.ts'), ...filesIn('tests', '.ts', '.tsx')];
  const long = all
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LINES_AT_MOST);
  expect(long).toEqual([]);
});

test('nothing is put into a page as markup', () => {
  const forbidden = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;
  const wrong = modules.filter((file) => forbidden.test(withoutComments(file.text)));
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test('styles know start and end, not left and right', () => {
  const physical =
    /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;
  const wrong = styles.flatMap((file) => {
    const text = withoutComments(file.text);
    return [...text.matchAll(physical)].map(
      (match) => `${file.path}:${lineOf({ ...file, text }, match.index)}`,
    );
  });
  expect(wrong).toEqual([]);
});

/** Where seconds and the name of the zone stand in sight: over which one rests, in evidence, and in what is handed over. */
const MAY_SHOW_THE_EXACT_TIME = [
  'src/ui/kit/time.tsx',
  'src/ui/case-page/case/check-case.tsx',
  'src/ui/case-page/entry-image/entry-picture.ts',
  'src/ui/case-page/print/printed-timeline.tsx',
  'src/ui/case-page/viewer/mail-view.tsx',
  'src/ui/handed/record-name.ts',
];

test('a screen says the time as people do: see `spokenMoment`', () => {
  const exact = modules.filter(
    ({ path, text }) =>
      path.startsWith('src/ui/') && text.includes('formatMoment(') && !MAY_SHOW_THE_EXACT_TIME.includes(path),
  );
  expect(exact.map(({ path }) => path)).toEqual([]);
});

test('no screen holds words of its own', () => {
  const wrong = modules
    .filter((file) => file.path.endsWith('.tsx'))
    .flatMap((file) =>
      nodesIn(programOf(file))
        .filter(isVisibleText)
        .map(([node]) => at(file, node)),
    );
  expect(wrong).toEqual([]);
});

test('Hebrew stands only in the catalogues, in what is looked for on pages, in sections and numerals', () => {
  const wrong = modules
    .filter((file) => !MAY_HOLD_HEBREW.some((place) => file.path.startsWith(place)))
    .flatMap((file) =>
      nodesIn(programOf(file))
        .filter(([node]) => HEBREW.test(textOf(node)))
        .map(([node]) => at(file, node)),
    );
  expect(wrong).toEqual([]);
});

function textOf(node: Node): string {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'TemplateElement') return (node.value as { raw: string }).raw;
  return '';
}

function isVisibleText([node, around]: [Node, readonly Node[]]): boolean {
  if (!LETTER.test(textOf(node))) return false;
  if (node.type === 'JSXText') return true;
  const parent = around.at(-1);
  if (parent?.type === 'JSXExpressionContainer') {
    const holder = around.at(-2);
    return holder?.type === 'JSXElement' || holder?.type === 'JSXFragment' || isSpokenAttribute(holder);
  }
  return isSpokenAttribute(parent);
}

function isSpokenAttribute(node: Node | undefined): boolean {
  return node?.type === 'JSXAttribute' && SPOKEN.test(String((node.name as { name?: unknown }).name));
}

/** The text with comments blanked, line for line, so that places stay where they were. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/^\s*\/\/.*$/gm, '');
}
