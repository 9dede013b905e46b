import { readFileSync } from 'node:fs';

/** The browsers that get a manifest of their own. */
export type Target = 'chrome' | 'firefox';

type Json = Record<string, unknown>;

/** Where the built parts stand in the output, whatever their source is called. */
export const BUILT = {
  background: 'background.js',
  reader: 'page-reader.js',
  tools: 'page-tools.js',
} as const;

/** The page of the case in the output; its source is the same path. */
export const PAGES = [
  'src/ui/popup/index.html',
  'src/ui/case-page/index.html',
  'src/ui/panel/index.html',
  'src/ui/sample-order/index.html',
] as const;

/** The page beside the shop's page: a side panel in Chromium, a sidebar in Firefox. */
const PANEL = 'src/ui/panel/index.html';

/** Differences of a build that is not the released one. */
export interface Variant {
  /** Leaves `unlimitedStorage` out, so that a test can fill the quota. */
  readonly limitedStorage?: boolean;
}

/** The manifest of one browser, made from the one source. The version is package.json's, the one place it stands in. */
export function manifestFor(target: Target, root: string, variant: Variant = {}): Json {
  const manifest = JSON.parse(readFileSync(`${root}/manifest.json`, 'utf8')) as Json;
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  manifest.version = version;
  if (target === 'chrome') {
    manifest.background = { service_worker: BUILT.background, type: 'module' };
    delete manifest.browser_specific_settings;
    manifest.side_panel = { default_path: PANEL };
    manifest.permissions = [...(manifest.permissions as string[]), 'sidePanel'];
  } else {
    manifest.background = { scripts: [BUILT.background], type: 'module' };
    delete manifest.minimum_chrome_version;
    manifest.sidebar_action = {
      default_title: manifest.name,
      default_panel: PANEL,
      default_icon: (manifest.action as Json).default_icon,
      open_at_install: false,
    };
  }
  if (variant.limitedStorage) {
    manifest.permissions = (manifest.permissions as string[]).filter((name) => name !== 'unlimitedStorage');
  }
  return manifest;
}
