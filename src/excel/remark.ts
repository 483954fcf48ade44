import type { Language, MessageOf } from '../pira/messages';
import * as en from './messages/en';
import * as it from './messages/it';

/** Something that people should know of an operation that succeeded: a code and what its sentence needs. */
export type Remark = MessageOf<typeof it.remarks>;

type Sentences = { [Code in Remark['code']]: (remark: Extract<Remark, { code: Code }>) => string };

const SENTENCES: Record<Language, Sentences> = { it: it.remarks, en: en.remarks };

/** What happened, why, and what to do, in the language asked for. */
export function sayRemark<Code extends Remark['code']>(
  remark: Extract<Remark, { code: Code }> & { readonly code: Code },
  language: Language,
): string {
  const sentences: Sentences = SENTENCES[language];
  return sentences[remark.code](remark);
}
