import { useEffect, useState } from 'react';
import type { SheetReadings } from '../../../excel/correctReading';
import type { Failure } from '../../../excel/problem';
import { usePane, usePaneState } from '../../state/PaneContext';

/** How the sheets are read now; read again whenever the pane has read the workbook. Null until it is there. */
export function useSheetReadings(): SheetReadings | Failure | null {
  const pane = usePane();
  const { analysis, settings } = usePaneState();
  const [readings, setReadings] = useState<SheetReadings | Failure | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const answer = await (await pane.port).readSheetReadings({});
      if (isCurrent) setReadings(answer);
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [pane, analysis, settings.corrections]);
  return readings;
}
