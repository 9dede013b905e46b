import { useEffect, useState } from 'preact/hooks';
import { openDocument } from '../../../file-reader/open-document.ts';

/** Pages that are drawn to be looked at. */
const MOST_PAGES = 4;
/** A larger file is not read into memory only to be looked at. */
const MOST_BYTES = 150_000_000;

interface PagePictures {
  /** `failed`: not one could be drawn. */
  readonly state: 'drawing' | 'drawn' | 'failed';
  /** Of the pictures that are there, the first page first. */
  readonly addresses: readonly string[];
}

/** Draws the first pages of a PDF, one after the other, in a worker. */
export function usePagePictures(file: Blob): PagePictures {
  const [pictures, setPictures] = useState<PagePictures>({ state: 'drawing', addresses: [] });
  useEffect(() => {
    let isOver = false;
    const addresses: string[] = [];
    const draw = async (): Promise<void> => {
      if (file.size > MOST_BYTES) return;
      const document = await openDocument(await file.arrayBuffer());
      if (typeof document === 'string') return;
      try {
        for (let number = 1; number <= Math.min(MOST_PAGES, document.pageCount) && !isOver; number += 1) {
          const page = await document.page(number);
          if (typeof page === 'string' || isOver) return;
          addresses.push(URL.createObjectURL(new Blob([page.bytes])));
          setPictures({ state: 'drawing', addresses: [...addresses] });
        }
      } finally {
        document.close();
      }
    };
    draw()
      .catch((thrown: unknown) => console.error(thrown))
      .finally(() => {
        const state = addresses.length > 0 ? 'drawn' : 'failed';
        if (!isOver) setPictures({ state, addresses: [...addresses] });
      });
    return () => {
      isOver = true;
      for (const address of addresses) URL.revokeObjectURL(address);
    };
  }, [file]);
  return pictures;
}
