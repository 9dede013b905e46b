import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { type Piece, tileName } from '../../../src/domain/capture/pieces.ts';
import type { CaptureFacts, Evidence, PartFacts } from '../../../src/domain/case/evidence.ts';
import { sampleEvidence } from './sample-case.ts';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whose rows tell where they stand in the whole, so that a printed page can be asked which of them it shows. */
export const rowColour = (row: number): readonly [number, number, number] => [
  row & 0xff,
  (row >> 8) & 0xff,
  (row * 37) & 0xff,
];

export interface TiledCapture {
  readonly evidence: Evidence<CaptureFacts>;
  /** As `write` takes them. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly height: number;
}

interface Tile {
  readonly width: number;
  readonly height: number;
  /** What is seen in them, of their width, instead of rows by which they are told apart. */
  readonly page?: PNG;
  /** Rows at their end that are black and not shown: a foot that sticks. */
  readonly foot?: number;
}

/**
 * A capture of `count` windows that overlap: each tile has a head of 40 rows (black, as a header that sticks), of which
 * only the first one's is shown. Further files as given, by name.
 */
export function tiledCapture(
  id: string,
  count: number,
  facts: Partial<CaptureFacts> = {},
  further: ReadonlyMap<string, string> = new Map(),
  tile: Tile = { width: 640, height: 400 },
): TiledCapture {
  const head = 40;
  const pieces: Piece[] = [];
  const files = new Map<string, Buffer>();
  const parts: PartFacts[] = [];
  let height = 0;
  for (let index = 0; index < count; index += 1) {
    const from = index === 0 ? 0 : head;
    const end = tile.height - (tile.foot ?? 0);
    const png = new PNG({ width: tile.width, height: tile.height, colorType: 2 });
    for (let y = 0; y < tile.height; y += 1) {
      const row = y < from || y >= end ? undefined : height + y - from;
      const [red, green, blue] = row === undefined ? [0, 0, 0] : rowColour(row);
      if (tile.page && row !== undefined) {
        PNG.bitblt(tile.page, png, 0, row, tile.width, 1, 0, y);
        continue;
      }
      for (let x = 0; x < tile.width; x += 1) png.data.set([red, green, blue, 255], (y * tile.width + x) * 4);
    }
    const bytes = PNG.sync.write(png, { colorType: 2 });
    const name = tileName(index);
    files.set(index === 0 ? id : `${id} ${name}`, bytes);
    if (index > 0) parts.push(partOf(name, 'image/png', bytes));
    pieces.push({
      picture: name,
      cut: { x: 0, y: from, width: tile.width, height: end - from },
      at: { x: 0, y: height },
    });
    height += end - from;
  }
  for (const [name, text] of further) {
    const bytes = Buffer.from(text);
    files.set(`${id} ${name}`, bytes);
    parts.push(partOf(name, name.endsWith('.html') ? 'text/html' : 'application/json', bytes));
  }
  const first = files.get(id);
  if (!first) throw new Error('no tile');
  const evidence = sampleEvidence(id, first, {
    way: 'full-page',
    verdict: { remarks: [] },
    pieces,
    parts,
    ...facts,
  });
  return { evidence, files, height };
}

const partOf = (name: string, mediaType: PartFacts['mediaType'], bytes: Buffer): PartFacts => ({
  name,
  mediaType,
  byteLength: bytes.length,
  sha256: sha256Of(bytes),
});
