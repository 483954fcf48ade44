import type { FormerLook } from '../../exchange/formerSheet';

/** What is asked about the look of every cell: all that a sheet of ours sets, and what people change most. */
export function askLook(): Excel.CellPropertiesLoadOptions {
  const line = { style: true, weight: true, color: true };
  return {
    format: {
      font: {
        name: true,
        size: true,
        bold: true,
        italic: true,
        underline: true,
        strikethrough: true,
        color: true,
      },
      fill: { color: true, pattern: true },
      borders: line,
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
      indentLevel: true,
    },
  };
}

/** The look that gives a cell back what it has. */
export function lookOf({ format }: Excel.CellProperties): FormerLook {
  const { fill, borders, ...rest } = format ?? {};
  return {
    format: {
      ...rest,
      ...(fill?.pattern === 'None' || fill?.color === undefined ? {} : { fill: { color: fill.color } }),
      borders: {
        ...drawn('top', borders?.top),
        ...drawn('bottom', borders?.bottom),
        ...drawn('left', borders?.left),
        ...drawn('right', borders?.right),
      },
    },
  };
}

function drawn(
  side: 'top' | 'bottom' | 'left' | 'right',
  line: Excel.CellBorder | undefined,
): Excel.CellBorderCollection {
  return line === undefined || line.style === 'None' ? {} : { [side]: line };
}
