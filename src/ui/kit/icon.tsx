import './icon.css';

/** Shapes of a 24 × 24 grid, drawn as lines. */
const SHAPES = {
  camera: 'M4 8h3l2-3h6l2 3h3v11H4zM12 9.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7z',
  phone: 'M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1z',
  chat: 'M4 5h16v11H9l-5 4z',
  email: 'M4 6h16v12H4zM4 7l8 6 8-6',
  whatsapp: 'M4 20l1.300-4A8.500 8.500 0 1 1 8 18.700zM9 9.500c0 3 2.500 5.500 5.500 5.500',
  visit: 'M4 10l1.500-5h13L20 10M5.500 10v9h13v-9M4 10h16M10 19v-5h4v5',
  letter: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h4',
  note: 'M5 20l1-4L16.500 5.500a2 2 0 0 1 3 3L9 19zM14.500 7.500l3 3',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M5 12h14M11 6l-6 6 6 6',
  previous: 'M14.500 6l-6 6 6 6',
  next: 'M9.500 6l6 6-6 6',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  download: 'M12 4v11M7 10.500l5 5 5-5M5 20h14',
  export: 'M14 3H6v18h12V7zM14 3v4h4M12 11v6M9.500 14.500L12 17l2.500-2.500',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.500 11v5M13.500 11v5',
  undo: 'M9 14l-5-5 5-5M4 9h10a5.500 5.500 0 0 1 0 11h-3',
  clock: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM12 8v4.500l3 2',
  alert: 'M12 4l9 16H3zM12 10v4.500M12 17.500v.01',
  info: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM12 11.500v4.500M12 8v.01',
  folder: 'M3 7a2 2 0 0 1 2-2h4.500l2.500 3H19a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
  truck:
    'M3 6h11v10H3zM14 10h4l3 3v3h-7M7 16.500a1.800 1.800 0 1 0 0 3.600a1.800 1.800 0 1 0 0-3.600zM17 16.500a1.800 1.800 0 1 0 0 3.600a1.800 1.800 0 1 0 0-3.600z',
  calendar: 'M4 6h16v14H4zM4 10.500h16M8 3.500V7M16 3.500V7',
  external: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  page: 'M7 3h10v18H7zM10 7h4M10 10.500h4M12 14v4M10.300 16.500L12 18.200l1.700-1.700',
  region: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M11 4h2M11 20h2M4 11v2M20 11v2',
  block: 'M4 4h16v4H4zM4 11h9v9H4zM16 11h4v9h-4z',
  strip: 'M5 4h14v16H5zM5 9.300h14M5 14.700h14',
  selection: 'M4 6h16M4 10h11M4 14h16M4 18h7M17 18.500h4M19 16.500v4',
  more: 'M6 11.500a.8.8 0 1 0 0 1a.8.8 0 1 0 0-1zM12 11.500a.8.8 0 1 0 0 1a.8.8 0 1 0 0-1zM18 11.500a.8.8 0 1 0 0 1a.8.8 0 1 0 0-1z',
  stop: 'M6.500 6.500h11v11h-11z',
  zoom: 'M10.500 4.500a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM15 15l5 5M8 10.500h5M10.500 8v5',
  select: 'M6 4l12 7.500-5.500 1.500-3 5.500z',
  'black-out': 'M3 8h18v8H3zM7 8v8M11 8v8M15 8v8M19 8v8M5 8v8M9 8v8M13 8v8M17 8v8',
  crop: 'M7 3v14h14M3 7h14v14',
  arrow: 'M5 19L19 5M10 5h9v9',
  box: 'M4 6h16v12H4z',
  number: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM10.500 10l2-1.500V16',
  redo: 'M15 14l5-5-5-5M20 9H10a5.500 5.500 0 0 0 0 11h3',
  promise: 'M8 13l-4-4 4-5h5l3 2h4v8l-6 6-3-3M8 13l3 3M11 10l3-3',
  tag: 'M4 4h8l8 8-8 8-8-8zM8.500 7.500a1 1 0 1 0 0 2a1 1 0 1 0 0-2z',
  bill: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  money: 'M3 6h18v12H3zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM6 9v.01M18 15v.01',
  tools:
    'M14 6a4.500 4.500 0 0 1 6-2l-3 3 1 2 2 1 3-3M14 6a4.500 4.500 0 0 0 .500 5L5 20.500 3.500 19 13 9.500',
  clip: 'M19 11l-7.500 7.500a4.500 4.500 0 0 1-6.300-6.300L13 4.300a3 3 0 0 1 4.300 4.300L9.600 16.300a1.500 1.500 0 0 1-2.200-2.200L14 7.500',
  search: 'M10.500 4.500a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM15 15l5 5',
  settings:
    'M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.200 2.200M16.200 16.200l2.200 2.200M18.400 5.600l-2.200 2.200M7.800 16.200l-2.200 2.200',
  business: 'M4 21V9l8-5 8 5v12zM9 21v-6h6v6M9 11h.01M15 11h.01',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM4.500 20a7.500 7.500 0 0 1 15 0',
  puzzle: 'M10 6a2 2 0 1 1 4 0h4v4a2 2 0 1 1 0 4v4h-4a2 2 0 1 0-4 0H6v-4a2 2 0 1 0 0-4V6z',
  keyboard: 'M3 7h18v10H3zM7 10.500h.01M11 10.500h.01M15 10.500h.01M8 14h8',
  'zoom-out': 'M10.500 4.500a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM15 15l5 5M8 10.500h5',
} as const;

/** Names of the shapes. */
export type IconName = keyof typeof SHAPES;

/** Every shape, for the page that shows them all. */
export const ICON_NAMES = Object.keys(SHAPES) as readonly IconName[];

/** Shapes that point along the line of reading and turn with it. */
const TURNING: ReadonlySet<IconName> = new Set([
  'back',
  'previous',
  'next',
  'undo',
  'redo',
  'truck',
  'external',
]);

interface Props {
  readonly name: IconName;
  readonly large?: boolean;
}

/** A small picture beside words; never alone, so screen readers pass over it. */
export function Icon({ name, large = false }: Props) {
  const classes = ['icon', large && 'icon-l', TURNING.has(name) && 'icon-turns'].filter(Boolean).join(' ');
  return (
    <svg class={classes} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}

/** The mark of Tikiya: a folder with a tick. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
      <path
        class="mark-folder"
        d="M2 7.500A2.500 2.500 0 0 1 4.500 5h5.200l2.600 3h9.200A2.500 2.500 0 0 1 24 10.500v9A2.500 2.500 0 0 1 21.500 22h-17A2.500 2.500 0 0 1 2 19.500z"
      />
      <path class="mark-tick" d="M7.500 14.800l3.400 3.400L18.500 11" />
    </svg>
  );
}
