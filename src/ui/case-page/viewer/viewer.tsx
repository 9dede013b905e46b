import './viewer.css';
import { useState } from 'preact/hooks';
import {
  findEntry,
  findNextCapture,
  listEvidence,
  listRecordsOf,
  readPageText,
  readPicture,
} from '../../../storage/queries.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Notice } from '../../kit/notice.tsx';
import { showText } from '../../kit/show-text.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { caseHash, evidenceHash, goTo } from '../frame/route.ts';
import { EvidenceFacts } from './evidence-facts.tsx';
import { originalName } from './original-name.ts';
import { Picture } from './picture.tsx';
import { useBlobUrl } from './use-blob-url.ts';

interface Props {
  readonly caseId: string;
  readonly evidenceId: string;
}

/** A screenshot over the page: the picture, and what is known of it beside it. */
export function Viewer({ caseId, evidenceId }: Props) {
  const words = useWords();
  const [isActual, setActual] = useState(false);
  const live = useLive(
    async (db) => {
      const [evidence] = await listEvidence(db, [evidenceId]);
      if (!evidence || evidence.caseId !== caseId) return null;
      const entry = await findEntry(db, evidence.entryId);
      const [bytes, text, records, older, newer] = await Promise.all([
        readPicture(db, evidenceId),
        readPageText(db, evidenceId),
        listRecordsOf(db, evidenceId),
        entry && findNextCapture(db, entry, 'older'),
        entry && findNextCapture(db, entry, 'newer'),
      ]);
      const record = records.findLast(({ header }) => header.action === 'put' && header.caseId === caseId);
      return { evidence, bytes, text, record, older, newer };
    },
    ['viewer', caseId, evidenceId],
  );
  const found = live.state === 'read' ? live.value : undefined;
  const address = useBlobUrl(found?.bytes, 'image/png');

  const close = (): void => goTo(caseHash(caseId));
  const go = (to: string | undefined): void => {
    if (to !== undefined) goTo(evidenceHash(caseId, to), true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest('.viewer-picture-scroll')) return;
    const towards =
      words.direction === 'rtl'
        ? { ArrowLeft: 'on', ArrowRight: 'back' }
        : { ArrowRight: 'on', ArrowLeft: 'back' };
    const way = towards[event.key as keyof typeof towards];
    if (way === 'on') go(found?.older);
    if (way === 'back') go(found?.newer);
  };

  const title = found ? showText(found.evidence.facts.title || words.say('case.timeline.noTitle'), 200) : '';
  return (
    <Dialog labelledBy="viewer-title" onClose={close} onKeyDown={onKeyDown}>
      <div class="viewer">
        <div class="viewer-head">
          <h2 id="viewer-title">
            <Value most={200}>
              {found === undefined ? words.say('common.loading') : found ? title : words.say('app.name')}
            </Value>
          </h2>
          <div class="viewer-acts">
            {address && (
              <>
                <Button
                  small
                  look="quiet"
                  icon="zoom"
                  pressed={isActual}
                  onPress={() => setActual(!isActual)}
                >
                  {words.say('case.viewer.actual')}
                </Button>
                <ButtonLink
                  small
                  look="quiet"
                  icon="download"
                  href={address}
                  download={originalName(found?.evidence)}
                >
                  {words.say('case.viewer.download')}
                </ButtonLink>
              </>
            )}
            <Button look="quiet" iconOnly icon="close" onPress={close}>
              {words.say('common.close')}
            </Button>
          </div>
        </div>
        {live.state === 'failed' && <Notice tone="late">{words.say('common.readFailed')}</Notice>}
        {found === null && <Notice tone="warn">{words.say('case.viewer.missing')}</Notice>}
        {found && (
          <div class="viewer-body">
            <div class="viewer-picture">
              {address ? (
                <Picture
                  address={address}
                  name={words.say('case.viewer.picture', { title })}
                  isActual={isActual}
                />
              ) : (
                !found.bytes && <Notice tone="late">{words.say('case.viewer.noPicture')}</Notice>
              )}
              {found.newer !== undefined && (
                <span class="viewer-step viewer-step-back">
                  <Button iconOnly icon="previous" onPress={() => go(found.newer)}>
                    {words.say('case.viewer.previous')}
                  </Button>
                </span>
              )}
              {found.older !== undefined && (
                <span class="viewer-step viewer-step-on">
                  <Button iconOnly icon="next" onPress={() => go(found.older)}>
                    {words.say('case.viewer.following')}
                  </Button>
                </span>
              )}
            </div>
            <EvidenceFacts
              facts={found.evidence.facts}
              bytes={found.bytes}
              text={found.text}
              record={found.record}
            />
          </div>
        )}
      </div>
    </Dialog>
  );
}
