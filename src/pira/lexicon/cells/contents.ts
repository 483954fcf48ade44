/** What cells look like: words by which a type, a unit, a source … is known. Folded, one space between words. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of which one makes a short cell a type of indicator (D.P.C.M. 18/9/2012 art. 6 and practice). */
export const TYPE_WORDS = set(
  'efficacia efficienza risultato risultati impatto outcome output input economicita realizzazione qualita ' +
    'qualitativo qualitativa quantitativo quantitativa processo volume efficace temporale finanziario struttura ' +
    'attivita fisica finanziaria performance benessere salute contesto',
);
/** Words that a type may hold beside them. */
export const TYPE_FILLERS = set(
  'indicatore indicatori di d da del della e tipo tipologia lettera a b c sociale interna esterna quali ' +
    'economica organizzativa ed prodotto stato',
);
/** Types that a single word can name; the others need "indicatore di" or a second word. */
export const TYPE_ALONE = set(
  'efficacia efficienza risultato impatto outcome output input economicita qualita qualitativo quantitativo ' +
    'temporale processo finanziario finanziaria',
);

export const UNIT_WORDS = set(
  'numero n nr num percentuale % perc percento data giorni giorno gg ggll ore ora h minuti min mesi mese anni euro ' +
    '€ eur migliaia milioni keuro indice rapporto punteggio punti scala unita settimane quantita binario booleano ' +
    'valore numerico numerica ratio coefficiente importo decimale tempo mln',
);
export const UNIT_FILLERS = set(
  'di in assoluto assoluta ll lavorativi lavorative solari mm aaaa a al per e medio media medi si no on off ' +
    'calendario anno mese giorno percentuali intero k sn s uomo misura mq kwh kg vero falso centesimi decimi',
);
export const SOURCE_WORDS = set(
  'rilevazione rilevazioni bilancio database db registro registri protocollo sistema software piattaforma ' +
    'contabilita infocamere gestionale archivio archivi verbali verbale atti questionario questionari indagine ' +
    'customer fonte fonti unioncamere istat pareto crat crm statistiche google sito interno interna interni ' +
    'interne excel report telemaco movimprese xac con2 starweb cruscotto kronos determinazioni delibere delibera ' +
    'ufficio servizio banca dati monitoraggio documentazione amministrativo informativo contabile',
);

export const PERSPECTIVE_NOUNS = set(
  'stake stakeholder stakeholders processi apprendimento finanziari finanziario finanziaria innovazione clienti ' +
    'utenti territorio',
);
export const PERSPECTIVE_WORDS = set(
  'stake holder holders stakeholder stakeholders processi processo interni interno innovazione apprendimento ' +
    'crescita sviluppo economico economica finanziari finanziario finanziaria clienti cliente utenti territorio ' +
    'imprese e ed prospettiva degli dei della del qualita organizzativa risorse',
);

export const STAKEHOLDER_WORDS = set(
  'cciaa cdc camere camera regione regioni autonomie locali imprese impresa cittadini cittadino utenti utente ' +
    'consumatori dipendenti associazioni categoria ordini professionali professionisti scuola scuole stakeholder ' +
    'stakeholders universita enti ente comuni contribuenti lavoratori studenti pa pubbliche amministrazioni ' +
    'personale fornitori collettivita altri interni esterni operatori giovani aspiranti imprenditori commercio ' +
    'sistema camerale unioncamere ministero mise mimit istituzioni pubblici privati locale turisti terzo settore',
);
