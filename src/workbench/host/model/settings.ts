import { HostClass } from '../dispatch/hostClass';
import { HostError } from '../dispatch/hostError';
import { isRecord, type Json } from '../dispatch/json';
import type { Session } from '../session';

interface SettingSubject {
  readonly session: Session;
  readonly key: string;
}

const settingClass = new HostClass<SettingSubject>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ session, key }) => toJson(session.book.settings.all.get(key)),
      set: ({ session, key }, value) => storeSetting(session, key, value),
    },
  },
  actions: {
    Delete: ({ session, key }) => {
      session.requireWritable();
      if (!session.book.settings.all.has(key)) throw new HostError('ItemNotFound');
      session.book.settings.remove(key);
    },
  },
});

/** What the add-in keeps in the workbook. */
export const settingsClass = new HostClass<Session>({
  name: 'SettingCollection',
  items: (session) => [...session.book.settings.all.keys()].map((key) => settingClass.of({ session, key })),
  item: (session, args) => {
    const key = args.text(0);
    if (!session.book.settings.all.has(key)) throw new HostError('ItemNotFound');
    return settingClass.of({ session, key });
  },
  objects: {
    Add: (session, args) => {
      const key = args.text(0);
      storeSetting(session, key, args.value(1));
      return settingClass.of({ session, key });
    },
  },
});

function storeSetting(session: Session, key: string, value: unknown): void {
  session.requireWritable();
  session.book.settings.set(key, value);
}

/** Settings come from messages or from the file, so that everything in them is JSON. */
function toJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (!isRecord(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toJson(inner)]));
}
