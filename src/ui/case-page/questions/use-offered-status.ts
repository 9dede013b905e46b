import { useEffect, useState } from 'preact/hooks';
import type { Purchase } from '../../../domain/case/purchase.ts';
import { countryOf } from '../../../domain/law/country-of.ts';
import { consumerFactsOf } from '../../../domain/settings/consumer-facts.ts';
import type { ShopperStatus } from '../../../domain/settings/settings.ts';
import type { Day } from '../../../domain/time/day.ts';
import { onSettingsChange, readSettings } from '../../../platform/settings.ts';

/** The status that the settings give for the longer window on the day of the deal; offered, never put in unseen. */
export function useOfferedStatus(
  { jurisdiction, transactionDate }: Purchase,
  today: Day,
): string | undefined {
  const [status, setStatus] = useState<ShopperStatus>();
  useEffect(() => {
    const read = (): void => {
      readSettings().then(
        (settings) => setStatus(settings.status),
        (thrown: unknown) => console.error(thrown),
      );
    };
    read();
    return onSettingsChange(read);
  }, []);
  return consumerFactsOf(status, transactionDate ?? today, countryOf(jurisdiction)?.longerWindow)
    .consumerStatus;
}
