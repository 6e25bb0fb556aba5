/// Words of texts that state a number of things, as they are written; `*` ends the beginning of a word.
enum CountedNounTable {
  static let all: [CountedThing] = [.people, .cities, .countries, .presentations, .programs]

  /// Returns whether a word is a noun for a thing.
  static func counts(_ word: String, _ thing: CountedThing) -> Bool {
    if CounterTable.has(word, for: thing) { return true }
    return nouns[thing == .places ? .people : thing]?.contains(word) ?? false
  }

  private static let nouns: [CountedThing: WordStems] = [
    .people: WordStems(
      """
      people persons person* pax particip* attend* delegat* délégu* deleg* student* étudiant* estudiant* trainee* \
      stagiair* official* funcionari* fonctionnair* functionar* mayor* alcald* maire maires burgemeester* planner* \
      planificador* expert* técnic* technic* technik* staff agent agents cadres employee* emplead* engineer* ingenier* \
      ingénieur* ambtena* afgevaardig* deelnem* teilnehm* fachleute fachkräft* beamt* mensch* uczestni* urzędni* osob* osób* \
      участни* человек людей делегат* чиновник* специалист* сотрудник* представител* слушател* учасни* осіб особи \
      katılımcı* yetkili* kişi* uzman* temsilci* personel orang peserta pejabat pegawai utusan người cán học viên \
      مشارك* موظف* مسؤول* متدرب* مندوب* شخص* خبير خبراء نفر نماینده* شرکت‌کننده* personal represent* vertreter* \
      rappresent* vertegenwoord* přestav* zástup* účastn* deltag* tjänstem* plazas cupos seats places vagas plätze posti \
      plaatsen miejsc мест місць kontenjan kursi chỗ مقعد* व्यक्ति* प्रतिभागी* प्रतिनिधि* अधिकारी* लोग
      """),
    .cities: WordStems(
      """
      city cities town towns municipalit* municipi* municíp* commune* comuni ciudad* ville villes cidade* ciutat* stadt \
      städte* stad steden gemeente* gemeinde* città miasto miasta miast gmin* город города городов муниципалитет* міст \
      міста měst* město städer kommun* kent kentler şehir* şehri belediye* kota bandar phố phố مدن مدينة بلديات بلدية شهر \
      शहर नगर metropol* capital capitals
      """),
    .countries: WordStems(
      """
      country countries nation nations país* pays països land landen länder* staat staaten staten stato stati paesi paese \
      kraj* państw* стран страны страна государств* країн* держав* zemí země stát* ülke* negara quốc دول دولة بلدان بلدا \
      کشور* देश* nación naciones nazioni länd*
      """),
    .presentations: WordStems(
      """
      presentation* talk talks paper papers ponencia* presentaci* présentation* exposé* apresentaç* palestra* presentació* \
      ponènci* präsentation* vortrag* vorträg* presentazion* relazion* interventi presentatie* lezing* prezentacj* \
      referat* wystąpie* презентаци* доклад* доповід* prezentac* přednáš* föreläs* sunum* bildiri* presentasi makalah \
      trình thuyết عرض عروض عرضا ارائه* प्रस्तुति* communications ponencias lecture lectures
      """),
    .programs: WordStems(
      """
      program* cours curso* course* kurs* corso corsi cursus* training* workshop* seminar* formation* formaci* \
      программ* програм* курс* eğitim* pelatihan khóa chương دورة دورات برنامج برامج برنامه* दوره कार्यक्रम*
      """),
  ]

  /// Nouns in the singular, and an adjective, that are attributes of the noun behind them.
  static let attributes: Set<String> = [
    "city", "country", "program", "programme", "course", "training", "workshop", "member", "town",
    "kent", "sehir", "belediye", "municipal",
  ]

  /// Words before the number of a whole.
  static let introductions: Set<String> = WordStems(
    """
    a the un une una um uma los las les els die der das i gli le os as total totale totaal gesamt insgesamt of de di von \
    van en in au razem łącznie ogółem итого всего усього всього toplam toplamda jumlah tổng cộng all todos tous alle
    """
  ).exact

