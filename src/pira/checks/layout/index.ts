import type { Family } from '../family';
import { ambiguousCell } from './ambiguousCell';
import { ambiguousColumn } from './ambiguousColumn';
import { assumedColumn } from './assumedColumn';
import { continuedTable } from './continuedTable';
import { doubtedYear } from './doubtedYear';
import { fusedCell } from './fusedCell';
import { fusedHeader } from './fusedHeader';
import { hiddenRow } from './hiddenRow';
import { hiddenSheet } from './hiddenSheet';
import { missingHeader } from './missingHeader';
import { lapsedCorrection } from './lapsedCorrection';
import { leftOut } from './leftOut';
import { misspeltHeader } from './misspeltHeader';
import { scanningNoise } from './scanningNoise';
import { sharedRow } from './sharedRow';
import { shiftedCell } from './shiftedCell';
import { similarTables } from './similarTables';
import { splitCell } from './splitCell';
import { splitHeader } from './splitHeader';
import { unreadCell } from './unreadCell';
import { unreadColumn } from './unreadColumn';
import { unusedColumn } from './unusedColumn';

/** The rules on layout, in the order of their findings at one cell. */
export const layout: Family = {
  title: 'Disposizione della tabella',
  rules: [
    lapsedCorrection,
    doubtedYear,
    ambiguousColumn,
    assumedColumn,
    ambiguousCell,
    shiftedCell,
    fusedCell,
    splitCell,
    fusedHeader,
    missingHeader,
    splitHeader,
    misspeltHeader,
    scanningNoise,
    unreadColumn,
    unusedColumn,
    unreadCell,
    sharedRow,
    similarTables,
    hiddenSheet,
    leftOut,
    continuedTable,
    hiddenRow,
  ],
};
