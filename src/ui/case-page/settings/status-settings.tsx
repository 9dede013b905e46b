import { useState } from 'preact/hooks';
import { emptyPurchase } from '../../../domain/case/purchase.ts';
import { countryOf } from '../../../domain/law/country-of.ts';
import { FIRST_BIRTH_YEAR } from '../../../domain/settings/read-settings.ts';
import type { ShopperStatus } from '../../../domain/settings/settings.ts';
import { parseDay } from '../../../domain/time/day.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import { localZone } from '../../../platform/clock.ts';
import { CheckField } from '../../kit/check-field.tsx';
import { DateField, TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import type { SettingsPart } from './settings-part.ts';
import { WhyAsked } from './why-asked.tsx';

/** What the four-month window hangs on, with why it is asked. Nothing of it has to be told. */
export function StatusSettings({ settings, onChange }: SettingsPart) {
  const words = useWords();
  const window = countryOf(emptyPurchase.jurisdiction)?.longerWindow;
  const today = dayIn(localZone(), useNow());
  const status = settings.status ?? {};
  const [year, setYear] = useState(String(status.birthYear ?? ''));
  const [certificate, setCertificate] = useState<string>(status.immigrantCertificateOn ?? '');
  const thisYear = Number(today.slice(0, 4));
  const birthYear = readYear(year, thisYear);
  const isWrong = year.trim() !== '' && year.trim().length >= 4 && birthYear === undefined;
  const isTurning = birthYear !== undefined && thisYear - birthYear === window?.seniorFrom;

  const tell = (change: Record<string, unknown>): void => {
    const told = Object.entries({ ...status, ...change }).filter(([, value]) => value !== undefined);
    onChange({ status: told.length === 0 ? undefined : (Object.fromEntries(told) as ShopperStatus) });
  };

  return (
    <>
      {window && <WhyAsked window={window} />}
      <div class="settings-fields">
        <TextField
          name="birthYear"
          label={words.say('settings.status.birthYear')}
          code
          value={year}
          hint={
            isTurning && window
              ? words.say('settings.status.turning', {
                  age: window.seniorFrom,
                  days: window.ordinaryDays,
                })
              : undefined
          }
          error={isWrong ? words.say('settings.status.birthYearWrong') : undefined}
          onValue={(text) => {
            setYear(text);
            tell({ birthYear: readYear(text, thisYear) });
          }}
        />
        <DateField
          name="certificate"
          label={words.say('settings.status.certificate')}
          hint={words.say('settings.status.certificateHint')}
          max={today}
          value={certificate}
          onValue={(text) => {
            setCertificate(text);
            tell({ immigrantCertificateOn: parseDay(text) });
          }}
        />
      </div>
      <CheckField
        label={words.say('settings.status.disability')}
        checked={status.hasDisability === true}
        onChecked={(checked) => tell({ hasDisability: checked ? true : undefined })}
      />
    </>
  );
}

function readYear(text: string, thisYear: number): number | undefined {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : undefined;
  return year !== undefined && year >= FIRST_BIRTH_YEAR && year <= thisYear ? year : undefined;
}
