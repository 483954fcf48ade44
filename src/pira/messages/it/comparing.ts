/** What a change of a target does, by its kind. */
export const targetChanges = {
  wider: 'più facile',
  narrower: 'più impegnativo',
  worse: 'più facile',
  better: 'più impegnativo',
  'same-meaning': 'chiede lo stesso',
  'year-moved': 'stesso termine, un altro anno',
  'other-unit': 'altra unità: non confrontabile',
  'other-kind': 'chiede un’altra cosa: non confrontabile',
  shifted: 'cambiato: non è certo se più facile o più impegnativo',
  unreadable: 'non leggibile: non confrontabile',
  appeared: 'target aggiunto',
  vanished: 'target tolto',
};

/** What a change of a text is, where it is more than another text. */
export const textChanges = {
  spelling: 'solo scrittura',
  reworded: 'le stesse parole',
  'year-moved': 'solo l’anno',
  'prints-alike': 'le celle mostrano lo stesso testo',
};

/** How a change is told in one line. */
export const changed = (p: { field: string; from: string; to: string; remark: string }) =>
  `${p.field}: ${p.from === '' ? '(vuoto)' : `«${p.from}»`} → ${p.to === '' ? '(vuoto)' : `«${p.to}»`}${p.remark === '' ? '' : ` (${p.remark})`}`;

/** How sure a match is. */
export const certainties = {
  certain: 'certo',
  likely: 'probabile',
  unsure: 'incerto',
};

/** What speaks for a match. */
export const evidence = {
  name: 'nome',
  'opposed-name': 'nomi che si escludono',
  code: 'codice',
  objective: 'obiettivo',
  'objective-code': 'codice dell’obiettivo',
  mission: 'missione e programma',
  algorithm: 'algoritmo',
  description: 'descrizione',
  unit: 'unità',
  source: 'fonte',
  target: 'target',
};
