// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TikiyaError } from '../../../../src/domain/errors.ts';
import { PurchaseForm } from '../../../../src/ui/case-page/case/purchase-form.tsx';
import { kept } from './kept-drafts.ts';
import { caseRow, clear, controlOf, draw, press, today, type } from './screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/form-drafts.ts', () => import('./kept-drafts.ts'));

const done = vi.fn();
const back = vi.fn();
beforeEach(() => {
  ask.mockReset();
  kept.clear();
  done.mockReset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(clear);

it('saves over the version that was seen, with every fact', async () => {
  ask.mockResolvedValue({ caseId: 'case-1' });
  await draw(
    <PurchaseForm row={caseRow({ receivedDate: null }, 4)} today={today} onDone={done} onBack={back} />,
  );
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
  const place = await draw(<PurchaseForm row={caseRow({})} today={today} onDone={done} onBack={back} />);
  await type('Total', 'a lot');
  await press('Save');
  expect(controlOf('Total').getAttribute('aria-invalid')).toBe('true');
  expect(place.querySelector('.field-error')?.textContent).toContain('cannot be read');
  expect(document.activeElement).toBe(controlOf('Total'));
  expect(ask).not.toHaveBeenCalled();
});

it('keeps what was typed when the case changed meanwhile, and saves it over the new one only when told to', async () => {
  ask.mockRejectedValueOnce(new TikiyaError('changed-elsewhere'));
  const place = await draw(<PurchaseForm row={caseRow({})} today={today} onDone={done} onBack={back} />);
  await type('Business', 'Mine');
  await press('Save');
  expect(done).not.toHaveBeenCalled();
  expect(place.querySelector('[role=alert].notice')?.textContent).toContain('another window');
  expect(controlOf('Business').value).toBe('Mine');

  // The page hears of the newer facts by its live query; the form stays as it was typed.
  const newer = caseRow({ merchant: 'Theirs' }, 2);
  await draw(<PurchaseForm row={newer} today={today} onDone={done} onBack={back} />);
  expect(controlOf('Business').value).toBe('Mine');
  ask.mockResolvedValueOnce({ caseId: 'case-1' });
  await press('Save what I typed');
  expect(ask).toHaveBeenLastCalledWith('case.correct', expect.objectContaining({ version: 2 }));
  expect(done).toHaveBeenCalledOnce();
});

it('keeps what was changed and not saved, and nothing that was saved since', async () => {
  await draw(
    <PurchaseForm row={caseRow({ merchant: 'Gal' }, 1)} today={today} onDone={done} onBack={back} />,
  );
  await type('Total', '1,299.90');
  expect(kept.get('purchase')).toEqual({ amount: '1,299.90' });
  clear();
  await draw(
    <PurchaseForm row={caseRow({ merchant: 'Gal Ltd' }, 2)} today={today} onDone={done} onBack={back} />,
  );
  await vi.waitFor(() => expect(controlOf('Total').value).toBe('1,299.90'));
  expect(controlOf('Business').value).toBe('Gal Ltd');
  await press('Don’t save');
  expect(kept.size).toBe(0);
  expect(back).not.toHaveBeenCalled();
  await vi.waitFor(() => press('Undo'));
  await vi.waitFor(() => expect(back).toHaveBeenCalledOnce());
  expect(kept.get('purchase')).toEqual({ amount: '1,299.90' });
});

it('keeps the facts of the law that it does not show', async () => {
  ask.mockResolvedValue({ caseId: 'case-1' });
  const law = { opened: true, kind: 'goods' };
  await draw(
    <PurchaseForm
      row={caseRow({ law, unknown: ['receivedDate', 'used'], topics: ['technician'] }, 1)}
      today={today}
      onDone={done}
      onBack={back}
    />,
  );
  await press('Save');
  expect(ask.mock.calls[0]?.[1].facts.purchase).toMatchObject({
    law,
    unknown: ['receivedDate', 'used'],
    topics: ['technician'],
  });
});
