import { unitNames } from './unitNames';

/** Findings on targets, years, units and actual values. */
export const valueFindings = {
  'unit-against-target': (p: { unit: string; target: string }) =>
    `L’unità di misura è «${p.unit}» ma il target è «${p.target}»: far concordare unità e target.`,
  'unit-against-formula': (p: { unit: string; formula: string }) =>
    `L’unità di misura è «${p.unit}» ma la formula («${p.formula}») dà un’altra grandezza: correggere l’unità o la formula.`,
  'stale-year-header': (p: { text: string; year: number; planYear: number }) =>
    `L’intestazione «${p.text}» è del ${p.year} in un piano ${p.planYear}: aggiornarla.`,
  'stale-year-target': (p: { text: string; year: number; planYear: number }) =>
    `Il target «${p.text}» è del ${p.year} in un piano ${p.planYear}: aggiornarlo.`,
  'deadline-outside-year': (p: { text: string; planYear: number }) =>
    `La scadenza «${p.text}» cade dopo il ${p.planYear}, l’anno del target: controllare la data.`,
  'year-in-target': (p: { text: string; year: number }) =>
    `L’anno ${p.year} è attaccato al target («${p.text}»): scriverlo nell’intestazione.`,
  'unreadable-target': (p: { text: string }) => `Il target «${p.text}» non è leggibile.`,
  'missing-target': (p: { indicator: string }) => `L’indicatore «${p.indicator}» non ha target: scriverlo.`,
  'operator-assumed': (p: { text: string; operator: string }) =>
    `Il target «${p.text}» non ha operatore: è stato inteso come ${p.operator}. Scriverlo.`,
  'operator-assumed-lower': (p: { text: string; operator: string }) =>
    `Il target «${p.text}» non ha operatore; da polarità, parole o unità dell’indicatore pare che meno sia meglio, ed è stato inteso come ${p.operator}. Confermare scrivendo l’operatore.`,
  'contrary-operator': (p: { text: string; indicator: string }) =>
    `Il target «${p.text}» chiede almeno quel tempo, ma per «${p.indicator}» di solito meno è meglio: controllare l’operatore.`,
  'contrary-polarity': (p: { text: string; polarity: string; indicator: string }) =>
    `Il target «${p.text}» va nel verso opposto alla polarità «${p.polarity}» di «${p.indicator}»: correggere l’operatore o la polarità.`,
  'year-assumed': (p: { text: string; year: number }) =>
    `Nel target «${p.text}» non c’è l’anno: è stato inteso il ${p.year}. Scriverlo.`,
  'unit-assumed': (p: { text: string; unit: string }) =>
    `Nel target «${p.text}» non c’è l’unità: dal contesto è stata intesa «${unitNames[p.unit] ?? p.unit}». Scriverla.`,
  'strict-operator': (p: { text: string }) =>
    `Nel target «${p.text}» il limite è escluso: chi lo eguaglia non lo raggiunge. Se è voluto incluso, scrivere «<=».`,
  'easier-than-base': (p: { text: string; base: string }) =>
    `Il target «${p.text}» è meno impegnativo del valore di partenza «${p.base}»: controllare che sia voluto.`,
  'easier-than-last-year': (p: { text: string; previous: string }) =>
    `Il target «${p.text}» è meno impegnativo di quello dell’anno prima («${p.previous}»): controllare che sia voluto.`,
  'mixed-target-spelling': (p: { text: string; other: string }) =>
    `I target sono scritti in forme diverse, per esempio «${p.text}» e «${p.other}»: usarne una sola.`,
  'unreadable-actual': (p: { text: string }) => `Il consuntivo «${p.text}» non è leggibile.`,
  'actual-over-whole': (p: { text: string }) =>
    `Il consuntivo «${p.text}» supera il 100% di una quota: controllare.`,
  'actual-negative': (p: { text: string }) => `Il consuntivo «${p.text}» è negativo: controllare.`,
  'actual-far-from-target': (p: { text: string; target: string }) =>
    `Il consuntivo «${p.text}» è di tutt’altra grandezza rispetto al target «${p.target}»: controllare punti e virgole.`,
  'actual-date-far': (p: { text: string; year: number }) =>
    `La data «${p.text}» è lontana dal ${p.year}: controllare l’anno.`,
  'missing-reason': (p: { indicator: string }) =>
    `Il target di «${p.indicator}» non è stato raggiunto e manca la causa: scriverla nelle note o nel Rapporto sui risultati.`,
  'overwritten-result': (p: { text: string; expected: string }) =>
    `Nella colonna dei risultati c’è «${p.text}», il calcolo dà «${p.expected}»: la cella è stata riscritta a mano o i dati sono cambiati. Valutare di nuovo.`,
  'status-disagrees': (p: { text: string; expected: string }) =>
    `Il piano riporta «${p.text}», il calcolo dà «${p.expected}»: controllare la regola usata.`,
};
