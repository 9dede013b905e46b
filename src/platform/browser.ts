// The one place that touches the polyfill: it throws when imported outside an extension, and will go away one day.
import browser from 'webextension-polyfill';

export { browser };
