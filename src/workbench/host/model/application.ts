import type { CallArguments } from '../dispatch/hostObject';
import { HostClass } from '../dispatch/hostClass';
import { invalidArgument } from '../dispatch/hostError';
import type { Session } from '../session';

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
export function fileOf(args: CallArguments): string | null {
  const file = args.isGiven(0) ? args.text(0) : null;
  if (file !== null && !BASE64.test(file)) throw invalidArgument();
  return file;
}

export const applicationClass = new HostClass<Session>({
  name: 'Application',
  objects: {
    CreateWorkbook: (session, args) => createdWorkbookClass.of({ session, file: fileOf(args) }),
  },
  actions: {
    Calculate: (session) => session.recalculate(),
    SuspendApiCalculationUntilNextSync: (session) => {
      session.calculationSuspended = true;
    },
  },
});
