import { attempt } from './attempt';
import { failure, type Failure } from './problem';
import { DEFAULT_SETTINGS, settingsOf, type Settings } from './settings';

/** Everything is kept under one name, as one object. */
const KEY = 'pira';

/** Queues the question for the settings; the function tells them once it is answered. */
export function askSettings(workbook: Excel.Workbook): () => Settings {
  const setting = workbook.settings.getItemOrNullObject(KEY).load('value');
  return () => {
    const value: unknown = setting.isNullObject ? null : setting.value;
    return settingsOf(value);
  };
}

/** The settings that the workbook keeps; the defaults where it keeps none or cannot be asked. */
export async function readSettings(): Promise<Settings> {
  const read = await attempt(async (context) => {
    const settings = askSettings(context.workbook);
    await context.sync();
    return settings();
  });
  return read.ok ? read.value : DEFAULT_SETTINGS;
}

/** Keeps the settings in the workbook. An answer that got lost on the way is made good by looking. */
export async function saveSettings(settings: Settings): Promise<{ readonly ok: true } | Failure> {
  const saved = await attempt(async (context) => {
    context.workbook.settings.add(KEY, { ...settings });
    await context.sync();
  });
  if (saved.ok) return { ok: true };
  const kept = await readSettings();
  return JSON.stringify(kept) === JSON.stringify(settingsOf(settings)) && kept !== DEFAULT_SETTINGS
    ? { ok: true }
    : failure(saved.problem);
}
