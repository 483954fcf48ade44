import type { Language } from '../messages';

/** A sentence in both languages. */
export type Sentence = Readonly<Record<Language, string>>;

/** How a sentence is worded, from what it is about. */
interface Wording<About> {
  readonly it: (about: About) => string;
  readonly en: (about: About) => string;
}

/** Words a sentence of a finding in both languages; each is made when somebody reads it. */
export function wording<About>({ it, en }: Wording<About>): (about: About) => Sentence {
  return (about) => ({
    get it() {
      return it(about);
    },
    get en() {
      return en(about);
    },
  });
}
