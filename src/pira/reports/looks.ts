import type { Status } from '../evaluation/outcome';
import type { Look } from '../sheet/sheetEdit';

/** Text and fill with a contrast of at least 4.5 : 1; the words carry the meaning, the colour helps the eye. */
export const STATUS_LOOKS: Readonly<Record<Status, Look>> = {
  met: { color: '#0B5A0B', fill: '#DFF6DD', bold: false },
  'partly-met': { color: '#6B4500', fill: '#FFF4CE', bold: false },
  'not-met': { color: '#8E1B20', fill: '#FDE7E9', bold: false },
  'not-measured': { color: '#404040', fill: '#EDEDED', bold: false },
  'not-evaluable': { color: '#4B2E83', fill: '#EFE9F7', bold: false },
};

/** A cell that waits for an actual value. */
export const WAITING_LOOK: Look = { color: '#000000', fill: '#FFFBE6', bold: false };
