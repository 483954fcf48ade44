import { lastError, type LastError } from './lastError';

/** Facts about the surroundings of the add-in, for whoever has to find out why it does not work; no data of a workbook. */
export interface OfficeFacts {
  readonly host: string;
  readonly platform: string;
  /** Of Office. */
  readonly version: string;
  /** The newest ExcelApi 1.x that this Excel has, and other sets with whether it has them. */
  readonly excelApi: string;
  readonly sets: readonly string[];
  readonly language: string;
  /** Browser engine, as it names itself. */
  readonly engine: string;
  /** Of this page; null where there was none. */
  readonly lastError: LastError | null;
}

const NEWEST_EXCEL_API = 25;
const OTHER_SETS = [
  ['DialogApi', '1.1'],
  ['DialogApi', '1.2'],
  ['ExcelApiOnline', '1.1'],
  ['SharedRuntime', '1.1'],
] as const;

/** What Office tells now; empty texts where it tells nothing. */
export function officeFacts(): OfficeFacts {
  return { ...ofOffice(), engine: navigator.userAgent, lastError: lastError() };
}

function ofOffice(): Omit<OfficeFacts, 'engine' | 'lastError'> {
  if (!('Office' in globalThis))
    return { host: '', platform: '', version: '', excelApi: '', sets: [], language: '' };
  const context: Partial<Office.Context> = Office.context;
  const { diagnostics, requirements, displayLanguage = '' } = context;
  const has = (name: string, version: string) => requirements?.isSetSupported(name, version) === true;
  let minor = NEWEST_EXCEL_API;
  while (minor > 0 && !has('ExcelApi', `1.${minor}`)) minor--;
  return {
    host: String(diagnostics?.host ?? ''),
    platform: String(diagnostics?.platform ?? ''),
    version: diagnostics?.version ?? '',
    excelApi: minor === 0 ? '' : `1.${minor}`,
    sets: OTHER_SETS.map(([name, version]) => `${name} ${version}: ${has(name, version) ? '+' : '-'}`),
    language: displayLanguage,
  };
}
