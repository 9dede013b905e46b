import { onSettingsChange, readSettings } from './settings.ts';

/**
 * Shows this page in the chosen theme, now and whenever the choice changes. Without a choice the page has no mark, and
 * its style follows the system.
 */
export function followTheme(): void {
  const show = (): void => {
    readSettings().then(
      ({ theme }) => {
        const { dataset } = document.documentElement;
        if (theme) dataset.theme = theme;
        else delete dataset.theme;
      },
      (thrown: unknown) => console.error(thrown),
    );
  };
  show();
  onSettingsChange(show);
}
