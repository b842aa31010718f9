/** Line drawings on a grid of 20; decoration only, the word stands beside each. */
const PATHS: Readonly<Record<string, string>> = {
  sijill: 'M4 3h12v14H4zM7 7h6M7 10h6M7 13h4',
  inbox: 'M3 11l2-7h10l2 7v5H3zM3 11h4l1 2h4l1-2h4',
  figures: 'M3 16h14M5 13V9M9 13V5M13 13V8M16 13v-3',
  agreements: 'M3 4h14v12H3zM3 8h14M8 4v12M13 4v12',
  timeline: 'M3 10h14M6 7v6M10 5v10M14 8v4',
  map: 'M3 5l5-2 4 2 5-2v12l-5 2-4-2-5 2zM8 3v12M12 5v12',
  sources: 'M5 5.5a2 2 0 1 0 0-.01M15 5.5a2 2 0 1 0 0-.01M10 15a2 2 0 1 0 0-.01M6 7l3 6.5M14 7l-3 6.5M7 5.5h6',
  search: 'M8.5 3a5.5 5.5 0 1 0 .01 0M12.5 12.5L17 17',
  decisions: 'M3 10l4 4L17 4M3 17h14',
  settings: 'M3 6h9M15 6h2M3 14h2M8 14h9M12.5 4v4M6.5 12v4',
  close: 'M5 5l10 10M15 5L5 15',
  add: 'M10 4v12M4 10h12',
  undo: 'M7 5L3 9l4 4M3 9h9a4 4 0 0 1 0 8H8',
};

export function Icon({ name }: { readonly name: string }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name] ?? ''} />
    </svg>
  );
}
