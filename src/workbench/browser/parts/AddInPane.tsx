import { useEffect, useMemo, useRef } from 'react';
import { connectAddIn } from '../session/addIn';
import type { OpenWorkbook } from '../session/openWorkbook';
import { addInFrame } from '../xdm/frame';

interface AddInPaneProps {
  readonly workbook: OpenWorkbook;
  readonly page: string;
  readonly title: string;
  readonly displayLanguage: string;
  readonly width: number;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** The add-in's page beside the cells, as it ships. */
export function AddInPane({
  workbook,
  page,
  title,
  displayLanguage,
  width,
  closeLabel,
  onClose,
}: AddInPaneProps) {
  const element = useRef<HTMLIFrameElement>(null);
  const frame = useMemo(
    () => addInFrame(new URL(page, location.origin), location.origin, displayLanguage),
    [page, displayLanguage],
  );
  useEffect(
    () =>
      connectAddIn(workbook, frame, () => element.current?.contentWindow ?? null, displayLanguage).disconnect,
    [workbook, frame, displayLanguage],
  );
  return (
    <section className="add-in-pane" aria-label={title} style={{ width }}>
      <header>
        <span>{title}</span>
        <button type="button" aria-label={closeLabel} onClick={onClose}>
          ✕
        </button>
      </header>
      <iframe ref={element} title={title} name={frame.name} src={frame.src} />
    </section>
  );
}
