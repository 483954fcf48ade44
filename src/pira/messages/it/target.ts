/** Why a target expression could not be read. Each says what is wrong and what to write instead. */
export const targetProblems = {
  'target-empty': () =>
    'Il target manca: scrivere il valore atteso, per esempio «>= 5» o «entro il 31/12/2021».',
  'target-not-calculated': () =>
    'La cella del target contiene una formula senza risultato, perché il file non è stato calcolato: aprirlo e salvarlo in Excel, oppure scrivere il valore.',
  'target-error-value': (p: { text: string }) =>
    `La cella del target contiene l’errore ${p.text}: correggere la formula o scrivere il valore.`,
  'target-no-value': (p: { text: string }) =>
    `«${p.text}» non contiene un valore da confrontare: scrivere un numero, una percentuale o una data; se basta realizzare l’opera, indicare «Sì/No» come unità di misura.`,
  'target-operand-missing': (p: { text: string }) =>
    `In «${p.text}» c’è l’operatore ma manca il valore: scriverlo dopo l’operatore, per esempio «>= 90%».`,
  'target-year-only': (p: { text: string }) =>
    `«${p.text}» è un anno, non un target: scrivere il valore atteso oppure «entro il ${p.text}».`,
  'target-year-span': (p: { text: string }) =>
    `«${p.text}» indica più anni per un solo valore: scrivere il valore di ciascun anno, per esempio «2021: 90%; 2022: 95%».`,
  'target-years-missing': (p: { text: string }) =>
    `«${p.text}» contiene più valori senza il loro anno: scrivere l’anno davanti a ciascuno, per esempio «2021: 90%; 2022: 95%».`,
  'target-two-values': (p: { text: string }) =>
    `«${p.text}» contiene più di un valore da raggiungere: dividere in due indicatori, uno per valore.`,
  'target-number-unclear': (p: { text: string }) =>
    `Nel numero «${p.text}» il separatore non è chiaro: la virgola separa i decimali e il punto le migliaia, per esempio 1.234,5.`,
  'target-number-too-long': (p: { text: string }) =>
    `Il numero «${p.text}» ha troppe cifre: se ne possono usare al massimo quindici.`,
  'target-letters-in-number': (p: { text: string }) =>
    `«${p.text}» mescola lettere e cifre: controllare se una «O» o una «l» sta al posto di 0 o 1, e separare il numero dalle parole.`,
  'target-fraction': (p: { text: string }) =>
    `«${p.text}» è una frazione o una data incompleta: scrivere il valore come numero o percentuale, oppure la data con l’anno.`,
  'target-clock': (p: { text: string }) =>
    `«${p.text}» è un orario o un rapporto: scrivere la durata con la sua unità, per esempio «<= 90 minuti».`,
  'target-impossible-date': (p: { text: string }) =>
    `La data «${p.text}» non esiste nel calendario: correggere il giorno o il mese.`,
  'target-date-order': (p: { text: string }) =>
    `Nella data «${p.text}» il mese sembra scritto prima del giorno: scrivere giorno/mese/anno.`,
  'target-date-without-year': (p: { text: string }) =>
    `Alla data «${p.text}» manca l’anno e il piano non lo indica: scriverlo, per esempio «entro il 31/12/2021».`,
  'target-date-unclear': (p: { text: string }) =>
    `«${p.text}» può essere una data o altro: scrivere la data per intero, per esempio «entro il 15/06/2021».`,
  'target-date-loose': (p: { text: string }) =>
    `In «${p.text}» non è detto che la data sia la scadenza: scrivere «entro il» davanti alla data.`,
  'target-date-from': (p: { text: string }) =>
    `«${p.text}» indica da quando, non entro quando: scrivere la scadenza, per esempio «entro il 31/12/2021».`,
  'target-approximate': (p: { text: string }) =>
    `«${p.text}» è un valore approssimato: scrivere il limite esatto, per esempio «>= 50», o un intervallo «tra 45 e 55».`,
  'target-conditional': (p: { text: string }) =>
    `«${p.text}» pone una condizione al target: togliere la condizione o scriverla nelle note, e lasciare il valore da raggiungere.`,
  'target-doubtful': (p: { text: string }) =>
    `«${p.text}» lascia incerto il target: scrivere il valore da raggiungere senza riserve, per esempio «>= 50».`,
  'target-compared': (p: { text: string }) =>
    `«${p.text}» confronta con un valore che non è scritto: scrivere il valore da raggiungere, per esempio «>= 85%».`,
  'target-deferred': (p: { text: string }) =>
    `«${p.text}» rinvia o sospende il target: scrivere il valore dell’anno, oppure togliere l’indicatore dal piano dell’anno.`,
  'target-word-unknown': (p: { text: string }) =>
    `«${p.text}» può cambiare il senso del valore a cui sta accanto: toglierlo o scriverlo nelle note, e lasciare il valore da raggiungere.`,
  'target-cut-off': (p: { text: string }) =>
    `«${p.text}» sembra interrotto: completare il testo o lasciare solo il valore da raggiungere.`,
  'target-other-year': (p: { text: string }) =>
    `«${p.text}» è un anno diverso da quello del target, e non è detto che cosa significhi: scrivere l’anno davanti al suo valore, per esempio «2021: 90%; 2022: 95%».`,
  'target-baseline-definition': (p: { text: string }) =>
    `«${p.text}» definisce il valore di partenza, non un risultato atteso: scrivere il valore da raggiungere.`,
  'target-keep': (p: { text: string }) =>
    `«${p.text}» chiede di mantenere un valore che non è scritto: scrivere quel valore, per esempio «>= 85%».`,
  'target-relative': (p: { text: string }) =>
    `«${p.text}» dipende da un valore di un altro anno che non è scritto: scrivere il valore da raggiungere, oppure «incremento del 5% rispetto al 2020».`,
  'target-range-strict': (p: { text: string }) =>
    `«${p.text}» esclude gli estremi dell’intervallo: scrivere gli estremi compresi, per esempio «>= 80 e <= 100».`,
  'target-range-reversed': (p: { text: string }) =>
    `In «${p.text}» il primo estremo è maggiore del secondo: scrivere prima il minore, per esempio «tra 80 e 100».`,
  'target-range-open': (p: { text: string }) =>
    `In «${p.text}» manca un estremo dell’intervallo: scriverli entrambi, per esempio «da 80 a 100», oppure un limite solo, «>= 80».`,
  'target-tolerance': (p: { text: string }) =>
    `In «${p.text}» la tolleranza si può intendere in più modi: scrivere i due estremi, per esempio «tra 95 e 105».`,
  'target-operator-unclear': (p: { text: string }) =>
    `L’operatore «${p.text}» non è chiaro: usare >=, >, <=, < oppure =.`,
  'target-operators-conflict': (p: { text: string }) =>
    `In «${p.text}» gli operatori non sono coerenti: lasciarne uno solo, per esempio «>= 5».`,
  'target-direction-unclear': (p: { text: string }) =>
    `Per «${p.text}» non è detto se sia il tempo minimo o quello massimo: scrivere l’operatore, per esempio «>= 40 ore» o «<= 30 giorni».`,
  'target-least-nothing': (p: { text: string }) =>
    `«${p.text}» come minimo sarebbe sempre raggiunto: scrivere l’operatore, per esempio «<= 0» se non ce ne devono essere, o il valore da raggiungere.`,
  'target-levels-contrary': (p: { text: string }) =>
    `Le fasce accanto a «${p.text}» vanno nella direzione contraria a quella che dicono le parole dell’indicatore: scrivere l’operatore nel target, «>=» o «<=».`,
  'target-polarity-conflict': (p: { text: string }) =>
    `Per «${p.text}» le parole dell’indicatore si possono intendere in due versi, o la polarità o l’intestazione del piano dicono il contrario: scrivere l’operatore, per esempio «>= 5» o «<= 5».`,
  'target-statement': (p: { text: string }) =>
    `«${p.text}» fa del testo una frase che riferisce qualcosa, non un valore da raggiungere: scrivere solo il valore, per esempio «>= 10».`,
  'target-negated': (p: { text: string }) =>
    `«${p.text}» contiene una negazione che cambia il senso del limite: scrivere l’operatore, per esempio «<= 5».`,
  'target-loose-number': (p: { text: string }) =>
    `In «${p.text}» non è chiaro se il numero sia il valore da raggiungere: scriverlo con l’operatore, per esempio «>= 5».`,
  'target-change-limit': (p: { text: string }) =>
    `«${p.text}» pone un limite a una variazione, o un intervallo: scrivere la variazione minima, per esempio «incremento del 5% rispetto al 2020».`,
  'target-change-unclear': (p: { text: string }) =>
    `In «${p.text}» non è chiaro se il numero sia una variazione o il valore da raggiungere: scrivere «incremento del 5%», «riduzione del 5%» oppure «>= 5%».`,
  'target-sign-unclear': (p: { text: string }) =>
    `In «${p.text}» il segno si può intendere in più modi: scrivere l’operatore davanti al valore (>= -5) o la variazione in parole (riduzione del 5%).`,
  'target-percent-unclear': (p: { text: string }) =>
    `«${p.text}» in una colonna di percentuali può valere ${p.text}% o cento volte tanto: scrivere il segno %, per esempio 50%.`,
  'target-unit-conflict': (p: { text: string }) =>
    `L’unità di «${p.text}» non è coerente con la colonna: scrivere l’unità accanto al valore, per esempio «>= 90%» o «<= 10 giorni».`,
  'target-unit-unclear': (p: { text: string }) =>
    `L’unità di «${p.text}» non è tra quelle che si possono confrontare: usare %, euro, minuti, ore, giorni, giorni lavorativi o mesi.`,
  'target-symbol': (p: { text: string }) =>
    `Il segno «${p.text}» non ha un significato certo in un target: toglierlo o scrivere il valore in parole semplici.`,
  'target-both-answers': (p: { text: string }) =>
    `«${p.text}» elenca le risposte possibili ma non quella attesa: scrivere «Sì» oppure «No».`,
  'target-day-for-number': (p: { text: string }) =>
    `«${p.text}» è una data ma l’unità di misura chiede un numero: scrivere il valore, oppure «entro il ${p.text}» se è la scadenza.`,
  'target-percent-hundredfold': (p: { text: string }) =>
    `«${p.text}» è probabilmente una percentuale digitata in una cella che mostra già percentuali: scriverla con il segno, per esempio 90%.`,
  'target-answer-for-number': (p: { text: string }) =>
    `«${p.text}» è una risposta ma l’unità di misura chiede un numero: scrivere il valore, oppure indicare «Sì/No» come unità di misura.`,
  'target-answer-number': (p: { text: string }) =>
    `«${p.text}» è un numero ma l’unità di misura è Sì/No: scrivere «Sì» oppure «No».`,
  'target-date-for-number': (p: { text: string; typed: string }) =>
    `«${p.text}» è una data: probabilmente è stato digitato ${p.typed} e Excel lo ha trasformato. Scrivere il valore, per esempio =${p.typed} per il rapporto, oppure >= 80%.`,
  'target-date-number': (p: { text: string }) =>
    `«${p.text}» è un numero ma l’unità di misura è una data: scrivere la scadenza, per esempio «entro il 31/12/2021».`,
};