  /// Words of an upper bound.
  static let bounds: Set<String> = WordStems(
    """
    up to at most no more than not maximum max . máximo maximal maximale maximaal maximum hasta como más au plus jusqu ' à \
    até ate fins màxim bis zu höchstens massimo fino hoogstens maksymalnie najwyżej do en fazla çok maksimal maksimum paling \
    banyak tối đa не более больше максимум більше högst nejvýše بحد أقصى حداکثر
    """
  ).exact

  /// Words that make a number something other than all people or things: time, money, measures, places, groups,
  /// parts, candidates, and words for "not", "more" and "or".
  static let others = WordStems(
    """
    hour* hora horas heure* stunde* uur uren ora ore godzin* час часа часов година години годин saat jam giờ ساعة ساعات \
    ساعت minut* phút دقيقة year* yr yrs año* an ans année* jahr* jaar jaren anno anni rok roku lata lat год года лет рік роки \
    років yıl* yaş* tahun năm tuổi سنة سنوات عام أعوام عاما سال decade* centur* siglo* semest* trimest* quarter* century \
    old aged edad âge alt wiek* возраст* umur age ages session* sesion* sesión séance* sitzung* sesi phiên جلسة جلسات \
    euro euros eur usd dollar* dólar* dolar* peso pesos real reais franc francs rupee* rupiah yen won yuan lira* złot* рубл* \
    грн гривен* million* millon* milhõ* miliard* billion* đồng ringgit baht درهم دولار ريال يورو kronor kč pound pounds \
    ciento cento cent procent* prozent* percent* yüzde phần point points punto* punkt* punt балл* \
    km m cm mm ha kg g t mw kw kwh gb mb l lt litre* liter* litro* kilomet* metre metres meter meters metro metros mètre* metr \
    metrów метр* километр* mile miles hect* ton tons tonn* degree* grado grados degré* градус* \
    floor* piso pisos étage* etage* kat lantai tầng room* sala salas salle* saal raum räume zimmer street st calle rue avenue \
    avenida ave road straße strasse ulica ul улица jalan jl đường house building* bâtiment* edificio* block \
    page* página* pagina* seite* strona stron strony страниц* стр sayfa* halaman trang صفحة صفحات pp p no nr num n chapter* \
    capítulo* chapitre* kapitel artículo* article articles artikel section* table tables tabla* mesa* figure* annex* anexo* \
    volume* vol phase* fase* etapa* part parts parte* teil teile etap* module* módulo* modul* lesson* leccion* unit units \
    unidad* item* topic* theme* tema temas thème* themen question* pregunta* frage* \
    organization* organisation* organizac* organizaç* organisatie* organizzaz* institu* compan* empresa* entrepris* firma* \
    firm firms unternehm* bedrij* ngo ngos ong ongs universit* universid* school* escuela* école* schule* agenc* ministr* \
    department* departament* delegation* delegacion* délégation* delegaç* delegazion* delegacj* team* equipo* équipe* group* \
    grupo* groupe* gruppe* gruppo gruppi grup grupos kelompok nhóm مجموعة مجموعات network* red redes réseau* netz* region* \
    región* région* province* provinc* district* distrit* continent* family families famil* project* proyecto* projet* \
    projekt* proje projesi progetti dự site sites sitio* visit visits visita* visite* besuch* meeting* reunion* reunión* \
    réunion* tour tours event* evento* événement* bus buses car cars chair* computer* book* libro* livre* laptop* hotel* \
    language* idioma* langue* sprache* booth* stand stands sponsor* partner partners \
    more other others another additional extra further first last next remaining each every per without less fewer minus \
    not non no sin sans ohne senza bez без не нет nie niet geen keine tidak tanpa không chưa بدون ليس غير olmayan değil \
    otros otras otro otra más mas autres autre plus andere weitere weiterer outros outras mais altri altre inne innych іншi \
    другие других інші diğer lain khác jiných andra new nuevos nouveaux neue half double than or o ou oder lub или або veya \
    atau hay أو یا almost bis up if only just solo seulement nur tylko только sadece hanya chỉ \
    max maximum maximal maximo massimo min minimum online onsite virtual* remote* presencial* tram trams tree trees award* \
    lakh* crore* registr* inscri* inscrit* potential* interested needed wanted expected download* view views click* \
    like likes email* mail mails kilo kilos round rounds charger* \
    prize* poster* vehicle* certificat* document* report reports photo* video* station* trophies \
    candidat* applic* applied apply solicit* postul* bewerb* kandidat* заявк* başvur* pelamar absent* absen* reject* \
    declin* invit* cancel* waiting were was are is had have will did who whom which that que qui die's were eran fueron \
    sind waren sont étaient были było vor nach before after ago antes después avant après hace since until
    """)

