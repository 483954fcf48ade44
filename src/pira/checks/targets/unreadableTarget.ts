import type { Rule } from '../rule';
import { wording } from '../wording';
import { targetDefects } from '../defects';
import { quote } from '../place';

const messages = {
  unreadableTarget: wording({
    it: (p: { text: string }) => `Il target «${p.text}» non è leggibile.`,
    en: (p) => `The target “${p.text}” cannot be read.`,
  }),
};

/** A target that cannot be read, with the reader's reason. An empty one is missing. */
export const unreadableTarget: Rule = {
  id: 'unreadable-target',
  remedy: 'rewrite',
  severity: 'error',
  it: {
    title: 'Target non leggibile',
    why: 'Un target che non si legge non è valutabile.',
    todo: 'Il messaggio dice perché; riscrivere il target in una delle [forme che si leggono](#forme-che-si-leggono).',
  },
  en: { title: 'Unreadable target', why: 'A target that cannot be read cannot be evaluated.' },
  messages,
  defects: ({ plan }) =>
    targetDefects(plan, ({ cell, text, reading }) =>
      reading.kind !== 'unreadable' || text.trim() === ''
        ? null
        : {
            place: cell,
            text,
            message: messages.unreadableTarget({ text: quote(text) }),
            reason: reading.reason,
          },
    ),
};
