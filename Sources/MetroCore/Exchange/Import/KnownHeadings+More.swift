extension KnownHeadings {
  /// The names in further languages: Italian, Dutch, Polish, Czech, Russian, Ukrainian, Turkish, Indonesian,
  /// Vietnamese and Arabic, and short forms of offices.
  static let more: [(columns: String, words: String)] = [
    (
      "title",
      """
      titolo, tytuł, název, naslov, название, наименование, назва, başlık, judul, tiêu đề
      """
    ),
    (
      "program programs:title",
      """
      corso, nome del corso, titolo del corso, cursus, opleiding, naam van de cursus, szkolenie, \
      nazwa szkolenia, tytuł szkolenia, školení, název kurzu, název školení, курс, \
      название курса, название программы, программа, мероприятие, название мероприятия, \
      назва курсу, назва програми, eğitim, eğitim adı, eğitimin adı, program adı, etkinlik, \
      etkinlik adı, pelatihan, nama pelatihan, nama kegiatan, kegiatan, nama program, khóa học, \
      tên khóa học, tên chương trình, chương trình, khóa đào tạo, الدورة, اسم الدورة, \
      عنوان الدورة, البرنامج, اسم البرنامج, الدورة التدريبية
      """
    ),
    (
      "name label programs:title presentations:title practices:title",
      """
      naam, nazwa, jméno, název, имя, ім'я, ad, adı, nama, tên, الاسم
      """
    ),
    (
      "city programs:host cities:name",
      """
      città, comune, stad, gemeente, miasto, město, город, місто, şehir, kent, kota, thành phố, \
      المدينة, مدينة
      """
    ),
    (
      "host",
      """
      città ospitante, gaststad, miasto gospodarz, gospodarz, pořadatelské město, \
      город проведения, місто проведення, ev sahibi, ev sahibi şehir, düzenlendiği şehir, \
      tuan rumah, kota tuan rumah, thành phố đăng cai, المدينة المضيفة, ort der durchführung
      """
    ),
    (
      "country",
      """
      paese, nazione, kraj, państwo, země, stát, страна, країна, ülke, negara, nước, quốc gia, \
      البلد, الدولة
      """
    ),
    (
      "starts since",
      """
      inizio, data inizio, data di inizio, begindatum, początek, data rozpoczęcia, rozpoczęcie, \
      zahájení, začátek, datum zahájení, начало, дата начала, початок, дата початку, başlangıç, \
      başlangıç tarihi, mulai, tanggal mulai, ngày bắt đầu, bắt đầu, تاريخ البداية, البداية, \
      من تاريخ
      """
    ),
    (
      "ends until",
      """
      fine, data fine, data di fine, einddatum, einde, koniec, data zakończenia, zakończenie, \
      konec, ukončení, datum ukončení, окончание, дата окончания, конец, закінчення, \
      дата закінчення, bitiş, bitiş tarihi, selesai, tanggal selesai, ngày kết thúc, kết thúc, \
      تاريخ النهاية, النهاية, إلى تاريخ
      """
    ),
    (
      "dates date",
      """
      date del corso, periodo, periode, termín, dny, дата, даты, дата проведения, период, дати, \
      tarih, tarihler, tarihi, tanggal, ngày, التاريخ, تاريخ, الفترة, التواريخ
      """
    ),
    (
      "dates.year dates",
      """
      anno, jaar, rok, год, рік, yıl, yılı, tahun, năm, السنة, العام
      """
    ),
    (
      "participants",
      """
      città partecipanti, deelnemende steden, miasta uczestniczące, účastnická města, \
      города-участники, міста-учасники, katılan şehirler, katılımcı şehirler, kota peserta, \
      thành phố tham gia, các thành phố tham gia, المدن المشاركة, teiln. städte, \
      teilnehmende kommunen
      """
    ),
    (
      "delegates delegates_claimed",
      """
      numero partecipanti, numero di partecipanti, n. partecipanti, aantal deelnemers, \
      liczba uczestników, liczba osób, počet účastníků, počet osob, количество участников, \
      число участников, кількість учасників, katılımcı sayısı, jumlah peserta, số người tham dự, \
      số lượng học viên, số người, số học viên, عدد المشاركين, total participants, total part., \
      total participantes, total de participantes, nb part., nbre de participants, \
      gesamtteilnehmer, tn, tn-zahl, anzahl tn, 总人数, 總人數, 总计人数, 총인원, 총 인원, 참석자 수, 참가자수, 合計人数
      """
    ),
    (
      "themes theme",
      """
      tematica, thématique, thématiques, temática, temáticas, argomento, argomenti, onderwerp, \
      temat, tematy, téma, témata, тема, темы, теми, konu, konular, topik, chủ đề, الموضوع, \
      المواضيع
      """
    ),
    (
      "language languages",
      """
      lingua, lingue, taal, talen, język, języki, jazyk, jazyky, язык, языки, мова, мови, dil, \
      diller, bahasa, ngôn ngữ, اللغة, اللغات, spr., arbeitssprache
      """
    ),
    (
      "kind",
      """
      soort, rodzaj, druh, тип, вид, tür, türü, jenis, loại, النوع
      """
    ),
    (
      "mode",
      """
      modalità, vorm, forma, tryb, forma konání, формат, форма, biçim, şekil, moda, hình thức, \
      الصيغة, modus, durchführungsart, 方式, 举办方式, 開催形式, 開催方法, 진행방식
      """
    ),
    (
      "status",
      """
      status, statut, situação, situación, situació, stand der durchführung, stav, статус, \
      состояние, durum, trạng thái, tình trạng, الحالة, الوضع, 状态, 狀態, 상태, 진행상태, 状況, 実施状況
      """
    ),
    (
      "venue",
      """
      sala, struttura, locatie, lokaal, lokalizacja, budova, помещение, mekân, salon, gedung, \
      القاعة, luogo, plaats, miejsce, místo, место проведения, місце проведення, yer, tempat, \
      địa điểm, المكان
      """
    ),
    (
      "organizers",
      """
      organizzatore, organizzatori, ente organizzatore, organisator, organisatie, organizator, \
      organizatorzy, pořadatel, pořadatelé, организатор, организаторы, організатор, організатори, \
      düzenleyen, düzenleyenler, düzenleyen kurum, organizatör, penyelenggara, đơn vị tổ chức, \
      ban tổ chức, الجهة المنظمة, المنظم, المنظمون, durchführende stelle
      """
    ),
    (
      "partners",
      """
      partnerzy, partneři, партнеры, партнёры, партнери, ortaklar, mitra, đối tác, الشركاء
      """
    ),
    (
      "series",
      """
      reeks, seria, серия, серія, dizi, seri, chuỗi, السلسلة
      """
    ),
    (
      "summary",
      """
      descrizione, riassunto, samenvatting, beschrijving, opis, streszczenie, popis, shrnutí, \
      описание, опис, açıklama, özet, deskripsi, ringkasan, mô tả, tóm tắt, الوصف, ملخص
      """
    ),
    (
      "url link.page",
      """
      sito web, sito, strona, strona www, webová stránka, сайт, веб-сайт, web sitesi, situs web, \
      trang web, الموقع الإلكتروني
      """
    ),
    (
      "role",
      """
      ruolo, rola, роль, görev, peran, vai trò, الدور
      """
    ),
    (
      "speakers speaker",
      """
      relatore, relatori, spreker, sprekers, prelegent, prelegenci, přednášející, докладчик, \
      докладчики, спикер, доповідач, konuşmacı, konuşmacılar, pembicara, diễn giả, المتحدث, \
      المتحدثون
      """
    ),
  ]
}
