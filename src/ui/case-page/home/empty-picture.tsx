import './empty-picture.css';

/** An order page whose picture goes into a folder. Drawn with the tokens, so that it is right in both themes. */
export function EmptyPicture() {
  return (
    <svg class="empty-picture" viewBox="0 0 320 260" aria-hidden="true" focusable="false">
      <ellipse class="empty-ground" cx="160" cy="236" rx="130" ry="14" />
      <path
        class="empty-folder-back"
        d="M62 110a14 14 0 0 1 14-14h52l20 24h96a14 14 0 0 1 14 14v84a14 14 0 0 1-14 14H76a14 14 0 0 1-14-14z"
      />
      <g class="empty-page" transform="rotate(-5 150 100)">
        <rect x="92" y="22" width="128" height="170" rx="10" />
        <path class="empty-bar" d="M92 32a10 10 0 0 1 10-10h108a10 10 0 0 1 10 10v14H92z" />
        <circle cx="106" cy="34" r="3.500" />
        <circle cx="118" cy="34" r="3.500" />
        <rect class="empty-thing" x="106" y="60" width="42" height="42" rx="6" />
        <path class="empty-lines" d="M160 68h44M160 82h32M160 96h38M106 118h98M106 132h76" />
      </g>
      <g class="empty-shot">
        <circle cx="236" cy="70" r="27" />
        <path d="M222 63h7l4-6h9l4 6h6v20h-30zM237 68a6 6 0 1 0 0 12a6 6 0 1 0 0-12z" />
      </g>
      <path
        class="empty-folder-front"
        d="M50 148a12 12 0 0 1 12-13h196a12 12 0 0 1 12 13l-8 72a14 14 0 0 1-14 12H72a14 14 0 0 1-14-12z"
      />
      <path class="empty-tick" d="M132 184l20 20 40-42" />
    </svg>
  );
}
