import type { MergePlanned } from '../../excel/port';
import type { Answer } from '../../pira/collect/merge';
import type { Tasks } from './tasks';

/** What the user does with the collections of the responsibility centres. */
export class Collecting {
  constructor(private readonly tasks: Tasks) {}

  /** Opens the collection of a centre as a workbook of its own, to be saved and mailed. */
  readonly open = async (centre: string): Promise<void> => {
    const answer = await this.tasks.prepare((port, options) => port.openCollection(centre, options));
    if (answer !== null) this.tasks.set({ done: { kind: 'opened', isOnlyWay: true } });
  };

  /** What the collection sheets that were moved into this workbook bring; null where they cannot be read. */
  readonly find = (): Promise<MergePlanned | null> =>
    this.tasks.prepare(async (port, options) => {
      const found = await port.filledSheets(null, options);
      return found.ok ? port.planMerge(found.filled, options) : found;
    });

  /** Whether this Excel can look into files. */
  readonly readsFiles = async (): Promise<boolean> => (await this.tasks.port).readsFiles();

  /** What the collections in files bring; null where they cannot be read. */
  readonly findIn = (files: readonly File[]): Promise<MergePlanned | null> =>
    this.tasks.prepare(async (port, options) => {
      const read = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const found = await port.filledFiles(read, options);
      return found.ok ? port.planMerge(found.filled, options) : found;
    });

  /** Writes the answers that were accepted into the plan. */
  readonly takeIn = (answers: readonly Answer[]): Promise<void> =>
    this.tasks.asUser('entering', async (options) => {
      const port = await this.tasks.port;
      const answer = await port.takeIn(answers, options);
      const steps = await port.steps();
      if (!answer.ok) return { failure: answer, steps };
      const after = await port.analyse(options);
      const done = { kind: 'collected', count: answers.length } as const;
      return { ...(after.ok ? { analysis: after } : {}), steps, done };
    });
}
