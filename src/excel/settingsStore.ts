import { attempt } from './exchange/attempt';
import { failure, type Failure } from './problem';
import type { Settings, SettingsChange } from './settings';
import { entriesOf, settingsOf, type Stored } from './storedSettings';

/** The settings that a workbook keeps. */
export interface KeptSettings {
  readonly ok: true;
  readonly settings: Settings;
}

/** Queues the question for the settings; the function tells them once it is answered. */
export function askSettings(workbook: Excel.Workbook): () => Settings {
  const stored = askStored(workbook);
  return () => settingsOf(stored());
}

function askStored({ settings }: Excel.Workbook): () => ReadonlyMap<string, unknown> {
  settings.load('items/key,items/value');
  return () => new Map(settings.items.map(({ key, value }): [string, unknown] => [key, value]));
}

/** The settings that the workbook keeps: the defaults where it keeps none. */
export async function readSettings(): Promise<KeptSettings | Failure> {
  const read = await attempt(async (context) => {
    const settings = askSettings(context.workbook);
    await context.sync();
    return settings();
  });
  return read.ok ? { ok: true, settings: read.value } : failure(read.problem);
}

/**
 * Changes settings in the workbook and tells them all as they are then kept. Nothing is written before what is kept
 * could be read. An answer that got lost on the way is made good by looking.
 */
export async function changeSettings(change: SettingsChange): Promise<KeptSettings | Failure> {
  const entries = [...entriesOf(change)];
  const saved = await attempt(async (context) => {
    const { workbook } = context;
    const before = askStored(workbook);
    await context.sync();
    for (const [key, value] of entries) queueEntry(workbook, key, value, before().has(key));
    const after = askSettings(workbook);
    await context.sync();
    return after();
  });
  if (saved.ok) return { ok: true, settings: saved.value };
  const looked = await attempt(async (context) => {
    const stored = askStored(context.workbook);
    await context.sync();
    return stored();
  });
  return looked.ok && entries.every(([key, value]) => (looked.value.get(key) ?? null) === value)
    ? { ok: true, settings: settingsOf(looked.value) }
    : failure(saved.problem);
}

function queueEntry({ settings }: Excel.Workbook, key: string, value: Stored, isKept: boolean): void {
  if (value !== null) settings.add(key, value);
  else if (isKept) settings.getItem(key).delete();
}
