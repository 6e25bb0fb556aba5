/// Words used in dates, in the languages of the sources; folded.
enum DateWordTable {
  /// Months, including words that are months only in a cell that contains nothing but a date: `set` and
  /// `out` are English words elsewhere, and `leden` are members in Dutch.
  static func month(_ word: String) -> Int? { MonthNames.number(word) ?? shortMonths[word] }

  private static let shortMonths: [String: Int] = [
    "gen": 1, "janner": 1, "ener": 1, "febr": 2, "fevr": 2, "mrz": 3, "maerz": 3, "mag": 5,
    "giu": 6,
    "lug": 7, "ag": 8, "agst": 8, "setiembre": 9, "set": 9, "setbre": 9, "ott": 10, "out": 10,
    "okt": 10,
    "novbre": 11, "des": 12, "dez": 12, "dicbre": 12, "leden": 1, "جوان": 6, "julius": 7,
  ]

  static let romanMonths: [String: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12,
  ]

  /// Seasons as EDTF numbers them (ISO 8601-2:2019, 4.8): independent of the hemisphere.
  static let seasons: [String: Int] = [
    "spring": 21, "primavera": 21, "printemps": 21, "fruhling": 21, "fruhjahr": 21, "봄": 21,
    "春": 21,
    "summer": 22, "verano": 22, "ete": 22, "verao": 22, "estiu": 22, "sommer": 22, "여름": 22,
    "夏": 22,
    "autumn": 23, "fall": 23, "otono": 23, "automne": 23, "outono": 23, "tardor": 23, "herbst": 23,
    "가을": 23, "秋": 23,
    "estate": 22, "autunno": 23, "lente": 21, "voorjaar": 21, "zomer": 22, "herfst": 23,
    "najaar": 23, "wiosna": 21, "lato": 22, "jesien": 23, "zima": 24, "весна": 21, "лето": 22,
    "осень": 23, "зима": 24, "ilkbahar": 21, "yaz": 22, "sonbahar": 23, "guz": 23, "kıs": 24,
    "kis": 24, "الربيع": 21, "ربيع": 21, "الصيف": 22, "صيف": 22, "الخريف": 23, "خريف": 23,
    "الشتاء": 24, "شتاء": 24, "بهار": 21, "تابستان": 22, "پاییز": 23, "زمستان": 24,
    "winter": 24, "invierno": 24, "hiver": 24, "inverno": 24, "hivern": 24, "겨울": 24, "冬": 24,
  ]

  /// Words for a half of the year, as EDTF numbers them.
  static let halves = [
    "상반기": 40, "하반기": 41, "上半年": 40, "下半年": 41, "上半期": 40, "下半期": 41,
  ]

  /// Words for any half of the year.
  ///
  /// An English semester is one of a university, whose days vary.
  static let halfYears: Set<String> = [
    "half", "semestre", "halbjahr", "halfjaar", "połrocze", "połroczu", "pololeti", "полугодие",
    "полугодии", "півріччя", "yarısı",
  ]

  static let halfOrdinals = [
    "first": 1, "second": 2, "primer": 1, "segundo": 2, "primeiro": 1, "premier": 1,
    "deuxieme": 2, "primo": 1, "secondo": 2, "segon": 2, "erstes": 1, "ersten": 1, "zweites": 2,
    "zweiten": 2, "eerste": 1, "tweede": 2, "i": 1, "ii": 2, "первое": 1, "второе": 2,
    "первом": 1, "втором": 2, "перше": 1, "друге": 2, "prvni": 1, "druhe": 2, "pierwsze": 1,
    "drugie": 2, "ilk": 1, "ikinci": 2,
  ]

  /// Words between a season or a part of the year and the year.
  static let ofs: Set<String> = [
    "de", "of", "-", "/", ",", "del", "du", "di", "des", "da", "roku",
  ]

  /// Words before a month for a part of it.
  static let partsOfMonth: Set<String> = [
    "mid", "early", "late", "beginning", "end", "middle", "principios", "inicios", "comienzos",
    "mediados", "finales", "fines", "inicio", "meados", "finais", "final", "debut", "mi", "fin",
    "inizio", "meta", "fine", "anfang", "mitte", "ende", "begin", "medio", "eind",
    "poczatek", "połowa", "koniec", "zacatek", "konec", "начало", "начале", "середина",
    "середине", "конец", "конце", "awal", "pertengahan", "akhir", "đau", "giua", "cuoi", "منتصف",
    "أوائل", "أواخر", "مطلع", "نهاية",
  ]

  /// Words behind a month for a part of it.
  static let partsBehindMonth: Set<String> = [
    "上旬", "中旬", "下旬", "初旬", "초", "초순", "중순", "하순", "말", "초중순",
  ]

