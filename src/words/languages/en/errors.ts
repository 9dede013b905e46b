import type { Catalogue } from '../../catalogue.ts';

export default {
  'page-not-capturable':
    'The browser does not allow screenshots of this page. Ordinary website pages work; what you typed is kept as a draft.',
  'tab-closed': 'The tab was closed before the screenshot. What you typed is kept as a draft.',
  'tab-changed':
    'The page changed during the screenshot, so none was saved. Try again once the page has settled; what you typed is kept as a draft.',
  'capture-failed':
    'The browser could not take the screenshot. Try again in a moment; what you typed is kept as a draft.',
  'capture-busy':
    'Another screenshot is still being taken in this tab. Wait for it to end, or stop it and keep what it has.',
  'nothing-selected':
    'No selected text was found on the page, so nothing was saved. Select the text again, or capture a region of the page.',
  'call-running': 'Another call is being timed. End it first, then start a new one.',
  'page-left':
    'The page was left before any of it was captured. Go back to it and try again; what you wrote is kept as a draft.',
  'storage-full':
    'The disk is full, so this was not saved. Free some space and try again; what you typed is still here.',
  'storage-failed':
    'Saving did not work, perhaps because the disk is full. What you typed is still here; please try again.',
  'storage-newer':
    'Your data was saved by a newer version of Tikiya. Update the extension, or close the browser and start it again; nothing is lost.',
  'evidence-mismatch':
    'What was read back from disk differs from what was captured, so it is not marked as saved. Please capture again.',
  'not-found': 'This item is no longer here. It may have been deleted in another window.',
  'changed-elsewhere':
    'This item was changed in another window. Reload and try again; what you typed is still here.',
  'bad-request': 'One of the values is not valid. Please check what was typed.',
  interrupted: 'The action was interrupted. You can try again; nothing is saved twice.',
  'no-answer': 'The extension does not answer. Close it and open it again.',
  'file-too-large': 'The file is larger than 256 MB. Tikiya keeps files up to that size.',
  'file-unreadable': 'The file could not be read. It may have been moved or deleted, or it is a folder.',
  'export-failed': 'The file could not be made. The case itself is unchanged; you can try again.',
  'not-a-backup':
    'This is not a backup file of Tikiya, or it was cut off while it was downloaded or copied. Nothing kept here has changed.',
  'backup-damaged':
    'The file is damaged, so nothing was restored from it. Nothing kept here has changed; if you have another copy of the backup, try that one.',
  'backup-newer':
    'The backup was made by a newer version of Tikiya. Update the extension and try again; nothing kept here has changed.',
  'wrong-password': 'The password does not fit this file. Nothing has changed; you can try again.',
  'backup-failed':
    'The backup was not finished and no file was made. Nothing kept here has changed; you can try again.',
  unexpected: 'Something went wrong. Nothing you saved is affected; you can try again.',
} satisfies Catalogue['errors'];
