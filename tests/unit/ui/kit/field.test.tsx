// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { ChoiceField, TextField } from '../../../../src/ui/kit/field.tsx';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

it('ties label, hint and error to the control', () => {
  act(() =>
    render(<TextField label="Total" value="x" hint="as paid" error="wrong" onValue={() => {}} />, place),
  );
  const input = place.querySelector('input');
  expect(place.querySelector('label')?.htmlFor).toBe(input?.id);
  expect(input?.getAttribute('aria-invalid')).toBe('true');
  const told = input?.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(told.map((id) => place.querySelector(`[id="${id}"]`)?.textContent)).toEqual(['as paid', 'wrong']);
});

it('says nothing of an error that is none', () => {
  act(() => render(<TextField label="Total" value="" onValue={() => {}} />, place));
  const input = place.querySelector('input');
  expect(input?.hasAttribute('aria-invalid')).toBe(false);
  expect(input?.hasAttribute('aria-describedby')).toBe(false);
});

it('gives back what was chosen', () => {
  const chosen = vi.fn();
  const options = [
    { value: 'on', label: 'Yes' },
    { value: 'no', label: 'No' },
  ] as const;
  act(() => render(<ChoiceField label="?" value="on" options={options} onValue={chosen} />, place));
  const no = place.querySelectorAll('input')[1];
  no?.click();
  expect(chosen).toHaveBeenCalledWith('no');
});