  static let weeks: Set<String> = [
    "w", "week", "wk", "semana", "semaine", "setmana", "woche", "kw", "kalenderwoche", "settimana",
    "uge", "uke", "vecka", "veckan", "viikko", "viikolla", "viikon", "tyden", "tydnu", "tydzien",
    "tygodniu", "неделя", "неделе", "неделю", "тиждень", "тижні", "hafta", "het", "nadal",
    "nadalal",
  ]

  /// The year before the first year of each era (Japan; the Republic of China; Korea), and the years of
  /// the era.
  static let eras: [(name: String, offset: Int, years: ClosedRange<Int>)] = [
    ("令和", 2018, 1...150), ("平成", 1988, 1...150), ("昭和", 1925, 1...150), ("大正", 1911, 1...150),
    ("民國", 1911, 1...150), ("民国", 1911, 1...150), ("단기", -2333, 4200...4450),
    ("檀紀", -2333, 4200...4450),
  ]

  /// The year before the first year of each era of Japan, by its letter: `R3.6.14`.
  static let eraLetters = ["r": 2018, "h": 1988, "s": 1925]

  /// Words and marks behind a date that say it is not exact: `令和9年2月頃`.
  static let suffixedApproximations: Set<String> = ["頃", "ころ", "ごろ", "左右"]

  /// Words between the two ends of a range.
  static let joints: Set<String> = [
    "-", "–", "—", "‐", "‑", "−", "~", "～", "〜", "/", "to", "until", "till", "til", "through",
    "thru", "tot", "по", "sampai", "hingga", "ile", "đen", "إلى", "الى", "تا",
    "al", "a", "au", "bis", "ate", "fins", "hasta", "jusqu", "至", "到", "부터", "から",
  ]

  /// Joints of several tokens, as in `8 t/m 14 april`; the longest come first.
  static let jointPhrases = [
    [".", "."], ["tot", "en", "met"], ["t", "/", "m"], ["s", ".", "d", "."], ["s", ".", "d"],
    ["s", "/", "d"],
  ]

  /// Words behind a date that do not change its meaning: `20-21 Nisan 2016 tarihlerinde`.
  static let closers = [
    ["tarihinde"], ["tarihlerinde"], ["tarihleri", "arasında"], ["tarihleri", "arasinda"],
  ]

  /// Words between the last two of several days.
  static let lists: Set<String> = [
    "&", "and", "y", "e", "et", "und", "i", "+", "и", "ve", "dan", "va", "و", "및", "和", "と", "、",
    "·", ",",
  ]

  /// Words before a date that do not change its meaning.
  static let openers: Set<String> = [
    "from", "du", "del", "de", "desde", "vom", "von", "the", "on", "le", "el", "den", "am", "les",
    "los",
    "els", "in", "en", "em", "im", "dal", "do", "dia", "dias", "between", "entre", "van", "od", "с",
    "в", "у",
    "dari", "tu", "ngay", "من", "از", "يوم", "اليوم", "з", "із", "від", "от", "од",
  ]

  /// Thai words before a date and between two: the day, the month, between, from, on; until.
  static let thaiOpeners = ["วันที่", "เดือน", "ระหว่าง", "ตั้งแต่", "ณ"]
  static let thaiJoints = ["จนถึง", "ถึง"]

  /// Words before a range whose end "до" or Polish, Czech and Croatian "do" begins.
  static let openersOfRange: Set<String> = ["od", "з", "із", "від", "с", "от", "од"]

  /// Words before a date that say where its times are those of the clock: `한국시간으로 2021년 5월 14일`.
  static let clocks = PhraseTable(
    folding: """
      한국시간;한국시간으로;한국 시간;한국 시간으로;현지시간;현지시간으로;현지 시간;현지 시간으로;서울시간;서울시간으로;서울 시간;서울 시간으로;\
      local time;hora local;heure locale;ora locale;Ortszeit;местное время;по местному времени;по московскому времени;\
      по сеульскому времени;waktu setempat;yerel saat;yerel saatle;czasu lokalnego;plaatselijke tijd
      """)
  static let clocksInCharacters = [
    "日本時間", "韓国時間", "現地時間", "北京时间", "北京時間", "当地时间", "當地時間", "韩国时间", "韓國時間", "首尔时间",
  ]

  /// Words behind a year that do not change its meaning.
  static let yearWords: Set<String> = [
    "г", "года", "году", "год", "гг", "годы", "р", "рік", "року", "році", "рр", "роки", "r", "roku",
    "م", "yılı",
    "година", "године", "godine", "god", "gada", "gads", "metais",
  ]

  static let between: Set<String> = ["between", "entre"]

  static let approximations: Set<String> = [
    "ca", "c", "circa", "about", "around", "approx", "approximately", "vers", "environ", "hacia",
    "sobre", "etwa", "약", "约", "約", "cerca",
  ]

  static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "º", "°", "ª", "e", "o"]
}
