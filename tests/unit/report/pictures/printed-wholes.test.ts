import { expect, it } from 'vitest';
import type { Piece } from '../../../../src/domain/capture/pieces.ts';
import { countPictures, printedWholes, shownRows } from '../../../../src/report/pictures/printed-wholes.ts';
import { tiledCapture } from '../tiled-capture.ts';

const { facts } = tiledCapture('ev', 3).evidence;

it('prints pieces as one whole, and one picture as it is', () => {
  expect(printedWholes(facts)).toEqual([facts.pieces]);
  expect(countPictures(facts)).toBe(3);
  const { pieces: _pieces, ...alone } = facts;
  expect(printedWholes(alone)).toEqual(['picture']);
  expect(countPictures(alone)).toBe(1);
});

it.each<[string, (piece: Piece) => Piece]>([
  ['far too tall', (piece) => ({ ...piece, at: { x: 0, y: 3_000_000_000 } })],
  ['a part of a pixel', (piece) => ({ ...piece, cut: { ...piece.cut, y: 0.5 } })],
  ['nothing', (piece) => ({ ...piece, cut: { ...piece.cut, height: 0 } })],
  ['before its start', (piece) => ({ ...piece, at: { x: -1, y: 0 } })],
  ['no number', (piece) => ({ ...piece, at: { x: Number.NaN, y: 0 } })],
])('prints each picture by itself where a piece is %s', (_what, spoil) => {
  const pieces = facts.pieces?.map((piece, index) => (index === 1 ? spoil(piece) : piece)) ?? [];
  expect(printedWholes({ ...facts, pieces })).toEqual(['picture', 'tile-0001', 'tile-0002']);
  expect(countPictures({ ...facts, pieces })).toBe(3);
});

it('knows of each picture which rows are shown, from the first to the last', () => {
  const [first, second] = facts.pieces ?? [];
  if (!first || !second) throw new Error('no pieces');
  const again = { ...second, cut: { ...second.cut, y: 300, height: 20 } };
  expect([...shownRows([[first, second, again], 'another'])]).toEqual([
    ['picture', { from: 0, to: 400 }],
    ['tile-0001', { from: 40, to: 400 }],
  ]);
});
