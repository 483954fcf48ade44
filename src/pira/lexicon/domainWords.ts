/** Long words that plans use all the time; a word one inner letter away from one of them is a slip. */
export const DOMAIN_WORDS: readonly string[] = (
  'adempimenti aggiornamento alternanza amministrazione amministrazioni amministrativi anticorruzione ' +
  'approvvigionamenti artigianato associazione associazioni assistenza attuazione benessere brevetti ' +
  'camerale camerali certificazione certificazioni commissione commissioni competitivita comunicazione ' +
  'conciliazione consumatori consuntivo contabilita contenimento contraffazione convenzione convenzioni ' +
  'coordinamento corruzione culturale digitalizzazione dipendenti economicita efficacia efficienza ' +
  'formazione gestione imprenditoriale imprenditoriali incremento indicatore indicatori industriale ' +
  'informazione iniziative innovazione internazionalizzazione istituzionale istituzionali mediazione ' +
  'monitoraggio obiettivi organizzativo organizzazione orientamento partecipanti partecipazione ' +
  'percentuale performance piattaforma portatori preventivo prevenzione procedimenti produttivo ' +
  'professionale professionali programmazione promozionali promozione pubblicazione raggiungimento ' +
  'razionalizzazione realizzazione registro regolazione riclassificazione riduzione rilevazione riunioni ' +
  'segretario semplificazione soddisfazione sperimentazione stakeholder sviluppo tecnologica tempestivita ' +
  'territorio trasparenza valorizzazione valutazione vigilanza'
).split(' ');

/** Real words that lie one letter away from a word above. */
export const REAL_NEIGHBOURS: readonly string[] =
  'colturale commistione commistioni contenzione contenzioni convinzione convinzioni istituzionali innevazione'.split(
    ' ',
  );
