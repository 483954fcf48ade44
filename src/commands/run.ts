import type { Port, RunOptions } from '../excel/port';
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

/** Runs a command. Silent when all goes well: the result is in the sheet. */
export async function run(name: CommandName, { port, officeLanguage, tell }: CommandContext): Promise<void> {
  const settings = await port.readSettings();
  const language = languageOf(settings.language, officeLanguage);
  const notice = await noticeOf(name, port, { settings }, language);
  if (notice !== null) await tell(notice, language);
}

async function noticeOf(
  name: CommandName,
  port: CommandContext['port'],
  options: RunOptions,
  language: Language,
): Promise<Notice | null> {
  switch (name) {
    case 'evaluate': {
      const answer = await port.evaluate(options);
      return answer.ok ? null : failureNotice(answer, language);
    }
    case 'reclassify': {
      const answer = await port.publish('reclassification', options);
      if (!answer.ok) return failureNotice(answer, language);
      const [sheet] = answer.sheets;
      const shown = sheet === undefined ? answer : await port.select({ sheet, row: 0, column: 0 });
      return shown.ok ? null : failureNotice(shown, language);
    }
  }
}
