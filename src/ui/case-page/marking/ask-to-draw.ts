import type { Mark } from '../../../domain/capture/mark.ts';
import { ask } from '../../../platform/messaging.ts';

/** What the worker is given before it counts as silent: in all, and for each picture that it draws. */
const START_MS = 15_000;
const PICTURE_MS = 3_000;

/** Has marks drawn into a new item of a capture; gives its id. Throws as `ask` does. */
export async function askToDraw(
  evidenceId: string,
  { derivedId, marks }: { readonly derivedId: string; readonly marks: readonly Mark[] },
  pictureCount: number,
): Promise<string> {
  const withinMs = START_MS + pictureCount * PICTURE_MS;
  return (await ask('evidence.mark', { evidenceId, derivedId, marks }, withinMs)).evidenceId;
}
