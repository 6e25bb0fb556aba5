/// The words of clauses that leave a value open, by language, beside the phrases of ``PlaceholderPhrase``.
///
/// A line is a pattern of ``PlaceholderPattern`` or, with ` = `, a named choice of its language. A pattern
/// after `?` counts only beside a word for what is missing (`Termin offen`), and one after `~` not in free
/// text, where it may be a title: `The Unknown City`. To add a language, add its
/// patterns, and its words to ``nouns`` and ``links``.
enum PlaceholderWordTable {
  static let languages = [
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
    // Russian
    """
    done = объявлен*|сообщен*|уточнен*|определен*|подтвержден*|опубликован*|назначен*|утвержден*|указан*|известн*|установлен*|согласован*|решен*|решён*|размещен*|анонсирован*|выбран*|доведен*|оглашен*|обозначен*|ясн*
    when = позже|позднее|дополнительно|вскоре|скоро|в ближайшее время|своевременно|отдельно|пока|пока что|еще|впоследствии|заранее|на данный момент|до сих пор|в дальнейшем|в последующем|по мере готовности|накануне
    (будет|будут) [{when}] {done} [{when}]
    [{when}] не [был|была|было|были] [{when}] {done} [{when}]
    [{when}] (уточняется|уточняются|определяется|определяются|согласовывается|согласовываются|обсуждается|подтверждается)
    [{when}] подлеж* (уточнению|определению|подтверждению|согласованию)
    ({when}) (неизвестн*|неясн*|не ясн*|под вопросом)
    ~(неизвестн*|неопределен*)
    [{when}] (на стадии|в стадии|в процессе|на) (согласования|уточнения|определения|согласовании|утверждении)
    [{when}] (ожидается|ожидаются|ожидает|требует|требуют) (подтверждение|подтверждения|уточнение|уточнения|информация)
    (сообщим|объявим|уточним|сообщат|объявят|опубликуем) [{when}]
    ?(позже|позднее|скоро|вскоре)
    """,
    // Ukrainian
    """
    done = оголошен*|повідомлен*|уточнен*|визначен*|підтверджен*|опублікован*|призначен*|відом*
    when = пізніше|згодом|додатково|незабаром|скоро|найближчим часом|поки|ще|наразі|окремо
    (буде|будуть) [{when}] {done} [{when}]
    [{when}] не [було] {done}
    [{when}] (уточнюється|уточнюються|визначається|узгоджується)
    ({when}) невідом*
    """,
    // Polish
    """
    done = podan*|ogłoszon*|określon*|potwierdzon*|ustalon*|opublikowan*|przekazan*|wyznaczon*|zakomunikowan*|zdecydowan*|znan*|wskazan*|uzupełnion*|doprecyzowan*|rozstrzygnięt*|uzgodnion*|udostępnion*|wybran*|zaktualizowan*
    when = później|wkrótce|w późniejszym (terminie|czasie)|w terminie późniejszym|niebawem|jeszcze|w najbliższym czasie|osobno|dodatkowo|niedługo|obecnie|na razie|wciąż|nadal|dotąd|do tej pory|w stosownym czasie|odrębnie|mailowo
    (zostanie|zostaną|będzie|będą) [{when}] {done} [do wiadomości] [{when}]
    [{when}] [zostanie|zostaną|będzie] [{when}] {done} {when}
    [{when}] do (ustalenia|potwierdzenia|uzgodnienia|określenia|uzupełnienia|ogłoszenia|decyzji|wyznaczenia|doprecyzowania)
    [{when}] nie [jest|są|został*|zostal*] [{when}] ({done}|wiadomo|pewn*) [{when}]
    [{when}] [jest|są] nie wiadomo
    ({when}|jest|są) [{when}] (nieustalon*|nieznan*|nieokreślon*|niepotwierdzon*|niepewn*|otwart*)
    ~(nieustalon*|nieznan*|nieokreślon*|niepotwierdzon*)
    (nieustalon*|niepotwierdzon*)
    (podamy|ogłosimy|poinformujemy|potwierdzimy) [{when}]
    [{when}] w trakcie (ustalania|uzgodnień|uzgadniania)
    (oczekuje|czeka) na potwierdzenie
    ?(wkrótce|później|niebawem)
    """,
    // Turkish
    """
    will = duyurulacak*|açıklanacak*|bildirilecek*|belirlenecek*|belirtilecek*|ilan edilecek*|kesinleşecek*|netleşecek*|paylaşılacak*|yayınlanacak*|yayımlanacak*|onaylanacak*|teyit edilecek*|güncellenecek*|eklenecek*|kararlaştırılacak*|iletilecek*|belli olacak*
    when = daha sonra|sonra|yakında|ileride|ilerleyen (günlerde|tarihlerde|zamanda)|en kısa (sürede|zamanda)|ayrıca|sonradan|henüz|bilahare|önümüzdeki günlerde|şu an için|şimdilik|halen|hala|ileri bir tarihte|sonraki bir tarihte
    [{when}] [katılımcılara|size] [{when}] {will}
    [{when}] (belli değil*|belirlenmedi*|belirlenmemiş*|açıklanmadı*|açıklanmamış*|kesinleşmedi*|kesinleşmemiş*|duyurulmadı*|duyurulmamış*|bilinmiyor*|netleşmedi*|netleşmemiş*|onaylanmadı*|onaylanmamış*|kararlaştırılmadı*|kesin değil*|ilan edilmedi*|belirtilmemiş*|belirtilmedi*)
    {when} (belirsiz*|açık)
    ~belirsiz*
    (onay|teyit) bekleniyor
    [{when}] (belirlenme|değerlendirme|planlama) (aşamasında*|sürecinde*)
    """,
    // Indonesian and Malay
    """
    done = diumumkan|diberitahukan|dikonfirmasi|dikonfirmasikan|ditentukan|diinformasikan|ditetapkan|disampaikan|diputuskan|dikabarkan|dimaklumkan|disahkan|dipastikan|diketahui|dipublikasikan|diperbarui|dirilis|dilengkapi|pasti|jelas|ada|dihebahkan|dikemaskini|diterbitkan|tersedia|dijadwalkan|menyusul
    when = kemudian|nanti|segera|menyusul|lebih lanjut|kelak|selanjutnya|dalam waktu (dekat|terdekat)|di kemudian hari|masih|saat ini|hingga kini|sampai saat ini|lagi|untuk sementara|pada waktunya|di lain waktu|pada masa akan datang|terpisah|secara terpisah|sementara
    (akan|segera) [{when}] {done} [{when}]
    [{when}] belum [{when}] {done} [{when}]
    {done} (kemudian|nanti|menyusul|kelak|kemudian hari)
    [{when}] (menunggu|perlu|untuk|tunggu) (konfirmasi|dikonfirmasi|pengumuman|ditentukan|penetapan|keputusan|kepastian|pengesahan)
    [{when}] dalam (konfirmasi|pembahasan|proses penentuan)
    masih (dibahas|dibicarakan|dikoordinasikan|tentatif|dirundingkan)
    menyusul
    ?tentatif
    """,
    // Vietnamese
    """
    done = thông báo|công bố|xác định|xác nhận|cập nhật|quyết định|thông tin|gửi|biết|có|rõ|ấn định|bổ sung|chốt|thống nhất|thông tin chi tiết|chỉ định|lựa chọn|cung cấp
    when = sau|sớm|sau này|trong thời gian tới|vào thời điểm sau|tiếp|ngay khi có thể|hiện|vẫn|hiện tại|hiện nay|còn|tại thời điểm này|đến nay
    sẽ [{when}] [được] {done} [cụ thể|chính thức] [đến] [{when}]
    [{when}] chưa [được] {done} [{when}]
    [{when}] đang [được] (cập nhật|chờ [xác nhận|thông báo]|xác định|thảo luận)
    [được] (thông báo|cập nhật|công bố|bổ sung|xác nhận) sau
    chờ (xác nhận|thông báo|công bố|quyết định)
    """,
    // Arabic
    """
    noun = الإعلان|تحديد*|تأكيد*|إبلاغ*|إعلان*|نشر*|التأكيد|التحديد|الكشف|موافات*|إخطار*|إعلام*|تعميم*|توضيح*|إشعار*|الإبلاغ|تزويد*|الاتفاق|اختيار*|إقرار*|اعتماد*|إضافت*
    on = عنه|عنها|عن|عليه|عليها|به|بها|بذلك|ذلك|عنهما|عنهم|بعد
    when = لاحقا|قريبا|فيما بعد|في وقت لاحق|في موعد لاحق|في حينه|بعد|مستقبلا|في الوقت المناسب|خلال الأيام (القادمة|المقبلة)|في القريب العاجل|حتى الآن|حاليا|إلى الآن|لغاية الآن|في أقرب وقت|ما زال|ما زالت|لا يزال|لا تزال|لم يزل|مازال|مازالت
    [سوف] (سيتم|ستتم|يتم|سيجري|سيجرى) {noun} [{on}] [{when}]
    (سيعلن|ستعلن|سيحدد|ستحدد|سيؤكد|ستؤكد|سيبلغ|سيذكر|سينشر|ستنشر|سيكشف|سيعرف) [{on}] [{when}]
    سوف (يعلن|تعلن|يحدد|تحدد|نعلن|نحدد) [{on}] [{when}]
    (يعلن|تعلن|يحدد|تحدد|يؤكد|تؤكد|ينشر|تنشر) [{on}] {when}
    [{when}] لم (يحدد|تحدد|يعلن|تعلن|يتم|يتقرر|تتقرر|يؤكد|تؤكد|يتأكد|يعرف|تعرف|يجر|يتحدد|تتحدد) [{noun}] [{on}] [{when}]
    [{when}] غير (محدد*|معلن*|مؤكد*|معروف*|معلوم*|واضح*) [{on}] [{when}]
    [{when}] (قيد|تحت|في انتظار|بانتظار) (التحديد|التأكيد|الإعداد|الدراسة|الإعلان|النقاش|المناقشة)
    (سنعلن|سنحدد|سنبلغكم|سنوافيكم|سنؤكد|نعلن|نوافيكم) [{on}] [{when}]
    ~مجهول*
    ?(قريبا|لاحقا)
    """,
    // Persian
    """
    done = اعلام|مشخص|تعیین|تأیید|تایید|منتشر|اطلاع رسانی|ابلاغ|معرفی|معلوم|قطعی|نهایی|تکمیل|اطلاع داده
    when = متعاقبا|بعدا|به زودی|بزودی|سپس|در آینده|در زمان مناسب|هنوز|فعلا|تا کنون|تاکنون|در وقت مناسب|در روزهای آینده|پس از این|آینده
    be = می شود|میشود|خواهد شد|خواهند شد|می گردد|میگردد|خواهد گردید|می کنیم|خواهیم کرد|می شوند|گردد|شود
    [{when}] {done} {be} [{when}]
    [{when}] {done} (نشده است|نشده|نیست|نگردیده|نشده اند|نمی باشد)
    [{when}] (نامشخص|نامعلوم) [است]
    در (دست|حال) (بررسی|تعیین|پیگیری|تصویب)
    در انتظار (تأیید|تایید|اعلام)
    """,
    // Swedish, Danish and Norwegian
    """
    done = meddelas|meddeles|annonseras|annonceres|annonseres|bekräftas|bekræftes|bekreftes|publiceras|offentliggøres|offentliggjøres|offentliggörs|fastställs|fastlægges|fastsettes|bestäms|bestemmes|kunngjøres|tillkännages|oplyses|opplyses|presenteras|beslutas
    when = senare|senere|snart|inom kort|ännu|endnu|ennå|fortfarande|fortsatt|stadig|nærmere|närmare|löpande|i god tid
    [{when}] {done} [{when}]
    (kommer att|vil blive|vil bli|ska|skal) [{when}] ({done}|bekräftas|meddelas|oplyst|bekræftet|bekreftet|kunngjort|meddelt|annonsert|annonceret|fastsatt|fastlagt) [{when}]
    [är|er|är] [{when}] (inte|ikke|ej) [{when}] (bestämt|fastställt|fastställd|känt|känd|klart|klar|bekräftat|bekräftad|bekræftet|bekreftet|bestemt|fastlagt|fastsatt|kendt|kjent|avgjort|besluttet|beslutat)
    {when} (okänd|okänt|ukendt|ukjent|oklart|uafklaret|uavklart|åben|åpen)
    """,
    // Czech and Slovak
    """
    done = oznámen*|upřesněn*|potvrzen*|zveřejněn*|určen*|stanoven*|oznámené*|upresnen*|potvrden*|zverejnen*|znám*|sdělen*
    when = později|brzy|zatím|ještě|neskôr|čoskoro|zatiaľ|ešte|dodatečně|dodatočne|v nejbližší době|včas
    (bude|budou|budú) [{when}] {done} [{when}]
    [{when}] (není|nejsou|nie je|nebyl*|nebol*) [{when}] {done}
    [{when}] (nepotvrzen*|neznám*|neurčen*|nepotvrden*)
    """,
    // Romanian
    """
    done = anunțat*|confirmat*|comunicat*|stabilit*|definit*|publicat*|decis*|precizat*|cunoscut*
    when = ulterior|în curând|mai târziu|încă|la o dată ulterioară|momentan|în zilele următoare
    (va|vor) [{when}] fi [{when}] {done} [{when}]
    [urmează] a fi {done} [{when}]
    [{when}] (urmează|rămâne) [{when}] să [fie|se] ({done}|anunțe|confirme|stabilească|decidă)
    [{when}] (de stabilit|de confirmat|neconfirmat*|nestabilit*|nedefinit*|necunoscut*)
    nu [este|sunt|a fost|au fost|s a|e] [{when}] {done}
    """,
    // Hindi
    """
    (बाद में|शीघ्र ही|जल्द ही|जल्द) (घोषित|सूचित|तय|निर्धारित|बताया|बताई) (किया|की|किए|) (जाएगा|जाएगी|जाएंगे|जाएँगे)
    (अभी|अभी तक) (तय|घोषित|निर्धारित|पुष्टि) नहीं [है|हुआ|हुई|किया गया]
    """,
    // Thai
    """
    จะ(แจ้ง|ประกาศ|กำหนด|ยืนยัน)(ให้ทราบ|)(ภายหลัง|อีกครั้ง|ในภายหลัง|เร็วๆนี้)
    (ยังไม่|รอการ|รอ)(กำหนด|ยืนยัน|ประกาศ|แจ้ง)
    """,
    // Korean
    """
    when = 추후|향후|나중에|별도|별도로|곧|차후|조만간|이후|다시|개별|개별적으로|아직|현재|빠른 시일 내에|추후에|차후에|조만간에|가까운 시일 내에|개최 전|행사 전
    do = 공지|안내|통보|통지|공개|발표|확정|결정|공고|고지|게시|협의|논의|추가|업데이트|등록|제공|연락|공유|선정|배포|말씀|알림|수립|조율|정
    will = 예정|할 예정|될 예정|하겠습니다|합니다|됩니다|드립니다|드리겠습니다|드릴 예정|해 드리겠습니다|해드립니다|할 계획|한다|된다|함|됨|해 드릴 예정|하기로 함|할 것임|될 것임
    what = 세부 일정|세부 사항|자세한 내용|자세한 사항|상세 내용|일정|장소|날짜|시간|명단|프로그램|참가자|개최지
    soon = 추후|향후|나중에|별도|별도로|곧|차후|조만간|개별|개별적으로|빠른 시일 내에|추후에|차후에|조만간에|가까운 시일 내에|개최 전|행사 전
    {soon} [{soon}] [재] {do} [{will}] [이다|입니다|임]
    {soon} {what} [을|를] {do} (예정|할 예정) [이다|입니다|임]
    [{when}] {do} 예정 [이다|입니다|임]
    [{when}] {do} (할|될) 예정 [이다|입니다|임]
    [{when}] (알려드리겠습니다|알려드립니다|알려드릴 예정|알려 드리겠습니다|알릴 예정) [입니다|임]
    [{when}] (미정|미확정|미결정|미공개|미발표) [이다|입니다|임|인 상태]
    [{when}] (정해지지|결정되지|확정되지|공개되지|발표되지|알려지지) (않음|않았음|않았습니다|않았다|않은 상태) [임|입니다]
    [{when}] (확정|결정|협의|조율|논의|검토|선정|조정|섭외) (중|전) [이다|입니다|임]
    ~[{when}] (알 수 없음|불확실)
    (확정|결정)(되는 대로|되면|시|후) {do} [{will}] [이다|입니다|임]
    """,
    // Japanese
    """
    when = 追って|後日|のちほど|後ほど|別途|改めて|あらためて|近日中に|近日|近く|まもなく|決まり次第|決定次第|確定次第|詳細が決まり次第|現在|まだ|現時点では|今のところ|今後|順次|随時|準備が整い次第|後に
    do = お知らせ|ご案内|案内|ご連絡|連絡|通知|公表|発表|掲載|公開|告知|決定|追加|お伝え|ご報告|周知|公示|更新
    will = します|いたします|致します|する|予定|予定です|する予定|する予定です|いたします予定|の予定|の予定です|させていただきます|申し上げます|される|されます|される予定|される予定です|となります|です
    soon = 追って|後日|のちほど|後ほど|別途|改めて|あらためて|近日中に|近日|近く|まもなく|決まり次第|決定次第|確定次第|詳細が決まり次第|準備が整い次第|後に
    {soon} [{soon}] {do} [{will}]
    [{when}] {do} 予定 [です]
    [{when}] (未定|未確定|未決定|未発表|調整中|検討中|準備中|確認中|選定中|協議中|交渉中|作成中) [です|である|となっています|となっております|となる|になっています|とのこと]
    [{when}] (決まっていません|決まっておりません|決まっていない|決定していません|決定していない|定まっていない|定まっていません|確定していません|確定していない|わかっていません|公表されていない|公表されていません|発表されていない|発表されていません)
    ~[{when}] (不明|未知)
    """,
    // Chinese
    """
    do = 通知|公布|公佈|告知|发布|發佈|發布|确定|確定|确认|確認|宣布|宣佈|决定|決定|更新|补充|補充|揭晓|揭曉|定|公告|商定|落实|落實|安排|公开|公開|说明|說明|通报|通報|协商|商议|敲定|选定|選定|知会|发送
    (另|另行|待|有待|尚待|容后|容後|稍后|稍後|随后|隨後|日后|日後|后续|後續|近期|近日|即将|即將|届时|屆時|择日|擇日|不日|适时|適時|将于近期|將於近期|将于日后|将于稍后|将在近期|将|將|后续将|随后将|稍后将|日后将|届时将|将会|將會|将另行|將另行|会另行|會另行|再行|以后|之后|于会前|会前|於會前|将进一步|將進一步) [再|另行|向大家|对外|进一步|予以|正式|为您] {do}
    [目前|暂时|暫時|现|至今|仍|还|還|尚] (未|没|没有|沒有|未有|待|暂未|暫未|尚未|还未|還未|仍未|并未|仍待|尚无|尚無) [被|正式|最终|最終] ({do}|明|知|明确|明確|公开|定论) [下来]
    ~[目前|暂时|现|仍|还|還|尚] (不确定|不確定|不清楚|不明|不详|不詳|未知)
    (正在|仍在|尚在) (确定|確定|协商|确认|確認|落实|安排|商讨|筹备) [中|之中]
    (协商|商讨|筹备|确认|确定) 中
    """,
  ]

