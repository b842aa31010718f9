import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';

interface DropOf {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped on it, or pasted anywhere on the page. For keys there is the button beside. */
export function Drop({ onFiles, children }: DropOf) {
  const [inside, setInside] = useState(0);
  const give = useRef(onFiles);
  give.current = onFiles;
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const files = filesOf(clipboardData);
      if (files.length > 0) give.current(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
  const enters = (by: number) => (event: DragEvent) => {
    event.preventDefault();
    setInside((before) => Math.max(0, before + by));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a mouse alone drops; the button inside does the same for keys
    <div
      className="drop"
      data-drop-target={inside > 0 || undefined}
      onDragEnter={enters(1)}
      onDragLeave={enters(-1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        setInside(0);
        const files = filesOf(event.dataTransfer);
        if (files.length > 0) onFiles(files);
      }}
    >
      {children}
    </div>
  );
}

/** Folders come as files without anything in them: they are left out. */
function filesOf(data: DataTransfer | null): File[] {
  return [...(data?.items ?? [])].flatMap((item) =>
    item.kind === 'file' && item.webkitGetAsEntry()?.isDirectory !== true ? (item.getAsFile() ?? []) : [],
  );
}
