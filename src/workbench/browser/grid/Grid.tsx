import { Fragment, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { contains } from '../../book/areas';
import type { BookSheet } from '../../book/bookSheet';
import { FormulaBar } from '../parts/FormulaBar';
import type { OpenWorkbook } from '../session/openWorkbook';
import type { Texts } from '../texts';
import { CellOverlay } from './edit/CellOverlay';
import { ContextMenu } from './edit/ContextMenu';
import { cachedDrawing } from './drawing';
import { pressKey } from './gridKeys';
import { GridPane } from './GridPane';
import { activeCell, GridScene } from './gridScene';
import { ColumnHeadings, HEADING_HEIGHT, HEADING_WIDTH, RowHeadings } from './Headings';
import { destination, type CellPosition } from './keyMoves';
import { hitTest } from './hitTest';
import { useClipboard } from './edit/useClipboard';
import { useCellEdit } from './edit/useCellEdit';
import { useScrollTo } from './useScrollTo';
import { useSelection } from './useSelection';
import { useViewport } from './useViewport';
import { choicesOf, ruleAt } from './edit/validation';
import { paneAreas } from './viewport';

interface GridProps {
  readonly workbook: OpenWorkbook;
  readonly sheet: BookSheet;
  readonly texts: Texts;
  readonly showMessage: (message: string) => void;
}

const LEFT_BUTTON = 1;

/** The formula bar and the cells of one sheet: shows them, moves the selection, lets a person edit. */
export function Grid({ workbook, sheet, texts, showMessage }: GridProps) {
  const element = useRef<HTMLDivElement>(null);
  const viewport = useViewport(element);
  const { anchor, toShow, select, selectByPointer } = useSelection(workbook, sheet);
  const [isChoosing, setChoosing] = useState(false);
  const [menuAt, setMenuAt] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const { geometry, looks } = cachedDrawing(workbook, sheet);
  const scene = new GridScene(workbook, sheet, geometry, activeCell(sheet, anchor), looks);
  const editing = useCellEdit(workbook, scene, texts, showMessage);
  // Going to a place on another sheet takes the field away in which its address was typed.
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus();
  }, []);
  const clipboard = useClipboard(workbook, scene, editing.edit !== null, texts, showMessage);
  const { active } = scene;
  const { frozenRows, frozenColumns } = sheet.view.value;
  const frozen = { rows: frozenRows, columns: frozenColumns };
  useScrollTo(element, toShow, geometry, frozen);

  const choices = choicesOf(ruleAt(sheet, active.row, active.column), workbook.book, sheet);
  const { rows, columns } = geometry;
  const panes = paneAreas(geometry, frozen, viewport);

  const clear = (): void => {
    if (!workbook.clear(sheet, sheet.selection).ok) showMessage(texts.refused);
  };
  const undoOrRedo = (way: 'undo' | 'redo'): void =>
    showMessage(workbook.undoOrRedo(way) ? '' : way === 'undo' ? texts.nothingToUndo : texts.nothingToRedo);
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, rows.at(viewport.top + viewport.height) - rows.at(viewport.top) - 1);
    const isDone = pressKey(event, scene, anchor, page, {
      edit: editing.start,
      clear,
      undoOrRedo,
      openMenu: () => {
        const cell = element.current?.querySelector('#active-cell') ?? element.current;
        const box = cell?.getBoundingClientRect();
        if (box !== undefined)
          setMenuAt({ left: box.left, top: Math.min(box.bottom, box.top + HEADING_HEIGHT) });
      },
      choose: choices.length > 0 ? () => setChoosing(true) : null,
      go: select,
    });
    if (isDone) event.preventDefault();
  };
  const onPointer = (event: MouseEvent): void => {
    if (event.buttons !== LEFT_BUTTON) return;
    if (editing.edit !== null && !editing.confirm()) return;
    selectByPointer(event, geometry);
  };
  const onContextMenu = (event: MouseEvent): void => {
    if (editing.edit !== null) return;
    event.preventDefault();
    const hit = hitTest(event.target, event, geometry);
    if (hit === null) return;
    const { row = sheet.selection.row, column = sheet.selection.column } =
      hit.kind === 'cell' ? hit.place : hit.kind === 'row' ? { row: hit.row } : { column: hit.column };
    if (!contains(sheet.selection, row, column)) selectByPointer(event, geometry);
    setMenuAt({ left: event.clientX, top: event.clientY });
  };
  const onDone = (step: CellPosition): void => {
    const isBack = step.row < 0 || step.column < 0;
    const key = { key: step.row === 0 ? 'Tab' : 'Enter', ctrlKey: false, shiftKey: isBack };
    const next = step.row === 0 && step.column === 0 ? null : destination(sheet, active, key, 1);
    if (next !== null) select(next, false);
    element.current?.focus();
  };
  return (
    <>
      <FormulaBar
        scene={scene}
        editing={editing}
        texts={texts}
        onGone={() => element.current?.focus()}
        onDone={onDone}
      />
      <div
        ref={element}
        role="grid"
        tabIndex={0}
        className="grid"
        aria-label={texts.grid}
        aria-rowcount={rows.count}
        aria-colcount={columns.count}
        aria-activedescendant="active-cell"
        onKeyDown={onKeyDown}
        onMouseDown={onPointer}
        onMouseMove={onPointer}
        onDoubleClick={() => editing.start()}
        onContextMenu={onContextMenu}
        {...clipboard.events}
      >
        <div
          role="presentation"
          className="grid-extent"
          style={{
            gridTemplateColumns: `${HEADING_WIDTH}px ${columns.start(frozen.columns)}px ${columns.length - columns.start(frozen.columns)}px`,
            gridTemplateRows: `${HEADING_HEIGHT}px ${rows.start(frozen.rows)}px ${rows.length - rows.start(frozen.rows)}px`,
          }}
        >
          <div className="corner" aria-hidden="true" />
          {panes.map((pane) => {
            const place = `${pane.frozenRows ? 'top' : 'below'} ${pane.frozenColumns ? 'left' : 'beside'}`;
            const isFirstRow = pane.extent.row === 0;
            const isFirstColumn = pane.extent.column === 0;
            return (
              <Fragment key={place}>
                {isFirstRow && <ColumnHeadings scene={scene} {...pane} isFrozen={pane.frozenColumns} />}
                {isFirstColumn && <RowHeadings scene={scene} {...pane} isFrozen={pane.frozenRows} />}
                <GridPane scene={scene} extent={pane.extent} view={pane.view} className={place} />
              </Fragment>
            );
          })}
          <CellOverlay
            scene={scene}
            editing={editing}
            texts={texts}
            choices={choices}
            viewport={viewport}
            isChoosing={isChoosing}
            setChoosing={(open) => {
              setChoosing(open);
              if (!open) element.current?.focus();
            }}
            onDone={onDone}
          />
        </div>
      </div>
      {menuAt !== null && (
        <ContextMenu
          label={texts.cellMenu}
          at={menuAt}
          items={[
            { label: texts.cut, keys: texts.keys.cut, act: clipboard.cut },
            { label: texts.copy, keys: texts.keys.copy, act: clipboard.copy },
            { label: texts.paste, keys: texts.keys.paste, act: () => void clipboard.paste() },
            { label: texts.clear, keys: texts.keys.clear, act: clear },
            { label: texts.undo, keys: texts.keys.undo, act: () => undoOrRedo('undo') },
            { label: texts.redo, keys: texts.keys.redo, act: () => undoOrRedo('redo') },
          ]}
          onClose={() => {
            setMenuAt(null);
            element.current?.focus();
          }}
        />
      )}
    </>
  );
}
