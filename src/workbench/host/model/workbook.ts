import { HostClass } from '../dispatch/hostClass';
import type { Session } from '../session';
import { namedItemsClass } from './name/namedItems';
import { settingsClass } from './settings';
import { tablesClass } from './table/tables';
import { insertWorksheets } from './worksheet/insertWorksheets';
import { worksheetsClass } from './worksheet/worksheets';
import type { CallArguments } from '../dispatch/hostObject';
import { invalidArgument } from '../dispatch/hostError';

interface CreatedWorkbook {
  readonly session: Session;
  /** Base64 of an .xlsx file; null for an empty workbook. */
  readonly file: string | null;
}

const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/u;

/** What `Excel.createWorkbook` opens in a window of its own. */
const createdWorkbookClass = new HostClass<CreatedWorkbook>({
  name: 'WorkbookCreated',
  actions: {
    Open: ({ session, file }) => {
      session.openedWorkbooks.push(file);
    },
  },
});

/** The file that a new workbook is to be made of. */
function fileOf(args: CallArguments): string | null {
  const file = args.isGiven(0) ? args.text(0) : null;
  if (file !== null && !BASE64.test(file)) throw invalidArgument();
  return file;
}

const applicationClass = new HostClass<Session>({
  name: 'Application',
  objects: {
    CreateWorkbook: (session, args) => createdWorkbookClass.of({ session, file: fileOf(args) }),
  },
});

const protectionClass = new HostClass<Session>({
  name: 'WorkbookProtection',
  scalars: { Protected: { get: ({ book }) => book.isProtected } },
});

export const workbookClass = new HostClass<Session>({
  name: 'Workbook',
  scalars: {
    Name: { get: ({ fileName }) => fileName },
    ReadOnly: { get: ({ readOnly }) => readOnly },
  },
  links: {
    Application: (session) => applicationClass.of(session),
    Names: (session) => namedItemsClass.of(session),
    Protection: (session) => protectionClass.of(session),
    Settings: (session) => settingsClass.of(session),
    Tables: (session) => tablesClass.of({ session, sheet: null }),
    Worksheets: (session) => worksheetsClass.of(session),
  },
  methods: { InsertWorksheetsFromBase64: insertWorksheets },
  actions: {
    /** What `Excel.createWorkbook` asks on the web; elsewhere it asks the application. */
    CreateAndOpenWorkbook: (session, args) => {
      session.openedWorkbooks.push(fileOf(args));
    },
  },
});
