import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '../build/build-extension.ts';
import type { Line } from './table.ts';

const KB = 1024;
const POPUP_AIM_KB = 40;

/** Every script that one loads, itself included, by its static imports. */
function scriptsFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
    if (name) scriptsFrom(resolve(dirname(file), name), seen);
  }
  return seen;
}

/** Scripts of a page: those that its HTML names, and what they load. */
function scriptsOfPage(page: string): Set<string> {
  const seen = new Set<string>();
  for (const [, name] of readFileSync(page, 'utf8').matchAll(/<script[^>]+src="([^"]+)"/g)) {
    if (name) scriptsFrom(resolve(dirname(page), name), seen);
  }
  return seen;
}

const zippedKb = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / KB;

/** Size of each part of the released build, gzipped. */
export function bundleSizes(): Line[] {
  const built = builtFolder('chrome');
  const all = readdirSync(built, { recursive: true, encoding: 'utf8' }).map((name) => join(built, name));
  const sizes: [string, Iterable<string>, string?][] = [
    ['popup, script', scriptsOfPage(join(built, 'src/ui/popup/index.html')), `${POPUP_AIM_KB} KB`],
    ['case page, script', scriptsOfPage(join(built, 'src/ui/case-page/index.html'))],
    ['worker, script', scriptsFrom(join(built, 'background.js'))],
    ['page reader, script', [join(built, 'page-reader.js')]],
    ['styles', all.filter((file) => file.endsWith('.css'))],
    ['fonts', all.filter((file) => file.endsWith('.ttf') || file.endsWith('.woff2'))],
  ];
  return sizes.map(([what, files, aim]) => ({
    what: `${what} (gzip)`,
    measured: `${zippedKb(files).toFixed(1)} KB`,
    ...(aim && { aim: `<= ${aim}` }),
  }));
}
