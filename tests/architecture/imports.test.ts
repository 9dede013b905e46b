import { expect, test } from 'vitest';
import { filesIn, importsOf } from './source-files.ts';

/** What the modules of a folder may import. `types`: for types only. The order is that of the layers. */
interface Rule {
  readonly folder: string;
  readonly ours: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const LAW_OF_IMPORTS: readonly Rule[] = [
  {
    folder: 'src/domain/',
    ours: [],
    packages: ['date-fns', '@date-fns/utc', 'canonicalize', 'diff', 'postal-mime'],
  },
  { folder: 'src/contract/', ours: ['src/domain/'] },
  { folder: 'src/words/', ours: ['src/domain/'] },
  { folder: 'src/schemas/', ours: ['src/domain/'], packages: ['valibot'] },
  { folder: 'src/storage/', ours: ['src/domain/'], packages: ['dexie'] },
  {
    folder: 'src/platform/',
    ours: ['src/domain/', 'src/contract/'],
    packages: ['webextension-polyfill'],
  },
  {
    folder: 'src/services/',
    ours: ['src/domain/', 'src/contract/', 'src/storage/'],
    types: ['src/platform/'],
    packages: ['dexie'],
  },
  { folder: 'src/page-reader/', ours: ['src/domain/'] },
  { folder: 'src/page-tools/', ours: ['src/page-reader/', 'src/domain/'] },
  {
    // What those share who write, read or hash archives.
    folder: 'src/archive/',
    ours: ['src/domain/'],
    packages: ['@zip.js/zip.js', '@noble/hashes'],
  },
  {
    folder: 'src/report/',
    ours: ['src/domain/', 'src/words/', 'src/archive/'],
    packages: ['pdfkit', 'fontkit', 'bidi-js', 'linebreak'],
  },
  {
    folder: 'src/backup/',
    ours: ['src/domain/', 'src/schemas/', 'src/storage/', 'src/archive/'],
    packages: ['@zip.js/zip.js', '@noble/hashes', 'age-encryption', 'valibot'],
  },
  { folder: 'src/file-reader/', ours: ['src/domain/', 'src/storage/'], packages: ['pdfjs-dist'] },
  {
    folder: 'src/bundle/',
    ours: ['src/domain/', 'src/storage/', 'src/archive/'],
    packages: ['@zip.js/zip.js', 'virtual:verify-page'],
  },
  { folder: 'src/ui/kit/', ours: ['src/words/', 'src/domain/'], packages: ['preact'] },
  {
    // What a check of a handed over case found, on the page that goes along with a bundle and in the extension.
    folder: 'src/ui/handed/',
    ours: ['src/ui/kit/', 'src/words/', 'src/domain/', 'src/bundle/file-hash.ts'],
    types: ['src/bundle/'],
    packages: ['preact'],
  },
  {
    // That page itself, which stands alone.
    folder: 'src/ui/verify/',
    ours: ['src/ui/handed/', 'src/ui/kit/', 'src/words/', 'src/domain/', 'src/bundle/'],
    packages: ['preact'],
  },
  {
    // What stands in the place of a screen that threw.
    folder: 'src/ui/broken/',
    ours: ['src/ui/kit/', 'src/words/'],
    packages: ['preact'],
  },
  {
    folder: 'src/ui/contact/',
    ours: ['src/ui/kit/', 'src/words/', 'src/domain/', 'src/contract/', 'src/platform/'],
    packages: ['preact'],
  },
  {
    folder: 'src/ui/popup/',
    ours: [
      'src/ui/kit/',
      'src/ui/broken/',
      'src/ui/contact/',
      'src/words/',
      'src/domain/',
      'src/contract/',
      'src/platform/',
    ],
    packages: ['preact'],
  },
  {
    folder: 'src/ui/panel/',
    ours: [
      'src/ui/kit/',
      'src/ui/broken/',
      'src/ui/contact/',
      'src/ui/case-page/frame/',
      'src/words/',
      'src/domain/',
      'src/contract/',
      'src/platform/',
      'src/storage/dated-entries.ts',
      'src/storage/queries.ts',
      'src/storage/timeline-queries.ts',
      'src/storage/timer-queries.ts',
    ],
    types: ['src/storage/rows.ts'],
    packages: ['preact'],
  },
  {
    folder: 'src/ui/case-page/',
    ours: [
      'src/ui/kit/',
      'src/ui/broken/',
      'src/ui/handed/',
      'src/ui/contact/',
      'src/words/',
      'src/domain/',
      'src/contract/',
      'src/platform/',
      'src/report/',
      'src/backup/',
      'src/file-reader/',
      'src/bundle/',
      'src/storage/backup-folder.ts',
      'src/storage/database.ts',
      'src/storage/file-pieces.ts',
      'src/storage/incoming.ts',
      'src/storage/staging.ts',
      'src/storage/queries.ts',
      'src/storage/read-snapshot.ts',
      'src/storage/scratch-file.ts',
      'src/storage/terms-queries.ts',
      'src/storage/timeline-queries.ts',
      'src/storage/dated-entries.ts',
      'src/storage/timer-queries.ts',
      'src/storage/search-queries.ts',
      'src/storage/sample-queries.ts',
      'src/storage/check-case.ts',
      'src/storage/bin-queries.ts',
      'src/storage/digest-queries.ts',
      'src/storage/due-queries.ts',
      'src/storage/watch.ts',
    ],
    types: ['src/storage/rows.ts'],
    packages: ['preact', 'dexie'],
  },
  {
    // A made-up shop's page, which reads itself.
    folder: 'src/ui/sample-order/',
    ours: ['src/ui/kit/', 'src/words/', 'src/domain/', 'src/platform/', 'src/page-reader/'],
    packages: ['preact'],
  },
  {
    folder: 'src/background/',
    ours: [
      'src/domain/',
      'src/contract/',
      'src/words/',
      'src/schemas/',
      'src/storage/',
      'src/platform/',
      'src/services/',
    ],
    packages: ['valibot'],
  },
];

const sources = filesIn('src', '.ts', '.tsx').filter((file) => !file.path.endsWith('.d.ts'));

test('every source file stands in a layer', () => {
  const homeless = sources.filter(
    (file) => !LAW_OF_IMPORTS.some(({ folder }) => file.path.startsWith(folder)),
  );
  expect(homeless.map((file) => file.path)).toEqual([]);
});

test.each(LAW_OF_IMPORTS)('$folder imports only what stands above it', (rule) => {
  const files = sources.filter((file) => file.path.startsWith(rule.folder));
  expect(files).not.toEqual([]);
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ from, isOurs, typeOnly }) => {
        if (!isOurs) return !(rule.packages ?? []).includes(from);
        const allowed = [rule.folder, ...rule.ours, ...(typeOnly ? (rule.types ?? []) : [])];
        return !allowed.some((start) => from.startsWith(start)) && !from.endsWith('.css') && !isAsset(from);
      })
      .map(({ from }) => `${file.path} imports ${from}`),
  );
  expect(wrong).toEqual([]);
});

/** Fonts and pictures that the build gives the address of. */
const isAsset = (from: string): boolean => /\.(ttf|woff2|svg|png)(\?\w+)?$/.test(from);

test('only one module touches the polyfill', () => {
  const touching = sources.filter((file) =>
    importsOf(file).some(({ from, typeOnly }) => from === 'webextension-polyfill' && !typeOnly),
  );
  expect(touching.map((file) => file.path)).toEqual(['src/platform/browser.ts']);
});

test('nothing that ships imports tests or scripts', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter(({ from, isOurs }) => isOurs && !from.startsWith('src/'))
      .map(({ from }) => `${file.path} imports ${from}`),
  );
  expect(wrong).toEqual([]);
});
