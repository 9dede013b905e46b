import { useEffect, useRef, useState } from 'preact/hooks';
import type { SizeLimit } from '../../../domain/export/report-request.ts';
import { formatBytes } from '../../../words/format.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { DocumentFile, MadeDocument } from './make-document.ts';
import { usePagePictures } from './use-page-pictures.ts';

interface Props {
  readonly made: MadeDocument;
  readonly limit: SizeLimit;
  /** What is downloaded is a ZIP around it. */
  readonly isBundle: boolean;
  readonly onSave: () => Promise<void>;
  readonly onBack: () => void;
}

/** How a document that was made looks, how long and how large it is; only then is it downloaded. */
export function ExportMade({ made, limit, isBundle, onSave, onBack }: Props) {
  const words = useWords();
  const { files, quality } = made;
  const [first] = files;
  const button = useRef<HTMLDivElement>(null);
  const [isSaving, setSaving] = useState(false);
  useEffect(() => button.current?.querySelector('button')?.focus(), []);
  return (
    <>
      <div role="status">
        {files.length > 1 && <p>{words.say('export.inVolumes', { count: files.length })}</p>}
        <ul class="export-files">
          {files.map((file) => (
            <li key={file.name}>
              <bdi>{file.name}</bdi> <FileSize file={file} />
            </li>
          ))}
        </ul>
      </div>
      {quality !== 'as-captured' && (
        <Notice small>
          {words.say('export.quality', { quality, limit: words.say(`export.limits.${limit}`) })}
        </Notice>
      )}
      {first && <Pages file={first} />}
      <div class="export-acts" ref={button}>
        <Button
          look="primary"
          icon="export"
          onPress={() => {
            if (isSaving) return;
            setSaving(true);
            void onSave();
          }}
        >
          {isBundle ? words.say('bundle.make') : words.say('export.download', { count: files.length })}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {words.say('export.back')}
        </Button>
      </div>
    </>
  );
}

function FileSize({ file }: { readonly file: DocumentFile }) {
  const words = useWords();
  return (
    <span class="small muted num">
      {words.say('export.pages', { count: file.pageCount })} ·{' '}
      <bdi>{formatBytes(words.language, file.blob.size)}</bdi>
    </span>
  );
}

/** The first pages of it, small. */
function Pages({ file }: { readonly file: DocumentFile }) {
  const words = useWords();
  const pages = usePagePictures(file.blob);
  if (pages.state === 'failed') return <p class="small muted">{words.say('export.noLook')}</p>;
  return (
    <>
      <div class="export-pages" aria-busy={pages.state === 'drawing'}>
        {pages.addresses.map((address, index) => (
          <img
            key={address}
            src={address}
            class="export-page"
            alt={words.say('report.page', { page: index + 1, pages: file.pageCount })}
          />
        ))}
      </div>
      {file.pageCount > pages.addresses.length && pages.state === 'drawn' && (
        <p class="small muted">
          {words.say('export.furtherPages', { count: file.pageCount - pages.addresses.length })}
        </p>
      )}
    </>
  );
}
