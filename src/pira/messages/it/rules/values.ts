/** Rules on indicators, their weights, targets and actual values. */
export const valueRules = {
  'duplicate-indicator': {
    title: 'Indicatore ripetuto',
    why: 'Un indicatore contato due volte pesa il doppio nella media.',
  },
  'similar-indicator': {
    title: 'Indicatori quasi uguali',
    why: 'Un indicatore contato due volte pesa il doppio nella media.',
  },
  'weights-total': { title: 'Somma dei pesi', why: 'Pesi che non danno 100 falsano la media ponderata.' },
  'missing-weight': { title: 'Peso mancante', why: 'Senza tutti i pesi la media non può essere ponderata.' },
  'unreadable-weight': {
    title: 'Peso non leggibile',
    why: 'Senza tutti i pesi la media non può essere ponderata.',
  },
  'unit-mismatch': {
    title: 'Unità e target discordi',
    why: 'L’unità di misura fa parte della definizione dell’indicatore (D.P.C.M. 18/9/2012, art. 3).',
  },
  'formula-mismatch': {
    title: 'Unità e formula discordi',
    why: 'Il metodo di calcolo deve dare la grandezza dichiarata (D.P.C.M. 18/9/2012, art. 3).',
  },
  'stale-year': {
    title: 'Anno non aggiornato',
    why: 'Un anno rimasto dal piano precedente rende il target di un altro anno.',
  },
  'deadline-outside-year': {
    title: 'Scadenza oltre l’anno',
    why: 'Il valore obiettivo ha il suo periodo di tempo (D.P.C.M. 18/9/2012, art. 3).',
  },
  'year-in-target': {
    title: 'Anno attaccato al target',
    why: 'Un anno dentro la cella può essere preso per un valore.',
  },
  'unreadable-target': { title: 'Target non leggibile', why: 'Un target che non si legge non è valutabile.' },
  'operator-assumed': {
    title: 'Operatore sottinteso',
    why: 'L’esito dipende dall’operatore: va confermato.',
  },
  'year-assumed': { title: 'Anno sottinteso', why: 'L’esito dipende dall’anno: va confermato.' },
  'unit-assumed': { title: 'Unità sottintesa', why: 'L’esito dipende dall’unità: va confermata.' },
  'strict-operator': {
    title: 'Limite escluso',
    why: 'Con «<» il valore uguale al limite non raggiunge il target.',
  },
  'contrary-operator': {
    title: 'Operatore contrario al senso',
    why: 'Con l’operatore rovesciato chi fa peggio raggiunge il target.',
  },
  'easy-target': {
    title: 'Target poco impegnativo',
    why: 'Un target più facile del valore già noto misura poco.',
  },
  'mixed-target-spelling': {
    title: 'Target scritti in più forme',
    why: 'Forme diverse per la stessa cosa fanno pensare a significati diversi.',
  },
  'unreadable-actual': {
    title: 'Consuntivo non leggibile',
    why: 'Un consuntivo che non si legge non è valutabile.',
  },
  'implausible-actual': {
    title: 'Consuntivo poco plausibile',
    why: 'Un errore di battitura cambierebbe l’esito.',
  },
  'missing-reason': {
    title: 'Causa dello scostamento mancante',
    why: 'Il Rapporto sui risultati illustra le cause degli scostamenti (D.P.C.M. 18/9/2012, art. 5).',
  },
  'overwritten-result': {
    title: 'Risultato riscritto',
    why: 'Un risultato scritto a mano non segue più i dati.',
  },
  'status-disagrees': {
    title: 'Stato discorde',
    why: 'Il piano pubblicato e il calcolo devono dire la stessa cosa.',
  },
};
