/** A program that a command of ours needs and that npm does not bring. */
export interface Program {
  /** Its name, as it is said to whoever has to install it. */
  readonly name: string;
  /** Environment variable that may name it. */
  readonly variable: string;
  /** Commands to look for on PATH, best first. */
  readonly commands: readonly string[];
  /** Where it usually stands when it is not on PATH; `%NAME%` is an environment variable. */
  readonly places: { readonly [platform in NodeJS.Platform]?: readonly string[] };
  /** Packages of Debian that bring all that is needed of it. */
  readonly debian: readonly string[];
  /** How to install it anywhere else. */
  readonly elsewhere: string;
}

/** What `npm start` needs. */
export const CHROMIUM: Program = {
  name: 'Chromium, Chrome or Edge',
  variable: 'CHROMIUM',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  places: {
    linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
      '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Google\\Chrome\\Application\\chrome.exe',
      '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  debian: ['chromium', 'chromium-l10n'],
  elsewhere: 'https://www.google.com/chrome/ (or name one that is there: CHROMIUM=/path/to/it)',
};

export const FIREFOX: Program = {
  name: 'Firefox 140 or later',
  variable: 'FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  places: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe'],
  },
  debian: ['firefox-esr', 'firefox-esr-l10n-he'],
  elsewhere: 'https://www.mozilla.org/firefox/enterprise/ (or name one that is there: FIREFOX=/path/to/it)',
};

const POPPLER = 'Poppler: apt install poppler-utils, brew install poppler, or scoop install poppler';
const poppler = (command: string): Program => ({
  name: command,
  variable: command.toUpperCase(),
  commands: [command],
  places: {},
  debian: ['poppler-utils'],
  elsewhere: POPPLER,
});

export const PDFTOTEXT = poppler('pdftotext');
export const PDFTOPPM = poppler('pdftoppm');
const PDFIMAGES = poppler('pdfimages');
export const PDFFONTS = poppler('pdffonts');
export const PDFINFO = poppler('pdfinfo');

export const QPDF: Program = {
  name: 'qpdf',
  variable: 'QPDF',
  commands: ['qpdf'],
  places: {},
  debian: ['qpdf'],
  elsewhere: 'apt install qpdf, brew install qpdf, or scoop install qpdf',
};

/** What the end-to-end tests need. */
export const ALL_PROGRAMS = [
  CHROMIUM,
  FIREFOX,
  PDFTOTEXT,
  PDFTOPPM,
  PDFFONTS,
  PDFINFO,
  PDFIMAGES,
  QPDF,
] as const;
