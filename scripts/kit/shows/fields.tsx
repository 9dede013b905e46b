import { useState } from 'preact/hooks';
import { CheckField } from '../../../src/ui/kit/check-field.tsx';
import { ChoiceField, DateField, SelectField, TextField } from '../../../src/ui/kit/field.tsx';
import { TimeField } from '../../../src/ui/kit/time-field.tsx';
import type { Sample, Show } from '../show.ts';

function Typed({ sample, error }: { readonly sample: Sample; readonly error?: string }) {
  const [value, setValue] = useState(sample.mixed);
  return (
    <TextField label={sample.short} hint={sample.sentence} value={value} onValue={setValue} error={error} />
  );
}

function Chosen({ sample, isList }: { readonly sample: Sample; readonly isList: boolean }) {
  const [value, setValue] = useState('one');
  const options = [
    { value: 'one', label: sample.short },
    { value: 'two', label: sample.sentence },
    { value: 'three', label: sample.code },
  ];
  const props = { label: sample.short, value, options, onValue: setValue };
  return isList ? <SelectField {...props} /> : <ChoiceField {...props} />;
}

const nothing = (): void => undefined;

/** What is typed and chosen. */
export const fields: readonly Show[] = [
  {
    file: 'field.tsx',
    states: [
      { state: 'text', draw: (sample) => <Typed sample={sample} /> },
      { state: 'text that is wrong', draw: (sample) => <Typed sample={sample} error={sample.sentence} /> },
      {
        state: 'a code, read only',
        draw: ({ short, code }) => <TextField code readOnly label={short} value={code} onValue={nothing} />,
      },
      {
        state: 'lines of text',
        draw: ({ short, long }) => <TextField lines={3} label={short} value={long} onValue={nothing} />,
      },
      {
        state: 'a day, a day with an hour',
        draw: ({ short }) => (
          <>
            <DateField label={short} value="2026-11-22" onValue={nothing} />
            <DateField withTime label={short} value="2026-11-22T09:30" onValue={nothing} />
          </>
        ),
      },
      { state: 'one of a list', draw: (sample) => <Chosen sample={sample} isList /> },
      { state: 'one of a few in sight', draw: (sample) => <Chosen sample={sample} isList={false} /> },
    ],
  },
  {
    file: 'time-field.tsx',
    states: [
      {
        state: 'a time of day',
        draw: ({ short }) => <TimeField label={short} value="15:00" onValue={nothing} />,
      },
    ],
  },
  {
    file: 'check-field.tsx',
    states: [
      {
        state: 'so and not so',
        draw: ({ short, sentence }) => (
          <>
            <CheckField label={short} checked onChecked={nothing} />
            <CheckField label={sentence} checked={false} onChecked={nothing} />
          </>
        ),
      },
    ],
  },
];
