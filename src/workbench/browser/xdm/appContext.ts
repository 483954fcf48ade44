import type { AddInSettings } from '../../book/addInSettings';
import type { RequirementSets } from '../../host/requirements';
import { APP_NAME, CLIENT_MODE } from './protocol';

export interface AppContextOptions {
  readonly controlId: string;
  /** BCP 47 tags: of Excel's own words, and of the workbook's notation. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentName: string;
  readonly readOnly: boolean;
  readonly settings: AddInSettings;
  readonly requirements: RequirementSets;
}

/** Sets beyond those of the workbook's objects that the workbench has. */
const SHELL_SETS: RequirementSets = { AddinCommands: '1.1', DialogApi: '1.2', Settings: '1.1' };

/** What the add-in learns about where it runs. Versions of sets are texts: as a number 1.10 would be 1.1. */
export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: options.controlId,
    _appName: APP_NAME.excelOnTheWeb,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: options.displayLanguage,
    _dataLocale: options.contentLanguage,
    _docUrl: options.documentName,
    _clientMode: options.readOnly ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite,
    _settings: settingsOf(options.settings),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _hostFullVersion: '16.0',
    _appInstanceId: options.controlId,
    _requirementMatrix: JSON.stringify({ ...SHELL_SETS, ...options.requirements }),
    _featureGates: {},
    _appDomains: [],
    _initialDisplayMode: 0,
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
  };
}

/** The add-in's settings as name and JSON text. */
export function settingsOf(settings: AddInSettings): readonly (readonly [string, string])[] {
  return [...settings.all].map(([name, value]) => [name, JSON.stringify(value)]);
}