  // MARK: - Korean, Chinese, Japanese and Thai

  /// Counters that directly follow the number of a thing, the longer ones first.
  static func counters(_ thing: CountedThing) -> [String] {
    switch thing {
    case .people, .places: ["명", "인", "名", "人", "位", "คน", "ราย", "ท่าน", "ที่นั่ง", "석", "席"]
    case .cities: ["개도시", "도시", "곳", "개", "个城市", "個城市", "座城市", "都市", "个", "個", "つ", "เมือง", "แห่ง"]
    case .countries: ["개국", "개나라", "개", "个国家", "個國家", "か国", "カ国", "ヶ国", "国", "國", "个", "ประเทศ"]
    case .presentations: ["건", "개", "편", "件", "个", "個", "篇", "本", "つ", "เรื่อง", "รายการ", "หัวข้อ"]
    case .programs: ["개과정", "개", "건", "个", "個", "件", "つ", "หลักสูตร", "โครงการ"]
    }
  }

  /// Counters of many things.
  static let commonCounters: Set<String> = [
    "개", "건", "곳", "편", "个", "個", "件", "篇", "本", "つ", "แห่ง", "เรื่อง", "รายการ", "หัวข้อ",
  ]

  static let easternNouns: [(noun: String, thing: CountedThing)] = [
    ("도시", .cities), ("城市", .cities), ("都市", .cities), ("เมือง", .cities), ("나라", .countries),
    ("국가", .countries), ("国家", .countries), ("國家", .countries), ("ประเทศ", .countries),
    ("발표", .presentations), ("发表", .presentations), ("發表", .presentations),
    ("発表", .presentations), ("演讲", .presentations), ("报告", .presentations),
    ("นำเสนอ", .presentations), ("บรรยาย", .presentations), ("과정", .programs),
    ("프로그램", .programs), ("课程", .programs), ("項目", .programs), ("项目", .programs),
    ("หลักสูตร", .programs), ("โครงการ", .programs),
  ]

  /// Words beside which a number is not that of all people or things.
  static let easternOthers = [
    "여성", "남성", "여자", "남자", "여", "남", "女", "男", "หญิง", "ชาย", "次", "部屋", "组", "組", "班", "每", "당",
    "중",
    "추가", "제외", "외", "미만", "其他", "其中", "うち", "他", "ほか", "除", "不", "没", "沒", "ไม่", "ยกเว้น", "อื่น",
    "เพิ่ม",
    "หน้า", "ชั้น", "ห้อง", "อายุ", "세", "歳", "岁", "ปี", "월", "年", "月", "日", "신청", "지원자", "申请", "申請",
    "応募", "報名",
    "报名", "สมัคร", "탈락", "불참", "缺席", "欠席", "팀", "ทีม", "กลุ่ม", "対", "人气", "人民", "人口", "人月", "人年", "人類",
    "乗り", "用", "一组", "以", "~", "当たり", "目", "来自", "來自", "出身", "출신",
    "จาก", "位置", "名稱", "名称", "名古屋",
  ]
}
