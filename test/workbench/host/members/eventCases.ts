import { type MemberCase, planOf } from './memberCase';

const quiet = (): Promise<void> => Promise.resolve();

export const EVENT_CASES: readonly MemberCase[] = [
  {
    name: 'events of a sheet and of all sheets can be listened to, and no longer',
    run: async (context) => {
      const sheet = planOf(context);
      const { worksheets } = context.workbook;
      const handlers = [
        sheet.onChanged.add(quiet),
        sheet.onActivated.add(quiet),
        sheet.onDeactivated.add(quiet),
        sheet.onSelectionChanged.add(quiet),
        worksheets.onChanged.add(quiet),
        worksheets.onActivated.add(quiet),
        worksheets.onDeactivated.add(quiet),
        worksheets.onSelectionChanged.add(quiet),
        worksheets.onAdded.add(quiet),
        worksheets.onDeleted.add(quiet),
      ];
      await context.sync();
      for (const handler of handlers) handler.remove();
      await context.sync();
      return handlers.length;
    },
    answer: 10,
  },
];
