import type { MergePlanned } from '../../excel/port';
import type { Answer } from '../../pira/collect/merge';
import type { Tasks } from './tasks';

/** What the user does with the collections of the responsibility centres. */
export class Collecting {
  constructor(private readonly tasks: Tasks) {}

  /** Opens the collection of a centre as a workbook of its own, to be saved and mailed. */
  readonly openCollection = async (centre: string): Promise<void> => {
    const answer = await this.tasks.request((port, options) => port.openCollection(centre, options));
    if (answer !== null) this.tasks.set({ done: { kind: 'opened', isOnlyWay: true } });
  };

  /** The answers in collection sheets that were moved into this workbook; null where they cannot be read. */
  readonly readSheets = (): Promise<MergePlanned | null> =>
    this.tasks.request(async (port, options) => {
      const found = await port.readFilledSheets(null, options);
      return found.ok ? port.planMerge(found.filled, options) : found;
    });

  /** Whether this Excel can look into files. */
  readonly canReadFiles = async (): Promise<boolean> => (await this.tasks.port).canReadFiles();

  /** The answers in collection files; null where they cannot be read. */
  readonly readFiles = (files: readonly File[]): Promise<MergePlanned | null> =>
    this.tasks.request(async (port, options) => {
      const read = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const found = await port.readFilledFiles(read, options);
      return found.ok ? port.planMerge(found.filled, options) : found;
    });

  /** Writes the answers that were accepted into the plan. */
  readonly writeAnswers = (answers: readonly Answer[]): Promise<void> =>
    this.tasks.runForUser('entering', async (options) => {
      const port = await this.tasks.port;
      const answer = await port.writeAnswers(answers, options);
      const steps = await port.readSteps();
      if (!answer.ok) return { failure: answer, steps };
      const after = await port.analyse(options);
      const done = { kind: 'collected', count: answers.length } as const;
      return { ...(after.ok ? { analysis: after } : {}), steps, done };
    });
}
