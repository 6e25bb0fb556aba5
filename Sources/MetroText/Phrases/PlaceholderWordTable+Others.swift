extension PlaceholderWordTable {
  /// Slavic languages, and those of Asia and the north and east of Europe.
  static let others = [
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
}
