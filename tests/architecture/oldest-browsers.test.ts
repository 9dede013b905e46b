import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn, lineOf } from './source-files.ts';

/** What came to the browsers later than much else, by how it is written: from which Chrome and which Firefox on. */
const SINCE: readonly (readonly [RegExp, chrome: number, firefox: number])[] = [
  [/\bURL\.parse\(/g, 126, 126],
  [/\bPromise\.try\(/g, 128, 134],
  [/\bRegExp\.escape\(/g, 136, 134],
  [/\bError\.isError\(/g, 134, 138],
  [/\bMath\.sumPrecise\(/g, 147, 137],
  [/\bIterator\.(?:from|concat)\(/g, 122, 131],
  [/\.getOrInsert(?:Computed)?\(/g, 145, 144],
  [/\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/g, 122, 127],
  [/\.(?:toBase64|toHex|setFromBase64|setFromHex|fromBase64|fromHex)\(/g, 140, 133],
  [/\b(?:blob|file|response|request)\.bytes\(\)/gi, 132, 128],
  [/\.caretPositionFromPoint\(/g, 128, 20],
  [/\bIntl\.DurationFormat\b/g, 129, 136],
  [/\bTemporal\.\w/g, 144, 139],
];

const { minimum_chrome_version: chrome, browser_specific_settings: firefox } = JSON.parse(
  readFileSync('manifest.json', 'utf8'),
) as { minimum_chrome_version: string; browser_specific_settings: { gecko: { strict_min_version: string } } };
const OLDEST = {
  chrome: Number.parseInt(chrome, 10),
  firefox: Number.parseInt(firefox.gecko.strict_min_version, 10),
};
const modules = filesIn('src', '.ts', '.tsx');

// The browsers of the tests are newer: they would not show it.
test('nothing is asked of a browser that the oldest ones which the manifest names do not have', () => {
  const later = SINCE.filter(([, since, there]) => since > OLDEST.chrome || there > OLDEST.firefox);
  const found = modules.flatMap((file) =>
    later.flatMap(([word]) =>
      [...file.text.matchAll(word)].map((match) => `${file.path}:${lineOf(file, match.index)} ${match[0]}`),
    ),
  );
  expect(found).toEqual([]);
});

test('PDF.js is taken as it is built for them; as it is otherwise it needs browsers of the same year', () => {
  const taken = modules.flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /^(?!import type).*(?:from|await import\(|^import) ?'pdfjs-dist(?!\/legacy\/)[^']*'/gm,
      ),
    ].map(([line]) => `${path}: ${line}`),
  );
  expect(taken).toEqual([]);
});
