import { type ReactNode, useEffect } from 'react';

interface Frame {
  readonly title: string;
  /** Beside the title: counts, filters. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Title and body of a page, and the title of the window. */
export function PageFrame({ title, aside, children }: Frame) {
  useEffect(() => {
    document.title = `${title} · Sijill`;
  }, [title]);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{title}</h1>
        {aside}
      </header>
      {children}
    </div>
  );
}
