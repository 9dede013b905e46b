import type { PartFacts } from '../case/evidence.ts';

/** Pictures that every browser can show; others (HEIC, TIFF) are named. */
export const DRAWN_PICTURES: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/avif',
  'image/bmp',
]);

/** What is smaller than this in an e-mail is a dot that tells its sender that it was read, or a line between paragraphs. */
const LEAST_PICTURE_BYTES = 1_000;

/** Whether a file that came with an e-mail is a PDF; senders often do not say so but by its name. */
export const isEnclosedPdf = ({ mediaType, fileName = '' }: PartFacts): boolean =>
  mediaType === 'application/pdf' ||
  (mediaType === 'application/octet-stream' && /\.pdf$/i.test(fileName.trim()));

/** Whether it is a picture that a document shows. */
export const isEnclosedPicture = ({ mediaType, byteLength }: PartFacts): boolean =>
  DRAWN_PICTURES.has(mediaType) && byteLength >= LEAST_PICTURE_BYTES;
