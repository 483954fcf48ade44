/** Participles that leave a thing what it is: what was done with it as it should be, or what kind of thing it is. */
const STEMS =
  'realizz|effettu|esegu|attiv|avvi|complet|ultim|termin|approv|adott|pubblic|invi|present|consegn|deposit|ricev|perven|acquis|otten|erog|liquid|pag|incass|rilasci|lavor|gest|tratt|istru|esamin|defin|verific|controll|ispezion|' +
  'certific|valid|protocoll|registr|iscr|inser|caric|aggiorn|digitalizz|dematerializz|informatizz|automatizz|organizz|contatt|assist|support|accompagn|form|inform|intervist|partecip|visit|ospit|incontr|finanzi|sosten|agevol|' +
  'contribu|benefici|selezion|individu|mapp|cens|monitor|rilev|rendicont|impegn|assegn|affid|aggiudic|stipul|firm|sigl|perfezion|attu|consegu|rispett|garant|forn|prest|consult|visualizz|accredit|abilit|autorizz|qualific|' +
  'dedic|destin|mir|orient|finalizz|ten|patrocin|sponsorizz|divulg|distribu|colloc|stabilizz|reclut|nomin|design|deleg|integr|colleg|migr|document|elabor|stamp|sped|notific|comunic|segnal|san|recuper|smalt|medi|concili|' +
  'deliber|eman|attribu|conferm|collaud|install|attrezz|ristruttur|acquist|vend|costitu|fond|cre|insedi|incub|brevett|tutel|premi|laure|diplom|specializz|interess|associ|aggreg|consorzi|localizz|situ|ubic|bas|rel|rifer|' +
  'leg|correl|stabil|fiss|indic|dov|concord|conven|pattu|pianific|programm|prefiss|disciplin|regolament|subentr|adegu|standardizz|uniform|semplific|revision|rinnov|potenzi|miglior|ampli|presidi|segu|affianc|tutor|classific|' +
  'ordin|fattur|esport|import|invit|richiam|arriv|entr|dichiar|attest|rappresent|impieg|utilizz|us|applic|speriment|test|compil|restitu|somministr|analizz|studi|personalizz|autentic|priv|grat|gratu|avanz|coordin|dettagli|' +
  'aliment|convenzion|georeferenzi|tracci|condivi|bonific|ademp|campion|sorteggi|vidim|legalizz|boll|vagli|valut|rimbors|compens|accert|sanzion|mantenu|mant|conserv|catalog|inventari|verbalizz|sollecit|aiut|matur|assorb|' +
  'suddiv|articol|struttur|innov|abbin|affili|formalizz|ammodern|convoc|alfabetizz|sensibilizz|raccord|esternalizz|internazionalizz|occup|mobilit|scaric|modific|bandi|parametr|storicizz|autorizz|perfezion|diversific|tematizz|' +
  'limit|illimit|ripet|ade|affilia|aggiunt|animalizz|territorializz|qual|cert|tecnic|ben|profil|propr|titol|elett|cand|scel|preferi|prefer|agevola|ded|avvalor|scolarizz|immatricol|rest|compi|esperi|guid|serv|impart|eserc|uff';
export const HARMLESS_PARTICIPLES = new RegExp(
  `^(?:ri|pre|co|auto|inter|neo|de|tele|video)?(?:${STEMS})(?:at|it|ut)[oaie]$`,
);

/** Nouns and adjectives that end as participles do. */
const NOUNS =
  'giorn|d|risult|attest|comunic|merc|sindac|candid|associ|avvoc|priv|part|vis|sed|istit|contrib|stat|trib|deleg|mand|prest|cred|deb|requis|ques|s|amb|comp|depos|circ|trans|comit|elabor|st|r|punt|torn|test|facci|sold|abbon|' +
  'incaric|disoccup|inoccup|pension|immigr|rifugi|deten|aggreg|moder|lim|mer|grad|inv|aud|un|prof|spir|min|sagg|v|dir|duplic|imprenditor|segretari|volontari|partenari|artigian|apprendist|dottor|bollat|campion|l|sal|substr|addeb|' +
  'accred|enunci|c|es|osp|recap|redd|ered|tac|esplic|implic|sol|gratu|m|usc|vend|perd|rend|nasc|cresc|riusc|ricad|cad|val|ten|ven|entr|chiam|telefon|passeggi|ser|mattin|ann|port|arm|derr|metad|open|aliqu|cont|pr|immobili|sub|' +
  'atten|ascens|not|capac|attiv|qual|quant|univers|soc|citt|modal|pubblic|novit|disabil|uten|acc|b|elett|not|immed|scatt|peccat|transatl|magistr|consol|ministeri|notari|rettor|direttor|commissari|assessor|elettor|patron|artigianat|salari|orari|colleg|fabbri|fabbric|lic|illic|inedi|ins|acqu|attribu|istit|resid|subst|tess|pat|gran|alt|altern|lett|palat|trattat';
export const NOUNS_LIKE_PARTICIPLES = new RegExp(`^(?:${NOUNS})(?:at|it|ut)[oaie]$`);
