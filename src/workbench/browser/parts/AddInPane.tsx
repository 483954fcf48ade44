import { type RefObject, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import { connectAddIn } from '../session/addIn';
import type { AddInDialog } from '../session/dialog';
import type { OpenWorkbook } from '../session/openWorkbook';
import type { Conversation } from '../xdm/conversation';
import { addInFrame } from '../xdm/frame';
import { ADD_IN_NOTICE, HOST_NOTICE } from '../xdm/protocol';

/** What the page can ask of the pane. */
export interface PaneRef {
  /** Gives the add-in the keyboard. */
  focus(): void;
}

interface AddInPaneProps {
  readonly handle: RefObject<PaneRef | null>;
  readonly workbook: OpenWorkbook;
  readonly page: string;
  readonly title: string;
  readonly displayLanguage: string;
  readonly width: number;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly onDialog: (dialog: AddInDialog | null) => void;
  /** The person left the pane by keyboard, onwards or back. */
  readonly onLeave: (isBack: boolean) => void;
}

/** The add-in's page beside the cells, as it ships. */
export function AddInPane(props: AddInPaneProps) {
  const { handle, workbook, page, title, displayLanguage, onLeave, onDialog } = props;
  const element = useRef<HTMLIFrameElement>(null);
  const conversation = useRef<Conversation>(null);
  const leave = useRef(onLeave);
  const frame = useMemo(
    () => addInFrame(new URL(page, location.origin), location.origin, displayLanguage),
    [page, displayLanguage],
  );
  useEffect(() => {
    leave.current = onLeave;
  }, [onLeave]);
  useEffect(() => {
    const connected = connectAddIn(
      workbook,
      frame,
      () => element.current?.contentWindow ?? null,
      displayLanguage,
      {
        dialog: onDialog,
        notice: (notice) => {
          if (notice === ADD_IN_NOTICE.tabExit) leave.current(false);
          if (notice === ADD_IN_NOTICE.tabExitBack || notice === ADD_IN_NOTICE.escape) leave.current(true);
        },
      },
    );
    conversation.current = connected.conversation;
    return connected.disconnect;
  }, [workbook, frame, displayLanguage, onDialog]);
  useImperativeHandle(handle, () => ({
    focus: () => {
      element.current?.focus();
      conversation.current?.notifyAddIn(HOST_NOTICE.tabIn);
    },
  }));
  /** Excel hears F6 and sees a file dragged over it wherever that is; the page of the add-in would keep both to itself. */
  const listenInside = (): void => {
    const inside = element.current?.contentWindow;
    inside?.addEventListener('keydown', (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      leave.current(event.shiftKey);
    });
    inside?.addEventListener('dragover', (event) => {
      event.preventDefault();
      window.dispatchEvent(new DragEvent('dragover'));
    });
  };
  return (
    <section className="add-in-pane" aria-label={title} style={{ width: props.width }}>
      <header>
        <span>{title}</span>
        <button type="button" aria-label={props.closeLabel} onClick={props.onClose}>
          ✕
        </button>
      </header>
      <iframe ref={element} title={title} name={frame.name} src={frame.src} onLoad={listenInside} />
    </section>
  );
}
