import { KEPT_PATH, type KeptValues } from '../domain/backup/backup-format.ts';
import { isPlainJson } from '../domain/backup/plain-json.ts';
import { keptValues } from '../schemas/backup-manifest.ts';
import { isDraft } from '../schemas/drafts.ts';
import { isOf } from '../schemas/is-of.ts';
import { type ArchiveReader, damaged } from './archive-reader.ts';
import { type ListedFiles, listed } from './read-case.ts';

const MOST_KEPT_BYTES = 64_000_000;

/** Settings and drafts of a backup. */
export interface ReadKept {
  /** Drafts are whole and of a form that there is; settings are read closely where they are used. */
  readonly kept: KeptValues;
  /** How many drafts were none of ours, and stay behind. */
  readonly droppedDrafts: number;
}

/**
 * Reads settings and drafts. One draft that is not as it ought to be says nothing about the cases: it is left behind and counted,
 * all of it. Throws `backup-damaged` where there is no telling one from another.
 */
export async function readKept(archive: ArchiveReader, files: ListedFiles): Promise<ReadKept> {
  const bytes = await archive.readBytes(listed(files, KEPT_PATH), MOST_KEPT_BYTES);
  const value = parsed(bytes);
  if (!isOf(keptValues, value) || !isPlainJson(value.settings)) throw damaged();
  const all = Object.entries(value.drafts);
  const sound = all.filter(([name, draft]) => name.isWellFormed() && isDraft(name, draft));
  return {
    kept: { settings: value.settings, drafts: Object.fromEntries(sound) },
    droppedDrafts: all.length - sound.length,
  };
}

function parsed(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (thrown) {
    throw damaged(thrown);
  }
}
