/**
 * One-byte encodings that old programs here write, and what a word looks like in each: of one script alone, and with capitals
 * where capitals stand. The first that fits as well as any is taken.
 */
const ONE_BYTE = [
  { label: 'windows-1255', word: /^[\u0590-\u05ff\u20aa'"-]+$/ },
  { label: 'windows-1251', word: /^(?:\p{Lu}?[\p{Ll}-]+|\p{Lu}+)$/u },
  { label: 'windows-1256', word: /^[\p{Script=Arabic}\p{Mn}]+$/u },
] as const;

const REPLACED = '\ufffd';
/** So much of a text tells its encoding, in bytes. */
const LOOKED_AT = 20_000;
/** Of the words that are not of ASCII alone, how many must look like words. */
const LEAST_SHARE = 0.8;

/**
 * The text of a file that does not say how it is written: by its byte order mark, else UTF-8, else, where it is none, the
 * one-byte encoding in which its words are words. Bytes that are nothing become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = bytes.subarray(0, LOOKED_AT);
  return new TextDecoder(isUtf8(start) ? 'utf-8' : oneByteOf(start)).decode(bytes);
}

/** A few broken bytes among good ones are a damaged file, not another encoding. */
function isUtf8(bytes: Uint8Array): boolean {
  const beyond = beyondAscii(new TextDecoder().decode(bytes, { stream: true }));
  const broken = beyond.filter((sign) => sign === REPLACED).length;
  return broken * 2 < beyond.length || beyond.length === 0;
}

function oneByteOf(bytes: Uint8Array): string {
  let best: { readonly label: string; readonly share: number } = {
    label: 'windows-1252',
    share: LEAST_SHARE,
  };
  for (const { label, word } of ONE_BYTE) {
    const text = new TextDecoder(label).decode(bytes);
    const words = text.match(WORD)?.filter((one) => beyondAscii(one).length > 0) ?? [];
    const share = words.filter((one) => word.test(one) && !isMixed(one)).length / words.length;
    if (share > best.share) best = { label, share };
  }
  return best.label;
}

const WORD = /[^\s!-&(-,./:-@[-`{-~]+/gu;
const isMixed = (word: string): boolean => /[A-Za-z]/.test(word);

const beyondAscii = (text: string): readonly string[] => text.match(/[^\p{ASCII}]/gu) ?? [];
