import { FIRST_PICTURE } from '../capture/pieces.ts';
import type { CaptureFacts, PartFacts } from './evidence.ts';

/** Every file of a capture in its order, the first picture too; its text is no file. */
export const filesOf = ({
  sha256,
  byteLength,
  mediaType,
  parts = [],
}: CaptureFacts): readonly PartFacts[] => [{ name: FIRST_PICTURE, mediaType, byteLength, sha256 }, ...parts];
