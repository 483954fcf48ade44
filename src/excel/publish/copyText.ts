import type { OutputCell, OutputSheet } from '../../pira/sheet/outputSheet';
import { withoutFormulas } from '../../pira/reports/withoutFormulas';

/** Where it is pasted, a quote at the start would take in what follows, up to the next one. */
const QUOTE_START = /^["']/u;

/** A sheet of ours as text to be copied: rows by lines, cells by tabs, decimal commas. */
export function copyText({ rows }: Pick<OutputSheet, 'rows'>): string {
  return rows.map(({ cells }) => cells.map(textOf).join('\t').trimEnd()).join('\r\n');
}

function textOf(cell: OutputCell | null): string {
  const content = cell?.content;
  switch (content?.kind) {
    case 'text':
      return cellText(content.text);
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

function cellText(text: string): string {
  const line = text.replace(/[\t\r\n]+/gu, ' ');
  const inert = withoutFormulas(line);
  return QUOTE_START.test(inert) && inert.startsWith(line.charAt(0)) ? `'${inert}` : inert;
}
