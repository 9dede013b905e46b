/** What systems write into folders of their own accord. */
const OF_SYSTEMS = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;
const MAC_FOLDER = '__MACOSX/';
const MAC_MARK = '._';

/**
 * Which of these paths no person put there: files of a system by their exact names, and what a Mac leaves beside a file that is
 * there too, or in a folder of its own. Anything else under such a name may have been put in.
 */
export function leavingsAmong(paths: readonly string[]): ReadonlySet<string> {
  const there = new Set<string>();
  for (const path of paths)
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) there.add(path.slice(0, end));
  return new Set(paths.filter((path) => isLeaving(path, there)));
}

function isLeaving(path: string, there: ReadonlySet<string>): boolean {
  const at = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, at), path.slice(at)];
  if (OF_SYSTEMS.test(name)) return true;
  if (!name.startsWith(MAC_MARK)) return false;
  const of = folder + name.slice(MAC_MARK.length);
  return there.has(of) || (of.startsWith(MAC_FOLDER) && there.has(of.slice(MAC_FOLDER.length)));
}
