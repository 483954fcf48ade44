import type { TargetSign } from '../target/looksLikeTarget';

export function looksLikeTarget(text: string): TargetSign {
  const t = text.trim().toLowerCase();
  if (t.length > 120) return 'none';
  if (
    /^(anno )?(20\d\d:? ?)?(>=|<=|=>|=<|>|<|=|≥|≤|> =|< =|almeno|minimo|massimo|max|min\b|entro|non inferiore|non superiore|maggiore|minore|anno 20\d\d:)/.test(
      t,
    )
  )
    return 'operator';
  if (/^[-+]?\d[\d.,]*\s?%$/.test(t)) return 'percent';
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(t)) return 'date';
  if (/^[-+]?\d[\d.,]*$/.test(t)) return 'number';
  if (/^[-+]?\d[\d.,]*\s?(gg|giorni|ore|min|€|mesi)\b/.test(t)) return 'quantity';
  return 'none';
}
