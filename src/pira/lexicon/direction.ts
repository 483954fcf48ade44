/** A header that announces the least value wanted: "Target minimo". */
export const LOWEST =
  /(?:^|[^\p{L}])(?:min|minim[oaie]|inferior[ei])(?!\p{L})|(?:intervallo|range|fascia|valori).* (?:da|dal)(?: \d{4})?$/u;

/** A header that announces the greatest value wanted. */
export const HIGHEST =
  /(?:^|[^\p{L}])(?:max|mass|massim[oaie]|superior[ei])(?!\p{L})|(?:intervallo|range|fascia|valori).* (?:a|al)(?: \d{4})?$/u;

/** What a column of polarities says where less is better. */
export const POLARITY_LESS =
  /(?:^| )(?:decrescen|negativ|invers|discenden|diminu|riduzion|ridurre|calo|ribass|bass[oi]|minimizz|minor|meno|down|lower|less|smaller)|^[-↓▼↘⬇]$/u;

/** What a column of polarities says where more is better. */
export const POLARITY_MORE =
  /(?:^| )(?:crescen|crescita|positiv|dirett|ascenden|aument|increment|rialz|alt[oi](?: |$)|massimizz|maggior|piu|up(?: |$)|higher|more|greater|bigger)|^[+↑▲↗⬆]$/u;

/** A text that tells which way is better and can tell nothing else: "più alto è meglio", "Decrescente", "↑". Folded. */
export const ONLY_POLARITY =
  /^(?:\P{L}*(?:tanto )?(?:piu|meno|maggior[ei]?|minor[ei]?|alt[oa]|bass[oa])(?!\p{L}).* (?:meglio|miglior[ei])(?!\p{L}).*|(?:in |da |a )?(?:crescent[ei]|decrescent[ei]|ascendent[ei]|discendent[ei]|positiv[ao]|negativ[ao]|dirett[ao]|invers[ao]|aument(?:o|are)|increment(?:o|are)|diminu(?:zione|ire)|ridu(?:zione|rre)|(?:massimi|minimi)zzar[ei]|calo|crescita|(?:piu )?(?:alt[oa]|bass[oa]))|[↑▲↗⬆↓▼↘⬇+-])$/u;

/** Words that turn round what a polarity says. */
export const POLARITY_TURNED = /(?:^| )(?:non|peggio|worse)/u;

/** A ratio told in words; its numerator gives the direction. */
export const RATIO_OF_TWO = /(?:rapporto|quoziente|incidenza) (?:tra|fra) (.*?) e /;

/** Names of ratios of two amounts, which may pass the whole. */
export const IS_RATIO = /(?<!\p{L})(?:rapporto|quoziente|incidenza|indice|peso)(?!\p{L})/u;

/** Signs and words of a share. */
export const IS_SHARE = /[%％٪]|per ?cento/iu;

/** A share with the whole that it is of: "100% dei processi a rischio"; "5% di errori" is a share that are errors. */
export const SHARE_OF =
  /(?:%|per ?cento) ?((?:de[il]|degli|dell[aeo]|su[il]?|sugli|sull[aeo]|(?:dell|sull)')(?: |(?<=')).*?)(?=[;:.,()\n]|$)/gu;

/** "Più basso" says low. */
export const COMPARATIVE = /\bpiu (?=bass)/gu;

/** Measures of which a negative value is usual: payments made before they are due. */
export const BELOW_ZERO =
  /tempestivita dei pagamenti|tempestivita pagamenti|(?<!\p{L})itp(?!\p{L})|ritardo medio dei pagamenti|tempo medio ponderato di ritardo|ritardo medio ponderato/u;
