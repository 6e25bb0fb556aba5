/// The words that may stand beside a clause, because they only name what is missing.
extension PlaceholderWordTable {
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
    mode delivery seats places quota enrollment cohort host_city host_cities additional updates update capacity status period exact_date logistics accommodation
    modus durchführungsform plätze platzzahl ort termin termine datum daten uhrzeit zeit zeiten zeitpunkt raum saal stadt städte land länder gastgeber
    gastgeberin gastgeberstadt gaststadt teilnehmer teilnehmerinnen teilnehmende teilnehmenden referent referenten
    referentin referentinnen programm titel ablauf tagesordnung anzahl zahl adresse hotel gebäude details
    einzelheiten informationen infos information weitere weiteres nähere näheres genaue genauer genaues genauen
    neue neuer neues neuen exakte exakter endgültige endgültiger veranstaltung tagung treffen seminar kurs
    schulung thema themen liste namen name gebühr anmeldung link links unterlagen dauer sprache veranstalter
    modalité modalités mode effectif effectifs places lieu lieux date dates heure heures horaire horaires hôte hôtes ville villes pays nombre participants
    participant participantes participante délégués intervenants intervenant intervenante orateurs titre
    programme ordre_du_jour ordre jour salle bâtiment adresse hôtel détails informations information plus
    nouvelle nouveau nouvelles nouveaux exact exacte exacts exactes précis précise définitif définitive réunion
    atelier séminaire cours formation session liste noms nom tarif tarifs inscription lien liens documents thème
    thèmes langue organisateur déroulement accueil rencontre calendrier ville_hôte pays_hôte
    modalidad modalidades modo cupo cupos plazas aforo lugar lugares sede sedes fecha fechas hora horas horario horarios día días anfitriona anfitrión ciudad ciudades
    país países número participantes participante delegados ponente ponentes orador oradores título programa
    agenda orden_del_día sala edificio dirección hotel detalles información más nueva nuevo nuevas nuevos exacta
    exacto exactas exactos definitiva definitivo reunión taller seminario curso capacitación sesión evento
    encuentro lista nombres nombre costo precio inscripción enlace documentos tema temas idioma organizador inicio
    realización celebración cierre resto demás
    modalidade modalidades vagas lotação local locais data datas hora horas horário cidade cidades país países anfitriã anfitrião número
    participantes palestrante palestrantes orador oradores título programa programação agenda sala edifício
    endereço hotel detalhes informações informação mais nova novo novas novos exata exato reunião oficina
    seminário curso formação sessão evento encontro lista nomes nome preço inscrição ligação tema temas realização
    modalità posti capienza luogo luoghi sede data date orario ora ore città paese paesi ospitante numero partecipanti relatore relatori
    titolo programma ordine_del_giorno sala edificio indirizzo albergo dettagli informazioni altre ulteriori
    maggiori nuova nuovo esatta esatto definitiva definitivo riunione laboratorio seminario corso formazione
    sessione evento incontro elenco nomi nome costo iscrizione tema temi svolgimento dell nell
    modalitat modalitats places aforament lloc llocs seu data dates hora horari ciutat ciutats país països nombre participants ponent ponents títol
    programa agenda sala edifici adreça detalls informació més nova nou exacta exacte reunió taller seminari curs
    sessió trobada llista noms tema temes amfitriona realització
    vorm capaciteit plaatsen plaats locatie datum data tijd tijden tijdstip uur stad steden land landen gastheer gaststad aantal deelnemers
    spreker sprekers titel programma agenda zaal gebouw adres details informatie meer verdere nadere nieuwe exacte
    precieze definitieve bijeenkomst workshop cursus training sessie evenement lijst namen thema locaties
    место места проведения проведение дата даты время час город города страна страны принимающий число количество
    участники участников участник докладчик докладчики спикер спикеры спикеров название программа программы
    повестка зал здание адрес гостиница детали подробности информация подробная дополнительная новая новый новое
    точная точное точный окончательная мероприятия мероприятие встречи семинара семинар курса курс форума
    заседания список имена тема темы площадка локация сроки срок проведении месте дате времени начала
    форма формат количество_мест мест місце дата час проведення учасники програма точна нова міста
    tryb forma liczba_miejsc miejsc miejsce termin data daty godzina czas miasto miasta kraj kraje gospodarz liczba uczestnicy uczestników prelegent
    prelegenci tytuł program agenda sala budynek adres szczegóły informacje więcej dalsze nowy nowa nowe dokładny
    dokładna dokładne ostateczny spotkania spotkanie warsztatów szkolenia seminarium kursu wydarzenia konferencji lista nazwiska temat
    tematy lokalizacja
    biçim biçimi şekli kontenjan kapasite yer yeri yerin mekan mekanı mekân tarih tarihi tarihler tarihleri saat saati zaman zamanı şehir şehirler kent
    kentler ülke sayısı katılımcı katılımcılar katılımcıların konuşmacı konuşmacılar başlık program programı
    gündem salon salonu bina adres otel ayrıntılar detaylar bilgi yeni kesin toplantı toplantının toplantı_yeri
    etkinlik etkinliğin seminer kurs çalıştay çalıştayın eğitim eğitimin liste isimler konu konular ev_sahibi
    moda mode kuota kapasitas tempat lokasi tanggal tarikh waktu jam masa jadwal kota kota_kota bandar negara tuan_rumah jumlah peserta
    pembicara narasumber penceramah judul acara program agenda ruang ruangan gedung alamat hotel rincian detail
    informasi maklumat lebih baru pasti pertemuan lokakarya seminar kursus pelatihan sesi daftar nama tema topik
    pelaksanaan kegiatan penyelenggaraan rapat
    hình thức địa điểm nơi ngày giờ thời gian thành phố nước chủ nhà số lượng đại biểu người tham dự diễn giả tên tiêu đề
    chương trình phòng địa chỉ khách sạn chi tiết thông tin thêm mới chính xác cụ thể cuộc họp hội thảo khóa học
    sự kiện danh sách chủ đề tổ chức lịch trình
    الصيغة صيغة المقاعد عدد_المقاعد المكان مكان الموقع موقع التاريخ تاريخ الموعد موعد مواعيد المواعيد الوقت وقت الساعة المدينة مدينة المدن
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
    방식 교육방식 진행방식 운영방식 장소 개최장소 개최지 개최도시 개최일 개최일시 일정 일시 날짜 기간 시간 도시 국가 참가자 참가도시 참가국 참가인원 인원 인원수 발표자
    강사 연사 제목 주제 프로그램 세부 세부일정 세부사항 상세 구체적인 구체적 자세한 내용 사항 자료 명단 목록 회의 행사 연수 교육 과정
    회의장 강의실 호텔 주소 참가비 신청 새로운 새 변경된 정확한 추가 정보 정원 주최 주관 링크 결과 언어 교통편 숙소 최종
    開催方法 開催形式 形式 方法 会場 場所 開催地 開催場所 開催日 開催日時 開催都市 日程 日時 時間 時期 期間 時刻 詳細 詳しい 詳しく 内容 講師 登壇者 参加者 参加都市 参加国 人数
    定員 題名 タイトル テーマ プログラム 議題 部屋 会議室 ホテル 住所 費用 参加費 申込 申込方法 新しい 新 具体的な 正式な 資料 リスト 名簿 氏名
    会議 研修 セミナー ワークショップ イベント 開催 情報 都市 国 ホスト 主催者 最終 その他 集合場所
    方式 形式 举办方式 名额 名額 地点 地點 场地 場地 会场 會場 场所 場所 地址 时间 時間 日期 日程 时刻 举办 舉辦 举办地 舉辦地 举行 召开 城市 国家 國家 人数 人數 参加者
    参与者 參與者 参会者 学员 名单 名單 嘉宾 讲者 講者 主讲人 题目 題目 主题 主題 议程 議程 会议 會議 培训 研讨会 活动 活動 房间 酒店 详情 詳情
    详细 細節 细节 具体 具體 信息 資訊 内容 內容 新 准确 確切 确切 最终 最終 更多 安排 结果 費用 费用 报名 資料 资料 语言 东道主 主办 主辦 主办方
    主办城市 数量 课程 行程 其他 有关 有關 相关 相關
    """
}
