import { sha256OfBytes } from '../../domain/chain/hash.ts';

/** Why a stored file is not the one that was captured. */
export type FileFailure = 'missing' | 'altered';

/** Whether these are the bytes of which the hash was recorded; undefined: they are. */
export async function checkFile(
  bytes: ArrayBuffer | undefined,
  sha256: string | undefined,
): Promise<FileFailure | undefined> {
  if (!bytes) return 'missing';
  return (await sha256OfBytes(bytes)) === sha256?.toLowerCase() ? undefined : 'altered';
}
