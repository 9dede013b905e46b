// What code that tests evaluate in a page or worker of the extension uses of Chromium's own API.
type Saved = import('../../../src/contract/calls.ts').Saved;

declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
  readonly alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    getAll(): Promise<unknown[]>;
    clearAll(): Promise<boolean>;
    create(name: string, at: { when: number; periodInMinutes?: number }): Promise<void>;
  };
  readonly commands: {
    getAll(): Promise<{ name: string; description: string; shortcut: string }[]>;
    readonly onCommand: { dispatch(name: string, tab: object): void };
  };
  readonly contextMenus: {
    update(id: string, properties: object): Promise<void>;
    readonly onClicked: { dispatch(info: object, tab: object): void };
  };
  readonly action: { getBadgeText(about: object): Promise<string>; getTitle(about: object): Promise<string> };
  readonly notifications: {
    getAll(): Promise<Record<string, boolean>>;
    readonly onClicked: { dispatch(id: string): void };
    readonly onButtonClicked: { dispatch(id: string, button: number): void };
  };
  readonly runtime: {
    sendMessage(message: unknown): Promise<{ ok: true; value: Saved } | { ok: false; code: string }>;
    reload(): void;
    getManifest(): { readonly permissions: string[]; readonly optional_permissions?: string[] };
  };
  readonly permissions: { getAll(): Promise<{ readonly permissions: string[]; readonly origins: string[] }> };
  readonly windows: { create(wanted: object): Promise<object> };
  readonly tabs: {
    getCurrent(): Promise<{ incognito: boolean }>;
    query(about: object): Promise<{ id: number; url?: string }[]>;
    get(id: number): Promise<object>;
    setZoom(id: number, factor: number): Promise<void>;
    captureVisibleTab(options: { format: 'png' }): Promise<string>;
  };
};
