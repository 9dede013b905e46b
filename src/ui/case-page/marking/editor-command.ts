import { TOOLS, type Tool } from './tool.ts';

/** What a key asks of the editor. */
export type EditorCommand =
  | { readonly does: 'undo' | 'redo' }
  | { readonly does: 'zoom'; readonly to: 'in' | 'out' | 'fit' }
  | { readonly does: 'tool'; readonly tool: Tool };

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The command of a key. Letters go by their place on the keyboard, so that Ctrl+Z is the same on a Hebrew one; tools by
 * digits, which are the same on all.
 */
export function commandOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Key): EditorCommand | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) {
    if (code === 'KeyZ') return { does: shiftKey ? 'redo' : 'undo' };
    return code === 'KeyY' ? { does: 'redo' } : undefined;
  }
  if (key === '+' || key === '=') return { does: 'zoom', to: 'in' };
  if (key === '-') return { does: 'zoom', to: 'out' };
  if (key === '0') return { does: 'zoom', to: 'fit' };
  const tool = TOOLS[Number(key) - 1];
  return tool && /^[1-9]$/.test(key) ? { does: 'tool', tool } : undefined;
}
