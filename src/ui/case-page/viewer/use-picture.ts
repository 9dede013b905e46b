import { useEffect, useState } from 'preact/hooks';
import type { Size } from '../../../domain/capture/pieces.ts';
import { fileKind } from '../../../domain/file/file-kind.ts';
import { shownSize } from '../../../domain/photo/shown-size.ts';
import { readPictureOf } from '../../../storage/queries.ts';
import { useDatabase } from '../frame/database-provider.tsx';

/** A picture that an `img` can show, or that it is not there. */
type Shown =
  | { readonly is: 'reading' | 'missing' }
  | { readonly is: 'there'; readonly address: string; readonly size: Size };

/** One of a capture's pictures, held in memory only while it is `wanted`. */
export function usePicture(evidenceId: string, picture: string, wanted: boolean): Shown {
  const db = useDatabase();
  const [shown, setShown] = useState<Shown>({ is: 'reading' });
  useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    let address: string | undefined;
    readPictureOf(db, evidenceId, picture).then(
      (bytes) => {
        if (left) return;
        const size = bytes && shownSize(bytes);
        if (!bytes || !size) {
          setShown({ is: 'missing' });
          return;
        }
        const { mediaType } = fileKind(new Uint8Array(bytes, 0, Math.min(64, bytes.byteLength)), '');
        address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
        setShown({ is: 'there', address, size });
      },
      (thrown: unknown) => {
        console.error(thrown);
        if (!left) setShown({ is: 'missing' });
      },
    );
    return () => {
      left = true;
      setShown({ is: 'reading' });
      if (address) URL.revokeObjectURL(address);
    };
  }, [db, evidenceId, picture, wanted]);
  return shown;
}
