// npm run bench -- --export, or npx tsx scripts/bench-bundle.ts [files] [kilobytes]: a bundle against the `zip` program with the same files. Peak memory is read
// from /proc, so on Linux only.

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';
import { printTable } from './bench/table.ts';
import { requireProgram } from './browsers/find-program.ts';
import { CHROMIUM } from './browsers/program.ts';

const count = Number(process.argv[2] ?? 2_000);
const bytes = Number(process.argv[3] ?? 100) * 1_000;
const PATIENCE_MS = 300_000;

/** The largest peak of a renderer since its start, in bytes: the one of the page, in which the worker is. */
function peakOfRenderers(): number {
  const peaks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        const isOurs = command.includes('--type=renderer') && command.includes(profile);
        const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
        return isOurs ? Number(peak ?? 0) * 1_024 : 0;
      } catch {
        return 0; // it ended between the listing and the reading
      }
    });
  return Math.max(0, ...peaks);
}

/** How long `zip` takes for such files, in milliseconds. */
function zipMs(...options: string[]): number {
  const started = performance.now();
  execFileSync('zip', ['-q', '-r', ...options, 'out.zip', 'files'], { cwd: folder });
  const ms = performance.now() - started;
  rmSync(join(folder, 'out.zip'));
  return ms;
}

const folder = mkdtempSync(join(tmpdir(), 'tikiya-bench-'));
const profile = mkdtempSync(join(tmpdir(), 'tikiya-bench-profile-'));
try {
  mkdirSync(join(folder, 'files'));
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, 'files', `${index}.png`), randomBytes(bytes));
  const [stored, deflated] = [zipMs('-0'), zipMs()];

  const root = resolve(import.meta.dirname, 'bench/bundle-page');
  const outDir = join(folder, 'page');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'chrome121', modulePreload: false },
  });
  const server = await preview({
    root,
    configFile: false,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await puppeteer.launch({
    executablePath: requireProgram(CHROMIUM),
    userDataDir: profile,
    args: ['--no-sandbox'],
    protocolTimeout: PATIENCE_MS,
  });
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction('window.pack');
    await page.evaluate((many, each) => window.fill(many, each), count, bytes);
    const before = peakOfRenderers();
    const packed = await page.evaluate(() => window.pack());
    if (packed.differing > 0) throw new Error(`${packed.differing} files differ`);
    printTable([
      {
        what: `bundle of ${count} files of ${bytes / 1_000} kB`,
        measured: `${Math.round(packed.ms)} ms`,
        against: `${Math.round(stored)} ms zip -0`,
        ratio: packed.ms / stored,
      },
      {
        what: '  as people run it',
        measured: `${Math.round(packed.ms)} ms`,
        against: `${Math.round(deflated)} ms zip`,
        ratio: packed.ms / deflated,
        aim: '<= 2',
      },
      {
        what: '  peak of its process',
        measured: `${Math.round(peakOfRenderers() / 1e6)} MB`,
        against: `${Math.round(before / 1e6)} MB before`,
      },
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(profile, { recursive: true, force: true });
}
