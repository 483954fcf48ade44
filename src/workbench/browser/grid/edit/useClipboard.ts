import { type ClipboardEvent, useRef } from 'react';
import type { OpenWorkbook } from '../../session/openWorkbook';
import type { Texts } from '../../texts';
import { type Copied, copied, pasted } from './clipboard';
import type { GridScene } from '../gridScene';

export interface Clipboarding {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Copies or cuts the selected cells to the system's clipboard, and pastes what lies there. */
export function useClipboard(
  workbook: OpenWorkbook,
  scene: GridScene,
  isEditing: boolean,
  texts: Texts,
  tell: (message: string) => void,
): Clipboarding {
  const last = useRef<Copied | null>(null);
  const clipboarding: Clipboarding = {
    onCopy: (event) => {
      if (isEditing) return;
      event.preventDefault();
      last.current = copied(scene);
      event.clipboardData.setData('text/plain', last.current.text);
    },
    onCut: (event) => {
      if (isEditing) return;
      clipboarding.onCopy(event);
      tell(workbook.clear(scene.sheet, scene.sheet.selection).ok ? '' : texts.refused);
    },
    onPaste: (event) => {
      const text = event.clipboardData.getData('text/plain');
      if (isEditing || text === '') return;
      event.preventDefault();
      const { area, entries } = pasted(text, last.current, scene);
      tell(workbook.paste(scene.sheet, area, entries).ok ? '' : texts.refused);
    },
  };
  return clipboarding;
}
