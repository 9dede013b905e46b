import canonicalize from 'canonicalize';
import type { ChainRecord, RecordHeader, SaltedContent, Sha256 } from './record.ts';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of bytes, as lower-case hex. WebCrypto, so never inside a database transaction. */
export async function sha256OfBytes(bytes: BufferSource): Promise<Sha256> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** SHA-256 of a text's UTF-8 bytes. */
export async function sha256OfText(text: string): Promise<Sha256> {
  return sha256OfBytes(new TextEncoder().encode(text));
}

/** SHA-256 of a value in its canonical JSON (RFC 8785): the same value gives the same hash on every machine. */
export async function sha256OfValue(value: unknown): Promise<Sha256> {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a value without a JSON form has no hash');
  return sha256OfText(text);
}

/** A fresh salt: 16 random bytes as hex. */
export function freshSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** Makes a record from its header without the content hash, and its contents. */
export async function sealRecord(
  header: Omit<RecordHeader, 'contentHash'>,
  salted: SaltedContent | null,
): Promise<ChainRecord> {
  const whole: RecordHeader = { ...header, contentHash: salted && (await sha256OfValue(salted)) };
  return { header: whole, hash: await sha256OfValue(whole), salted };
}
