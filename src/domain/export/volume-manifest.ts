import type { Manifest } from './manifest.ts';
import { type Volume, volumeOf } from './volumes.ts';

/**
 * The list as it goes along in one volume: all of it, so that a volume can be checked alone, with the volume in which each file
 * is. `numberOf`: appendices by the evidence that they show; what none shows is in the last volume.
 */
export function manifestOfVolume(
  manifest: Manifest,
  volume: Volume,
  numberOf: ReadonlyMap<string, number>,
): Manifest {
  const count = volume.ranges.length;
  return {
    ...manifest,
    volume: { number: volume.number, count },
    evidence: manifest.evidence.map((item) => {
      const appendix = numberOf.get(item.id);
      const place = appendix === undefined ? count : volumeOf(volume, appendix);
      return {
        ...item,
        files: item.files.map((file) => (file.path === undefined ? file : { ...file, volume: place })),
      };
    }),
  };
}