  /// Stems of words for confirming: what is to be confirmed may be a value.
  static let confirming = [
    "confirm", "conferm", "unconfirm", "bestatig", "bevestig", "potwierdz", "подтвер", "onay",
    "teyit", "dikonfirm", "konfirm", "تاكيد", "bekraft", "tbc",
  ]

  /// The ends of compounds that name what is missing, in German and Dutch.
  static let endings = [
    "ort", "termin", "datum", "daten", "zeit", "zeiten", "raum", "programm", "zahl", "liste",
    "titel", "referenten", "referentin", "referent", "teilnehmer",
    "teilnehmende", "teilnehmenden", "plaats", "locatie", "lijst", "tijd", "tijden", "aantal",
    "stelle", "adresse", "gebuhr", "preis", "frist", "leitung", "sprache", "thema", "themen",
    "informationen", "infos", "details", "beginn", "dauer", "plan", "ablauf", "partner",
  ]

  /// Words for what is missing that are the name of a place together.
  static let places = ["city hall", "city hotel", "city building", "town hall"]

  /// Articles, after which a noun may stand that no table has.
  static let articles = """
    the el la los las le les l der die das den dem il lo gli i het de o os a as um uma un una els
    """

  /// Words beside those for what is missing.
  static let links = """
    of for at and or an on in this these its our your any all other both is are still to be del des du d en con
    y e et ou und oder für zum zur im am vom von mit bei ist sind gegeben gemacht est sont son esta estan è sono
    van voor op met da do dos das di dei della delle degli per pour para por em no na sobre i oraz lub w na dla
    и в о об для на по ve ile için dan di untuk pada yang dari tentang mengenai và của tại về cho
    و في من عن على هذا هذه از در برای را آن این ها och för om til av med af a
    은 는 이 가 을 를 의 및 와 과 도 에 대한 에 관한 는요 등 및 그 은요 은/는
    は が を も の と や に について につきましては については に関する に関しては 等 など 及び および
    的 和 与 與 及 或 以及 等 也 均 都 是 之
    """

