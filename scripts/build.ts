// npm run build [-- chrome firefox test-chrome limited-chrome]: builds the extension into dist/, the two released ones by default.
import { BUILDS, type BuildName, buildExtension } from './build/build-extension.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BUILDS));
if (unknown.length > 0) {
  throw new Error(
    `There is no build called ${unknown.join(', ')}; there are ${Object.keys(BUILDS).join(', ')}.`,
  );
}
const names = (asked.length > 0 ? asked : ['chrome', 'firefox']) as BuildName[];
for (const name of names) {
  console.log(`dist/${name}`);
  await buildExtension(name);
}
