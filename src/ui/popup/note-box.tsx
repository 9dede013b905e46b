import './note-box.css';
import type { RefObject } from 'preact';
import type { Finding, Place } from '../../domain/detect/finding.ts';
import type { Draft } from '../../platform/drafts.ts';
import { Icon } from '../kit/icon.tsx';
import { showText } from '../kit/show-text.ts';
import { useWords } from '../kit/words-provider.tsx';
import type { DraftEdit } from './draft-edit.ts';
import { isTooLong, MOST_NOTE_CHARACTERS, MOST_SHORT_CHARACTERS } from './limits.ts';
import { ShowButton } from './show-button.tsx';
import { sourceText } from './source-text.ts';
import { TooLong } from './too-long.tsx';

interface Props {
  readonly draft: Draft;
  /** Whom the page names as the representative. */
  readonly foundAgent: Finding<string> | undefined;
  readonly isLocked: boolean;
  readonly noteRef: RefObject<HTMLTextAreaElement | null>;
  readonly onEdit: (edit: DraftEdit) => void;
  readonly onShow: (place: Place) => void;
  /** Enter in the note: saves, as it does everywhere else; Shift+Enter starts a line. */
  readonly onEnter: () => void;
}

// An empty field has no letters to take a direction from: it follows the screen, so that its hint stands right.
const directionOf = (text: string): 'auto' | undefined => (text === '' ? undefined : 'auto');

/** Who was talked to, and what there is to say: open for typing from the start. */
export function NoteBox({ draft, foundAgent, isLocked, noteRef, onEdit, onShow, onEnter }: Props) {
  const { say } = useWords();
  const isTextLong = isTooLong(draft.text, MOST_NOTE_CHARACTERS);
  const isAgentLong = isTooLong(draft.agent, MOST_SHORT_CHARACTERS);
  return (
    <div class="card note-box">
      <label class="note-line">
        <span class="row-label">{say('popup.note.text')}</span>
        <textarea
          class="note-input"
          name="text"
          ref={noteRef}
          rows={2}
          dir={directionOf(draft.text)}
          placeholder={say('popup.note.textHint')}
          aria-describedby={isTextLong ? 'note-keys note-long' : 'note-keys'}
          aria-invalid={isTextLong ? 'true' : undefined}
          readOnly={isLocked}
          value={draft.text}
          onInput={(event) => onEdit({ edit: 'text', value: event.currentTarget.value })}
          onKeyDown={(event) => {
            // 229: Enter that ends the choice of a word in an input method.
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
            event.preventDefault();
            if (!event.repeat) onEnter();
          }}
        />
      </label>
      <TooLong id="note-long" text={draft.text} most={MOST_NOTE_CHARACTERS} />
      <span class="unseen" id="note-keys">
        {say('popup.note.keys')}
      </span>
      <label class="note-line">
        <span class="row-label">{say('popup.note.agent')}</span>
        <input
          class="note-input"
          name="agent"
          type="text"
          autocomplete="off"
          dir={directionOf(draft.agent)}
          placeholder={say('popup.note.agentHint')}
          aria-describedby={isAgentLong ? 'agent-long' : draft.isAgentFound ? 'agent-found' : undefined}
          aria-invalid={isAgentLong ? 'true' : undefined}
          readOnly={isLocked}
          value={draft.agent}
          onInput={(event) => onEdit({ edit: 'agent', value: event.currentTarget.value })}
        />
      </label>
      {draft.isAgentFound && (
        <p class="note-found">
          <span class="chip" id="agent-found" title={sourceText(say, foundAgent)}>
            {say('popup.note.agentFound')}
          </span>
          <ShowButton place={foundAgent?.place} name={say('popup.note.agent')} onShow={onShow} />
        </p>
      )}
      {foundAgent && draft.agent === '' && (
        <p class="note-found">
          <button
            type="button"
            class="add"
            title={sourceText(say, foundAgent)}
            onClick={() => !isLocked && onEdit({ edit: 'agent', value: foundAgent.value })}
          >
            <Icon name="plus" />
            {say('popup.note.agentOffered', { agent: showText(foundAgent.value, 60) })}
          </button>
          <ShowButton place={foundAgent.place} name={say('popup.note.agent')} onShow={onShow} />
        </p>
      )}
      <TooLong id="agent-long" text={draft.agent} most={MOST_SHORT_CHARACTERS} />
    </div>
  );
}
