import { FIRST_PICTURE } from '../capture/pieces.ts';
import type { EvidenceFacts, PartFacts } from './evidence.ts';

/** The name by which the text of a piece of evidence is asked for where its files are; it is none of them. */
export const TEXT_NAME = 'text';

/** Every file of a piece of evidence in its order, the first (of a capture its first picture) too; its text is no file. */
export const filesOf = ({
  sha256,
  byteLength,
  mediaType,
  parts = [],
}: EvidenceFacts): readonly PartFacts[] => [{ name: FIRST_PICTURE, mediaType, byteLength, sha256 }, ...parts];
