import './marking.css';
import './marking-side.css';
import { useRef, useState } from 'preact/hooks';
import type { Mark } from '../../../domain/capture/mark.ts';
import { type Piece, type Rect, wholeOf } from '../../../domain/capture/pieces.ts';
import { steppedMark } from '../../../domain/marking/keyboard-step.ts';
import { markStyle } from '../../../domain/marking/mark-style.ts';
import { isBlackedOut } from '../../../domain/marking/offered-places.ts';
import { scaleOf } from '../../../domain/marking/whole-pieces.ts';
import type { EvidenceRow } from '../../../storage/rows.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { Whole } from '../viewer/whole.tsx';
import { commandOf } from './editor-command.ts';
import { EditorHead } from './editor-head.tsx';
import { KeyHelp } from './key-help.tsx';
import { markInMiddle } from './mark-in-middle.ts';
import { MarkLayer } from './mark-layer.tsx';
import { MarkList } from './mark-list.tsx';
import { markNames } from './mark-words.ts';
import { PlaceList } from './place-list.tsx';
import type { Tool } from './tool.ts';
import { ToolBar } from './tool-bar.tsx';
import { useAttention } from './use-attention.ts';
import { useMarking } from './use-marking.ts';
import { usePlaces } from './use-places.ts';
import { usePointing } from './use-pointing.ts';
import { useZoom } from './use-zoom.ts';

interface Props {
  readonly original: EvidenceRow;
  readonly pieces: readonly Piece[];
  readonly title: string;
  /** The marks of the item that counts now, to go on from. */
  readonly startsWith: readonly Mark[];
  /** Hears of the item that was made. */
  readonly onSaved: (derivedId: string) => void;
  readonly onClose: () => void;
}

/** Makes marks on a capture and has them drawn into a new picture. */
export function MarkingEditor({ original, pieces, title, startsWith, onSaved, onClose }: Props) {
  const words = useWords();
  const [tool, setTool] = useState<Tool>('black-out');
  const [said, setSaid] = useState('');
  const { zoom, onZoom } = useZoom();
  const scroller = useRef<HTMLElement>(null);
  const { focusMark, showMark, showPlace } = useAttention(scroller);
  const [lookedAt, setLookedAt] = useState<Rect>();
  const scale = scaleOf(original.facts);
  const whole = wholeOf(pieces);
  const style = markStyle(scale);
  const marking = useMarking(original, startsWith);
  const places = usePlaces(original, whole);
  const pointing = usePointing({ tool, marking, whole, style, onTouched: focusMark });
  if (!marking) return null;

  const { marks } = marking.history;
  const names = markNames(words, marks);
  const add = (...made: readonly Mark[]): void => {
    marking.add(...made);
    const after = marking.draft().marks;
    setSaid(words.say('marking.added', { name: markNames(words, after).at(-1) ?? '' }));
    focusMark(after.length - 1);
  };
  const addInMiddle = (): void => {
    const made = tool === 'select' ? undefined : markInMiddle(tool, scroller.current, whole, marks);
    if (made) add(made);
  };
  const remove = (index: number): void => {
    marking.remove(index);
    setSaid(words.say('marking.removed', { name: names[index] ?? '' }));
    focusMark(Math.min(index, marks.length - 2));
  };
  const blackOut = (rects: readonly Rect[]): void => {
    marking.add(...rects.map((rect): Mark => ({ is: 'black-out', rect })));
    setSaid(words.say('marking.added', { name: markNames(words, marking.draft().marks).at(-1) ?? '' }));
    showMark(marking.draft().marks.length - 1);
  };
  const step = (does: 'undo' | 'redo'): void => {
    marking[does]();
    setSaid(words.say(does === 'undo' ? 'marking.undone' : 'marking.redone'));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (!command) {
      if (event.key === 'Enter' && event.target === scroller.current) addInMiddle();
      return;
    }
    event.preventDefault();
    if (command.does === 'tool') setTool(command.tool);
    else if (command.does === 'zoom') onZoom(command.to);
    else step(command.does);
  };
  const onMarkKey = (event: KeyboardEvent, index: number): void => {
    const mark = marks[index];
    if (!mark || event.altKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      remove(index);
      return;
    }
    const held = { shift: event.shiftKey, fine: event.ctrlKey || event.metaKey };
    const stepped = steppedMark(mark, event.key, held, { whole, scale });
    if (!stepped) return;
    event.preventDefault();
    marking.change(index, stepped, `keys ${index}`);
    (event.currentTarget as HTMLElement).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const offered = places.flatMap(({ rects }) => rects.filter((rect) => !isBlackedOut(rect, marks)));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the editor, wherever in it the focus is
    <div class="marking" onKeyDown={onKeyDown}>
      <EditorHead
        marking={marking}
        original={original}
        pictureCount={pieces.length}
        startsWith={startsWith}
        onStep={step}
        onSaved={onSaved}
        onClose={onClose}
      />
      <ToolBar tool={tool} onTool={setTool} onAdd={addInMiddle} onZoom={onZoom} />
      <div class="marking-body">
        <div class="marking-picture">
          <Whole
            picture={{ evidenceId: original.id, pieces, scale, title }}
            zoom={zoom}
            label={words.say('marking.picture')}
            scroller={scroller}
          >
            {(factor) => (
              <MarkLayer
                marking={marking}
                names={names}
                whole={whole}
                style={style}
                factor={factor}
                offered={offered}
                lookedAt={lookedAt}
                pointing={pointing}
                isDrawing={tool !== 'select'}
                onMarkKey={onMarkKey}
              />
            )}
          </Whole>
        </div>
        <div class="marking-side">
          <PlaceList
            places={places}
            marks={marks}
            onBlackOut={blackOut}
            onLook={(rect) => {
              setLookedAt(rect);
              showPlace();
            }}
          />
          <MarkList
            marking={marking}
            names={names}
            style={style}
            onChoose={(index) => {
              marking.select(index);
              focusMark(index);
            }}
            onRemove={remove}
          />
          <KeyHelp />
        </div>
      </div>
      <span class="unseen" role="status">
        {said}
      </span>
    </div>
  );
}
