import type { Role } from './roles';

/**
 * What labels are called. A synonym is one more phrase, between bars; write it folded (no accents, no apostrophes,
 * no punctuation). Longer phrases win over shorter ones that they begin with.
 */
export const LABELS: readonly (readonly [Role, string])[] = [
  ['mission', 'missione | missioni | missione di spesa | missioni di spesa | missione di bilancio'],
  ['missionCode', 'codice missione | cod missione | n missione | codice della missione'],
  ['programme', 'programma | programmi | programma di spesa | programmi di spesa | programma di bilancio'],
  ['programmeCode', 'codice programma | cod programma | n programma | codice del programma'],
  ['responsibilityCentre', 'centro di responsabilita | centri di responsabilita | centro responsabilita'],
  ['responsibilityCentre', 'centro di responsabilita amministrativa | cdr | c d r | cra'],
  ['office', 'struttura responsabile | unita organizzativa responsabile | area responsabile | responsabile'],
  ['office', 'ufficio responsabile | dirigente responsabile | servizio responsabile | struttura | strutture'],
  ['office', 'settore responsabile | unita organizzativa | soggetto responsabile | strutture coinvolte'],
  ['office', 'strutture che contribuiscono al conseguimento dell obiettivo | struttura di riferimento'],
  ['office', 'struttura organizzativa | area dirigenziale | ufficio | servizio | area | settore'],
  ['office', 'responsabile obiettivo | responsabile dell obiettivo'],
  ['objective', 'obiettivo | obiettivi | obbiettivo | obiettivo strategico | obiettivi strategici'],
  ['objective', 'obiettivo operativo | obiettivi operativi | obiettivo di programma | obiettivo gestionale'],
  ['objective', 'obiettivo specifico | obiettivi specifici | titolo obiettivo | titolo dell obiettivo'],
  [
    'objective',
    'denominazione obiettivo | denominazione dell obiettivo | nome obiettivo | nome dell obiettivo',
  ],
  ['objective', 'obiettivi pluriennali | obiettivo pluriennale | obiettivo triennale | obiettivi triennali'],
  ['objective', 'obiettivo annuale | obiettivi annuali | obiettivi di programma | obiettivi gestionali'],
  [
    'objectiveCode',
    'codice obiettivo | cod obiettivo | n obiettivo | numero obiettivo | id obiettivo | cod ob',
  ],
  [
    'objectiveCode',
    'n ob | nr obiettivo | num obiettivo | codice dell obiettivo | codice obiettivo strategico',
  ],
  [
    'objectiveDescription',
    'descrizione obiettivo | descrizione dell obiettivo | descrizione degli obiettivi',
  ],
  ['objectiveDescription', 'descrizione sintetica dell obiettivo | descrizione obiettivi | finalita'],
  ['activities', 'principali attivita interventi | principali attivita | attivita | attivita interventi'],
  [
    'activities',
    'interventi | azioni | principali azioni | attivita previste | azione | interventi previsti',
  ],
  [
    'activities',
    'linee di attivita | iniziative | attivita e interventi | principali interventi | azioni previste',
  ],
  ['perspective', 'profilo della performance | profilo della performance bsc | profilo bsc | prospettiva'],
  ['perspective', 'prospettiva bsc | prospettiva di bsc | prospettiva della bsc | bsc | balanced scorecard'],
  ['perspective', 'profilo di performance | area bsc | dimensione bsc | prospettive'],
  ['stakeholders', 'portatori di interesse | principali portatori di interesse | portatori d interesse'],
  ['stakeholders', 'portatori di interessi | stakeholder | stakeholders | stake holder | stake holders'],
  ['stakeholders', 'destinatari | beneficiari | altri portatori di interesse | portatori interesse | utenza'],
  ['stakeholders', 'destinatari dell intervento | principali stakeholder | principali stakeholders'],
  ['resources', 'risorse | risorse finanziarie | risorse economiche | risorse assegnate | risorse stanziate'],
  ['resources', 'risorse a preventivo | stanziamento | stanziamenti | dotazione finanziaria | budget'],
  ['resources', 'risorse finanziarie assegnate | spesa prevista | costo previsto | costi previsti | importo'],
  [
    'resources',
    'budget assegnato | risorse previste | previsione di spesa | importo stanziato | risorse dedicate',
  ],
  ['indicatorCode', 'codice indicatore | cod indicatore | n indicatore | id indicatore | cod ind | n ind'],
  ['indicatorCode', 'codice dell indicatore | nr indicatore | codice kpi | num indicatore'],
  ['name', 'indicatore | indicatori | indicatore algoritmo di calcolo | nome indicatore | kpi'],
  ['name', 'indicatore e algoritmo di calcolo | denominazione indicatore | denominazione dell indicatore'],
  [
    'name',
    'titolo indicatore | titolo dell indicatore | indicatore di performance | indicatori di performance',
  ],
  ['name', 'indicatore di risultato | indicatori di risultato | indicatore kpi | nome dell indicatore'],
  ['name', 'indicatore di output | indicatore di outcome | parametro | indicatori e algoritmo di calcolo'],
  [
    'name',
    'indicatori di outcome | indicatori di output | indicatore di bilancio | indicatore di misurazione',
  ],
  ['description', 'descrizione tecnica | descrizione indicatore | descrizione dell indicatore | definizione'],
  [
    'description',
    'definizione tecnica | cosa misura | che cosa misura | significato | definizione indicatore',
  ],
  ['description', 'descrizione degli indicatori | descrizione indicatori | definizione dell indicatore'],
  [
    'algorithm',
    'algoritmo di calcolo | algoritmo | formula | formula di calcolo | metodo di calcolo | calcolo',
  ],
  ['algorithm', 'modalita di calcolo | criterio di calcolo | metodologia di calcolo | formula indicatore'],
  ['algorithm', 'metodo o algoritmo di calcolo | algoritmo formula | formula algoritmo di calcolo'],
  ['type', 'tipologia di indicatore | tipologia | tipo | tipo indicatore | tipo di indicatore | natura'],
  ['type', 'tipologia indicatore | tipologia dell indicatore | tipologia indicatori | categoria indicatore'],
  ['type', 'tipologia di indicatori | tipo dell indicatore | natura indicatore | natura dell indicatore'],
  ['unit', 'unita di misura | unita misura | u m | um | udm | u d m | u di m | unita di mis | unita'],
  ['unit', 'unita di misura indicatore | unita di misurazione'],
  ['measure', 'misura | metrica | metriche'],
  ['source', 'fonte | fonti | fonte del dato | fonte dei dati | fonte dati | fonte dato | fonti dei dati'],
  ['source', 'fonte di rilevazione | fonte informativa | fonte di verifica | fonti di verifica | fonti dati'],
  ['source', 'origine del dato | origine dei dati | provenienza del dato | fonte dei dati utilizzati'],
  ['source', 'fonti del dato | fonte della rilevazione | sistema di rilevazione | fonti informative'],
  [
    'weight',
    'peso | pesi | ponderazione | peso indicatore | peso dell indicatore | pesatura | peso relativo',
  ],
  ['weight', 'peso percentuale | coefficiente di ponderazione | peso ponderato'],
  ['other', 'peso obiettivo | peso dell obiettivo'],
  ['base', 'baseline | base line | valore iniziale | valore di partenza | valore storico | dato storico'],
  ['base', 'storico | valore base | valore anno precedente | valore precedente | consuntivo anno precedente'],
  ['base', 'risultato anno precedente | target conseguito nell esercizio precedente | dato di partenza'],
  [
    'base',
    'valore di riferimento | situazione iniziale | ultimo valore disponibile | ultimo valore | benchmark',
  ],
  ['base', 'valore attuale | trend storico | serie storica | dato iniziale | target anno precedente'],
  ['base', 'ultimo dato disponibile | valori storici | dati storici | consuntivo esercizio precedente'],
  [
    'target',
    'target | targets | valore target | valore obiettivo | valori obiettivo | valore atteso | atteso',
  ],
  [
    'target',
    'valori attesi | risultato atteso | risultati attesi | livello atteso | target atteso | traguardo',
  ],
  [
    'target',
    'valore programmato | livello obiettivo | valore obiettivo target | valori target | valore previsto',
  ],
  [
    'target',
    'target annuale | risultato previsto | valore da raggiungere | target previsto | target di bilancio',
  ],
  ['target', 'risultati previsti | target obiettivo | livello di risultato atteso | risultato programmato'],
  ['threshold', 'soglia | valore soglia | soglia minima | livello minimo | standard'],
  ['forecast', 'previsione | previsioni'],
  ['dueDate', 'scadenza | data prevista | termine | termine previsto | data di scadenza | tempistica'],
  ['dueDate', 'scadenza prevista | termine di realizzazione | data di completamento | data conclusione'],
  ['dueDate', 'tempi di realizzazione | data fine | data di realizzazione | termine di conclusione'],
  ['actual', 'consuntivo | valore consuntivo | valore a consuntivo | dato a consuntivo | dati a consuntivo'],
  [
    'actual',
    'consuntivi | consuntivazione | risultato | risultati | valore conseguito | risultato conseguito',
  ],
  ['actual', 'valore rilevato | valore raggiunto | risultato raggiunto | realizzato | valore effettivo'],
  ['actual', 'rendicontazione | valore osservato | valore realizzato | risultato ottenuto | valore ottenuto'],
  [
    'actual',
    'target raggiunto | target conseguito | target realizzato | valore misurato | rilevato | misurato',
  ],
  ['actual', 'valore finale | effettivo | valore accertato | risultato effettivo | actual | conseguito'],
  ['actual', 'risultato finale | dato rilevato | risultato rilevato | valore registrato | misurazione'],
  ['actual', 'risultati raggiunti | risultati conseguiti | valori a consuntivo | risultato realizzato'],
  ['interim', 'monitoraggio | monitoraggio intermedio | stato di avanzamento | avanzamento | preconsuntivo'],
  [
    'interim',
    'i semestre | ii semestre | 1 semestre | 2 semestre | primo semestre | secondo semestre | semestre',
  ],
  ['interim', 'i trimestre | ii trimestre | iii trimestre | iv trimestre | trimestre | stato avanzamento'],
  ['interim', 'verifica intermedia | valore intermedio | valore parziale | parziale | pre consuntivo'],
  [
    'interim',
    'monitoraggio semestrale | monitoraggio infrannuale | risultato parziale | risultato intermedio',
  ],
  ['variance', 'scostamento | scostamenti | differenza | delta | variazione | scarto | scost'],
  ['achievement', 'grado di raggiungimento | grado di realizzazione | % di raggiungimento | raggiungimento'],
  [
    'achievement',
    'percentuale di raggiungimento | % raggiungimento | grado di conseguimento | grado raggiungimento',
  ],
  [
    'achievement',
    'livello di raggiungimento | % di realizzazione | tasso di raggiungimento | % realizzazione',
  ],
  ['achievement', 'percentuale di realizzazione | raggiungimento % | grado di raggiungimento dell obiettivo'],
  ['outcome', 'esito | raggiunto'],
  ['status', 'stato | stato di raggiungimento | obiettivo raggiunto | semaforo | valutazione'],
  ['status', 'giudizio | stato obiettivo | stato dell obiettivo | target raggiunto si no | raggiunto si no'],
  ['notes', 'note | nota | osservazioni | annotazioni | commento | commenti | motivazione | motivazioni'],
  [
    'notes',
    'motivazioni dello scostamento | cause dello scostamento | motivazione scostamento | note e commenti',
  ],
  [
    'notes',
    'cause degli scostamenti | motivo dello scostamento | analisi degli scostamenti | note esplicative',
  ],
  ['code', 'codice | cod | id | n | nr | num | progr | progressivo | n progr | n ord | rif'],
  ['title', 'titolo | nome | denominazione | oggetto'],
  ['detail', 'descrizione | descrizione sintetica | descrizione breve | contenuto | contenuti'],
  ['year', 'anno | annualita | esercizio | anno di riferimento | esercizio di riferimento'],
  ['value', 'valore | valori | dato | dati | valore indicatore | valore dell indicatore | situazione'],
  ['value', 'performance'],
  [
    'account',
    'capitolo | conto | voce | voce di costo | voce di bilancio | entrate | uscite | ricavi | proventi',
  ],
  ['account', 'oneri | dare | avere | saldo | quantita | prezzo | preventivo | voci | codice conto'],
  ['account', 'importo preventivo | previsione di competenza | previsione di cassa | competenza | cassa'],
  ['other', 'area strategica | linea strategica | ambito strategico | priorita | priorita politica | asse'],
  ['other', 'pubblica amministrazione | data di approvazione | risorse umane | cofog | referente | ambito'],
  [
    'other',
    'n indicatori | numero indicatori | data inizio | collegamento | allegato | strumenti | altri dati',
  ],
];

/** Words that a label may hold beside its own. */
export const LABEL_FILLERS = new Set(
  (
    'a al alla allo annuo annua annui annue annuali ai agli alle da dal dalla dei degli del dell della delle dello di e ed d il in l la le lo gli i ' +
    'nel nella per con su o anno anni annuale esercizio triennio biennio periodo riferimento rif relativo relativa ' +
    'principali principale finale definitivo % € pira bilancio ente camera camerale atto riferito raggiungere vs'
  ).split(' '),
);
