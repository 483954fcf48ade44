import type { Coded } from '../../../pira/plan/plan';
import type { Texts } from '../../messages';

/** A mission or programme as people name it: code and name, as far as the plan prints them. */
export function codedLabel({ code, name }: Coded, texts: Texts): string {
  return [code ?? texts.summary.noCode, name].filter((part) => part !== '').join(' · ');
}

/** Whether two entries are one mission: the same code, or without codes the same name. */
export function isSameMission(one: Coded, other: Coded): boolean {
  return one.code === other.code && (one.code !== null || one.name === other.name);
}
