import { gzipSync } from 'node:zlib';
import type { PackedFile } from './zip-files.ts';

/** So many of the largest parts tell where the size comes from. */
const LARGEST = 12;

/** What an installation weighs, the largest parts first: on disk, and as it travels. */
export function sizeTable(files: readonly PackedFile[]): string {
  const rows = files
    .map(({ path, bytes }) => ({ path, onDisk: bytes.length, zipped: gzipSync(bytes, { level: 9 }).length }))
    .sort((one, other) => other.zipped - one.zipped);
  const line = (onDisk: number, zipped: number, path: string): string =>
    `${inKilobytes(onDisk)} ${inKilobytes(zipped)}  ${path}`;
  const rest = rows.slice(LARGEST);
  return [
    '  on disk    zipped',
    ...rows.slice(0, LARGEST).map((row) => line(row.onDisk, row.zipped, row.path)),
    line(total(rest, 'onDisk'), total(rest, 'zipped'), `${rest.length} more`),
    line(total(rows, 'onDisk'), total(rows, 'zipped'), 'all'),
  ].join('\n');
}

const total = <K extends string>(rows: readonly Readonly<Record<K, number>>[], of: K): number =>
  rows.reduce((whole, row) => whole + row[of], 0);

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
