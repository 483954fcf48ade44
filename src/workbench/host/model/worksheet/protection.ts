import { HostClass } from '../../dispatch/hostClass';
import { HostError } from '../../dispatch/hostError';
import type { WorksheetSubject } from './worksheetSubject';

/** Protection of a sheet, without its options and without passwords: those of the file stay in the file. */
export const protectionClass = new HostClass<WorksheetSubject>({
  name: 'WorksheetProtection',
  scalars: { Protected: { get: ({ sheet }) => sheet.isProtected.value } },
  actions: {
    Protect: ({ session, sheet }, args) => {
      session.requireWritable();
      if (args.isGiven(1)) throw new HostError('UnsupportedOperation');
      if (sheet.isProtected.value) throw new HostError('InvalidOperation');
      sheet.isProtected.set(true);
    },
  },
});
