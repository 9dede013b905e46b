// npx tsx scripts/bench-report.ts [screenshots] [--alone]: our PDF of a case against the browser's own print of the same content.
// Peak memory is read from /proc, so on Linux only. Figures of a run are in docs/decisions/pdf-engine.md.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { buildReportModel, type ReportModel } from '../src/report/report-model.ts';
import {
  moment,
  NO_RIGHTS,
  NO_STORY,
  sampleEntry,
  sampleEvidence,
  sampleFolder,
} from '../tests/unit/report/sample-case.ts';
import { peaksOf } from './bench/browser-processes.ts';
import { median, printTable } from './bench/table.ts';
import { requireProgram } from './browsers/find-program.ts';
import { CHROMIUM } from './browsers/program.ts';
import { STAND_INS } from './build/stand-ins.ts';

const count = Number(process.argv[2] ?? 200);
/** What the browser's own print does in time; of more ours only is made, to see whether memory stays flat. */
const MOST_PRINTED = 400;
const isAlone = process.argv.includes('--alone') || count > MOST_PRINTED;
/** So many are really taken; further ones are the same again. */
const DISTINCT = 200;
/** A document of few pictures takes a second, of which anything else on the machine is a large part. */
const ROUNDS = 5;

interface Measured {
  readonly ms: number;
  readonly bytes: number;
  readonly renderer: number;
  readonly browser: number;
}

/** Of each figure the middle one. */
const middleOf = (all: readonly Measured[]): Measured => ({
  ms: median(all.map(({ ms }) => ms)),
  bytes: median(all.map(({ bytes }) => bytes)),
  renderer: median(all.map(({ renderer }) => renderer)),
  browser: median(all.map(({ browser }) => browser)),
});
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '': 'image/png' };

