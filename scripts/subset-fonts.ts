/**
 * Makes the fonts of the screens and of the PDF from the full ones in node_modules:
 *   npx tsx scripts/subset-fonts.ts
 * TrueType, because the PDF writer reads sfnt; GSUB and GPOS stay whole (kerning, points, Arabic joining).
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const target = new URL('../src/ui/fonts/', import.meta.url);

type Range = readonly [first: number, last: number];

/** Hebrew with points and presentation forms, Latin with accents, digits, punctuation, currency and a few signs. */
const ASSISTANT: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0x17e],
  [0x192, 0x192],
  [0x2c6, 0x2dd],
  [0x300, 0x331],
  [0x5b0, 0x5f4],
  [0x2010, 0x2044],
  [0x2074, 0x2074],
  [0x20aa, 0x20ac],
  [0x2122, 0x2265],
  [0x25ca, 0x25cc],
  [0xfb01, 0xfb4b],
];

/** Arabic and Cyrillic, and the letters and signs that Assistant lacks; blanks, so that a sentence is of one font. */
const RUBIK: readonly Range[] = [
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x104, 0x17f],
  [0x1fc, 0x21b],
  [0x2bc, 0x2bc],
  [0x300, 0x338],
  [0x400, 0x525],
  [0x5f2, 0x5f2],
  [0x60c, 0x6f9],
  [0x1e80, 0x1ef3],
  [0x2070, 0x208e],
  [0x20ae, 0x20bd],
  [0x2116, 0x2116],
  [0x2153, 0x215e],
  [0x25cc, 0x25cc],
];

const ASSISTANT_LICENCE = require.resolve('@expo-google-fonts/assistant/LICENSE_FONT');
const RUBIK_LICENCE = require.resolve('@expo-google-fonts/rubik/LICENSE_FONT');

const FACES = [
  {
    file: 'assistant-400.ttf',
    whole: require.resolve('@expo-google-fonts/assistant/400Regular/Assistant_400Regular.ttf'),
    ranges: ASSISTANT,
  },
  {
    file: 'assistant-700.ttf',
    whole: require.resolve('@expo-google-fonts/assistant/700Bold/Assistant_700Bold.ttf'),
    ranges: ASSISTANT,
  },
  {
    file: 'rubik-400.ttf',
    whole: require.resolve('@expo-google-fonts/rubik/400Regular/Rubik_400Regular.ttf'),
    ranges: RUBIK,
  },
  {
    file: 'rubik-700.ttf',
    whole: require.resolve('@expo-google-fonts/rubik/700Bold/Rubik_700Bold.ttf'),
    ranges: RUBIK,
  },
] as const;

const textOf = (ranges: readonly Range[]): string =>
  ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_gap, index) => first + index))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');

await mkdir(target, { recursive: true });
await copyFile(ASSISTANT_LICENCE, new URL('assistant-OFL.txt', target));
await copyFile(RUBIK_LICENCE, new URL('rubik-OFL.txt', target));
for (const { file, whole, ranges } of FACES) {
  const subset = await subsetFont(await readFile(whole), textOf(ranges), { targetFormat: 'truetype' });
  await writeFile(new URL(file, target), subset);
  console.log(`${file}: ${subset.length} bytes, ${gzipSync(subset, { level: 9 }).length} gzipped`);
}
