import type { KeyboardEvent } from 'react';
import type { BookSheet } from '../../book/bookSheet';
import type { OpenWorkbook } from '../session/openWorkbook';

interface SheetTabsProps {
  readonly workbook: OpenWorkbook;
  readonly label: string;
}

/** The visible sheets of the workbook, to change between them. */
export function SheetTabs({ workbook, label }: SheetTabsProps) {
  const sheets = workbook.book.worksheets.filter(({ visibility }) => visibility.value === 'visible');
  const { activeSheet } = workbook;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = sheets[sheets.findIndex((sheet) => sheet === activeSheet) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    workbook.activate(next);
    const tab = event.currentTarget.querySelectorAll('button')[sheets.indexOf(next)];
    tab?.focus();
  };
  return (
    <div role="tablist" tabIndex={-1} aria-label={label} className="tabs" onKeyDown={onKeyDown}>
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet === activeSheet}
          tabIndex={sheet === activeSheet ? 0 : -1}
          style={tabStyle(sheet)}
          onClick={() => workbook.activate(sheet)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}

function tabStyle({ tabColor }: BookSheet): { readonly boxShadow?: string } {
  return tabColor.value === null ? {} : { boxShadow: `inset 0 3px 0 ${tabColor.value}` };
}
