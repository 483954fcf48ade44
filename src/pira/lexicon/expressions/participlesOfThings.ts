/** Participles that leave a thing what it is: what was done with it as it should be, or what kind of thing it is. */
const STEMS =
  'abbin|abilit|accert|accett|accompagn|accredit|accresc|accur|acquis|acquist|adatt|addestr|adegu|ademp|adott|affianc|affid|affili|affront|agevol|aggiorn|aggiudic|aggiunt|' +
  'aggreg|aiut|alfabetizz|aliment|alleg|allest|alloc|amministr|ammodern|ampli|analizz|anonimizz|applic|apport|apposi|approfond|approv|armonizz|arriv|articol|assegn|assegnat|' +
  'asses|assicur|assist|associ|assorb|attest|attiv|attrezz|attribu|attu|aument|autentic|automatizz|autorizz|avanz|avvi|bandit|bas|benefici|bonific|brevett|calcol|campion|' +
  'caratterizz|caric|catalog|catalogh|cens|centr|certific|cit|classific|codific|collabor|collaud|collazion|colleg|colloc|combin|compens|compil|complet|comprov|comunic|' +
  'concili|concord|condivi|confer|conferi|conferm|configur|consegn|consegu|consent|conserv|consider|consolid|consorz|consorzi|consult|contatt|conten|contribu|controll|conven|' +
  'convenzion|convoc|coordin|corred|correl|costitu|costru|cre|cur|dedic|defin|deleg|deliber|deline|dematerializz|deposit|deput|deriv|design|destin|dett|dettagli|dichiar|' +
  'diffond|digitalizz|diplom|disaggreg|disciplin|distribu|diversific|divulg|document|dot|dov|dur|effettu|elabor|elenc|eman|entr|erog|esamin|esegu|eserc|esercit|esplet|' +
  'esplicit|esport|esternalizz|evidenzi|facilit|fattur|favor|feder|federat|finalizz|finanzi|firm|fiss|fond|form|formalizz|formul|forn|fotograf|fotografa|garant|gener|' +
  'geolocalizz|georeferenzi|gest|gratu|guid|identific|illimit|illustr|immatricol|immedi|impart|impegn|impian|impieg|implement|import|incass|incentiv|incontr|incorpor|incub|' +
  'indic|indicizz|indirizz|individu|inform|informatizz|innov|inoltr|inquadr|insedi|inser|install|integr|interess|internazionalizz|intervist|intitol|inventari|invi|invit|iscr|' +
  'isol|ispezion|istitu|istru|laure|lavor|leg|legalizz|limit|liquid|localizz|mant|manten|mapp|matur|medi|memorizz|miglior|migr|mir|misur|mobilit|modific|monitor|motiv|mun|' +
  'navig|nomin|normalizz|not|notific|occup|oper|ordin|organizz|orient|ospit|osserv|otten|pag|parametr|partecip|patrocin|pattu|perfezion|perim|personalizz|perven|pianific|' +
  'potenzi|preced|precis|prefer|prefiss|premi|prepar|present|presidi|prest|priv|process|profil|progett|programm|promuov|protocoll|prov|pubblic|qualific|quot|raccomand|' +
  'raccord|raggrupp|rappresent|realizz|reclut|recuper|registr|regol|regolament|rel|remuner|rendicont|restitu|retribu|revision|ricev|richiam|riconcili|riconosci|rifer|rilasci|' +
  'rilev|rimbors|rinnov|ripet|riport|rispett|ristruttur|riun|san|sanzion|scambi|scaric|scolarizz|segnal|segu|selezion|semplific|sensibilizz|separ|serv|sigl|situ|smalt|' +
  'sollecit|sommin|somministr|sorteggi|sosten|sovraordin|sovvenzion|specializz|sped|speriment|sponsorizz|stabil|stabilizz|stamp|standardizz|stanzi|stipul|storicizz|struttur|' +
  'studi|subentr|suddiv|support|sussidi|svilupp|ten|termin|territorializz|tesaurizz|test|tokenizz|tracci|transcodific|trasfer|trasform|tratt|tutel|tutor|ubic|ultim|unific|' +
  'uniform|us|utilizz|vagli|valid|valorizz|valut|vend|verbalizz|verific|vers|vidim|visit|visualizz|' +
  'piant|piantum|asfalt|tinteggi|vernici|cabl|rottam|abbatt|illumin|paviment|recint|irrig|pot|restaur|risan|ripul|pul|semin|sfalci|edific|urbanizz|climatizz|coibent|elettrific|sanific|disinfest|affiss|trasport|noleggi|fotocopi|rileg|etichett|mont|smont|tar|registr|scansion|allarg|collauda|recap|microchipp|steriliz';
export const HARMLESS_PARTICIPLES = new RegExp(
  `^(?:ri|pre|co|auto|inter|neo|de|tele|video)?(?:${STEMS})(?:at|it|ut)[oaie]$`,
);

/** Nouns and adjectives that end as participles do. */
const NOUNS =
  'giorn|d|risult|attest|comunic|merc|sindac|candid|associ|avvoc|priv|part|vis|sed|istit|contrib|stat|trib|deleg|mand|prest|cred|deb|requis|ques|s|amb|comp|depos|circ|trans|comit|elabor|st|r|punt|torn|test|facci|sold|abbon|' +
  'incaric|disoccup|inoccup|pension|immigr|rifugi|deten|aggreg|moder|lim|mer|grad|inv|aud|un|prof|spir|min|sagg|v|dir|duplic|imprenditor|segretari|volontari|partenari|artigian|apprendist|dottor|bollat|campion|l|sal|substr|addeb|' +
  'accred|enunci|c|es|osp|recap|redd|ered|tac|esplic|implic|sol|gratu|m|usc|vend|perd|rend|nasc|cresc|riusc|ricad|cad|val|ten|ven|entr|chiam|telefon|passeggi|ser|mattin|ann|port|arm|derr|metad|open|aliqu|cont|pr|immobili|sub|' +
  'atten|ascens|not|capac|attiv|qual|quant|univers|soc|citt|modal|novit|disabil|uten|acc|b|elett|immed|scatt|peccat|transatl|magistr|consol|ministeri|notari|rettor|direttor|commissari|assessor|elettor|patron|artigianat|salari|orari|colleg|fabbri|fabbric|lic|illic|inedi|ins|acqu|attribu|istit|reat|sen|prerequis|statu|geod|big|append|assol|resid|subst|tess|pat|gran|alt|altern|lett|palat|trattat';
export const NOUNS_LIKE_PARTICIPLES = new RegExp(`^(?:${NOUNS})(?:at|it|ut)[oaie]$`);
