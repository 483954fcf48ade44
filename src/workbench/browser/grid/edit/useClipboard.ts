import { type ClipboardEvent, useRef } from 'react';
import type { OpenWorkbook } from '../../session/openWorkbook';
import type { Texts } from '../../texts';
import { type CopiedCells, copySelection, entriesToPaste } from './clipboard';
import type { GridScene } from '../gridScene';

export interface GridClipboard {
  /** For the keys of the browser, while no cell is open. */
  readonly events: {
    readonly onCopy: (event: ClipboardEvent) => void;
    readonly onCut: (event: ClipboardEvent) => void;
    readonly onPaste: (event: ClipboardEvent) => void;
  };
  /** For a menu, where the browser may refuse to reach the system's clipboard. */
  readonly copy: () => void;
  readonly cut: () => void;
  readonly paste: () => Promise<void>;
}

/** Copies or cuts the selected cells to the system's clipboard, and pastes what lies there. */
export function useClipboard(
  workbook: OpenWorkbook,
  scene: GridScene,
  isEditing: boolean,
  texts: Texts,
  tell: (message: string) => void,
): GridClipboard {
  const last = useRef<CopiedCells | null>(null);
  const take = (): string => {
    last.current = copySelection(scene);
    return last.current.text;
  };
  const clear = (): void => tell(workbook.clear(scene.sheet, scene.sheet.selection).ok ? '' : texts.refused);
  const put = (text: string): void => {
    const { area, entries } = entriesToPaste(text, last.current, scene);
    tell(workbook.paste(scene.sheet, area, entries).ok ? '' : texts.refused);
  };
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData.setData('text/plain', take());
  };
  /** Without the system's clipboard, what was copied can still be pasted here. */
  const copy = (): void => void navigator.clipboard.writeText(take()).catch(() => undefined);
  return {
    events: {
      onCopy: (event) => {
        if (!isEditing) onCopy(event);
      },
      onCut: (event) => {
        if (isEditing) return;
        onCopy(event);
        clear();
      },
      onPaste: (event) => {
        const text = event.clipboardData.getData('text/plain');
        if (isEditing || text === '') return;
        event.preventDefault();
        put(text);
      },
    },
    copy,
    cut: () => {
      copy();
      clear();
    },
    paste: async () => {
      const text = await navigator.clipboard.readText().catch(() => last.current?.text ?? null);
      if (text === null) tell(texts.pasteByKeys);
      else if (text !== '') put(text);
    },
  };
}
