// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { Fold } from '../../../../src/ui/kit/fold.tsx';
import { unfold } from '../../../../src/ui/kit/unfold.ts';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

it('opens every fold around what is to be seen, and no other', () => {
  act(() =>
    render(
      <>
        <Fold summary="facts" isMadeAtOnce>
          {() => (
            <Fold summary="questions" isMadeAtOnce>
              {() => <h2 id="sought">Questions</h2>}
            </Fold>
          )}
        </Fold>
        <Fold summary="other">{() => <p>Other</p>}</Fold>
      </>,
      place,
    ),
  );
  unfold(document.getElementById('sought'));
  expect([...place.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true, false]);
});
