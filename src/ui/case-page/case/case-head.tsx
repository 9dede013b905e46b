import { useState } from 'preact/hooks';
import type { CaseRow } from '../../../storage/rows.ts';
import { formatMoney } from '../../../words/format.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { ExportButton } from '../export/export-button.tsx';
import { businessHash, homeHash } from '../frame/route.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { useLeftForm } from '../frame/use-left-form.ts';
import { useAction } from '../keyboard/action-provider.tsx';
import { WriteLetterLink } from '../letters/write-letter-link.tsx';
import { TitleForm } from './title-form.tsx';

interface Props {
  readonly row: CaseRow;
  /** Opens the form that ends the case. */
  readonly onClose: () => void;
}

/** Name of the case, its main facts in one line, and what can be done with the whole of it. */
export function CaseHead({ row, onClose }: Props) {
  const words = useWords();
  const [renaming, setRenaming] = useState(false);
  // A name that was typed and not saved is shown again by itself.
  useLeftForm(row.id, 'title', () => setRenaming(true));
  const { title, status, purchase } = row.facts;
  const isOpen = status === 'open';
  useAction('closeCase', isOpen ? onClose : undefined);

  return (
    <div class="case-head">
      <a class="case-back small" href={homeHash}>
        <Icon name="back" />
        {words.say('home.all')}
      </a>
      <div class="case-head-line">
        <div class="case-head-words">
          {renaming ? (
            <>
              <h1 class="unseen">
                <Value>{title}</Value>
              </h1>
              <TitleForm row={row} onDone={() => setRenaming(false)} onBack={() => setRenaming(true)} />
            </>
          ) : (
            <div class="case-title">
              <ScreenTitle title={title}>
                <Value most={300}>{title}</Value>
              </ScreenTitle>
              <Button look="quiet" iconOnly icon="note" onPress={() => setRenaming(true)}>
                {words.say('case.rename')}
              </Button>
            </div>
          )}
          <p class="case-facts muted">
            {!isOpen && <Chip icon="check">{words.say('case.status.closed')}</Chip>}
            {purchase.merchant && (
              <a href={businessHash(row.id)} title={words.say('home.business')}>
                <Value most={120}>{purchase.merchant}</Value>
              </a>
            )}
            {purchase.orderNumber && (
              <span>
                {words.say('case.facts.orderNumber')}{' '}
                <Value code most={60} copies={words.say('case.facts.orderNumber')}>
                  {purchase.orderNumber}
                </Value>
              </span>
            )}
            {purchase.total && (
              <Value copies={words.say('case.facts.total')}>
                {formatMoney(words.language, purchase.total)}
              </Value>
            )}
          </p>
        </div>
        <div class="case-acts">
          <WriteLetterLink caseId={row.id} />
          <ExportButton caseId={row.id} />
          {isOpen && (
            <Button look="quiet" onPress={onClose}>
              {words.say('case.close')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
