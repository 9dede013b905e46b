import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Plugin, type Rollup } from 'vite';

const NAME = 'virtual:verify-page';
const RESOLVED = `\0${NAME}`;

/**
 * Gives `virtual:verify-page`: `src/ui/verify` as one file of HTML that stands alone, with its script and its style inside and a
 * policy that allows these two and nothing else. It goes along with bundles as a text; no page of the extension runs it.
 */
export function verifyPage(root: string, engines: readonly string[]): Plugin {
  let made: Promise<string> | undefined;
  return {
    name: 'verify-page',
    resolveId: (source) => (source === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      made ??= buildVerifyPage(root, engines);
      return `export default ${JSON.stringify(await made)};`;
    },
  };
}

/** Builds the page and gives its text. */
export async function buildVerifyPage(root: string, engines: readonly string[]): Promise<string> {
  const result = (await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [withoutFonts(), preact({ devToolsEnabled: false })],
    build: {
      write: false,
      target: [...engines],
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: resolve(root, 'src/ui/verify/main.tsx'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rollup.RollupOutput;
  const script = result.output.find((one) => one.type === 'chunk')?.code;
  const styles = result.output.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  if (!script || styles?.type !== 'asset' || result.output.length !== 2)
    throw new Error(`the page has other parts: ${result.output.map(({ fileName }) => fileName).join(', ')}`);
  return pageOf(script.trim(), String(styles.source).trim());
}

/** Fonts are a hundred times the rest of the page; the reader's system has its own. */
const withoutFonts = (): Plugin => ({
  name: 'without-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    id.split('?')[0]?.endsWith('.css') ? code.replace(/@font-face\s*\{[^}]*\}/g, '') : null,
});

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function pageOf(script: string, style: string): string {
  // What would end its element early.
  const safe = script.replace(/<(?=\/script|!--)/gi, '\\x3c');
  const policy = [
    "default-src 'none'",
    `script-src ${sourceOf(safe)}`,
    `style-src ${sourceOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Tikiya</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript>This page needs scripts to compare the files. They are all in this file; it loads nothing.</noscript>
<script>${safe}</script>
</body>
</html>
`;
}
