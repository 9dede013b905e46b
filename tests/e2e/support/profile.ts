import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser profile on disk. */
export interface Profile {
  readonly folder: string;
  readonly downloads: string;
  /** The extension that it holds for good, as after "Load unpacked": alarms and `onStartup` outlive a restart. */
  readonly installed: { readonly id: string } | undefined;
  remove(): void;
}

interface ProfileOptions {
  /** Folder of a built extension to install for good. */
  readonly install?: string;
  /** An empty folder to make the profile in; a temporary one when absent. */
  readonly folder?: string;
}

/** Makes a fresh profile. */
export function makeProfile({ install, folder }: ProfileOptions = {}): Profile {
  const top = folder ?? mkdtempSync(join(tmpdir(), 'tikiya-'));
  const downloads = mkdtempSync(join(tmpdir(), 'tikiya-downloads-'));
  const id = install && unpackedId(install);
  const preferences = {
    extensions: {
      // Without it `runtime.reload()` leaves an unpacked extension switched off.
      ui: { developer_mode: true },
      ...(install && id ? { settings: { [id]: settingsOf(install) } } : {}),
    },
    download: { default_directory: downloads, prompt_for_download: false },
    safebrowsing: { enabled: false },
  };
  mkdirSync(join(top, 'Default'), { recursive: true });
  writeFileSync(join(top, 'Default', 'Preferences'), JSON.stringify(preferences));
  return {
    folder: top,
    downloads,
    installed: id ? { id } : undefined,
    remove() {
      for (const one of folder ? [downloads] : [top, downloads]) {
        rmSync(one, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
      }
    },
  };
}

/** What Chromium writes about an extension that was loaded unpacked: location 4, and the flags that go with it. */
function settingsOf(folder: string): object {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    permissions: string[];
  };
  const granted = {
    api: manifest.permissions,
    explicit_host: [],
    manifest_permissions: [],
    scriptable_host: [],
  };
  return {
    path: folder,
    location: 4,
    state: 1,
    creation_flags: 38,
    active_permissions: granted,
    granted_permissions: granted,
  };
}

/** The id that Chromium gives to an unpacked extension: the first half of its path's SHA-256, in the letters a to p. */
export function unpackedId(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
