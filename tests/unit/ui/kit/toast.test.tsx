// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ToastProvider, useToast } from '../../../../src/ui/kit/toast.tsx';

const place = document.createElement('div');
document.body.append(place);
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  render(null, place);
  vi.useRealTimers();
});

const undo = vi.fn();

function Remover({ tone }: { tone?: 'late' }) {
  const toast = useToast();
  return (
    <button
      type="button"
      class="remover"
      onClick={() => toast({ text: 'Removed', action: { label: 'Undo', run: undo }, ...(tone && { tone }) })}
    >
      Remove
    </button>
  );
}

function draw(tone?: 'late'): HTMLButtonElement {
  act(() => {
    render(
      <ToastProvider closeLabel="Close">
        <Remover {...(tone && { tone })} />
      </ToastProvider>,
      place,
    );
  });
  const button = place.querySelector<HTMLButtonElement>('.remover');
  if (!button) throw new Error('not drawn');
  return button;
}

const shown = (): string | undefined => place.querySelector('.toast > span')?.textContent ?? undefined;

it('is said in a live region that was there before it', () => {
  const button = draw();
  const region = place.querySelector('[role=status]');
  expect(region?.textContent).toBe('');
  act(() => button.click());
  expect(region?.textContent).toContain('Removed');
});

it('runs the action, goes away and gives the focus back', () => {
  const button = draw();
  button.focus();
  act(() => button.click());
  const action = [...place.querySelectorAll<HTMLButtonElement>('.toast button')].find(
    (one) => one.textContent === 'Undo',
  );
  act(() => action?.focus());
  act(() => action?.click());
  expect(undo).toHaveBeenCalledOnce();
  expect(shown()).toBeUndefined();
  expect(document.activeElement).toBe(button);
});

it('goes by itself, but not while the focus is in it, and an error never', () => {
  const button = draw();
  act(() => button.click());
  act(() => place.querySelector<HTMLButtonElement>('.toast button')?.focus());
  act(() => void vi.advanceTimersByTime(60_000));
  expect(shown()).toBe('Removed');
  act(() => button.focus());
  act(() => void vi.advanceTimersByTime(60_000));
  expect(shown()).toBeUndefined();

  render(null, place);
  act(() => draw('late').click());
  act(() => void vi.advanceTimersByTime(60_000));
  expect(shown()).toBe('Removed');
});
