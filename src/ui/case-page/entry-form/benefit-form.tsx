import { CheckField } from '../../kit/check-field.tsx';
import { ChoiceField, DateField, TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { AgentField } from './agent-field.tsx';
import type { FactFieldProps } from './fact-field-props.ts';
import { OnField } from './on-field.tsx';
import { StageList } from './stage-list.tsx';
import { SumField } from './sum-field.tsx';

/** A price for some months, in one stage or several; or a coupon or a credit that ends on a day. */
export function BenefitFields(props: FactFieldProps) {
  const { draft, onChange, wrong, locked } = props;
  const words = useWords();
  const isPrice = draft.offer === 'price';
  return (
    <>
      <ChoiceField
        label={words.say('benefit.form.offer')}
        value={draft.offer}
        options={[
          { value: 'price', label: words.say('benefit.form.price') },
          { value: 'coupon', label: words.say('benefit.form.coupon') },
        ]}
        onValue={(offer) => onChange({ offer })}
        readOnly={locked}
      />
      <TextField
        label={words.say('benefit.form.what')}
        hint={words.say(isPrice ? 'benefit.form.whatHint' : 'benefit.form.couponHint')}
        lines={2}
        value={draft.text}
        onValue={(text) => onChange({ text })}
        readOnly={locked}
        error={wrong('text')}
      />
      {isPrice ? (
        <>
          <SumField
            label={words.say('benefit.form.usual')}
            hint={words.say('benefit.form.usualHint')}
            sum={draft.sum}
            currency={draft.currency}
            onChange={onChange}
            error={wrong('sum')}
            locked={locked}
          />
          <DateField
            label={words.say('benefit.form.startsOn')}
            hint={words.say('factForm.onHint')}
            value={draft.startsOn}
            onValue={(startsOn) => onChange({ startsOn })}
            readOnly={locked}
            error={wrong('startsOn')}
          />
          <StageList {...props} />
          <CheckField
            label={words.say('benefit.form.checksBills')}
            checked={draft.checksBills}
            onChecked={(checksBills) => onChange({ checksBills })}
            readOnly={locked}
          />
        </>
      ) : (
        <DateField
          label={words.say('benefit.form.until')}
          value={draft.until}
          onValue={(until) => onChange({ until })}
          readOnly={locked}
          error={wrong('until')}
        />
      )}
      <div class="entry-pair">
        <AgentField {...props} />
        <OnField {...props} label={words.say('promise.form.on')} />
      </div>
    </>
  );
}
