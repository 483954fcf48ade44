/** Why something of a filled collection was not taken. */
export const collectProblems = {
  'no-collection': () => 'Il file non contiene un foglio di raccolta creato da PIRA.',
  'no-workbook': () => 'Excel non apre questo file come cartella di lavoro: salvarlo in formato .xlsx.',
  'unusable-file': (p: { why: string }) => p.why,
  'other-body': (p: { body: string; ours: string }) =>
    `È la raccolta di «${p.body}», questo è il piano di «${p.ours}».`,
  'other-title': (p: { body: string; ours: string }) =>
    `La raccolta è di un piano intestato a «${p.body}», questo è intestato a «${p.ours}»: confermare che l’ente è lo stesso.`,
  'other-workbook': () =>
    'La raccolta non risulta fatta da questa cartella di lavoro: confermare che è di questo piano. Con l’ente indicato in Pubblica prima di aprire la raccolta non serve.',
  'other-year': (p: { year: string; planYear: string }) =>
    `È la raccolta del ${p.year}, il piano è del ${p.planYear}.`,
  'header-missing': (p: { header: string }) =>
    `Manca la colonna «${p.header}»: senza di essa le righe non si possono attribuire con certezza.`,
  'header-twice': (p: { header: string }) =>
    `La colonna «${p.header}» è ripetuta: non si sa quale delle due vale.`,
  'unknown-row': (p: { name: string }) =>
    `La riga «${p.name}» non corrisponde a un indicatore del piano: può essere stato cambiato dopo la raccolta.`,
  'row-mixed': (p: { name: string; expected: string }) =>
    `Il codice della riga è di «${p.expected}», ma la riga dice «${p.name}»: non si sa di quale indicatore è il valore.`,
  reworded: (p: { name: string; ours: string }) =>
    `Il testo è cambiato: la riga dice «${p.name}», il piano «${p.ours}». Confermare che è lo stesso indicatore.`,
  'target-changed': (p: { target: string; ours: string }) =>
    `Nella riga il target è stato cambiato in «${p.target}», nel piano è «${p.ours}»: confermare che il valore è di questo indicatore.`,
  moved: (p: { name: string }) =>
    `«${p.name}» è stato riconosciuto da nome, target e unità: dopo la raccolta è cambiato ciò che gli sta intorno nel piano (centro di responsabilità, missione, obiettivo o codice).`,
  'row-without-key': (p: { name: string }) => `La riga «${p.name}» non ha il codice che la identifica.`,
  'no-cell': (p: { field: string }) => `Il piano non ha una cella per «${p.field}» di questo indicatore.`,
  'no-part': (p: { text: string }) =>
    `«${p.text}» non è un numero da solo, o come denominatore non è maggiore di zero: scrivere soltanto il numero.`,
  'parts-unusable': (p: { text: string }) =>
    `Numeratore e denominatore («${p.text}») non danno un valore: scrivere due numeri, il denominatore maggiore di zero, oppure soltanto il consuntivo.`,
  'parts-disagree': (p: { text: string; parts: string; value: string }) =>
    `Il consuntivo «${p.text}» non corrisponde a numeratore e denominatore: ${p.parts} è ${p.value}. Confermare il consuntivo o correggere il file.`,
  implausible: (p: { text: string }) =>
    `«${p.text}» è poco plausibile per questo target: può essere un errore di battitura (punti e virgole, segno, %, anno). Confermare che è giusto.`,
  'own-formula': () => 'Nel piano la cella contiene una formula.',
  'not-kept': (p: { text: string }) =>
    `Il valore «${p.text}» scritto nella cella del piano sarebbe letto in un altro modo.`,
};
