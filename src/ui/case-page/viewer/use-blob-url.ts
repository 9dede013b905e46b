import { useEffect, useState } from 'preact/hooks';

/** An address for bytes, let go when they change or nobody shows them any more. */
export function useBlobUrl(bytes: ArrayBuffer | undefined, mediaType: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!bytes) {
      setAddress(undefined);
      return undefined;
    }
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType]);
  return address;
}
