import { type SyntheticEvent, useState } from 'react';
import { cellAddress } from '../../../pira/sheet/address';
import { localAddress, parseAddress } from '../../host/address';
import { pressEditKey } from '../grid/edit/editKeys';
import { editText } from '../grid/edit/editText';
import type { GridScene } from '../grid/gridScene';
import type { CellPosition } from '../grid/keyMoves';
import type { CellEditing } from '../grid/edit/useCellEdit';
import type { Texts } from '../texts';

interface FormulaBarProps {
  readonly scene: GridScene;
  readonly editing: CellEditing;
  readonly texts: Texts;
  /** The person went to another cell by its address. */
  readonly onGone: () => void;
  /** The content was taken over or dropped: by how many rows and columns to go on. */
  readonly onDone: (step: CellPosition) => void;
}

/** The address of the selection, and what the active cell holds, to be read and edited. */
export function FormulaBar({ scene, editing, texts, onGone, onDone }: FormulaBarProps) {
  const { workbook, sheet, active } = scene;
  const { row, column } = active;
  const isMerge = sheet.merges.at(sheet.selection.row, sheet.selection.column) !== null;
  const held = editText(sheet.cells.get(row, column), scene.numberFormatAt(row, column));
  return (
    <div className="formula-bar">
      <NameBox
        label={texts.address}
        address={isMerge ? cellAddress(row, column) : localAddress(sheet.selection)}
        onGo={(target) => {
          const there = target.sheet === null ? sheet : workbook.book.sheet(target.sheet);
          if (there !== undefined && workbook.select(there, target.area).ok) onGone();
        }}
      />
      <textarea
        className="content"
        aria-label={texts.content}
        rows={1}
        spellCheck={false}
        readOnly={!scene.isEditable(row, column)}
        value={editing.edit?.text ?? held}
        onFocus={() => editing.start(undefined, true)}
        onChange={(event) => editing.change(event.target.value)}
        onKeyDown={(event) => pressEditKey(event, editing, onDone)}
      />
    </div>
  );
}

interface NameBoxProps {
  readonly label: string;
  readonly address: string;
  /** Goes to an address; a sheet it names comes with it. */
  readonly onGo: (address: NonNullable<ReturnType<typeof parseAddress>>) => void;
}

/** Shows the address of the selection and goes to the one that is typed. */
function NameBox({ label, address, onGo }: NameBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (event: SyntheticEvent): void => {
    event.preventDefault();
    const target = parseAddress((typed ?? address).trim());
    setTyped(null);
    if (target !== null) onGo(target);
  };
  return (
    <form className="address" onSubmit={go}>
      <input
        aria-label={label}
        spellCheck={false}
        value={typed ?? address}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
      />
    </form>
  );
}
