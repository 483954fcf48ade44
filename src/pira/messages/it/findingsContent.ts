import { fieldNames } from './fieldNames';

const named = (field: string): string => fieldNames[field] ?? field;

/** Findings on what is missing and on the kinds of indicator. */
export const contentFindings = {
  'missing-in-objective': (p: { field: string; objective: string }) =>
    `L’obiettivo «${p.objective}» non ha «${named(p.field)}»: scriverlo.`,
  'missing-in-indicator': (p: { field: string; indicator: string }) =>
    `L’indicatore «${p.indicator}» non ha «${named(p.field)}»: scriverlo.`,
  'missing-in-plan': (p: { field: string }) =>
    `In tutto il piano manca «${named(p.field)}»: aggiungere il dato.`,
  'missing-name': () => 'L’indicatore non ha nome: scrivere che cosa misura.',
  'missing-triennium': (p: { years: string }) =>
    `Il piano ha target solo per ${p.years}: indicare anche gli altri anni del triennio, oppure dire nel piano che il periodo è un altro (il decreto lo ammette) e perché.`,
  'objective-without-indicators': (p: { objective: string }) =>
    `L’obiettivo «${p.objective}» non ha indicatori: aggiungerne almeno uno.`,
  'type-outside-decree': (p: { text: string; count: number }) =>
    `La tipologia «${p.text}» (${p.count} ${p.count === 1 ? 'indicatore' : 'indicatori'}) non è fra le lettere a-d: vale come «altre tipologie» (lettera e).`,
  'type-spelling': (p: { text: string; usual: string }) =>
    `La tipologia «${p.text}» altrove nel piano è scritta «${p.usual}»: usare una sola forma.`,
  'only-financial': (p: { objective: string }) =>
    `L’obiettivo «${p.objective}» è misurato soltanto da indicatori finanziari: aggiungerne uno di altro tipo.`,
  'duplicate-indicator': (p: { indicator: string; first: string }) =>
    `L’indicatore «${p.indicator}» ripete, con lo stesso target, quello in ${p.first}: toglierne uno o distinguerli.`,
  'similar-indicator': (p: { indicator: string; first: string }) =>
    `L’indicatore «${p.indicator}» ha quasi lo stesso nome, la stessa unità e lo stesso target di quello in ${p.first}: se è lo stesso, toglierne uno; se no, distinguere i nomi.`,
  'weights-of-objective': (p: { objective: string; total: number }) =>
    `I pesi dell’obiettivo «${p.objective}» sommano a ${String(p.total).replace('.', ',')}: devono dare 100 (o 1).`,
  'weights-of-plan': (p: { total: number }) =>
    `I pesi del piano sommano a ${String(p.total).replace('.', ',')}: devono dare 100 (o 1), per obiettivo o nell’insieme.`,
  'missing-weight': (p: { indicator: string }) =>
    `L’indicatore «${p.indicator}» non ha peso, mentre altri lo hanno: scriverlo.`,
  'unreadable-weight': (p: { text: string }) =>
    `Il peso «${p.text}» non è un numero positivo: scrivere per esempio 40 o 40%.`,
};
