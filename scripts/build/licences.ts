import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Fonts are no packages: their licences lie beside them. */
const FONT_LICENCES = ['src/ui/fonts/assistant-OFL.txt', 'src/ui/fonts/rubik-OFL.txt'];
/** Serves only builds for Node: pdf.js takes it as an optional drawing surface there. */
const NEVER_SHIPPED = ['@napi-rs/canvas'];

/**
 * The licences of everything that goes into the extension, as one text: ours, those of the fonts, and those of the packages that
 * package.json names under `dependencies`, with all that these bring. Throws when one has neither a text nor a name of a licence.
 */
export function licencesText(root: string): string {
  const own = [['Tikiya', readFileSync(resolve(root, 'LICENSE'), 'utf8')] as const];
  const fonts = FONT_LICENCES.map((path) => ['Font', readFileSync(resolve(root, path), 'utf8')] as const);
  const brought = [...shippedFolders(root)].map(licenceOf).sort(([one], [other]) => (one < other ? -1 : 1));
  return [...own, ...fonts, ...brought]
    .map(([title, text]) => `${title}\n${'-'.repeat(title.length)}\n${text.trim()}\n`)
    .join('\n');
}

function shippedFolders(root: string): Set<string> {
  const folders = new Set<string>();
  const take = (from: string): void => {
    for (const name of Object.keys(packageIn(from).dependencies ?? {})) {
      const folder = folderOf(name, from, root);
      if (!folder || folders.has(folder) || NEVER_SHIPPED.includes(name)) continue;
      folders.add(folder);
      take(folder);
    }
  };
  take(root);
  return folders;
}

/** Where Node would look: beneath the package that asks, else at the top. */
const folderOf = (name: string, from: string, root: string): string | undefined =>
  [from, root].map((place) => resolve(place, 'node_modules', name)).find((folder) => existsSync(folder));

function licenceOf(folder: string): readonly [string, string] {
  const { name, version, license } = packageIn(folder);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file && !license) throw new Error(`${name} has no licence.`);
  return [`${name} ${version}`, file ? readFileSync(resolve(folder, file), 'utf8') : `Licence: ${license}`];
}

const packageIn = (folder: string): PackageJson =>
  JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as PackageJson;
