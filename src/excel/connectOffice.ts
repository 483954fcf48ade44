import { officeFacts, type OfficeFacts } from './officeFacts';
import { failure, type Failure } from './problem';

/** The oldest Excel API that everything here needs. */
const MINIMUM_API = '1.9';

/** Office's theme, as far as Excel tells it; the colour is #RRGGBB. */
export interface OfficeTheme {
  readonly isDark: boolean | null;
  readonly background: string | null;
}

/** The connection with Office, and what Office tells about itself. */
export interface OfficeConnection {
  readonly ok: true;
  /** Language tag of Office's screens, such as it-IT. */
  readonly language: string;
  /**
   * Where the workbook is kept now: what tells it from others; "" for one that was never saved, and for any workbook in
   * some Excel on the web. To be asked each time: Save As changes it.
   */
  readonly workbook: () => string;
  /** The page stands in a person's own browser, which can save files: Excel on the web. */
  readonly inBrowser: boolean;
  /** For whoever has to find out why something does not work. */
  readonly facts: () => OfficeFacts;
  /** The theme now; null where the host does not tell it, as Excel on the web. */
  readonly theme: () => OfficeTheme | null;
}

/** Waits for office.js. A failure where the page is not in Excel, or in one that is too old, or in too old an engine. */
export async function connectOffice(): Promise<OfficeConnection | Failure> {
  if (!('Office' in globalThis)) return failure({ code: 'office-blocked' });
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return failure({ code: 'not-excel' });
  if (isOldEngine()) return failure({ code: 'old-engine' });
  if (!Office.context.requirements.isSetSupported('ExcelApi', MINIMUM_API))
    return failure({ code: 'old-excel' });
  return {
    ok: true,
    language: Office.context.displayLanguage,
    workbook: workbookAddress,
    inBrowser: Office.context.platform === Office.PlatformType.OfficeOnline,
    facts: officeFacts,
    theme: () => themeOf(Office.context.officeTheme),
  };
}

/**
 * What the engine of the pages lacks where it is older than the scripts need: lists that are sorted anew (Chromium 110),
 * look-behind in patterns (Safari 16.4). Most scripts would not even load there, and nothing would be said.
 */
function isOldEngine(): boolean {
  return !('toSorted' in Array.prototype) || !canCompile('(?<=a)b');
}

function canCompile(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').unicode;
  } catch {
    return false;
  }
}

/** Not every host tells an address, whatever its types say. */
function workbookAddress(): string {
  const document: Partial<Office.Document> = Office.context.document;
  return document.url ?? '';
}

/** Not every host has a theme, and older ones do not say whether it is dark. */
function themeOf(theme: Partial<Office.OfficeTheme> | undefined): OfficeTheme | null {
  if (theme === undefined) return null;
  return { isDark: theme.isDarkTheme ?? null, background: theme.bodyBackgroundColor ?? null };
}
