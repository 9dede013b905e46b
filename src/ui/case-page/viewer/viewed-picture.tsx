import { useEffect, useRef } from 'preact/hooks';
import { type Piece, wholeOf } from '../../../domain/capture/pieces.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useZooming, type Zooming } from './use-zooming.ts';
import { Whole } from './whole.tsx';

interface Props {
  readonly evidenceId: string;
  readonly pieces: readonly Piece[];
  readonly scale: number;
  readonly title: string;
}

/** A picture that can be made larger and moved, with the buttons and keys for it. */
export function ViewedPicture({ evidenceId, pieces, scale, title }: Props) {
  const words = useWords();
  const scroller = useRef<HTMLElement>(null);
  const zooming = useZooming(scroller, wholeOf(pieces), scale);
  const { zoom, zoomTo, zoomBy } = zooming;
  useKeys(zooming);
  return (
    <>
      <Whole
        picture={{ evidenceId, pieces, scale, title }}
        zoom={zoom}
        label={words.say('case.viewer.picture', { title })}
        scroller={scroller}
      />
      <div class="zoom-bar" role="toolbar" aria-label={words.say('viewing.zoom')}>
        <Button
          small
          look="quiet"
          iconOnly
          icon="zoom-out"
          title={words.say('marking.zoomOut')}
          onPress={() => zoomBy('out')}
        >
          {words.say('marking.zoomOut')}
        </Button>
        <Button
          small
          look="quiet"
          iconOnly
          icon="zoom"
          title={words.say('marking.zoomIn')}
          onPress={() => zoomBy('in')}
        >
          {words.say('marking.zoomIn')}
        </Button>
        <Button small look="quiet" pressed={zoom === 'fit'} onPress={() => zoomTo('fit')}>
          {words.say('viewing.fitAll')}
        </Button>
        <Button small look="quiet" pressed={zoom === 'width'} onPress={() => zoomTo('width')}>
          {words.say('viewing.fitWidth')}
        </Button>
        <Button small look="quiet" pressed={zoom === 'actual'} onPress={() => zoomTo('actual')}>
          {words.say('case.viewer.actual')}
        </Button>
      </div>
    </>
  );
}

/** `+`, `-`, `0` for all of it, `1` for its full size; where nothing is being typed. */
function useKeys(zooming: Zooming): void {
  const now = useRef(zooming);
  now.current = zooming;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      const { zoomBy, zoomTo } = now.current;
      if (event.key === '+' || event.key === '=') zoomBy('in');
      else if (event.key === '-') zoomBy('out');
      else if (event.key === '0') zoomTo('fit');
      else if (event.key === '1') zoomTo('actual');
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
