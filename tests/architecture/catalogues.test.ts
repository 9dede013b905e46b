import { describe, expect, test } from 'vitest';
import { filesIn, nodesIn, programOf } from './source-files.ts';

type Leaf = string | Readonly<Record<string, string>>;

const files = import.meta.glob<{ default: object }>('../../src/words/languages/*.ts', { eager: true });
const catalogues = new Map(
  Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), leavesOf(file.default)]),
);
const hebrew = catalogues.get('he') ?? new Map<string, Leaf>();

/** Read by the words themselves and by the build, not by a key. */
const READ_ELSEWHERE = /^(language|app)\./;

test('there are Hebrew and English', () => {
  expect([...catalogues.keys()]).toEqual(expect.arrayContaining(['he', 'en']));
  expect(hebrew.size).toBeGreaterThan(10);
});

// The words keep it together where they are said: see “say”.
test('an e-mail is written with the hyphen that one types', () => {
  const wrong = [...(catalogues.get('en') ?? [])].filter(([, leaf]) =>
    /[\u2010\u2011\u2060]/.test(JSON.stringify(leaf)),
  );
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test('the hash has one name in Hebrew', () => {
  const wrong = [...hebrew].filter(([, leaf]) => JSON.stringify(leaf).includes('גיבוב'));
  expect(wrong.map(([key]) => key)).toEqual([]);
});

describe.each([...catalogues])('the catalogue %s', (language, leaves) => {
  test('has the keys of the Hebrew one', () => {
    expect([...leaves.keys()].sort()).toEqual([...hebrew.keys()].sort());
  });

  test('has the same gaps in every text', () => {
    const gapsOf = (leaf: Leaf | undefined): string[] => {
      const text = typeof leaf === 'string' ? leaf : Object.values(leaf ?? {}).join(' ');
      const names = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      // A form for one or two may say the number in words.
      return [...new Set(names)].filter((name) => name !== 'count').sort();
    };
    const differing = [...leaves.keys()].filter(
      (key) => gapsOf(leaves.get(key)).join() !== gapsOf(hebrew.get(key)).join(),
    );
    expect(differing).toEqual([]);
  });

  test('fills every gap in each form of a counted text', () => {
    const wrong = [...leaves].filter(([, leaf]) => {
      if (typeof leaf === 'string') return false;
      const gaps = Object.values(leaf).map((text) =>
        [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).filter((name) => name !== 'count'),
      );
      return new Set(gaps.map((names) => names.sort().join())).size > 1;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('has exactly the plural forms of its language', () => {
    const wanted = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    const wrong = [...leaves].filter(
      ([, leaf]) => typeof leaf !== 'string' && Object.keys(leaf).sort().join() !== wanted.join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('has no empty text and none with stray spaces', () => {
    const wrong = [...leaves].filter(([, leaf]) =>
      (typeof leaf === 'string' ? [leaf] : Object.values(leaf)).some(
        (text) => text === '' || text !== text.trim(),
      ),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

test('every text is used', () => {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  for (const file of filesIn('src', '.ts', '.tsx')) {
    if (file.path.startsWith('src/words/languages/')) continue;
    for (const [node] of nodesIn(programOf(file))) {
      if (node.type === 'Literal' && typeof node.value === 'string') literals.add(node.value);
      if (node.type === 'TemplateLiteral')
        patterns.push(...patternOf(node.quasis as { value: { raw: string } }[]));
    }
  }
  const unused = [...hebrew.keys()].filter(
    (key) =>
      !READ_ELSEWHERE.test(key) && !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

/** Keys that a template such as `errors.${code}` can make: its gaps stand for one name, and it must begin with one. */
function patternOf(parts: readonly { value: { raw: string } }[]): RegExp[] {
  const fixed = parts.map((part) => part.value.raw);
  if (!/^[\w-]+\./.test(fixed[0] ?? '')) return [];
  return [new RegExp(`^${fixed.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^.]+')}$`)];
}

function leavesOf(tree: object, path = ''): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const [name, value] of Object.entries(tree)) {
    const key = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string' || 'other' in value) leaves.set(key, value);
    else for (const [deeper, leaf] of leavesOf(value, key)) leaves.set(deeper, leaf);
  }
  return leaves;
}
