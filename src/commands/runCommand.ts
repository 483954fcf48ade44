import type { Place } from '../pira/sheet/address';
import type { Port } from '../excel/port';
import { unexpectedFailure, type Failure } from '../excel/problem';
import type { Language } from '../pira/messages';
import { hasResultColumns } from '../pira/output/hasResultColumns';
import {
  evaluatedNotice,
  failureNotice,
  publishedNotice,
  stepNotice,
} from '../taskpane/components/notices/noticeTexts';
import { TEXTS } from '../taskpane/messages';
import type { PendingNotice, Notice } from '../taskpane/notice';
import type { CommandName } from './commandNames';

/** What the ribbon commands work with. */
export interface CommandContext {
  readonly port: Pick<Port, 'analyse' | 'evaluate' | 'publish' | 'select' | 'readSteps' | 'undo'>;
  readonly language: Language;
}

/** What a command tells the user, in any language; none where the user sees in the sheet what it did. */
interface CommandResult {
  readonly say: (language: Language) => Notice;
  readonly results: Place | null;
}

/** Runs a command with the settings of the workbook and gives what to tell the user. */
export async function runCommand(
  name: CommandName,
  { port, language }: CommandContext,
): Promise<Omit<PendingNotice, 'workbook'> | null> {
  const result = await resultOf(name, port).catch((error: unknown) =>
    failureResult(unexpectedFailure(error)),
  );
  if (result === null) return null;
  return { ...result.say(language), language, results: result.results };
}

function failureResult(failure: Failure): CommandResult {
  return { say: (language) => failureNotice(failure, language), results: null };
}

async function evaluate(port: CommandContext['port']): Promise<CommandResult> {
  const answer = await port.evaluate({ withoutFindings: true });
  if (!answer.ok) return failureResult(answer);
  const { cells, results, remarks } = answer;
  const { counts } = answer.evaluation.plan;
  return { say: (language) => evaluatedNotice({ cells, counts, remarks }, language), results };
}

const nothingToUpdate = (language: Language): Notice => {
  const { noColumns, noColumnsHint } = TEXTS[language].done;
  return { intent: 'info', title: noColumns, text: noColumnsHint };
};

const nothingToUndo = (language: Language): Notice => ({
  intent: 'info',
  title: TEXTS[language].steps.noUndo,
  text: '',
});

async function resultOf(name: CommandName, port: CommandContext['port']): Promise<CommandResult | null> {
  switch (name) {
    case 'evaluate':
      return evaluate(port);
    case 'updateColumns': {
      const read = await port.analyse({ withoutFindings: true });
      if (!read.ok) return failureResult(read);
      if (hasResultColumns(read.plan)) return evaluate(port);
      return { say: nothingToUpdate, results: null };
    }
    case 'undo': {
      const { undo } = await port.readSteps();
      if (undo === null) return { say: nothingToUndo, results: null };
      const answer = await port.undo(undo.token, {});
      if (!answer.ok) return failureResult(answer);
      const { name: step, wasDone, remarks } = answer;
      return {
        say: (language) => stepNotice({ kind: 'undone', name: step, wasDone, remarks }, language),
        results: null,
      };
    }
    case 'reclassify': {
      const answer = await port.publish('reclassification', { withoutFindings: true });
      if (!answer.ok) return failureResult(answer);
      const { sheets, remarks } = answer;
      const [sheet] = sheets;
      const shown = sheet === undefined ? answer : await port.select({ sheet, row: 0, column: 0 });
      if (!shown.ok) return failureResult(shown);
      if (remarks.length === 0) return null;
      return { say: (language) => publishedNotice({ sheets, remarks }, language), results: null };
    }
  }
}
