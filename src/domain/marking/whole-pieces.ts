import { FIRST_PICTURE, type Piece, type Size } from '../capture/pieces.ts';
import type { CaptureFacts, EvidenceFacts } from '../case/evidence.ts';
import { rectOfSize } from './rect.ts';

/** How the pictures of a piece of evidence make one; undefined: its first file is the whole. */
export const piecesOf = (facts: EvidenceFacts): readonly Piece[] | undefined =>
  facts.kind === 'file' ? undefined : facts.pieces;

/** Picture pixels for one CSS pixel; those of an added picture count as they are. */
export const scaleOf = (facts: EvidenceFacts): number =>
  facts.kind === 'file' ? 1 : facts.devicePixelRatio || 1;

/** The pieces of a capture: its own, or its one picture. `first`: size of the first picture. */
export const wholePieces = (facts: Pick<CaptureFacts, 'pieces'>, first: Size): readonly Piece[] =>
  facts.pieces ?? [{ picture: FIRST_PICTURE, cut: rectOfSize(first), at: { x: 0, y: 0 } }];
