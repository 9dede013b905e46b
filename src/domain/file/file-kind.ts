/** What a file is by its first bytes, and by its name where bytes do not tell. */
export interface FileKind {
  readonly mediaType: string;
  readonly is: 'photo' | 'pdf' | 'zip' | 'mail' | 'text' | 'audio' | 'video' | 'other';
}

const starts = (bytes: Uint8Array, ...wanted: readonly (number | null)[]): boolean =>
  wanted.every((byte, at) => byte === null || bytes[at] === byte);

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/** Signatures of files that are told by their bytes alone. */
const SIGNS: readonly (readonly [FileKind, (bytes: Uint8Array) => boolean])[] = [
  [{ mediaType: 'image/jpeg', is: 'photo' }, (bytes) => starts(bytes, 0xff, 0xd8, 0xff)],
  [{ mediaType: 'image/png', is: 'photo' }, (bytes) => starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
  [{ mediaType: 'image/gif', is: 'photo' }, (bytes) => ascii(bytes, 0, 4) === 'GIF8'],
  [
    { mediaType: 'image/webp', is: 'photo' },
    (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP',
  ],
  [
    { mediaType: 'image/tiff', is: 'photo' },
    (bytes) => starts(bytes, 0x49, 0x49, 0x2a, 0) || starts(bytes, 0x4d, 0x4d, 0, 0x2a),
  ],
  [{ mediaType: 'application/pdf', is: 'pdf' }, (bytes) => ascii(bytes, 0, 1_024).includes('%PDF-')],
  [
    { mediaType: 'application/zip', is: 'zip' },
    (bytes) => starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06),
  ],
  [{ mediaType: 'audio/ogg', is: 'audio' }, (bytes) => ascii(bytes, 0, 4) === 'OggS'],
  [
    { mediaType: 'audio/wav', is: 'audio' },
    (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WAVE',
  ],
  [{ mediaType: 'audio/flac', is: 'audio' }, (bytes) => ascii(bytes, 0, 4) === 'fLaC'],
  [{ mediaType: 'audio/amr', is: 'audio' }, (bytes) => ascii(bytes, 0, 5) === '#!AMR'],
  [
    { mediaType: 'audio/aac', is: 'audio' },
    (bytes) => starts(bytes, 0xff, 0xf1) || starts(bytes, 0xff, 0xf9),
  ],
  [
    { mediaType: 'audio/mpeg', is: 'audio' },
    (bytes) => ascii(bytes, 0, 3) === 'ID3' || starts(bytes, 0xff, 0xfb) || starts(bytes, 0xff, 0xf3),
  ],
];

/** Brands of ISO media files ("ftyp"): pictures, recordings; all others are videos. */
const BRANDS: readonly (readonly [RegExp, FileKind])[] = [
  [/^(?:heic|heix|hevc|heim|heis|mif1|msf1)/, { mediaType: 'image/heic', is: 'photo' }],
  [/^avi[fs]/, { mediaType: 'image/avif', is: 'photo' }],
  [/^(?:M4A|M4B)/, { mediaType: 'audio/mp4', is: 'audio' }],
  [/^qt/, { mediaType: 'video/quicktime', is: 'video' }],
];

const ENDINGS: Readonly<Record<string, FileKind>> = {
  eml: { mediaType: 'message/rfc822', is: 'mail' },
  txt: { mediaType: 'text/plain', is: 'text' },
  csv: { mediaType: 'text/csv', is: 'text' },
  opus: { mediaType: 'audio/ogg', is: 'audio' },
  m4a: { mediaType: 'audio/mp4', is: 'audio' },
  mp3: { mediaType: 'audio/mpeg', is: 'audio' },
  weba: { mediaType: 'audio/webm', is: 'audio' },
};

/** Of what is written in a mail's head, these come first in real ones. */
const MAIL_HEAD =
  /^(?:Received|Return-Path|Delivered-To|MIME-Version|From|To|Subject|Date|Message-ID|X-[\w-]+|DKIM-Signature|ARC-Seal|Reply-To):\s/i;

/** Tells what a file is. `first`: its first 4 KB or less; never trusts the name where the bytes tell. */
export function fileKind(first: Uint8Array, name: string): FileKind {
  const bySign = SIGNS.find(([, fits]) => fits(first))?.[0];
  if (bySign) return bySign;
  if (ascii(first, 4, 4) === 'ftyp') {
    const brand = ascii(first, 8, 4);
    return BRANDS.find(([fits]) => fits.test(brand))?.[1] ?? { mediaType: 'video/mp4', is: 'video' };
  }
  const ending = /\.(\w{1,8})$/.exec(name.toLowerCase())?.[1] ?? '';
  if (starts(first, 0x1a, 0x45, 0xdf, 0xa3))
    return ending === 'weba'
      ? { mediaType: 'audio/webm', is: 'audio' }
      : { mediaType: 'video/webm', is: 'video' };
  const isText = !first.includes(0);
  if (isText && MAIL_HEAD.test(ascii(first, 0, 200))) return { mediaType: 'message/rfc822', is: 'mail' };
  return (
    (isText || ending === 'mp3' ? ENDINGS[ending] : undefined) ?? {
      mediaType: 'application/octet-stream',
      is: 'other',
    }
  );
}
