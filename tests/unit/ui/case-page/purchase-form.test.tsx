// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TikiyaError } from '../../../../src/domain/errors.ts';
import { PurchaseForm } from '../../../../src/ui/case-page/case/purchase-form.tsx';
import { caseRow, clear, controlOf, draw, press, today, type } from './screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));

const done = vi.fn();
beforeEach(() => {
  ask.mockReset();
  done.mockReset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(clear);

it('saves over the version that was seen, with every fact', async () => {
  ask.mockResolvedValue({ caseId: 'case-1' });
  await draw(<PurchaseForm row={caseRow({ receivedDate: null }, 4)} today={today} onDone={done} />);
  await type('Business', 'Gal');
  await type('Total', '1,299.90');
  await press('Save');
  expect(ask).toHaveBeenCalledWith('case.correct', {
    caseId: 'case-1',
    version: 4,
    facts: expect.objectContaining({
      title: 'Headphones',
      purchase: {
        jurisdiction: 'IL',
        channel: 'distance',
        kind: 'goods',
        merchant: 'Gal',
        total: { minor: 129_990, currency: 'ILS' },
        receivedDate: null,
      },
    }),
  });
  expect(done).toHaveBeenCalledOnce();
});

it('says what is wrong at the field, goes there, and sends nothing', async () => {
  const place = await draw(<PurchaseForm row={caseRow({})} today={today} onDone={done} />);
  await type('Total', 'a lot');
  await press('Save');
  expect(controlOf('Total').getAttribute('aria-invalid')).toBe('true');
  expect(place.querySelector('.field-error')?.textContent).toContain('cannot be read');
  expect(document.activeElement).toBe(controlOf('Total'));
  expect(ask).not.toHaveBeenCalled();
});

it('keeps what was typed when the case changed meanwhile, and saves it over the new one only when told to', async () => {
  ask.mockRejectedValueOnce(new TikiyaError('changed-elsewhere'));
  const place = await draw(<PurchaseForm row={caseRow({})} today={today} onDone={done} />);
  await type('Business', 'Mine');
  await press('Save');
  expect(done).not.toHaveBeenCalled();
  expect(place.querySelector('[role=alert].notice')?.textContent).toContain('another window');
  expect(controlOf('Business').value).toBe('Mine');

  // The page hears of the newer facts by its live query; the form stays as it was typed.
  const newer = caseRow({ merchant: 'Theirs' }, 2);
  await draw(<PurchaseForm row={newer} today={today} onDone={done} />);
  expect(controlOf('Business').value).toBe('Mine');
  ask.mockResolvedValueOnce({ caseId: 'case-1' });
  await press('Save what I typed');
  expect(ask).toHaveBeenLastCalledWith('case.correct', expect.objectContaining({ version: 2 }));
  expect(done).toHaveBeenCalledOnce();
});