/** Screenshots as the browser itself encodes them: text, and half a page of something like a photograph. */
async function takeScreenshots(): Promise<Buffer[]> {
  const browser = await puppeteer.launch({
    executablePath: requireProgram(CHROMIUM),
    userDataDir: profile,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.setContent('<canvas width=620 height=420></canvas><p id=text style="font:16px sans-serif">');
    const taken: Buffer[] = [];
    for (let seed = 0; seed < Math.min(count, DISTINCT); seed += 1) {
      await page.evaluate((at) => {
        const context = document.querySelector('canvas')?.getContext('2d');
        const pixels = context?.createImageData(620, 420);
        if (!context || !pixels) throw new Error('no canvas');
        let state = at + 1;
        for (let byte = 0; byte < pixels.data.length; byte += 1) {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          const wave = Math.sin(byte / 9000 + at) * 60 + Math.cos(byte / 700) * 20;
          pixels.data[byte] = byte % 4 === 3 ? 255 : 128 + wave + (state >>> 30);
        }
        context.putImageData(pixels, 0, 0);
        const text = document.querySelector('#text');
        if (text) text.textContent = `הזמנה 12345-${at} בסך ₪1,299.90 `.repeat(90);
      }, seed);
      taken.push(Buffer.from(await page.screenshot({ type: 'png' })));
    }
    return taken;
  } finally {
    await browser.close();
  }
}

function modelOf(pictures: readonly Buffer[]): ReportModel {
  const ids = Array.from({ length: count }, (_gap, index) => `p${index}`);
  return buildReportModel({
    case: sampleFolder,
    entries: ids.map((evidenceId, index) =>
      sampleEntry(new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString(), {
        kind: 'capture',
        evidenceId,
        agent: 'Dan (מס׳ 77)',
        text: `התקשרתי ל-*2345 (שלוחה ${index}) ונמסר שההזמנה 12345-AB בסך ₪1,299.90 בטיפול`,
      }),
    ),
    evidence: ids.map((id, index) => sampleEvidence(id, pictures[index % pictures.length] as Buffer)),
    rights: NO_RIGHTS,
    story: NO_STORY,
    variant: 'full',
    language: 'he',
    generatedAt: moment('2026-11-21T12:00:00.000Z'),
  });
}

async function inBrowser<T>(url: string, run: (page: Page, browser: Browser) => Promise<T>): Promise<T> {
  const browser = await puppeteer.launch({
    executablePath: requireProgram(CHROMIUM),
    userDataDir: profile,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(url);
    await page.waitForFunction('window.asHtml');
    return await run(page, browser);
  } finally {
    await browser.close();
  }
}

const folder = await mkdtemp(join(tmpdir(), 'tikiya-bench-'));
const profile = await mkdtemp(join(tmpdir(), 'tikiya-bench-profile-'));
try {
  await build({
    root: resolve(import.meta.dirname, 'bench/report-page'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    resolve: { alias: STAND_INS },
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'chrome121', modulePreload: false },
  });
  const pictures = await takeScreenshots();
  const served = createServer(async (request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    const picture = /^pictures\/p(\d+)$/.exec(name)?.[1];
    const body = picture
      ? pictures[Number(picture) % pictures.length]
      : await readFile(join(folder, name)).catch(() => undefined);
    const headers = {
      'content-type': TYPES[extname(name)] ?? 'text/plain',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; img-src blob:; style-src 'unsafe-inline'",
    };
    response.writeHead(body ? 200 : 404, headers).end(body);
  }).listen(0);
  const url = `http://127.0.0.1:${(served.address() as AddressInfo).port}/`;
  const model = modelOf(pictures);

  const ids = model.appendices.map(({ evidenceId }) => evidenceId);
  await inBrowser(url, (page) => page.evaluate((given) => window.store(given), ids));
  const made = (): Promise<Measured> =>
    inBrowser(url, async (page, browser) => {
      const one = await page.evaluate((given) => window.ours(given), model);
      return { ...one, ...(await peaksOf(browser)) };
    });
  const printed = async (page: Page, browser: Browser): Promise<Measured> => {
    const started = performance.now();
    await page.evaluate((given) => window.asHtml(given), model);
    let bytes = 0;
    for await (const chunk of await page.createPDFStream({ format: 'a4', timeout: 300_000 }))
      bytes += chunk.length;
    const ms = performance.now() - started;
    return { ms, bytes, ...(await peaksOf(browser)) };
  };
  const ofOurs: Measured[] = [];
  const ofPrint: Measured[] = [];
  // By turns, so that what else runs on the machine is in both.
  for (let round = 0; round < (count <= 50 ? ROUNDS : 1); round += 1) {
    ofOurs.push(await made());
    if (!isAlone) ofPrint.push(await inBrowser(url, printed));
  }
  const ours = middleOf(ofOurs);
  const print = isAlone ? undefined : middleOf(ofPrint);
  served.close();

  const [worker] = (await readdir(join(folder, 'assets'))).filter((name) => name.startsWith('pdf-worker'));
  const workerBytes = gzipSync(await readFile(join(folder, 'assets', worker ?? '')), { level: 9 }).length;
  const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  const line = (what: string, key: 'renderer' | 'browser' | 'bytes', aim?: string) => ({
    what,
    measured: megabytes(ours[key]),
    ...(print && { against: megabytes(print[key]), ratio: ours[key] / print[key] }),
    ...(aim && { aim }),
  });
  printTable([
    {
      what: `PDF of ${count} screenshots (${megabytes(pictures[0]?.length ?? 0)} each) against print`,
      measured: inSeconds(ours.ms),
      ...(print && { against: inSeconds(print.ms), ratio: ours.ms / print.ms }),
      aim: '≤ 0.35',
    },
    line('size', 'bytes', '≤ 0.9'),
    line('peak memory of the page', 'renderer', '≤ 350 MB'),
    line('peak memory of the browser process', 'browser'),
    { what: 'worker, gzip', measured: `${(workerBytes / 1000).toFixed(0)} kB` },
  ]);
} finally {
  await rm(folder, { recursive: true, force: true });
  await rm(profile, { recursive: true, force: true });
}
