import { render } from 'preact';
import { shiftDay } from '../../domain/time/day.ts';
import { dayIn } from '../../domain/time/moment.ts';
import { localZone, openClock } from '../../platform/clock.ts';
import { serveSampleOrder } from '../../platform/sample-order.ts';
import { languageSettings } from '../../platform/settings.ts';
import { WordsProvider } from '../kit/words-provider.tsx';
import { SampleOrder } from './sample-order.tsx';

/** An order that has just arrived: there is time enough to cancel it. */
const ORDERED_DAYS_AGO = 3;

serveSampleOrder(async () => (await import('../../page-reader/read-page-facts.ts')).readPageFacts(window));
const clock = await openClock();
const place = document.getElementById('order');
if (place)
  render(
    <WordsProvider settings={languageSettings}>
      <SampleOrder orderedOn={shiftDay(dayIn(localZone(), clock()), -ORDERED_DAYS_AGO)} />
    </WordsProvider>,
    place,
  );
