import { useRef } from 'react';
import type { Texts } from '../texts';

interface TitleBarProps {
  readonly texts: Texts;
  readonly fileName: string;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** The name of the open file, and the buttons to open another one and to save. */
export function TitleBar({ texts, fileName, onOpen, onSave }: TitleBarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <h1>{texts.title}</h1>
      <span className="file-name">{fileName}</span>
      <button type="button" onClick={() => input.current?.click()}>
        {texts.open}
      </button>
      <button type="button" onClick={onSave}>
        {texts.save}
      </button>
      <input
        ref={input}
        type="file"
        aria-label={texts.open}
        accept=".xlsx,.xlsm"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onOpen(file);
          event.target.value = '';
        }}
      />
    </header>
  );
}
