import { cellAddress, type CellRef } from '../pira/sheet/address';
import { isExcludedTie, shownAchievement } from '../pira/evaluation/display';
import type { Outcome } from '../pira/evaluation/outcome';
import { sayExcludedLimit } from '../pira/messages/sayStatus';
import type { Language } from '../pira/messages';
import { quantity } from '../pira/messages/en/quantity';
import type { Plan } from '../pira/plan/plan';

const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

/** A share as a percentage with at most two decimals. */
export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 2 }).format(
    share,
  );
}

/** What the plan or the product printed in Italian figures, in those of the language. */
export function figuresIn(printed: string, language: Language): string {
  return language === 'it' ? printed : quantity(printed);
}

/** An achievement as the sheet shows it, "" where there is none: what is unmet never looks met. */
export function achievementText(achievement: number | null, language: Language): string {
  const shown = shownAchievement({ achievement });
  return shown === null ? '' : percent(shown, language);
}

/** The achievement of one indicator: 100 % that equals an excluded limit says so, since it is not met. */
export function outcomeAchievement(
  outcome: Pick<Outcome, 'status' | 'achievement'>,
  language: Language,
): string {
  const shown = achievementText(outcome.achievement, language);
  return isExcludedTie(outcome) ? `${shown} ${sayExcludedLimit(language)}` : shown;
}

/** A cell as people name it: F31, with its sheet where asked. */
export function cellName({ sheet, row, column }: CellRef, withSheet = false): string {
  const address = cellAddress(row, column);
  return withSheet ? `${sheet}!${address}` : address;
}

/** Names cells of a plan: with their sheet where the plan stands in several. */
export function cellNamer(plan: Plan | undefined): (cell: CellRef) => string {
  const sheets = new Set(plan?.tables.map(({ sheet }) => sheet));
  return (cell) => cellName(cell, sheets.size > 1);
}

const LONGEST_LISTED = 110;

/** A text of at most two or three lines of the pane, cut between words. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_LISTED) return text;
  const cut = text.slice(0, LONGEST_LISTED);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_LISTED / 2)).trimEnd()}…`;
}
