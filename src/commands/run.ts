import type { Port } from '../excel/port';
import { unexpected, type Failure } from '../excel/problem';
import type { Language } from '../pira/messages';
import { failureNotice } from '../taskpane/components/noticeOf';
import { languageOf } from '../taskpane/messages';
import type { Notice } from '../taskpane/notice';
import type { CommandName } from './commandNames';

/** What the ribbon commands work with. */
export interface CommandContext {
  readonly port: Pick<Port, 'readSettings' | 'evaluate' | 'publish' | 'select'>;
  readonly officeLanguage: string;
  /** Brings to the user what went wrong. */
  readonly tell: (notice: Notice, language: Language) => Promise<void>;
}

/** Runs a command with the settings of the workbook. Silent when all goes well: the result is in the sheet. */
export async function run(name: CommandName, { port, officeLanguage, tell }: CommandContext): Promise<void> {
  const failed = await failureOf(name, port).catch(unexpected);
  if (failed === null) return;
  const kept = await port.readSettings();
  const language = languageOf(kept.ok ? kept.settings.language : null, officeLanguage);
  await tell(failureNotice(failed, language), language);
}

async function failureOf(name: CommandName, port: CommandContext['port']): Promise<Failure | null> {
  switch (name) {
    case 'evaluate': {
      const answer = await port.evaluate({ withoutFindings: true });
      return answer.ok ? null : answer;
    }
    case 'reclassify': {
      const answer = await port.publish('reclassification', { withoutFindings: true });
      if (!answer.ok) return answer;
      const [sheet] = answer.sheets;
      const shown = sheet === undefined ? answer : await port.select({ sheet, row: 0, column: 0 });
      return shown.ok ? null : shown;
    }
  }
}
