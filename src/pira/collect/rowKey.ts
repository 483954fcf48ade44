import { fold } from '../lexicon/text/fold';
import type { Indicator } from '../plan/plan';
import { fingerprint } from '../sheet/fingerprint';

const KEY = /^([0-9a-f]{8}(?:-\d+)?)\.([0-9a-f]{8})$/u;

/** What identifies a row: the indicator's key, and a digest of what the row says of it, by which a mix-up shows. */
export function rowKey(key: string, said: { readonly name: string; readonly target: string }): string {
  return `${key}.${rowDigest(said)}`;
}

export function parseRowKey(text: string): { readonly key: string; readonly digest: string } | null {
  const [, key, digest] = KEY.exec(text.trim()) ?? [];
  return key === undefined || digest === undefined ? null : { key, digest };
}

export function rowDigest({ name, target }: { readonly name: string; readonly target: string }): string {
  return fingerprint(`${fold(name)}\n${fold(target)}`);
}

/** What a row shows of its indicator's name. */
export function indicatorLabel({ name, description }: Pick<Indicator, 'name' | 'description'>): string {
  return name.text || description.text;
}
