import { type Area, areaAddress } from '../../pira/sheet/address';

/** What Excel calls a change by this add-in, where it tells (ExcelApi 1.14). */
const OURS = 'ThisLocalAddin';

/** Which changes of the sheets are our own. Older Excel does not tell, so that our last writes are remembered. */
export class OwnWrites {
  #expected = new Set<string>();

  /** Remembers the areas that are being written; each explains one event. */
  expect(writes: readonly { readonly sheetId: string; readonly area: Area }[]): void {
    this.#expected = new Set(writes.map(({ sheetId, area }) => keyOf(sheetId, area)));
  }

  /** True for a change that we made ourselves. */
  explains(sheetId: string, area: Area, triggerSource: string | undefined): boolean {
    const wasExpected = this.#expected.delete(keyOf(sheetId, area));
    return triggerSource === undefined ? wasExpected : triggerSource === OURS;
  }
}

function keyOf(sheetId: string, area: Area): string {
  return `${sheetId} ${areaAddress(area)}`;
}
