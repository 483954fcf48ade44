import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { Grid } from './grid/Grid';
import { AddInPane, type PaneRef } from './parts/AddInPane';
import { DialogFrame } from './parts/DialogFrame';
import { NewWorkbook } from './parts/NewWorkbook';
import { Notice } from './parts/Notice';
import { RibbonBar } from './parts/RibbonBar';
import { SheetTabs } from './parts/SheetTabs';
import { Splitter } from './parts/Splitter';
import { StatusLine } from './parts/StatusLine';
import { TitleBar } from './parts/TitleBar';
import { useFileDrop } from './parts/useFileDrop';
import { useRegions } from './parts/useRegions';
import { failureText } from './failureText';
import type { AddInDialog } from './session/dialog';
import { openFile } from './session/openFile';
import type { OpenWorkbook } from './session/openWorkbook';
import type { PaneAction, Ribbon, RibbonButton } from './session/ribbon';
import { runRibbonCommand } from './session/ribbonCommand';
import { saveFile } from './session/saveFile';
import type { Texts } from './texts';

interface AppProps {
  readonly first: OpenWorkbook;
  readonly ribbon: Ribbon;
  readonly texts: Texts;
  /** BCP 47 tag of the language in which Excel and the add-in speak. */
  readonly displayLanguage: string;
}

const PANE_WIDTH = 350;

/** The pane that a button of the ribbon opens; the first one stands open from the start. */
function firstPane(ribbon: Ribbon): PaneAction | null {
  return ribbon.buttons.flatMap(({ action }) => (action.kind === 'pane' ? [action] : []))[0] ?? null;
}

/** The whole page: ribbon above, cells at left, the add-in at right. */
export function App({ first, ribbon, texts, displayLanguage }: AppProps) {
  const [workbook, setWorkbook] = useState(first);
  const [pane, setPane] = useState(() => firstPane(ribbon));
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH);
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const [dialog, setDialog] = useState<AddInDialog | null>(null);
  const commandFrames = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const paneHandle = useRef<PaneRef>(null);
  const focusPane = useCallback(() => paneHandle.current?.focus(), []);
  const { focusFirst, focusGrid } = useRegions(root, pane === null ? null : focusPane);
  useSyncExternalStore(workbook.subscribe, workbook.revision);
  const sheet = workbook.activeSheet;

  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    const opened = await openFile(name, bytes);
    setMessage(opened.ok ? '' : texts.openFailed(name, failureText(opened.failure, texts)));
    if (!opened.ok) return;
    const isKept = workbook.isUnsaved && !window.confirm(texts.replaceUnsaved(workbook.name));
    if (!isKept) setWorkbook(opened.workbook);
  };
  const openPicked = (file: File): void => {
    void file.arrayBuffer().then((buffer) => open(file.name, new Uint8Array(buffer)));
  };
  const press = ({ id, action }: RibbonButton): void => {
    setMessage('');
    if (action.kind === 'pane') {
      setPane(pane?.page === action.page ? null : action);
      return;
    }
    if (commandFrames.current === null) return;
    setBusy(true);
    workbook.beginAction();
    void runRibbonCommand(workbook, {
      page: new URL(ribbon.functionPage, location.origin),
      functionName: action.name,
      controlId: id,
      displayLanguage,
      place: commandFrames.current,
      dialog: setDialog,
    }).then((isDone) => {
      setBusy(false);
      if (!isDone) setMessage(texts.commandFailed);
    });
  };
  const isDropping = useFileDrop(openPicked);
  return (
    <div ref={root} className={isDropping ? 'page dropping' : 'page'} data-drop={texts.dropHere}>
      <TitleBar
        texts={texts}
        fileName={workbook.name}
        onOpen={openPicked}
        onSave={() => saveFile(workbook)}
      />
      <RibbonBar
        ribbon={ribbon}
        label={texts.ribbon}
        isBusy={isBusy}
        openPage={pane?.page ?? null}
        onPress={press}
      />
      <main className="work">
        <div className="sheet">
          {sheet !== undefined && (
            <Grid
              key={`${workbook.id} ${sheet.id}`}
              workbook={workbook}
              sheet={sheet}
              texts={texts}
              showMessage={setMessage}
            />
          )}
          <SheetTabs workbook={workbook} label={texts.sheets} />
        </div>
        {pane !== null && (
          <>
            <Splitter label={texts.resizePane} width={paneWidth} onResize={setPaneWidth} />
            <AddInPane
              key={`${workbook.id} ${pane.page}`}
              handle={paneHandle}
              workbook={workbook}
              page={pane.page}
              title={pane.title}
              displayLanguage={displayLanguage}
              width={paneWidth}
              closeLabel={texts.closePane}
              onClose={() => setPane(null)}
              onDialog={setDialog}
              onLeave={(isBack) => (isBack ? focusGrid() : focusFirst())}
            />
          </>
        )}
      </main>
      <NewWorkbook workbook={workbook} texts={texts} onOpen={(name, bytes) => void open(name, bytes)} />
      <Notice message={message} closeLabel={texts.closeNotice} onClose={() => setMessage('')} />
      <StatusLine
        texts={texts}
        isBusy={isBusy}
        burst={workbook.lastActionExchanges}
        language={displayLanguage}
      />
      {dialog !== null && (
        <DialogFrame
          workbook={workbook}
          dialog={dialog}
          title={ribbon.group}
          displayLanguage={displayLanguage}
          closeLabel={texts.closeNotice}
          onClose={() => {
            setDialog(null);
            dialog.closed();
          }}
        />
      )}
      <div ref={commandFrames} className="command-frames" aria-hidden="true" />
    </div>
  );
}
