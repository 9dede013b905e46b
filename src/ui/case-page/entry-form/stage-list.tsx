import { useRef, useState } from 'preact/hooks';
import { monthlyPriceOn } from '../../../domain/benefits/benefit.ts';
import type { BenefitContent, BenefitStage } from '../../../domain/case/entry.ts';
import { emptyPurchase } from '../../../domain/case/purchase.ts';
import { parseTypedSum } from '../../../domain/case/typed-sum.ts';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import { formatDay, formatMoney } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import { GoneRow } from '../../contact/gone-row.tsx';
import { Button } from '../../kit/button.tsx';
import { SelectField, TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import type { FactFieldProps } from './fact-field-props.ts';
import { type FactDraft, NEW_STAGE, type StageDraft } from './fact-values.ts';
import { stagesOf } from './read-fact.ts';

/** More stages than any offer has. */
const MOST_STAGES = 12;

const isTyped = ({ months, value }: StageDraft): boolean =>
  value.trim() !== '' || months.trim() !== NEW_STAGE.months;

/** The stages of an offer, one line each, with what each comes to: "until 21 May 2027, ₪49.95 a month". */
export function StageList({ draft, onChange, wrong, locked }: FactFieldProps) {
  const words = useWords();
  const today = dayIn(zoneOfLaw(emptyPurchase), useNow());
  const [gone, setGone] = useState<{
    readonly stage: StageDraft;
    readonly at: number;
    readonly nth: number;
  }>();
  const list = useRef<HTMLOListElement>(null);
  const stages = stagesOf(draft, today, () => undefined);
  const setStage = (at: number, change: Partial<StageDraft>): void =>
    onChange({
      stages: draft.stages.map((stage, index) => (index === at ? { ...stage, ...change } : stage)),
    });
  const remove = (at: number): void => {
    const stage = draft.stages[at];
    onChange({ stages: draft.stages.filter((_, index) => index !== at) });
    setGone((before) => (stage && isTyped(stage) ? { stage, at, nth: (before?.nth ?? 0) + 1 } : undefined));
  };
  return (
    <fieldset class="stages">
      <legend class="field-label">{words.say('benefit.form.stages')}</legend>
      <ol ref={list}>
        {draft.stages.map((stage, at) => {
          const number = at + 1;
          const made = stages?.[at];
          return (
            // A stage is known by its place alone.
            <li class="stage" key={at}>
              <fieldset class="stage-fields">
                <legend class="unseen">{words.say('benefit.form.stage', { number })}</legend>
                <TextField
                  label={words.say('benefit.form.months')}
                  decimal
                  value={stage.months}
                  onValue={(months) => setStage(at, { months })}
                  readOnly={locked}
                  error={wrong(`stage ${at} months`)}
                />
                <TextField
                  label={words.say('benefit.form.value')}
                  decimal
                  value={stage.value}
                  onValue={(value) => setStage(at, { value })}
                  readOnly={locked}
                  error={wrong(`stage ${at} value`)}
                />
                <SelectField
                  label={words.say('benefit.form.by')}
                  value={stage.by}
                  options={[
                    { value: 'percent', label: words.say('benefit.form.percent') },
                    { value: 'sum', label: words.say('benefit.form.sum') },
                  ]}
                  onValue={(by) => !locked && setStage(at, { by })}
                />
                {draft.stages.length > 1 && (
                  <Button look="quiet" icon="close" iconOnly busy={locked} onPress={() => remove(at)}>
                    {words.say('benefit.form.removeStage', { number })}
                  </Button>
                )}
              </fieldset>
              {made && <p class="small muted">{stageLine(made, draft, words)}</p>}
            </li>
          );
        })}
      </ol>
      {gone && draft.stages.length < MOST_STAGES && (
        <GoneRow
          key={gone.nth}
          locked={locked}
          rowOf={() => list.current?.children[gone.at]}
          onBack={() => {
            onChange({ stages: draft.stages.toSpliced(gone.at, 0, gone.stage) });
            setGone(undefined);
          }}
        />
      )}
      {draft.stages.length < MOST_STAGES && (
        <Button
          look="quiet"
          small
          icon="plus"
          busy={locked}
          onPress={() => onChange({ stages: [...draft.stages, NEW_STAGE] })}
        >
          {words.say('benefit.form.addStage')}
        </Button>
      )}
    </fieldset>
  );
}

function stageLine(stage: BenefitStage, draft: FactDraft, words: Words): string {
  const usual = parseTypedSum(draft.sum, draft.currency);
  const benefit: BenefitContent = {
    kind: 'benefit',
    text: '',
    stages: [stage],
    checksBills: false,
    ...(usual && { usualMonthly: usual }),
  };
  const price = monthlyPriceOn(benefit, stage.fromDay);
  const until = formatDay(words.language, stage.untilDay);
  return price
    ? words.say('benefit.form.stageIs', { until, sum: formatMoney(words.language, price) })
    : words.say('benefit.form.stageUntil', { until });
}
