import { FIRST_PICTURE, type Piece, type Size } from '../capture/pieces.ts';
import type { CaptureFacts } from '../case/evidence.ts';
import { rectOfSize } from './rect.ts';

/** The pieces of a capture: its own, or its one picture. `first`: size of the first picture. */
export const wholePieces = (facts: Pick<CaptureFacts, 'pieces'>, first: Size): readonly Piece[] =>
  facts.pieces ?? [{ picture: FIRST_PICTURE, cut: rectOfSize(first), at: { x: 0, y: 0 } }];
