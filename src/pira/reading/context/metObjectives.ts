import { withoutNoteNumber } from '../../lexicon/cells/notes';
import type { ObjectiveDraft } from '../drafts';

/** Gives the key of a title in the mission and the programme that the reader stands in. */
export type KeyOf = (title: string) => string;

const underMark = (key: string): string => `${key}\n(1)`;

/** The objectives met so far, by what they are called; none where several are called so. */
export class MetObjectives {
  private readonly known = new Map<string, ObjectiveDraft | null>();

  get(key: string): ObjectiveDraft | null {
    return this.known.get(key) ?? null;
  }

  set(key: string, objective: ObjectiveDraft): void {
    this.known.set(key, objective);
  }

  /** Remembers an objective whose title ends with what may be the mark of a note, "Migliorare (1)". */
  setMarked(title: string, objective: ObjectiveDraft, keyOf: KeyOf): void {
    const bare = withoutNoteNumber(title);
    if (bare === title) return;
    const key = underMark(keyOf(bare));
    this.known.set(key, (this.known.get(key) ?? objective) === objective ? objective : null);
  }

  /** The objective met under the same title with the mark of a note behind it, which was none of the title. */
  getMarked(title: string, keyOf: KeyOf): ObjectiveDraft | null {
    const marked = this.get(underMark(keyOf(title)));
    if (marked) marked.title = { ...marked.title, text: title };
    return marked;
  }

  clear(): void {
    this.known.clear();
  }
}
