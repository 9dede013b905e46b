import { useEffect, useRef } from 'preact/hooks';
import { REPORT_ORDERS, SIZE_LIMITS, WAYS_TO_FIT } from '../../../domain/export/report-request.ts';
import type { TooLarge } from '../../../report/fit-report.ts';
import { LANGUAGE_CODES } from '../../../words/load-words.ts';
import { nameOfLanguage } from '../../../words/words.ts';
import { Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/check-field.tsx';
import { ChoiceField, TextField } from '../../kit/field.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { CaseToCalendar } from '../calendar/case-to-calendar.tsx';
import { PrintButton } from '../print/print-button.tsx';
import { BundleChoice } from './bundle/bundle-choice.tsx';
import { EntryChoice } from './entry-choice.tsx';
import type { ExportDraft } from './export-draft.ts';
import { ShownDetails } from './shown-details.tsx';
import { VariantChoice } from './variant-choice.tsx';

interface Props {
  readonly caseId: string;
  readonly draft: ExportDraft;
  readonly onDraft: (change: Partial<ExportDraft>) => void;
  /** The last try came to nothing: it cannot be made so small. */
  readonly tooLarge: TooLarge | undefined;
  readonly onMake: () => void;
  readonly onClose: () => void;
  readonly onTable: () => void;
  readonly onCopy: () => void;
}

/** What a document is for, in which language, and what stands in it. */
export function ExportForm(props: Props) {
  const { caseId, draft, onDraft, tooLarge } = props;
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  // Where Enter makes it; a browser would begin at the box that scrolls.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  return (
    <form
      class="export-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onMake();
      }}
    >
      <VariantChoice value={draft.variant} onValue={(variant) => onDraft({ variant })} />
      <ChoiceField
        label={words.say('export.language')}
        value={draft.language}
        options={LANGUAGE_CODES.map((code) => ({ value: code, label: nameOfLanguage(code) }))}
        onValue={(language) => onDraft({ language })}
      />
      <p class="small muted">{words.say('export.languageNote')}</p>
      <BundleChoice draft={draft} onDraft={onDraft} />
      <TextField
        label={words.say('export.what')}
        hint={words.say('export.whatHint')}
        value={draft.forWhom}
        onValue={(forWhom) => onDraft({ forWhom })}
      />
      <EntryChoice
        caseId={caseId}
        leftOut={new Set(draft.leftOut)}
        onLeftOut={(ids) => onDraft({ leftOut: [...ids] })}
      />
      <ChoiceField
        label={words.say('export.order')}
        value={draft.order}
        options={REPORT_ORDERS.map((order) => ({ value: order, label: words.say(`export.orders.${order}`) }))}
        onValue={(order) => onDraft({ order })}
      />
      <CheckField
        label={words.say('export.hide')}
        checked={draft.hidesPersonal}
        onChecked={(hidesPersonal) => onDraft({ hidesPersonal })}
      />
      {draft.hidesPersonal && (
        <ShownDetails caseId={caseId} leftOut={new Set(draft.leftOut)} onClose={props.onClose} />
      )}
      <CheckField
        label={words.say('export.attach')}
        checked={draft.attachOriginals && !draft.hidesPersonal}
        readOnly={draft.hidesPersonal}
        onChecked={(attachOriginals) => onDraft({ attachOriginals })}
      />
      {draft.hidesPersonal && <p class="small muted">{words.say('export.noAttach')}</p>}
      <ChoiceField
        label={words.say('export.size')}
        value={draft.sizeLimit}
        options={SIZE_LIMITS.map((limit) => ({ value: limit, label: words.say(`export.limits.${limit}`) }))}
        onValue={(sizeLimit) => onDraft({ sizeLimit })}
      />
      {draft.sizeLimit !== 'none' && (
        <ChoiceField
          label={words.say('export.fit')}
          value={draft.wayToFit}
          options={WAYS_TO_FIT.map((way) => ({ value: way, label: words.say(`export.ways.${way}`) }))}
          onValue={(wayToFit) => onDraft({ wayToFit })}
        />
      )}
      <Fold summary={words.say('export.others')}>
        {() => (
          <div class="export-others">
            <Button icon="export" onPress={props.onTable}>
              {words.say('export.csv')}
            </Button>
            <Button icon="copy" onPress={props.onCopy}>
              {words.say('export.copy')}
            </Button>
            <PrintButton about={draft} onPress={props.onClose} />
            <CaseToCalendar about={draft} />
          </div>
        )}
      </Fold>
      {tooLarge && (
        <Notice tone="late" urgent>
          {tooLarge.appendix === undefined
            ? words.say('export.tooLarge')
            : words.say('export.tooLargeAppendix', { number: tooLarge.appendix })}
        </Notice>
      )}
      <div class="export-acts">
        <Button look="primary" icon="export" submit>
          {words.say('export.make')}
        </Button>
        <Button look="quiet" onPress={props.onClose}>
          {words.say('export.close')}
        </Button>
      </div>
    </form>
  );
}
