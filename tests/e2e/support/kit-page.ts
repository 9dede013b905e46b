import { launch, type Page } from 'puppeteer-core';
import { requireProgram } from '../../../scripts/browsers/find-program.ts';
import { CHROMIUM } from '../../../scripts/browsers/program.ts';
import { serveBuiltKit } from '../../../scripts/kit/kit-server.ts';
import type { ShownScreen } from '../../../scripts/kit/screens.ts';
import { NO_LIST_BELOW_ADDRESS } from './chromium.ts';
import type { Scheme } from './pictures.ts';
import type { Tongue } from './texts.ts';

/** How a page of the kit is seen. */
interface Look {
  readonly language: Tongue;
  readonly theme: Scheme;
  /** CSS pixels. */
  readonly width: number;
}

/** The kit in one tab of one browser, without the extension. */
export interface KitPage {
  readonly page: Page;
  /** Opens the page of all components. */
  openComponents(look: Look): Promise<void>;
  /** A photograph of all components, as a PNG. */
  photograph(): Promise<Uint8Array>;
  /** Opens a screen, and waits until it stands. */
  openScreen(screen: ShownScreen, look: Look): Promise<void>;
  /** Shows the screen that is open otherwise, without opening it anew. */
  lookAgain(look: Look): Promise<void>;
  /** Makes the letters so many times as large as they are, as a shopper sets them in the browser. */
  enlargeText(times: number): Promise<void>;
  /** Shows the screen in the few colours of a system of high contrast, or in its own again. */
  forceColours(isForced: boolean): Promise<void>;
  /** A photograph of what is seen without scrolling, as a PNG. */
  photographScreen(): Promise<Uint8Array>;
  /** What the pages threw since it was last asked. */
  errors(): string[];
  close(): Promise<void>;
}

const HEIGHT_PX = 900;
const PATIENCE_MS = 60_000;

/**
 * Starts the kit's server and a browser in which letters are drawn alike on every machine. `startsAt`: the ISO 8601 instant at
 * which every page begins, so that its days are the same whenever it is looked at.
 */
export async function openKit(startsAt?: string): Promise<KitPage> {
  const kit = await serveBuiltKit();
  const browser = await launch({
    executablePath: requireProgram(CHROMIUM),
    pipe: true,
    // Its own controls, those of a day among them, speak the same language and show the same hours everywhere.
    env: { ...process.env, LC_ALL: 'C.UTF-8', LANGUAGE: 'en', TZ: 'Asia/Jerusalem' },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      NO_LIST_BELOW_ADDRESS,
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
  });
  const page = await browser.newPage();
  if (startsAt !== undefined) await page.evaluateOnNewDocument(beginAt, Date.parse(startsAt));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);

  const open = async (path: string, { language, theme, width }: Look, screen?: string): Promise<void> => {
    await page.setViewport({ width, height: HEIGHT_PX });
    const asked = new URLSearchParams({ language, theme, ...(screen !== undefined && { screen }) });
    await page.goto(`${kit.url}${path}?${asked}`);
  };

  return {
    page,
    async openComponents(look) {
      await open('index.html', look);
      await page.waitForSelector('.kit-show[id]');
      await stands(page);
    },
    async photograph() {
      // The list of screens beneath them grows.
      const height = await page.evaluate(() => {
        const components = [...document.querySelectorAll('.kit-show[id]')];
        return Math.ceil(components.at(-1)?.getBoundingClientRect().bottom ?? 0);
      });
      const { width = 0 } = page.viewport() ?? {};
      return page.screenshot({ clip: { x: 0, y: 0, width, height }, captureBeyondViewport: true });
    },
    photographScreen: () => page.screenshot(),
    async openScreen(screen, look) {
      await open(screen.page, look, screen.name);
      await page.waitForSelector(screen.until).catch(async (thrown: unknown) => {
        const text = await page.evaluate(() => document.body.textContent);
        throw new Error(`“${screen.name}” shows: ${text}\n${errors.join('\n')}`, { cause: thrown });
      });
      await stands(page);
    },
    async lookAgain({ language, theme, width }) {
      await page.setViewport({ width, height: HEIGHT_PX });
      await page.evaluate(changeSettings, { language, theme });
      await page.waitForFunction(
        (wanted) =>
          document.documentElement.lang === wanted.language &&
          document.documentElement.dataset.theme === wanted.theme,
        {},
        { language, theme },
      );
      await stands(page);
    },
    async enlargeText(times) {
      await page.evaluate(
        (size) => {
          document.documentElement.style.fontSize = size;
        },
        `${times * 100}%`,
      );
      await stands(page);
    },
    async forceColours(isForced) {
      const features = [
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: isForced ? 'active' : 'none' },
      ];
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features });
      await session.detach();
      await stands(page);
    },
    errors: () => errors.splice(0),
    async close() {
      await browser.close();
      await kit.close();
    },
  };
}

/** Runs in the page of a screen: does what the settings would do. */
function changeSettings(settings: object): Promise<void> {
  return (globalThis as unknown as { kitSettings(settings: object): Promise<void> }).kitSettings(settings);
}

/** Runs in a page before it does: its clock goes on from this instant. */
function beginAt(startMs: number): void {
  const shiftMs = startMs - Date.now();
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...args: [] | [number]) {
      if (args.length === 0) super(Real.now() + shiftMs);
      else super(...args);
    }
    static override now(): number {
      return Real.now() + shiftMs;
    }
  } as DateConstructor;
}

/** Waits until the letters are there, the pictures are drawn and nothing was added for two frames; says what it waits for in vain. */
async function stands(page: Page): Promise<void> {
  const inVain = await page.evaluate(async (patienceMs) => {
    let waitsFor = 'its letters';
    let isOver = false;
    const settled = async (): Promise<void> => {
      await document.fonts.ready;
      const pictures = [...document.images];
      waitsFor = `one of ${pictures.map(({ src }) => src).join(' ')}`;
      await Promise.all(pictures.map((one) => one.decode().catch(() => undefined)));
      waitsFor = 'a frame';
      let before = '';
      for (let same = 0; same < 2 && !isOver; ) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = document.body.innerHTML;
        if (now !== before) waitsFor = `the end of changes: ${now.length} letters after ${before.length}`;
        same = now === before ? same + 1 : 0;
        before = now;
      }
    };
    const over = new Promise<true>((resolve) => setTimeout(() => resolve(true), patienceMs));
    isOver = (await Promise.race([settled(), over])) === true;
    return isOver ? waitsFor : undefined;
  }, PATIENCE_MS);
  if (inVain !== undefined) throw new Error(`The screen waits for ${inVain}`);
}
