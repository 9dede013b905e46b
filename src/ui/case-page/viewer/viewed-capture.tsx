import './viewing.css';
import { useState } from 'preact/hooks';
import { type EvidenceFacts as Facts, isCapture, isFile, titleOf } from '../../../domain/case/evidence.ts';
import { filesOf } from '../../../domain/case/files-of.ts';
import { marksToStartWith, shownDerived } from '../../../domain/marking/shown-evidence.ts';
import { shownFacts } from '../../../domain/marking/shown-facts.ts';
import { scaleOf } from '../../../domain/marking/whole-pieces.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { showText } from '../../kit/show-text.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { MarkingEditor } from '../marking/marking-editor.tsx';
import { useErasing } from '../marking/use-erasing.ts';
import { PageChanges } from '../terms/page-changes.tsx';
import { EvidenceFacts } from './evidence-facts.tsx';
import { FileView } from './file-view.tsx';
import { ItemSwitch } from './item-switch.tsx';
import { madeWords } from './made-words.ts';
import { readDetails, type Viewed, type ViewedItem } from './read-viewed.ts';
import { TextPane } from './text-pane.tsx';
import { useSaveFile } from './use-save-file.ts';
import { ViewedPicture } from './viewed-picture.tsx';

interface Props {
  readonly viewed: Viewed;
  readonly namedId: string;
  readonly isMarking: boolean;
  readonly onMark: () => void;
  readonly onClose: () => void;
  readonly onGo: (evidenceId: string | undefined) => void;
}

/** A capture and what was made of it: one of them is shown, at first the one that others would see. */
export function ViewedCapture({ viewed, namedId, isMarking, onMark, onClose, onGo }: Props) {
  const words = useWords();
  const { original, derived } = viewed;
  const [chosenId, setChosenId] = useState(namedId === original.row.id ? undefined : namedId);
  const [isReading, setReading] = useState(false);
  const items = [original, ...derived];
  const shown = items.find(({ row }) => row.id === chosenId) ?? shownItem(derived) ?? original;
  const { facts } = shown.row;
  const live = useLive((db) => readDetails(db, shown.row), ['details', shown.row.id]);
  const details = live.state === 'read' ? live.value : undefined;
  const saveFile = useSaveFile(shown.row);
  const { erase, failed } = useErasing();

  const title = showText(titleOf(shownFacts(facts)) || words.say('case.timeline.noTitle'), 200);
  const nameOf = ({ row }: ViewedItem): string => {
    const all = derived.map((one) => one.row.facts);
    return madeWords(words, row.facts, all);
  };

  if (isMarking && original.pieces)
    return (
      <MarkingEditor
        original={original.row}
        pieces={original.pieces}
        title={title}
        startsWith={marksToStartWith(derived.map(({ row }) => row))}
        onSaved={setChosenId}
        onClose={onClose}
      />
    );
  const [first] = filesOf(facts);
  const text = details?.text ?? '';
  // A mail, a chat or a text is its text.
  const canRead = text !== '' && (facts.kind === undefined || ['photo', 'pdf'].includes(facts.read.is));
  return (
    <div class="viewer">
      <div class="viewer-head">
        <h2 id="viewer-title">
          <Value most={200}>{title}</Value>
        </h2>
        {derived.length > 0 && (
          <ItemSwitch
            items={items.map((item) => ({ id: item.row.id, name: nameOf(item) }))}
            shownId={shown.row.id}
            onShow={setChosenId}
          />
        )}
        <div class="viewer-acts">
          {original.pieces && (
            <Button small look="quiet" icon="black-out" onPress={onMark}>
              {words.say('marking.open')}
            </Button>
          )}
          {canRead && (
            <Button small look="quiet" icon="note" pressed={isReading} onPress={() => setReading(!isReading)}>
              {words.say('viewing.text')}
            </Button>
          )}
          {first && (
            <Button small look="quiet" icon="download" onPress={() => saveFile(first)}>
              {words.say(downloadWords(facts))}
            </Button>
          )}
          <Button look="quiet" iconOnly icon="close" onPress={onClose}>
            {words.say('common.close')}
          </Button>
        </div>
      </div>
      <div class="viewer-body">
        <div class="viewer-picture">
          <div class={isReading && canRead ? 'viewer-split' : 'viewer-stage'}>
            <div class="viewer-stage">
              {shown.pieces ? (
                <ViewedPicture
                  key={shown.row.id}
                  evidenceId={shown.row.id}
                  pieces={shown.pieces}
                  scale={scaleOf(facts)}
                  title={title}
                />
              ) : isFile(shown.row) ? (
                <FileView
                  key={shown.row.id}
                  evidence={shown.row}
                  content={viewed.content}
                  details={details}
                  title={title}
                />
              ) : (
                <Notice tone="late">{words.say('case.viewer.noPicture')}</Notice>
              )}
            </div>
            {isReading && canRead && (
              <TextPane
                text={text}
                label={words.say('case.viewer.pageText')}
                isClipped={facts.textClipped === true}
              />
            )}
          </div>
          {viewed.newer !== undefined && (
            <span class="viewer-step viewer-step-back">
              <Button iconOnly icon="previous" onPress={() => onGo(viewed.newer)}>
                {words.say('case.viewer.previous')}
              </Button>
            </span>
          )}
          {viewed.older !== undefined && (
            <span class="viewer-step viewer-step-on">
              <Button iconOnly icon="next" onPress={() => onGo(viewed.older)}>
                {words.say('case.viewer.following')}
              </Button>
            </span>
          )}
        </div>
        {live.state === 'failed' && <Notice tone="late">{words.say('common.readFailed')}</Notice>}
        {details && (
          <EvidenceFacts
            key={shown.row.id}
            evidence={shown.row}
            content={viewed.content}
            {...details}
            changes={isCapture(shown.row) && !facts.derived && <PageChanges evidence={shown.row} />}
            others={items
              .filter(({ row }) => row.id !== shown.row.id)
              .map((item) => ({
                hash: item.row.facts.sha256,
                label: item.row.facts.derived
                  ? words.say('case.viewer.hashMade', { name: nameOf(item) })
                  : words.say('case.viewer.hashOriginal'),
              }))}
          >
            {facts.derived && (
              <div class="viewer-made">
                <p class="small">{words.say('marking.stays')}</p>
                <p class="small muted">{words.say('marking.noText')}</p>
                <Button small icon="trash" onPress={() => erase(shown.row, setChosenId)}>
                  {words.say('marking.erase')}
                </Button>
                {failed && (
                  <Notice tone="late" urgent>
                    {words.say(`errors.${failed}`)}
                  </Notice>
                )}
              </div>
            )}
          </EvidenceFacts>
        )}
      </div>
    </div>
  );
}

/** The one that others would see. */
const shownItem = (derived: readonly ViewedItem[]): ViewedItem | undefined => {
  const id = shownDerived(derived.map(({ row }) => row))?.id;
  return derived.find(({ row }) => row.id === id);
};

const downloadWords = ({ kind, derived }: Facts) =>
  derived
    ? ('case.viewer.downloadShown' as const)
    : kind === 'file'
      ? ('viewing.downloadFile' as const)
      : ('case.viewer.download' as const);
