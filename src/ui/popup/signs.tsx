/** The folder of a case. */
export function FolderSign() {
  return (
    <svg class="mark" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
      <path
        class="mark-folder"
        d="M2 7.500A2.500 2.500 0 0 1 4.500 5h5.200l2.600 3h9.200A2.500 2.500 0 0 1 24 10.500v9A2.500 2.500 0 0 1 21.500 22h-17A2.500 2.500 0 0 1 2 19.500z"
      />
    </svg>
  );
}

/** The Enter key: says on the big button that it can be pressed from the keyboard. */
export function EnterSign() {
  return (
    <svg class="icon enter-sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M20 5v6a3 3 0 0 1-3 3H5M9.500 9.500L5 14l4.500 4.500" />
    </svg>
  );
}
