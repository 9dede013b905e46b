/** The name of the page that checks a bundle, within it. */
export const VERIFY_PAGE_NAME = 'verify.html';

/** The page that goes along with each bundle, loaded when one is made. */
export async function loadVerifyPage(): Promise<Blob> {
  const { default: html } = await import('virtual:verify-page');
  return new Blob([html], { type: 'text/html' });
}
