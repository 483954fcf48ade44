import { HostClass } from '../dispatch/hostClass';
import type { Session } from '../session';
import { applicationClass, fileOf } from './application';
import { namedItemsClass } from './name/namedItems';
import { settingsClass } from './settings';
import { tablesClass } from './table/tables';
import { insertWorksheets } from './worksheet/copySheets';
import { worksheetsClass } from './worksheet/worksheets';

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
    Names: (session) => namedItemsClass.of({ session, scope: null }),
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
