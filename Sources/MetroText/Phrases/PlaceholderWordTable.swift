/// The words of clauses that leave a value open, by language, beside the phrases of ``PlaceholderPhrase``.
///
/// A line is a pattern of ``PlaceholderPattern`` or, with ` = `, a named choice of its language. A pattern
/// after `?` counts only beside a word for what is missing (`Termin offen`), and one after `~` not in free
/// text, where it may be a title: `The Unknown City`. To add a language, add its
/// patterns, and its words to ``nouns`` and ``links``.
enum PlaceholderWordTable {
  static let languages = western + others

  private static let western = [
    // English
    """
    done = announced|confirmed|communicated|defined|decided|determined|published|posted|provided|specified|settled|fixed|agreed [upon]|finalized|finalised|chosen|selected|named|set|advised|notified|updated|added|completed|arranged|clarified|established|released|shared|disclosed|scheduled|identified|supplied|sent|given|made (known|available|public)|assigned|appointed|designated
    when = later [on]|soon|shortly|in due (course|time)|at [a] later (date|time|stage|point)|in the (coming|next|following) (days|weeks|months)|in time|nearer the time|(closer|nearer) to the (time|date|event|start)|as soon as (possible|available|known|confirmed)|subsequently|separately|in [the] [near] future|by email|in advance
    now = still|yet|currently|presently|as yet|at (present|the moment|this time|this stage|this point|the time of writing)|so far|for now|right now
    is = is|are|remains|remain|has|have|it|which|that|being
    [{is}] [{now}] [{is}] to be {done} [{when}]
    [{is}] [{now}] to be (formally|officially) {done} [{when}]
    [{is}] [{now}] to (come|follow) [{when}]
    [we|it|which] (will|shall) [{now}|only] (be|get) [{now}] {done} [to participants|to you] [{when}]
    (will|shall) (follow|come) [{when}]
    we (will|shall) (announce|confirm|communicate|publish|decide|let you know|inform you|keep you (informed|posted|updated)) [{when}]
    (has|have|is|are) [{now}] [been] not [{now}] [been] ({done}|known|clear|available|certain|final) [{now}]
    [{is}] not [{now}] [been] ({done}|known|clear|certain) [{now}]
    no [final] decision [{now}]
    [{is}] [{now}] (undecided|undetermined|unconfirmed|unannounced|undefined|unassigned|unspecified) [{now}]
    ({now}|remains|remain) [{is}] (open|pending|outstanding)
    ~({is}|{now}) (unknown|unclear|pending|uncertain) [{now}]
    ~(unknown|pending|tentative|open)
    ?pending
    (pending|awaiting|subject to) [final|official] (confirmation|decision|approval|announcement|details)
    [final|official] (confirmation|decision|announcement|details) (pending|to follow|awaited)
    under (discussion|negotiation|consideration)
    [{is}] being (decided|finalized|finalised|arranged|determined|discussed|confirmed)
    (watch this space|stay tuned|check back (later|soon)|more soon)
    ?soon
    """,
    // German
    """
    done = bekannt gegeben|bekannt gemacht|bekannt|bekanntgegeben|bekanntgemacht|mitgeteilt|festgelegt|bestimmt|bestätigt|veröffentlicht|ergänzt|nachgereicht|angekündigt|entschieden|kommuniziert|benannt|genannt|präzisiert|definiert|vereinbart|fixiert|abgestimmt|geklärt|eingefügt|hinzugefügt|nachgetragen|publiziert|ausgewählt|verkündet|konkretisiert|aktualisiert|angegeben|vergeben|geplant
    when = noch|später|in kürze|bald|demnächst|rechtzeitig|zeitnah|zu einem [späteren] zeitpunkt|zu gegebener zeit|zum gegebenen zeitpunkt|separat|gesondert|in den [nächsten|kommenden] (tagen|wochen)|kurzfristig|nachträglich|per (e mail|mail|email)|im nachgang|baldmöglichst|so bald wie möglich|vor ort|derzeit|aktuell|momentan|zurzeit|zur zeit|bislang|bisher|vorerst|bis auf weiteres|weiterhin|im (vorfeld|laufe)
    (wird|werden) [ihnen|euch] [{when}] [{when}] {done} [{when}]
    (muss|müssen|soll|sollen) [{when}] [{when}] {done} werden
    [ist|sind|bleibt|bleiben] [{when}] [{when}] zu (bestätigen|definieren|klären|bestimmen|vereinbaren|entscheiden)
    (steht|stehen) [{when}] [{when}] (nicht fest|aus|offen|zur diskussion)
    nicht fest
    ({when}) [ist|sind] [{when}] (offen|unbekannt|ungewiss|unklar|unbestimmt|ungeklärt|unbestätigt)
    (ist|sind|bleibt|bleiben) [{when}] [{when}] (offen|unbekannt|ungewiss|unklar|unbestimmt|ungeklärt|unbestätigt)
    ~(offen|unbekannt|unbestimmt|unklar)
    ?offen
    [ist|sind] [{when}] [{when}] nicht ({done}|klar|fest|sicher|final) [{when}]
    ?(folgt|folgen) [{when}] [{when}]
    (folgt|folgen) {when}
    [ist|sind|befindet sich] [{when}] in (klärung|abstimmung|abklärung|planung|vorbereitung)
    wir (geben|teilen) [ihnen] [{when}] (bekannt|mit)
    unter vorbehalt
    """,
    // French
    """
    done = annoncé*|communiqué*|confirmé*|défini*|précisé*|publié*|déterminé*|fixé*|indiqué*|décidé*|arrêté*|donné*|transmis*|dévoilé*|diffusé*|révélé*|complété*|choisi*|connu*|mis* à jour|mis* en ligne|envoyé*|partagé*|porté* à (votre|la) connaissance|spécifié*|établi*|validé*|finalisé*
    do = annoncer|communiquer|confirmer|définir|préciser|publier|déterminer|fixer|indiquer|décider|arrêter|compléter|choisir|valider|spécifier|être {done}
    when = ultérieurement|prochainement|bientôt|plus tard|sous peu|en temps (utile|voulu|opportun)|dans les [tout] [prochains|prochaines] [jours|semaines|mois]|à une date ultérieure|par la suite|encore|toujours|très|dès que possible|au plus vite|au plus tôt|à ce (jour|stade)|pour (l instant|le moment)|actuellement|séparément|d ici peu|de façon définitive
    (sera|seront) [{when}] [{when}] {done} [aux participants] [{when}]
    vous (sera|seront) [{when}] {done} [{when}]
    [reste|restent|est|sont|demeure] [{when}] à {do} [{when}]
    [n] [est|sont|a|ont] [{when}] pas [{when}] [été] {done} [{when}]
    pas [{when}] (de date|de lieu|connu)
    (non|pas) [{when}] {done}
    [est|sont|toujours|encore] en (attente|cours) [de (confirmation|définition|validation|détermination|finalisation|décision|préparation)]
    (sous réserve|en attente) de (confirmation|validation)
    ~[{when}|reste|demeure|est|sont] [{when}] inconnu*
    (suivra|suivront) [{when}]
    nous [vous] (annoncerons|communiquerons|confirmerons|préciserons|informerons|publierons) [{when}]
    on ne sait pas [{when}]
    ?(prochainement|ultérieurement|sous peu)
    """,
    // Spanish
    """
    done = anunciad*|confirmad*|definid*|comunicad*|determinad*|publicad*|decidid*|establecid*|fijad*|informad*|indicad*|precisad*|divulgad*|dad* a conocer|notificad*|especificad*|concretad*|difundid*|revelad*|acordad*|seleccionad*|elegid*|designad*|detallad*|señalad*|avisad*|actualizad*|completad*|agregad*|añadid*
    will = anunciará*|confirmará*|definirá*|comunicará*|determinará*|publicará*|decidirá*|establecerá*|fijará*|informará*|indicará*|precisará*|divulgará*|dará* a conocer|notificará*|especificará*|concretará*|difundirá*|acordará*|detallará*|avisará*|actualizará*|sabrá*|enviará*
    do = anunciar*|confirmar*|definir*|comunicar*|determinar*|publicar*|decidir*|establecer*|fijar*|informar*|indicar*|precisar*|divulgar*|dar* a conocer|notificar*|especificar*|concretar*|acordar*|designar*|detallar*
    when = próximamente|más adelante|en breve|pronto|muy pronto|posteriormente|oportunamente|más tarde|luego|después|aún|todavía|en los próximos (días|meses)|en las próximas semanas|con posterioridad|en su momento|a la brevedad|en fecha próxima|en una fecha posterior|por el momento|de momento|por ahora|hasta ahora|actualmente|con antelación|con anticipación|a su debido tiempo|en [su] debida forma|lo antes posible|cuanto antes|por correo [electrónico]
    [le|les|os] se [le|les] {will} [a los participantes] [{when}]
    (será|serán|va a ser|van a ser) [{when}] {done} [a los participantes] [{when}]
    [está|están|queda|quedan|sigue|siguen] [{when}] (por|a) [ser] ({do}|{done}) [{when}]
    [está|están|queda|quedan|sigue|siguen] [{when}] pendiente* [de (ser {done}|{do}|confirmación|definición|publicación|anuncio|aprobación|decisión)] [{when}]
    [{when}] no [se|está|están|ha sido|han sido] [ha|han] [sido] [{when}] ({done}|sabe|conoce|conocid*|definitiv*) [{when}]
    [{when}] no se ha (dicho|hecho público)
    [{when}] sin [ser] ({do}|fecha|confirmación) [{when}]
    [está|en] [proceso|vías|fase] [en|de] definición
    se (está|están) (definiendo|confirmando|decidiendo)
    (a la|en) espera de (confirmación|definición|ser {done}|{do})
    ~[es|son|{when}] [{when}] desconocid*
    [información|detalles] (seguirá|seguirán)
    (anunciaremos|confirmaremos|comunicaremos|informaremos|publicaremos|avisaremos) [{when}]
    sujet* a confirmación
    ?(próximamente|más adelante|en breve|pronto)
    """,
    // Portuguese
    """
    done = anunciad*|confirmad*|definid*|divulgad*|comunicad*|determinad*|publicad*|decidid*|estabelecid*|fixad*|informad*|indicad*|especificad*|dad* a conhecer|marcad*|escolhid*|combinad*|revelad*|notificad*|disponibilizad*|detalhad*|conhecid*|atualizad*|agendad*|acordad*|selecionad*
    do = anunciar|confirmar|definir|divulgar|comunicar|determinar|publicar|decidir|estabelecer|fixar|informar|indicar|especificar|marcar|escolher|combinar|designar
    when = em breve|brevemente|posteriormente|oportunamente|mais tarde|futuramente|depois|ainda|logo|nos próximos dias|nas próximas semanas|a seu tempo|mais à frente|mais adiante|proximamente|em data (posterior|futura)|em momento oportuno|até o momento|até ao momento|por enquanto|por ora|assim que possível|por e mail|por email
    (será|serão|irá ser|vai ser|vão ser|irão ser) [{when}] {done} [aos participantes] [{when}]
    [{when}] a (ser|serem) [{when}] {done} [{when}]
    [está|estão|fica|continua] [{when}] (por|a) {do} [{when}]
    [{when}] não [foi|foram|está|estão|se] [{when}] ({done}|sabe|conhece) [{when}]
    [{when}] sem (definição|data definida|local definido|confirmação)
    [fica|está|estão|continua] [{when}] em (definição|aberto|análise)
    [está|estão] [{when}] (aguarda|aguardando|a aguardar|aguarde) [a|o] (confirmação|definição|divulgação|anúncio)
    [está|estão] [{when}] pendente* [de (confirmação|definição|divulgação)]
    (anunciaremos|confirmaremos|comunicaremos|informaremos|divulgaremos) [{when}]
    (anunciar|definir|divulgar|confirmar|comunicar) se (á|ão) [{when}]
    ~[é|são|{when}] [{when}] desconhecid*
    (sujeit*|depende*) (a|de) confirmação
    ?(em breve|posteriormente|brevemente|oportunamente)
    """,
    // Italian
    """
    done = annunciat*|comunicat*|confermat*|definit*|determinat*|pubblicat*|decis*|stabilit*|fissat*|indicat*|precisat*|res* not*|specificat*|scelt*|concordat*|aggiornat*|inviat*|fornit*|diffus*|individuat*|not*
    do = annunciare|annunciarsi|comunicare|confermare|confermarsi|definire|definirsi|determinare|determinarsi|pubblicare|decidere|decidersi|stabilire|stabilirsi|fissare|indicare|precisare|specificare|scegliere|concordare|individuare
    when = a breve|prossimamente|successivamente|in seguito|più avanti|più tardi|presto|quanto prima|ancora|al più presto|nei prossimi giorni|nelle prossime settimane|in un secondo momento|in data successiva|al momento|per ora|attualmente|tempestivamente|separatamente|tuttora
    (sarà|saranno|verrà|verranno) [{when}] {done} [ai partecipanti] [{when}]
    [è|sono|resta|rimane] [{when}] da {do} [{when}]
    [{when}] non [è|sono] [stat*] [{when}] [stat*] {done} [{when}]
    [è|sono] [{when}] in (attesa|fase|corso|via) di (conferma|definizione)
    (seguirà|seguiranno) [{when}]
    ~[{when}|è|sono] (sconosciut*|ignot*|incert*)
    (annunceremo|comunicheremo|confermeremo) [{when}]
    salvo conferma
    ?(a breve|prossimamente)
    """,
    // Catalan
    """
    done = anunciat*|anunciad*|confirmat*|confirmad*|comunicat*|comunicad*|definit*|definid*|determinat*|determinad*|publicat*|publicad*|decidit*|decidid*|establert*|fixat*|fixad*|informat*|informad*|concretat*|concretad*|indicat*|indicad*|especificat*|especificad*|conegut*|conegud*
    will = anunciarà*|confirmarà*|comunicarà*|definirà*|determinarà*|publicarà*|decidirà*|informarà*|concretarà*|fixarà*|indicarà*|donarà* a conèixer|sabrà*|anunciaran|confirmaran|comunicaran|publicaran
    do = anunciar|confirmar|comunicar|definir|determinar|publicar|decidir|establir|fixar|concretar|especificar|precisar
    when = properament|més endavant|aviat|ben aviat|en breu|pròximament|més tard|oportunament|encara|posteriorment|en els propers dies|de moment|per ara|més avant
    (s|es|se) [us] {will} [{when}]
    (serà|seran) [{when}] {done} [{when}]
    [està|queda|resta] [{when}] per (anunciar|confirmar|definir|determinar|decidir|establir|fixar|concretar) [{when}]
    [està|queda|resta] [{when}] a {do} [{when}]
    [{when}] pendent* [de ({do}|confirmació|definició|publicació)]
    [{when}] no [s|es|està] [ha|han] [{when}] ({done}|sap|coneix) [{when}]
    [{when}] sense ({do}|confirmació)
    ~[és|són|{when}] [{when}] desconegu*
    ?(properament|més endavant|en breu|aviat)
    """,
    // Dutch
    """
    done = bekendgemaakt|bekend gemaakt|bekend|aangekondigd|bevestigd|meegedeeld|medegedeeld|bepaald|vastgesteld|gepubliceerd|gecommuniceerd|besloten|vastgelegd|doorgegeven|ingevuld|overeengekomen|gekozen|verstrekt|gedeeld|gemeld|afgesproken|aangevuld|toegevoegd|gepland|duidelijk
    when = later|binnenkort|nog|nader|spoedig|zo spoedig mogelijk|op een later (moment|tijdstip)|tijdig|te zijner tijd|in een later stadium|momenteel|op dit moment|vooralsnog|voorlopig|tot nu toe|in de komende (dagen|weken)|per (e mail|mail)|zo snel mogelijk
    (wordt|worden|zal|zullen) [{when}] [{when}] {done} [worden] [{when}]
    (zal|zullen|moet|moeten) [{when}] worden {done} [{when}]
    (moet|moeten) [{when}] {done} worden
    [is|zijn] [{when}] niet ({done}|zeker) [{when}]
    [is|zijn] [{when}] te (bepalen|bevestigen|definiëren|beslissen|kiezen)
    (is|zijn|{when}) [{when}] (onbekend|open|onduidelijk|onzeker|onbepaald)
    ~(onbekend|onbepaald)
    (staat|staan) [{when}] niet vast
    (volgt|volgen) {when}
    ?(volgt|volgen)
    n t b
    ntb
    onder voorbehoud
    (wij|we) (laten|maken) [u|je] [{when}] (weten|bekend)
    ?binnenkort
    """,
  ]
}
