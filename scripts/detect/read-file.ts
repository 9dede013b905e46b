import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Window } from 'happy-dom';
import { findInText, findPurchase } from '../../src/domain/detect/find-purchase.ts';
import type { PageFindings } from '../../src/domain/detect/finding.ts';
import { findInMail, type ParseHtml } from '../../src/domain/detect/mail/find-in-mail.ts';
import { readMail } from '../../src/domain/detect/mail/read-mail.ts';
import { DetectError } from './arguments.ts';

/** A window in which nothing is run and nothing fetched, not even what a page asks to be loaded early; it has an address, so that theirs can be understood. */
const quietWindow = (): Window =>
  new Window({
    url: 'https://saved-page.invalid/',
    settings: {
      navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true },
      fetch: {
        interceptor: {
          beforeAsyncRequest: async ({ window }) => new window.Response('', { status: 404 }),
          beforeSyncRequest: () => ({
            status: 404,
            statusText: '',
            ok: false,
            url: '',
            redirected: false,
            headers: new Headers() as never,
            body: null,
          }),
        },
      },
    },
  });

const parserOf =
  (window: Window): ParseHtml =>
  (html) =>
    new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;

/** Parses HTML with nothing run and nothing fetched. */
export const documentOf: ParseHtml = (html) => parserOf(quietWindow())(html);

/** Reads with a parser whose documents are let go afterwards: all that a window ever parsed stays with it until it is closed. */
async function withParser<Read>(read: (parse: ParseHtml) => Read): Promise<Read> {
  const window = quietWindow();
  try {
    return read(parserOf(window));
  } finally {
    await window.happyDOM.close();
  }
}

const DECLARED = /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w-]{2,30})/i;

function decoderOf(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined; // a page may declare anything
  }
}

/** The text of a file: by its mark, then what it declares, then UTF-8, then what old Hebrew files are in. */
function textOf(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000));
  if (start.startsWith('ÿþ')) return new TextDecoder('utf-16le').decode(bytes);
  if (start.startsWith('þÿ')) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = DECLARED.exec(start)?.[1];
    const decoder = declared !== undefined && !/^utf-?8$/i.test(declared) ? decoderOf(declared) : undefined;
    return (decoder ?? new TextDecoder('windows-1255')).decode(bytes);
  }
}

/** What a file says: `.eml` as a raw message, `.txt` as pasted text, `.htm` and `.html` as the page of `url`. Throws `DetectError`. */
export async function findingsOf(path: string, url: string | null): Promise<PageFindings> {
  const kind = extname(path).toLowerCase();
  if (!['.html', '.htm', '.xhtml', '.txt', '.eml'].includes(kind))
    throw new DetectError('kind-unknown', path);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (thrown) {
    throw new DetectError('file-not-readable', path, thrown);
  }
  if (kind === '.txt') return findInText(textOf(bytes));
  if (kind !== '.eml') return withParser((parse) => findPurchase(parse(textOf(bytes)), url ?? ''));
  const mail = await readMail(bytes);
  if (!mail) throw new DetectError('message-not-understood', path);
  return withParser((parse) => findInMail(mail, parse));
}
