import './handed.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../words/words.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Notice } from '../kit/notice.tsx';
import { chosenFiles, droppedFiles } from './dropped-files.ts';
import { HandedOutcome } from './handed-outcome.tsx';
import { type RunCheck, useCheck } from './use-check.ts';

interface Props {
  readonly words: Words;
  readonly run: RunCheck;
  /** What a picker for one file offers. */
  readonly accept: string;
}

/** Takes files that were handed over, checks them, and says what matches and what does not. */
export function HandedCheck({ words, run, accept }: Props) {
  const { state, check, stop } = useCheck(run);
  const outcome = useRef<HTMLDivElement>(null);
  // What was waited for is read aloud, and Tab goes on from it.
  useEffect(() => {
    if (state.at === 'done' || state.at === 'failed') outcome.current?.focus();
  }, [state.at]);
  return (
    <div class="handed">
      {state.at === 'waiting' && (
        <>
          {state.say === 'folder-failed' && (
            <Notice tone="warn" urgent>
              {words.say('handed.folderFailed')}
            </Notice>
          )}
          {state.say === 'nothing' && (
            <Notice tone="warn" urgent>
              {words.say('handed.nothing')}
            </Notice>
          )}
          {state.say === 'pdf-here' && (
            <Notice tone="warn" urgent>
              {words.say('handed.pdfHere')}
            </Notice>
          )}
          <Give words={words} accept={accept} onFiles={(files) => void check(files)} />
        </>
      )}
      {state.at === 'working' && (
        <div class="card handed-working">
          <p role="status">{words.say('handed.working')}</p>
          <progress value={state.percent} max={100} aria-label={words.say('handed.working')} />
          <p class="small muted num">{words.say('handed.progress', { percent: state.percent })}</p>
          <Button onPress={stop}>{words.say('handed.stop')}</Button>
        </div>
      )}
      {(state.at === 'done' || state.at === 'failed') && (
        <>
          <div ref={outcome} tabIndex={-1} class="handed-result">
            {state.at === 'failed' ? (
              <Notice tone="late">{words.say(`handed.failures.${state.why}`)}</Notice>
            ) : (
              <HandedOutcome
                words={words}
                manifest={state.result.manifest}
                check={state.result.check}
                leavings={state.result.leavings}
                given={state.given}
              />
            )}
          </div>
          <div>
            <Button onPress={stop}>{words.say('handed.again')}</Button>
          </div>
        </>
      )}
    </div>
  );
}

interface GiveProps {
  readonly words: Words;
  readonly accept: string;
  readonly onFiles: (files: ReturnType<typeof chosenFiles> | 'folder-failed') => void;
}

/** Where files are dropped, with the pickers for whoever does not drop. */
function Give({ words, accept, onFiles }: GiveProps) {
  const [isOver, setOver] = useState(false);
  const [one, many, folder] = [
    useRef<HTMLInputElement>(null),
    useRef<HTMLInputElement>(null),
    useRef<HTMLInputElement>(null),
  ];
  const chosen = (event: { currentTarget: HTMLInputElement }): void => {
    const files = chosenFiles(event.currentTarget.files ?? []);
    event.currentTarget.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pickers inside do the same
    <div
      class={isOver ? 'handed-give handed-over' : 'handed-give'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(onFiles);
      }}
    >
      <span class="handed-folder">
        <Icon name="folder" />
      </span>
      <p class="handed-say">{words.say(isOver ? 'handed.drop' : 'handed.give')}</p>
      <div class="handed-pickers">
        <Button look="primary" icon="page" onPress={() => one.current?.click()}>
          {words.say('handed.chooseFile')}
        </Button>
        <Button icon="copy" onPress={() => many.current?.click()}>
          {words.say('handed.chooseMany')}
        </Button>
        <Button icon="folder" onPress={() => folder.current?.click()}>
          {words.say('handed.chooseFolder')}
        </Button>
      </div>
      <input class="handed-one" ref={one} type="file" accept={accept} hidden onChange={chosen} />
      <input class="handed-many" ref={many} type="file" multiple hidden onChange={chosen} />
      <input
        class="handed-whole"
        ref={folder}
        type="file"
        hidden
        onChange={chosen}
        {...{ webkitdirectory: true }}
      />
    </div>
  );
}
