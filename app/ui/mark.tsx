/** A bollard on a quay, as in `public/favicon.svg`. The name stands beside it, so it is not read aloud. */
export function Mark() {
  return (
    <svg
      className="app-header__mark"
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 32 32"
      width="32"
      height="32"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M8 5h16a3 3 0 0 1 0 6h-3l1 7H10l1-7H8a3 3 0 0 1 0-6z" />
      <path d="M3 20h26v3H3z" />
      <path
        d="M3 28c3 0 3-2 6.5-2s3.5 2 6.5 2 3-2 6.5-2 3.5 2 6.5 2"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
