import type { OutputCell, OutputSheet } from '../../pira/outputSheet';

/** Begins as a formula would where it is pasted. */
const FORMULA_START = /^[=+\-@]/u;

/** A sheet of ours as text to be copied: rows by lines, cells by tabs, decimal commas. */
export function copyText({ rows }: OutputSheet): string {
  return rows.map(({ cells }) => cells.map(textOf).join('\t').trimEnd()).join('\r\n');
}

function textOf(cell: OutputCell | null): string {
  const content = cell?.content;
  switch (content?.kind) {
    case 'text': {
      const line = content.text.replace(/[\t\r\n]+/gu, ' ');
      return FORMULA_START.test(line) ? `'${line}` : line;
    }
    case 'number':
      return String(content.value).replace('.', ',');
    case 'day':
      return content.day;
    case 'yes-no':
      return content.yes ? 'VERO' : 'FALSO';
    case 'formula':
    case 'blank':
    case 'kept':
    case undefined:
      return '';
  }
}
