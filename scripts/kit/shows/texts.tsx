import { useState } from 'preact/hooks';
import type { Day } from '../../../src/domain/time/day.ts';
import { Button } from '../../../src/ui/kit/button.tsx';
import { Copyable } from '../../../src/ui/kit/copyable.tsx';
import { Dialog } from '../../../src/ui/kit/dialog.tsx';
import { Fold } from '../../../src/ui/kit/fold.tsx';
import { IsolatedText } from '../../../src/ui/kit/isolated-text.tsx';
import { Notice } from '../../../src/ui/kit/notice.tsx';
import { SaveError } from '../../../src/ui/kit/save-error.tsx';
import { Time } from '../../../src/ui/kit/time.tsx';
import { useToast } from '../../../src/ui/kit/toast.tsx';
import { Value } from '../../../src/ui/kit/value.tsx';
import type { Sample, Show } from '../show.ts';

const TONES = ['plain', 'calm', 'good', 'warn', 'late'] as const;

/** Quotations of languages that the screens do not speak yet: shown, not translated. */
const ARABIC = 'وعدت الموظفة بوصول المندوب يوم الخميس (طلب WEB-2026/1188).';
const RUSSIAN = 'Сотрудница обещала, что курьер приедет в четверг (заказ WEB-2026/1188).';

function Opener({ sample }: { readonly sample: Sample }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button onPress={() => setOpened(true)}>{sample.short}</Button>
      {opened && (
        <Dialog labelledBy="shown-dialog" onClose={() => setOpened(false)}>
          <h2 id="shown-dialog">{sample.sentence}</h2>
          <Button look="primary" onPress={() => setOpened(false)}>
            {sample.short}
          </Button>
        </Dialog>
      )}
    </>
  );
}

function Toaster({ sample }: { readonly sample: Sample }) {
  const toast = useToast();
  const action = { label: sample.short, run: () => undefined };
  return (
    <>
      <Button onPress={() => toast({ text: sample.sentence, action })}>{sample.short}</Button>
      <Button onPress={() => toast({ text: sample.sentence, tone: 'late' })}>{sample.code}</Button>
    </>
  );
}

const DAY = '2026-11-19' as Day;

/** What is read. */
export const texts: readonly Show[] = [
  {
    file: 'notice.tsx',
    states: [
      ...TONES.map((tone) => ({
        state: tone,
        draw: ({ short, sentence }: Sample) => (
          <Notice tone={tone} title={short}>
            <p>{sentence}</p>
          </Notice>
        ),
      })),
      { state: 'small', draw: ({ long }) => <Notice small>{long}</Notice> },
    ],
  },
  {
    file: 'value.tsx',
    states: [
      { state: 'mixed directions', draw: ({ mixed }) => <Value>{mixed}</Value> },
      { state: 'a code', draw: ({ code }) => <Value code>{code}</Value> },
      { state: 'too long', draw: ({ long }) => <Value most={40}>{long}</Value> },
      {
        state: 'to be copied',
        draw: ({ code, short }) => (
          <Value code copies={short}>
            {code}
          </Value>
        ),
      },
      {
        state: 'Arabic and Russian',
        draw: () => [ARABIC, RUSSIAN].map((text) => <Value key={text}>{text}</Value>),
      },
    ],
  },
  {
    file: 'copyable.tsx',
    states: [
      {
        state: 'beside its words',
        draw: ({ code, short }) => (
          <Copyable text={code} what={short}>
            <span>{short}</span>
          </Copyable>
        ),
      },
    ],
  },
  {
    file: 'time.tsx',
    states: [{ state: 'a day', draw: ({ short }) => <Time of={DAY}>{short}</Time> }],
  },
  {
    file: 'isolated-text.tsx',
    states: [{ state: 'a code in a sentence', draw: ({ mixed }) => <IsolatedText>{mixed}</IsolatedText> }],
  },
  {
    file: 'fold.tsx',
    states: [
      { state: 'shut', draw: ({ short, long }) => <Fold summary={short}>{() => <p>{long}</p>}</Fold> },
    ],
  },
  { file: 'dialog.tsx', states: [{ state: 'behind a press', draw: (sample) => <Opener sample={sample} /> }] },
  { file: 'toast.tsx', states: [{ state: 'behind a press', draw: (sample) => <Toaster sample={sample} /> }] },
  {
    file: 'save-error.tsx',
    states: [{ state: 'a full disk', draw: () => <SaveError code="storage-full" /> }],
  },
];
