import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Window } from 'happy-dom';
import { findInText, findPurchase } from '../../src/domain/detect/find-purchase.ts';
import type { PageFindings } from '../../src/domain/detect/finding.ts';
import { findInMail } from '../../src/domain/detect/mail/find-in-mail.ts';
import { readMail } from '../../src/domain/detect/mail/read-mail.ts';
import { DetectError } from './arguments.ts';

/** Parses HTML with nothing run and nothing fetched. */
export function documentOf(html: string): Document {
  const parser = new new Window().DOMParser();
  return parser.parseFromString(html, 'text/html') as unknown as Document;
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
  if (kind !== '.eml') return findPurchase(documentOf(textOf(bytes)), url ?? '');
  const mail = await readMail(bytes);
  if (!mail) throw new DetectError('message-not-understood', path);
  return findInMail(mail, documentOf);
}
