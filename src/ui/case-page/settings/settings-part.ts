import type { SettingsChange } from '../../../domain/settings/read-settings.ts';
import type { Settings } from '../../../domain/settings/settings.ts';

/** What each part of the settings gets. */
export interface SettingsPart {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}
