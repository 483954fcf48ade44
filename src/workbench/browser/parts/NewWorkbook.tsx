import { newBook } from '../../xlsx/newBook';
import { saveBook } from '../../xlsx/saveBook';
import type { OpenWorkbook } from '../session/openWorkbook';
import type { Texts } from '../texts';

interface NewWorkbookProps {
  readonly workbook: OpenWorkbook;
  readonly texts: Texts;
  readonly onOpen: (name: string, bytes: Uint8Array) => void;
}

/** Offers the workbook that the add-in made last; Excel would open it in a window of its own. */
export function NewWorkbook({ workbook, texts, onOpen }: NewWorkbookProps) {
  const made = workbook.host.openedWorkbooks;
  const last = made.at(-1);
  if (last === undefined) return null;
  return (
    <div className="notice" role="status">
      <span>{texts.newWorkbook}</span>
      <button type="button" onClick={() => onOpen(texts.newWorkbookName(made.length), bytesOf(last))}>
        {texts.openNewWorkbook}
      </button>
    </div>
  );
}

/** The file behind its base64 text; an empty workbook where there is none. */
function bytesOf(base64: string | null): Uint8Array {
  return base64 === null ? saveBook(newBook()) : Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
