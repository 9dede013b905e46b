import { once } from 'node:events';
import { type Browser, launch, type Page, type WebWorker } from 'puppeteer-core';
import { requireProgram } from '../../../scripts/browsers/find-program.ts';
import { CHROMIUM } from '../../../scripts/browsers/program.ts';
import { makeProfile, type Profile, unpackedId } from './profile.ts';
import { until } from './until.ts';

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** The profile to use, with the extension in it or not; a fresh temporary one when absent. */
  readonly profile?: Profile;
  /** Language of the browser's own screens; the system's when absent. */
  readonly language?: 'he' | 'en';
  /** The zone by whose clocks it runs, an IANA name; the system's when absent. */
  readonly zone?: string;
  readonly headless?: boolean;
  readonly arguments?: readonly string[];
  /** True: pages have scroll bars that take room, as on most desks; else puppeteer hides them. */
  readonly hasScrollBars?: boolean;
  /**
   * False: the worker runs as it does without devtools, and `worker()` finds none. Puppeteer attaches to each new worker
   * and can lose or hold one whose predecessor was killed in the middle of a call.
   */
  readonly attachWorkers?: boolean;
  /** True: the introduction that an installation opens stays; else its tab is closed before anything else is done. */
  readonly keepsWelcome?: boolean;
  /** What has to be done before the extension is there; it gets the id that the extension will have. */
  readonly beforeInstall?: (browser: Browser, id: string) => Promise<void>;
}

/** A Chromium that runs with the extension in it. */
export interface Chromium {
  readonly browser: Browser;
  readonly id: string;
  readonly profile: Profile;
  /** Address of a file of the extension. */
  url(path: string): string;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  /** Clicks the button in the toolbar, as a shopper would, with this tab in front; gives the popup. */
  clickAction(page: Page): Promise<Page>;
  /** The worker that runs now, ready to be asked; waits for one to start. */
  worker(): Promise<WebWorker>;
  /** Ends the worker at once, in the middle of whatever it does. */
  killWorker(): Promise<void>;
  /** Ends the browser in good order. The profile stays when it was given. */
  close(): Promise<void>;
  /** Ends every process of the browser with SIGKILL. */
  kill(): Promise<void>;
}

const WELCOME = 'src/ui/case-page/index.html#/welcome';

/** That list is a page by itself, loaded ahead: half of the work of a start, and never seen. */
export const NO_LIST_BELOW_ADDRESS = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup';

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1280,900',
  NO_LIST_BELOW_ADDRESS,
];

/**
 * The environment of the browser: on Linux LANGUAGE chooses the language of its screens. Without a UTF-8 locale it
 * cannot name a downloaded file in Hebrew, and a bare machine has no other than this one.
 */
const environment = ({ language, zone }: LaunchOptions): NodeJS.ProcessEnv => ({
  ...process.env,
  ...(zone && { TZ: zone }),
  ...(/utf-?8/i.test(process.env.LC_ALL ?? process.env.LANG ?? '') && !language ? {} : { LC_ALL: 'C.UTF-8' }),
  ...(language && { LANGUAGE: language }),
});

/** Starts Chromium with the extension. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const profile = options.profile ?? makeProfile();
  const { language } = options;
  const isRoot = process.getuid?.() === 0;
  const browser = await launch({
    executablePath: requireProgram(CHROMIUM),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.folder,
    defaultViewport: null,
    ...(options.attachWorkers === false && { targetFilter: (target) => target.type() !== 'service_worker' }),
    env: environment(options),
    // Whoever starts a browser ends it, in good order.
    handleSIGINT: false,
    ignoreDefaultArgs: [
      ...(options.headless === false ? ['--enable-automation'] : []),
      ...(options.hasScrollBars ? ['--hide-scrollbars'] : []),
    ],
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      ...ARGUMENTS,
      ...(language ? [`--lang=${language}`] : []),
      ...(options.arguments ?? []),
    ],
  });
  try {
    await options.beforeInstall?.(browser, unpackedId(options.extension));
    const id = profile.installed?.id ?? (await browser.installExtension(options.extension));
    if (!profile.installed && !options.keepsWelcome) await closeWelcome(browser, id);
    return over(browser, id, profile, options);
  } catch (thrown) {
    await browser.close();
    throw thrown;
  }
}

/** Waits for the introduction that an installation opens, and closes it. */
async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.url() === `chrome-extension://${id}/${WELCOME}`);
  await (await target.page())?.close();
}

function over(browser: Browser, id: string, profile: Profile, options: LaunchOptions): Chromium {
  const ownsProfile = options.profile === undefined;
  const url = (path: string): string => `chrome-extension://${id}/${path}`;
  const isWorker = (target: { type(): string; url(): string }): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(url(''));
  const process = browser.process();

  const worker = (): Promise<WebWorker> =>
    until('a running worker', async () => {
      const found = await browser.targets().findLast(isWorker)?.worker();
      // At first the worker has no `chrome` yet.
      return (await found?.evaluate('!!globalThis.chrome?.runtime?.id')) ? found : undefined;
    });

  return {
    browser,
    id,
    profile,
    url,
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    clickAction: (page) => clickActionOf(browser, id, page),
    worker,
    async killWorker() {
      if (options.attachWorkers === false) await killUnattached(browser, url('background.js'));
      else await (await worker()).close();
    },
    async close() {
      await browser.close();
      if (ownsProfile) profile.remove();
    },
    async kill() {
      if (!process?.pid) throw new Error('the browser has no process');
      const ended =
        process.exitCode === null && process.signalCode === null ? once(process, 'exit') : undefined;
      // Puppeteer starts the browser as the head of a process group of its own.
      globalThis.process.kill(-process.pid, 'SIGKILL');
      await ended;
      if (ownsProfile) profile.remove();
    },
  };
}

/** Clicks the button that an extension has in the toolbar, with this tab in front; gives its popup. */
export async function clickActionOf(browser: Browser, id: string, page: Page): Promise<Page> {
  const before = new Set(browser.targets());
  await page.bringToFront();
  const extension = await until('the extension', async () => (await browser.extensions()).get(id));
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (one) =>
      !before.has(one) &&
      one.type() !== 'service_worker' &&
      one.url().startsWith(`chrome-extension://${id}/`),
  );
  return target.asPage();
}

/** Ends a worker that puppeteer knows nothing of, and waits until it is gone. */
async function killUnattached(browser: Browser, url: string): Promise<void> {
  const devtools = await browser.target().createCDPSession();
  const targets = async () => (await devtools.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const { targetId } = await until('a running worker', async () =>
    (await targets()).find((one) => one.type === 'service_worker' && one.url === url),
  );
  await devtools.send('Target.closeTarget', { targetId });
  await until(
    'the end of the worker',
    async () => !(await targets()).some((one) => one.targetId === targetId),
  );
  await devtools.detach();
}
