/** Words of the plan itself; folded. */
const PLAN =
  /\bp ?\. ?i ?\. ?r ?\. ?a\b|\bpira\b|\bpiano degli indicatori\b|\brisultati attesi di bilancio\b/;

/** Documents that have objectives, indicators and targets of their own beside the plan. */
const OTHER =
  /\bpiao\b|\bp\.i\.a\.o\b|\bpiano integrato di attivita\b|\bpiano (?:triennale )?(?:della |delle )?performance\b|\bciclo della performance\b|\bperformance (?:individuale|organizzativa)\b|\bobiettivi (?:individuali|(?:dei |dirigenti|dirigenziali|del segretario|del personale))|\bschede? individual[ei]\b|\bvalore pubblico\b|^(?:dirigenti|obiettivi dirigenti)$|\bazioni positive\b|\bparita di genere\b|\bvalutazione (?:individuale|(?:del|dei|della|delle) (?:dirigent[ei]|dirigenza|personale|responsabili|posizioni|segretario)|dirigent[ei])\b|^schede? (?:(?:dei|del|di) )?(?:dirigent[ei]|dirigenziali|valutazione|responsabili|posizioni organizzative|elevate qualificazioni|e ?q)\b|\bretribuzione di risultato\b|\bcomportamenti organizzativi\b/;

/** Documents whose tables are never the plan's, even where no other is there. */
const FOREIGN =
  /\bptpct?\b|^(?:misure )?anticorruzione(?: e trasparenza)?$|^misure (?:anticorruzione|di prevenzione)\b|\bpiano (?:triennale )?(?:anticorruzione|(?:di|per la|della) prevenzione della corruzione)\b|\bcart[ae] (?:dei |della |di )?(?:servizi|qualita)\b|\bstandard (?:di|della) qualita\b|\b(?:registro|mappatura|catalogo) dei rischi\b|^serie$|\bserie storic(?:a|he)\b|\bcustomer satisfaction\b|^indagine\b|\bcronoprogramma\b|\bgantt\b|\b(?:indicatori|obiettivi|kpi) (?:(?:non piu|da non) \w+|eliminati|soppressi|dismessi|cessati|superati|sostituiti|abrogati|espunti|stralciati|rimossi|cancellati|abbandonati|archiviati)\b|^indicatori (?:per l |dell |per l'|dell')?agenda 2030\b|^agenda 2030$|^sdgs?$/;

/** Whether a folded text names the plan. */
export const namesPlan = (folded: string): boolean => PLAN.test(folded);

/** Whether a folded text names a document of objectives that is another than the plan. */
export const namesOtherDocument = (folded: string): boolean =>
  !PLAN.test(folded) && (OTHER.test(folded) || FOREIGN.test(folded));

/** Titles of whole documents beside the plan: what stands below one is its own, up to the next title. */
const WHOLE =
  /\bpiao\b|\bp\.i\.a\.o\b|\bpiano integrato di attivita\b|\bpiano (?:triennale )?(?:della |delle )?performance\b|\bciclo della performance\b/;

/** Whether a folded text is the title of a whole document that is another than the plan. */
export const titlesOtherDocument = (folded: string): boolean => !PLAN.test(folded) && WHOLE.test(folded);

/** Whether a folded text names a document that holds nothing of a plan. */
export const namesForeignDocument = (folded: string): boolean => !PLAN.test(folded) && FOREIGN.test(folded);

const COPY = /\(\d+\)\s*$|\bcopia\b|\bcopy\b|\bbozza\b|\bold\b|\bvecchi[oa]\b|\bbackup\b|\bbk\b|\bbis\b/;
const EXTRACT =
  /\banagrafica\b|\bcatalogo\b|\belenco\b|\blista\b|\bcruscotto\b|\bdashboard\b|\bsintesi\b|\briepilogo\b|\bprincipali\b|\bin breve\b|\bdizionario\b|\bgrafic[oi]\b/;

/** Whether a folded text says that something is a copy, or an extract or a list of what stands elsewhere. */
export const namesCopy = (folded: string): boolean => COPY.test(folded) || EXTRACT.test(folded);

/** The decree of 18/9/2012 on indicators or that of 12/12/2012 on missions, cited without its day. */
export const DECREE_WITHOUT_DAY =
  /\bd\.?\s?p\.?\s?c\.?\s?m\.?,?\s{1,3}(?:del\s|di\s)?(settembre|dicembre)\s2012\b/iu;
