// Not by what is stored: that is what goes. A channel reaches the pages of the extension and nobody else.
const CHANNEL = 'everything-erased';

/** Tells every open page that everything is being deleted: what it still holds of it has to go too. */
export function tellErased(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Hears of it. Gives back the way to stop. */
export function onErased(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener);
  return () => channel.close();
}
