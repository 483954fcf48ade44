import type { Area } from '../../../pira/sheet/address';

const OUTER = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

type Edge = (typeof OUTER)[number] | 'InsideHorizontal' | 'InsideVertical';

/** The lines in and around an area; Excel refuses those inside where there are none. */
export function edgesOf({ rowCount, columnCount }: Area): readonly Edge[] {
  return [
    ...OUTER,
    ...(rowCount > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columnCount > 1 ? (['InsideVertical'] as const) : []),
  ];
}
