import { useEffect, useMemo, useRef } from 'react';
import { connectAddIn } from '../session/addIn';
import type { AddInDialog } from '../session/dialog';
import type { OpenWorkbook } from '../session/openWorkbook';
import { addInFrame } from '../xdm/frame';

interface DialogFrameProps {
  readonly workbook: OpenWorkbook;
  readonly dialog: AddInDialog;
  readonly title: string;
  readonly displayLanguage: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** A dialog of the add-in over the page. */
export function DialogFrame({
  workbook,
  dialog,
  title,
  displayLanguage,
  closeLabel,
  onClose,
}: DialogFrameProps) {
  const element = useRef<HTMLIFrameElement>(null);
  const frame = useMemo(
    () => addInFrame(new URL(dialog.address), location.origin, displayLanguage, true),
    [dialog, displayLanguage],
  );
  useEffect(() => {
    const { origin } = new URL(dialog.address);
    return connectAddIn(workbook, frame, () => element.current?.contentWindow ?? null, displayLanguage, {
      messageParent: (message) => dialog.message(message, origin),
    }).disconnect;
  }, [workbook, frame, dialog, displayLanguage]);
  return (
    <div className="dialog-back">
      <div
        role="dialog"
        aria-modal="true"
        aria-label={title}
        className="dialog"
        style={{ width: `${dialog.width}vw`, height: `${dialog.height}vh` }}
      >
        <header>
          <button type="button" aria-label={closeLabel} onClick={onClose}>
            ✕
          </button>
        </header>
        <iframe ref={element} title={title} name={frame.name} src={frame.src} />
      </div>
    </div>
  );
}
