/** The text of `verify.html`, made by the build (`scripts/build/verify-page.ts`). */
declare module 'virtual:verify-page' {
  const html: string;
  export default html;
}