  /// Words for what is missing: fields, and the details of a program.
  static let nouns = """
    venue venues place location locations date dates day days time times hour hours host hosts number numbers
    participants participant delegates delegate cities city countries country speakers speaker presenter
    presenters lecturers title titles agenda program programme schedule timetable details detail information info
    more further full exact precise final specific starting start end ending new hall room building address hotel
    meeting workshop seminar course training session event forum conference list lists names name fee fees price
    registration deadline link links slides presentation presentations documents document materials topic topics
    theme themes language languages organizer organizers partner partners format platform results winners
    host_city host_cities additional updates update capacity status period exact_date logistics accommodation
    ort termin termine datum daten uhrzeit zeit zeiten zeitpunkt raum saal stadt städte land länder gastgeber
    gastgeberin gastgeberstadt gaststadt teilnehmer teilnehmerinnen teilnehmende teilnehmenden referent referenten
    referentin referentinnen programm titel ablauf tagesordnung anzahl zahl adresse hotel gebäude details
    einzelheiten informationen infos information weitere weiteres nähere näheres genaue genauer genaues genauen
    neue neuer neues neuen exakte exakter endgültige endgültiger veranstaltung tagung treffen seminar kurs
    schulung thema themen liste namen name gebühr anmeldung link links unterlagen dauer sprache veranstalter
    lieu lieux date dates heure heures horaire horaires hôte hôtes ville villes pays nombre participants
    participant participantes participante délégués intervenants intervenant intervenante orateurs titre
    programme ordre_du_jour ordre jour salle bâtiment adresse hôtel détails informations information plus
    nouvelle nouveau nouvelles nouveaux exact exacte exacts exactes précis précise définitif définitive réunion
    atelier séminaire cours formation session liste noms nom tarif tarifs inscription lien liens documents thème
    thèmes langue organisateur déroulement accueil rencontre calendrier ville_hôte pays_hôte
    lugar lugares sede sedes fecha fechas hora horas horario horarios día días anfitriona anfitrión ciudad ciudades
    país países número participantes participante delegados ponente ponentes orador oradores título programa
    agenda orden_del_día sala edificio dirección hotel detalles información más nueva nuevo nuevas nuevos exacta
    exacto exactas exactos definitiva definitivo reunión taller seminario curso capacitación sesión evento
    encuentro lista nombres nombre costo precio inscripción enlace documentos tema temas idioma organizador inicio
    realización celebración cierre resto demás
    local locais data datas hora horas horário cidade cidades país países anfitriã anfitrião número
    participantes palestrante palestrantes orador oradores título programa programação agenda sala edifício
    endereço hotel detalhes informações informação mais nova novo novas novos exata exato reunião oficina
    seminário curso formação sessão evento encontro lista nomes nome preço inscrição ligação tema temas realização
    luogo luoghi sede data date orario ora ore città paese paesi ospitante numero partecipanti relatore relatori
    titolo programma ordine_del_giorno sala edificio indirizzo albergo dettagli informazioni altre ulteriori
    maggiori nuova nuovo esatta esatto definitiva definitivo riunione laboratorio seminario corso formazione
    sessione evento incontro elenco nomi nome costo iscrizione tema temi svolgimento dell nell
    lloc llocs seu data dates hora horari ciutat ciutats país països nombre participants ponent ponents títol
    programa agenda sala edifici adreça detalls informació més nova nou exacta exacte reunió taller seminari curs
    sessió trobada llista noms tema temes amfitriona realització
    plaats locatie datum data tijd tijden tijdstip uur stad steden land landen gastheer gaststad aantal deelnemers
    spreker sprekers titel programma agenda zaal gebouw adres details informatie meer verdere nadere nieuwe exacte
    precieze definitieve bijeenkomst workshop cursus training sessie evenement lijst namen thema locaties
    место места проведения проведение дата даты время час город города страна страны принимающий число количество
    участники участников участник докладчик докладчики спикер спикеры спикеров название программа программы
    повестка зал здание адрес гостиница детали подробности информация подробная дополнительная новая новый новое
    точная точное точный окончательная мероприятия мероприятие встречи семинара семинар курса курс форума
    заседания список имена тема темы площадка локация сроки срок проведении месте дате времени начала
    місце дата час проведення учасники програма точна нова міста
    miejsce termin data daty godzina czas miasto miasta kraj kraje gospodarz liczba uczestnicy uczestników prelegent
    prelegenci tytuł program agenda sala budynek adres szczegóły informacje więcej dalsze nowy nowa nowe dokładny
    dokładna dokładne ostateczny spotkania spotkanie warsztatów szkolenia seminarium kursu wydarzenia konferencji lista nazwiska temat
    tematy lokalizacja
    yer yeri yerin mekan mekanı mekân tarih tarihi tarihler tarihleri saat saati zaman zamanı şehir şehirler kent
    kentler ülke sayısı katılımcı katılımcılar katılımcıların konuşmacı konuşmacılar başlık program programı
    gündem salon salonu bina adres otel ayrıntılar detaylar bilgi yeni kesin toplantı toplantının toplantı_yeri
    etkinlik etkinliğin seminer kurs çalıştay çalıştayın eğitim eğitimin liste isimler konu konular ev_sahibi
    tempat lokasi tanggal tarikh waktu jam masa jadwal kota kota_kota bandar negara tuan_rumah jumlah peserta
    pembicara narasumber penceramah judul acara program agenda ruang ruangan gedung alamat hotel rincian detail
    informasi maklumat lebih baru pasti pertemuan lokakarya seminar kursus pelatihan sesi daftar nama tema topik
    pelaksanaan kegiatan penyelenggaraan rapat
    địa điểm nơi ngày giờ thời gian thành phố nước chủ nhà số lượng đại biểu người tham dự diễn giả tên tiêu đề
    chương trình phòng địa chỉ khách sạn chi tiết thông tin thêm mới chính xác cụ thể cuộc họp hội thảo khóa học
    sự kiện danh sách chủ đề tổ chức lịch trình
    المكان مكان الموقع موقع التاريخ تاريخ الموعد موعد مواعيد المواعيد الوقت وقت الساعة المدينة مدينة المدن
    البلد الدولة عدد المشاركين المشاركون المشاركين المتحدث المتحدثون المتحدثين العنوان عنوان البرنامج برنامج
    القاعة قاعة المبنى الفندق التفاصيل تفاصيل المعلومات معلومات المزيد الجديد الجديدة جديد المضيفة المضيف
    الاجتماع الورشة ورشة الندوة الدورة الدورات الفعالية القائمة قائمة الأسماء الموضوع انعقاد إقامة عقد مقر
    محل مکان تاریخ زمان ساعت شهر شهرها کشور تعداد شرکت کنندگان سخنران سخنرانان عنوان برنامه سالن ساختمان نشانی
    هتل جزئیات اطلاعات بیشتر جدید دقیق نشست کارگاه سمینار دوره رویداد فهرست اسامی موضوع برگزاری میزبان
    plats plads sted datum dato tid stad lokal program deltagare deltagere deltakere talare talere mer
    information ytterligare ny nytt nye exakt tidspunkt
    místo termín datum čas město program účastníci miesto mesto účastníci
    loc locul locația data ora orașul participanții programul detalii informații
    स्थान तिथि दिनांक समय कार्यक्रम तारीख शहर
    สถานที่ วันที่ เวลา กำหนดการ
    장소 개최장소 개최지 개최도시 개최일 개최일시 일정 일시 날짜 기간 시간 도시 국가 참가자 참가도시 참가국 참가인원 인원 인원수 발표자
    강사 연사 제목 주제 프로그램 세부 세부일정 세부사항 상세 구체적인 구체적 자세한 내용 사항 자료 명단 목록 회의 행사 연수 교육 과정
    회의장 강의실 호텔 주소 참가비 신청 새로운 새 변경된 정확한 추가 정보 정원 주최 주관 링크 결과 언어 교통편 숙소 최종
    会場 場所 開催地 開催場所 開催日 開催日時 開催都市 日程 日時 時間 時期 期間 時刻 詳細 詳しい 詳しく 内容 講師 登壇者 参加者 参加都市 参加国 人数
    定員 題名 タイトル テーマ プログラム 議題 部屋 会議室 ホテル 住所 費用 参加費 申込 申込方法 新しい 新 具体的な 正式な 資料 リスト 名簿 氏名
    会議 研修 セミナー ワークショップ イベント 開催 情報 都市 国 ホスト 主催者 最終 その他 集合場所
    地点 地點 场地 場地 会场 會場 场所 場所 地址 时间 時間 日期 日程 时刻 举办 舉辦 举办地 舉辦地 举行 召开 城市 国家 國家 人数 人數 参加者
    参与者 參與者 参会者 学员 名单 名單 嘉宾 讲者 講者 主讲人 题目 題目 主题 主題 议程 議程 会议 會議 培训 研讨会 活动 活動 房间 酒店 详情 詳情
    详细 細節 细节 具体 具體 信息 資訊 内容 內容 新 准确 確切 确切 最终 最終 更多 安排 结果 費用 费用 报名 資料 资料 语言 东道主 主办 主辦 主办方
    主办城市 数量 课程 行程 其他 有关 有關 相关 相關
    """
}
