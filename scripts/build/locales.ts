import { readdirSync } from 'node:fs';
import { runnerImport } from 'vite';

interface Texts {
  readonly app: { readonly name: string; readonly description: string };
  /** Named after the commands of the manifest, without `capture-`. */
  readonly commands: Readonly<Record<string, string>>;
}

/**
 * The `_locales` files that the browser itself reads (name and description of the extension, its shortcuts), made from the
 * catalogues: adding a language stays adding one file.
 */
export async function localeFiles(root: string): Promise<{ fileName: string; source: string }[]> {
  const folder = `${root}/src/words/languages`;
  return Promise.all(
    readdirSync(folder).map(async (file) => {
      // Through Vite: Node itself does not read TypeScript in every version that we run on.
      const { module } = await runnerImport<{ default: Texts }>(`${folder}/${file}`);
      const texts = module.default;
      const messages = {
        appName: { message: texts.app.name },
        appDescription: { message: texts.app.description },
        ...Object.fromEntries(
          Object.entries(texts.commands).map(([way, message]) => [
            `command_${way.replace('-', '_')}`,
            { message },
          ]),
        ),
      };
      return {
        fileName: `_locales/${file.replace(/\.ts$/, '')}/messages.json`,
        source: `${JSON.stringify(messages, null, 2)}\n`,
      };
    }),
  );
}
