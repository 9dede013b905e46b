/** What of Trusted Types is used here; TypeScript's own libraries do not hold it yet (https://w3c.github.io/trusted-types). */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

/**
 * Under the manifest's `require-trusted-types-for 'script'` no text becomes markup or script on a page of the extension, whatever
 * a library tries. Only addresses of the extension's own files may become scripts: those of its workers. Imported by every page
 * and worker that starts a worker. A browser without Trusted Types ignores both.
 */
const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin !== location.origin)
      throw new TypeError(`not a script of the extension: ${address}`);
    return address;
  },
});
