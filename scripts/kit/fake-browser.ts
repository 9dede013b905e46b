// What stands in for the browser on the pages of the kit: enough of the extension's interfaces that worker and screens
// run as they are, in one ordinary page.
import { screenshotOf, shownPage } from './sample-page.ts';

type Listener = (...told: never[]) => unknown;

/** An event of the browser's: those who listen are told by `tell`. */
class Event {
  readonly #listeners = new Set<Listener>();

  addListener(listener: Listener): void {
    this.#listeners.add(listener);
  }

  removeListener(listener: Listener): void {
    this.#listeners.delete(listener);
  }

  tell(...told: unknown[]): unknown[] {
    return [...this.#listeners].map((listener) => listener(...(told as never[])));
  }
}

const stored = new Map<string, unknown>();
let refusal: string | undefined;
let isPrivate = false;
/** From now on every call that writes is answered with this error. */
export function refuseWrites(code: string): void {
  refusal = code;
}
/** From now on the window is a private one. */
export function makePrivate(): void {
  isPrivate = true;
}

// What only reads, or settles what an earlier page left.
const READS =
  /^(?:popup\.start|page\.read|case\.match|capture\.thumbnail|contact\.agents|timer\.running|call\.law|call\.script|file\.settle|restore\.settle|shop\.start|case\.show)$/;
const changed = new Event();
const messages = new Event();
const alarms = new Map<string, { name: string; scheduledTime: number }>();
const ID = 'kit';
const base = `${location.origin}/`;
const tabInFront = () => {
  const { url, title } = shownPage();
  return { id: 1, windowId: 1, active: true, url, title };
};

async function set(values: Readonly<Record<string, unknown>>): Promise<void> {
  const changes: Record<string, unknown> = {};
  for (const [key, newValue] of Object.entries(values)) {
    changes[key] = { oldValue: stored.get(key), newValue };
    stored.set(key, structuredClone(newValue));
  }
  changed.tell(changes, 'local');
}

const picked = (keys: string | readonly string[] | null | undefined): Record<string, unknown> => {
  const names = keys === null || keys === undefined ? [...stored.keys()] : [keys].flat();
  return Object.fromEntries(names.filter((name) => stored.has(name)).map((name) => [name, stored.get(name)]));
};

async function remove(keys: string | readonly string[]): Promise<void> {
  for (const key of [keys].flat()) stored.delete(key);
  changed.tell(Object.fromEntries([keys].flat().map((key) => [key, {}])), 'local');
}

/** Whatever is not named here answers with nothing, and its events never happen. */
function quiet<Known extends object>(known: Known): Known {
  return new Proxy(known as Record<string, unknown>, {
    get: (target: Record<string, unknown>, name: string) =>
      name in target ? target[name] : name.startsWith('on') ? new Event() : async () => undefined,
  }) as Known;
}

export const browser = quiet({
  runtime: quiet({
    id: ID,
    onMessage: messages,
    getURL: (path: string) => base + path,
    getManifest: () => ({ version: '0.0.0' }),
    sendMessage: async (message: unknown) =>
      refusal !== undefined && !READS.test((message as { call: string }).call)
        ? { ok: false, code: refusal }
        : messages.tell(message, { id: ID, url: base }).find((answer) => answer !== undefined),
  }),
  storage: quiet({
    session: quiet({ get: async () => ({}) }),
    local: quiet({ get: async (keys: string) => picked(keys), set, remove }),
    onChanged: changed,
  }),
  alarms: quiet({
    get: async (name: string) => alarms.get(name),
    getAll: async () => [...alarms.values()],
    create: (name: string, { when = 0 }) => alarms.set(name, { name, scheduledTime: when }),
    clear: async (name: string) => alarms.delete(name),
  }),
  tabs: quiet({
    query: async () => [tabInFront()],
    get: async () => tabInFront(),
    captureVisibleTab: screenshotOf,
  }),
  commands: quiet({
    getAll: async () => [{ name: 'capture-visible', shortcut: 'Alt+Shift+K' }],
  }),
  scripting: quiet({ executeScript: async () => [{ frameId: 0, result: shownPage() }] }),
  notifications: quiet({ getAll: async () => ({}) }),
  action: quiet({}),
  windows: quiet({ getCurrent: async () => ({ id: 1, incognito: isPrivate }) }),
  extension: {
    get inIncognitoContext() {
      return isPrivate;
    },
  },
  contextMenus: quiet({}),
  i18n: quiet({ getUILanguage: () => new URLSearchParams(location.search).get('language') ?? 'he' }),
});
