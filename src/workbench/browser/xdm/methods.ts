import type { AddInSettings } from '../../book/addInSettings';
import { isRecord, listOf } from '../../host/dispatch/json';
import type { HostRequest } from '../../host/host';
import { settingsOf } from './appContext';
import type { MethodResult } from './conversation';
import { HTTP_OK, METHOD, METHOD_ERROR, RICH_API } from './protocol';

/** What the methods of a conversation act on. */
export interface MethodTargets {
  readonly execute: (request: HostRequest) => Promise<object>;
  readonly settings: AddInSettings;
  readonly commandCompleted: (commandId: string, status: number) => void;
  /** A dialog tells something to the page that opened it. */
  readonly messageParent: (message: string) => void;
}

const DONE: MethodResult = { Error: METHOD_ERROR.none };

/** Answers an `executeMethod` call: batches for the workbook, the add-in's settings, the end of a ribbon command. */
export async function callMethod(
  targets: MethodTargets,
  method: number,
  data: Readonly<Record<string, unknown>>,
  bytes: number,
): Promise<MethodResult> {
  switch (method) {
    case METHOD.richApi: {
      const parts = listOf(data['ArrayData']);
      const flags = Number(parts[RICH_API.flags]);
      const answer = await targets.execute({ body: parseJson(parts[RICH_API.body]), flags, bytes });
      return { ...DONE, Data: [HTTP_OK, null, JSON.stringify(answer)] };
    }
    case METHOD.readSettings:
      return {
        ...DONE,
        Properties: { Settings: settingsOf(targets.settings).map(([Name, Value]) => ({ Name, Value })) },
      };
    case METHOD.saveSettings:
      saveSettings(targets.settings, data['DdaSettingsMethod']);
      return DONE;
    case METHOD.commandCompleted:
      targets.commandCompleted(String(data['0']), Number(data['1']));
      return DONE;
    case METHOD.messageParent:
      targets.messageParent(String(data['messageToParent']));
      return DONE;
    default:
      return { Error: METHOD_ERROR.notSupported };
  }
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

/** The add-in sends all its settings: those not among them are gone. */
function saveSettings(settings: AddInSettings, method: unknown): void {
  const properties = listOf(isRecord(method) ? method['Properties'] : undefined);
  const sent = new Map<string, unknown>();
  for (const property of properties) {
    const [name, text] = listOf(property);
    if (typeof name === 'string') sent.set(name, parseJson(text));
  }
  for (const name of [...settings.all.keys()]) if (!sent.has(name)) settings.remove(name);
  for (const [name, value] of sent) settings.set(name, value);
}
