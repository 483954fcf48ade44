import type { FileFormat, OutputFile, PublishDone, RunOptions } from '../../excel/port';
import type { Remark } from '../../excel/remark';
import type { DocumentKind } from '../../pira/reports/documents/document';
import type { Publication } from '../../pira/reports/publicationSheets';
import type { Tasks } from './tasks';

/** What the user does with publications: into this workbook, else by one of the other ways. */
export class Publishing {
  constructor(private readonly tasks: Tasks) {}

  /** `more`: the plans that the publication compares, the day of a monitoring. */
  readonly publish = (
    publication: Publication,
    more: Pick<RunOptions, 'comparing' | 'at'> = {},
  ): Promise<void> => this.#publish([publication], more);

  /** One after the other, each a step of its own, up to the first that does not work. */
  readonly publishAll = (publications: readonly Publication[]): Promise<void> =>
    this.#publish(publications, {});

  #publish(publications: readonly Publication[], more: Pick<RunOptions, 'comparing' | 'at'>): Promise<void> {
    return this.tasks.runForUser('publishing', async (options) => {
      const port = await this.tasks.port;
      const sheets: string[] = [];
      const remarks: Remark[] = [];
      let last: PublishDone | null = null;
      for (const publication of publications) {
        const answer = await port.publish(publication, { ...options, ...more });
        if (!answer.ok) return { failure: answer, steps: await port.readSteps() };
        sheets.push(...answer.sheets);
        remarks.push(...answer.remarks);
        last = answer;
      }
      const after = last === null ? {} : { analysis: last, settings: last.settings };
      return { ...after, steps: await port.readSteps(), done: { kind: 'published', sheets, remarks } };
    });
  }

  readonly openAsNew = async (publication: Publication): Promise<void> => {
    const answer = await this.tasks.request((port, options) => port.openAsNew(publication, options));
    if (answer !== null) this.tasks.set({ done: { kind: 'opened' } });
  };

  /**
   * Copies one sheet of a publication, counted from 0. `toClipboard` is called at once, while the user's click still
   * allows it; what it is given fails where there is nothing to copy.
   */
  readonly copy = async (
    publication: Publication,
    sheet: number,
    toClipboard: (text: Promise<string>) => Promise<boolean>,
  ): Promise<void> => {
    const prepared = this.tasks.request((port, options) => port.makeTexts(publication, options));
    const copied = toClipboard(
      prepared.then((answer) => {
        const text = answer?.sheets[sheet]?.text;
        if (text === undefined) throw new Error('There is nothing to copy.');
        return text;
      }),
    );
    const found = (await prepared)?.sheets[sheet];
    const isCopied = await copied;
    if (found === undefined) return;
    const { name, text } = found;
    this.tasks.set({
      done: isCopied ? { kind: 'copied', sheet: name } : { kind: 'to-copy', sheet: name, text },
    });
  };

  readonly download = async (
    publication: Publication,
    format: FileFormat,
    save: (file: OutputFile) => void,
  ): Promise<void> => {
    const file = await this.tasks.request((port, options) => port.makeFile(publication, format, options));
    if (file === null) return;
    save(file);
    this.tasks.set({ done: { kind: 'downloaded', file: file.name } });
  };

  readonly document = async (kind: DocumentKind, save: (file: OutputFile) => void): Promise<void> => {
    const file = await this.tasks.request((port, options) => port.makeDocument(kind, options));
    if (file === null) return;
    save(file);
    this.tasks.set({ done: { kind: 'downloaded', file: file.name, isOnlyWay: true } });
  };
}
