import type { Place } from '../pira/sheet/address';
import type { Port } from '../excel/port';
import { unexpected, type Failure } from '../excel/problem';
import type { Settings } from '../excel/settings';
import type { Language } from '../pira/messages';
import { hasOwnColumns } from '../pira/own/hasOwnColumns';
import { evaluatedNotice, failureNotice, publishedNotice, stepNotice } from '../taskpane/components/noticeOf';
import { languageOf, TEXTS } from '../taskpane/messages';
import type { LeftNotice, Notice } from '../taskpane/notice';
import type { CommandName } from './commandNames';

/** What the ribbon commands work with. */
export interface CommandContext {
  readonly port: Pick<
    Port,
    'readSettings' | 'analyse' | 'evaluate' | 'publish' | 'select' | 'steps' | 'undo'
  >;
  readonly officeLanguage: string;
}

/** What a command has to say, in the user's language; null where what it did stands before the user's eyes. */
interface Outcome {
  readonly say: (language: Language) => Notice;
  readonly results: Place | null;
  /** As the workbook keeps them; undefined where they were not read. */
  readonly settings?: Settings;
}

/** Runs a command with the settings of the workbook and gives what to tell the user. */
export async function run(
  name: CommandName,
  { port, officeLanguage }: CommandContext,
): Promise<Omit<LeftNotice, 'workbook'> | null> {
  const outcome = await outcomeOf(name, port).catch((error: unknown) => failed(unexpected(error)));
  if (outcome === null) return null;
  const settings = outcome.settings ?? (await readSettings(port));
  const language = languageOf(settings?.language ?? null, officeLanguage);
  return { ...outcome.say(language), language, results: outcome.results };
}

async function readSettings(port: CommandContext['port']): Promise<Settings | null> {
  const kept = await port.readSettings();
  return kept.ok ? kept.settings : null;
}

function failed(failure: Failure): Outcome {
  return { say: (language) => failureNotice(failure, language), results: null };
}

async function evaluated(port: CommandContext['port']): Promise<Outcome> {
  const answer = await port.evaluate({ withoutFindings: true });
  if (!answer.ok) return failed(answer);
  const { cells, results, remarks, settings } = answer;
  const { counts } = answer.evaluation.plan;
  return { say: (language) => evaluatedNotice({ cells, counts, remarks }, language), results, settings };
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

async function outcomeOf(name: CommandName, port: CommandContext['port']): Promise<Outcome | null> {
  switch (name) {
    case 'evaluate':
      return evaluated(port);
    case 'updateColumns': {
      const read = await port.analyse({ withoutFindings: true });
      if (!read.ok) return failed(read);
      if (hasOwnColumns(read.plan)) return evaluated(port);
      return { say: nothingToUpdate, results: null, settings: read.settings };
    }
    case 'undo': {
      const { undo } = await port.steps();
      if (undo === null) return { say: nothingToUndo, results: null };
      const answer = await port.undo(undo.token, {});
      if (!answer.ok) return failed(answer);
      const { name: step, wasDone, remarks } = answer;
      return {
        say: (language) => stepNotice({ kind: 'undone', name: step, wasDone, remarks }, language),
        results: null,
      };
    }
    case 'reclassify': {
      const answer = await port.publish('reclassification', { withoutFindings: true });
      if (!answer.ok) return failed(answer);
      const { sheets, remarks, settings } = answer;
      const [sheet] = sheets;
      const shown = sheet === undefined ? answer : await port.select({ sheet, row: 0, column: 0 });
      if (!shown.ok) return failed(shown);
      if (remarks.length === 0) return null;
      return { say: (language) => publishedNotice({ sheets, remarks }, language), results: null, settings };
    }
  }
}
