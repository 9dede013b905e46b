import { useState } from 'preact/hooks';
import type { Zoom } from '../viewer/fit.ts';

const STEP = 1.25;
const MOST = 8;

/** How large the picture is shown: as the window allows, and larger by steps. */
export function useZoom(): { zoom: Zoom; onZoom: (to: 'in' | 'out' | 'fit') => void } {
  const [times, setTimes] = useState(1);
  return {
    zoom: times === 1 ? 'fit' : times,
    onZoom: (to) => {
      if (to === 'fit') setTimes(1);
      else setTimes((now) => Math.min(MOST, Math.max(1 / MOST, to === 'in' ? now * STEP : now / STEP)));
    },
  };
}
