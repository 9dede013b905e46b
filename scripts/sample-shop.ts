import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The folder of made-up shops. */
export const SHOP_FOLDER = resolve(import.meta.dirname, '../tests/fixtures/shop');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.eml': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

interface SampleShopOptions {
  /** 0 or none: any free port. */
  readonly port?: number;
  readonly host?: string;
  /** A second folder, served under `/extra/`. */
  readonly extraDir?: string;
}

/** The file that a path stands for; undefined when it lies outside the folder or cannot be decoded. */
function fileFor(pathname: string, extraDir: string | undefined): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const isExtra = path.startsWith('/extra/');
  if (isExtra && extraDir === undefined) return undefined;
  const folder = isExtra && extraDir !== undefined ? resolve(extraDir) : SHOP_FOLDER;
  const inside = isExtra ? path.slice('/extra/'.length) : path.slice(1);
  const file = resolve(join(folder, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside));
  return file.startsWith(folder + sep) ? file : undefined;
}

/** `/drawn/WxH-N.svg`: a picture of that size, another one for each number. */
const DRAWN = /^\/drawn\/(\d{1,4})x(\d{1,4})-(\d{1,6})\.svg$/;
/** `?after=MS` has an answer come late, as from a slow network. */
const AFTER = /[?&]after=(\d{1,5})(?:&|$)/;

function drawnPicture(pathname: string): Buffer | undefined {
  const [, width, height, number] = DRAWN.exec(pathname) ?? [];
  if (number === undefined) return undefined;
  const hue = (Number(number) * 47) % 360;
  const size = `width="${width}" height="${height}"`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="hsl(${hue} 60% 70%)"/><text x="20" y="80" font-size="60">${number}</text></svg>`,
  );
}

async function answer(request: IncomingMessage, response: ServerResponse, extraDir?: string): Promise<void> {
  // The raw target and not a `URL`, which would resolve `..` away before it can be refused.
  const pathname = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  const lateMs = Number(AFTER.exec(request.url ?? '')?.[1] ?? 0);
  if (lateMs > 0) await pause(lateMs);
  const drawn = drawnPicture(pathname);
  const file = drawn ? pathname : fileFor(pathname, extraDir);
  const type = file && TYPES[extname(file).toLowerCase()];
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const bytes = drawn ?? (reads && file && type ? await readFile(file).catch(() => undefined) : undefined);
  if (!bytes || !type) {
    response.writeHead(reads ? 404 : 405, { 'content-type': 'text/plain; charset=utf-8' }).end('not here');
    return;
  }
  response.writeHead(200, {
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * Serves the made-up shops on this machine (127.0.0.1 unless told otherwise). `url` is the address of the folder,
 * ending in a slash. Rejects when the port is taken.
 */
export async function startSampleShop(
  options: SampleShopOptions = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const host = options.host ?? '127.0.0.1';
  const server = createServer((request, response) => void answer(request, response, options.extraDir));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, host, listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}
