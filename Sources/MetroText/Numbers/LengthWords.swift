/// Words for durations in more languages that separate words, which count only beside each other: `dua
/// minggu`, `siebentägig`; folded.
///
/// As numbers alone many of them are other words: Indonesian `lima` is a city, Vietnamese `ba` a name.
enum LengthWords {
  typealias Unit = LengthReader.Unit

  private struct Language {
    let numbers: [String: Int]
    let units: [String: Unit]

    init(_ numbers: String, day: String, week: String, month: String) {
      var values: [String: Int] = [:]
      for row in numbers.split(separator: ";") {
        let words = row.split(separator: " ").map(String.init)
        for word in words.dropFirst() { values[word] = Int(words[0]) }
      }
      self.numbers = values
      var units: [String: Unit] = [:]
      for (unit, words) in [(Unit.day, day), (.week, week), (.month, month)] {
        for word in words.split(separator: " ") { units[String(word)] = unit }
      }
      self.units = units
    }
  }

  /// Reads a number in words that a unit of its language follows.
  static func number(_ text: TokenizedText, at index: Int) -> NumberPhrase? {
    let word = text.word(index)
    guard text[index]?.kind == .word else { return nil }
    for language in languages {
      guard let value = language.numbers[word] else { continue }
      let place = text.word(index + 1) == "-" ? index + 2 : index + 1
      guard let unit = language.units[text.word(place)], !(value == 1 && unit == .day),
        !isOther(text, index, place)
      else { continue }
      return NumberPhrase(value: value, tokens: index..<index + 1)
    }
    return nil
  }

  /// Returns whether accents, which folding removes, make it other words: Portuguese "dos dias", Vietnamese
  /// "sau" (after).
  static func isOther(_ text: TokenizedText, _ number: Int, _ unit: Int) -> Bool {
    switch text.word(number) {
    case "dos":
      text.word(unit) == "dias" && !text.written(unit..<unit + 1).lowercased().contains("í")
        || text.word(unit) == "meses" && text.word(unit + 1) == "de"
    case "sau": text.written(number..<number + 1).lowercased() != "sáu"
    default: false
    }
  }

  /// The unit that a word after a number names.
  static func unit(_ word: String) -> Unit? {
    for language in languages {
      if let unit = language.units[word] { return unit }
    }
    return endings.first { !$0.isWhole && word.hasPrefix($0.text) }?.unit
  }

  /// Reads a number and a unit in one word: `zweiwöchig`, `vijfdaagse`, `пятидневный`.
  static func compound(_ word: String) -> (value: Int, unit: Unit)? {
    for ending in endings {
      guard let place = word.firstRange(of: ending.text), place.lowerBound > word.startIndex,
        let value = beginnings[String(word[..<place.lowerBound])]
      else { continue }
      return (value, ending.unit)
    }
    return nil
  }

  private static let endings: [(text: String, unit: Unit, isWhole: Bool)] = [
    ("tagig", .day, false), ("wochig", .week, false), ("monatig", .month, false),
    ("daags", .day, false), ("weekse", .week, false), ("wekse", .week, false),
    ("dniow", .day, false), ("tygodniow", .week, false), ("miesieczn", .month, false),
    ("дневн", .day, false), ("недельн", .week, false), ("месячн", .month, false),
  ]

  private static let beginnings: [String: Int] = {
    var values: [String: Int] = [:]
    for row in """
    1 ein een jedno одно;2 zwei twee dwu двух;3 drei drie trzy trzech трех трёх;4 vier cztero четырех четырёх
    5 funf vijf piecio пяти;6 sechs zes szescio шести;7 sieben zeven siedmio семи;8 acht osmio восьми
    9 neun negen dziewiecio девяти;10 zehn tien dziesiecio десяти;12 zwolf twaalf dwunasto двенадцати
    14 vierzehn veertien czternasto четырнадцати;21 einundzwanzig
    """.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let words = row.split(separator: " ").map(String.init)
      for word in words.dropFirst() { values[word] = Int(words[0]) }
    }
    return values
  }()

  private static let languages: [Language] = [
    // Spanish, Portuguese, Catalan, Italian and German beside the words of `NumberWordTable`.
    Language(
      "2 dos;3 tres;4 quatre;7 set;9 nou;10 deu;14 catorze quatorze", day: "dias dia dies",
      week: "semanas semana setmanes setmana", month: "meses mesos"),
    Language(
      "1 un uno una;2 due;3 tre;4 quattro;5 cinque;6 sei;7 sette;8 otto;9 nove;10 dieci;12 dodici;14 quattordici"
        + ";15 quindici;21 ventuno", day: "giorni giorno giornate giornata",
      week: "settimane settimana",
      month: "mesi mese"),
    Language(
      "1 ein eine einen einer;2 zwei;14 vierzehn", day: "tage tagen tag", week: "wochen woche",
      month: "monate monaten monat"),
    Language(
      "1 een;2 twee;3 drie;4 vier;5 vijf;6 zes;7 zeven;8 acht;9 negen;10 tien;12 twaalf;14 veertien",
      day: "dagen dag", week: "weken week", month: "maanden maand"),
    Language(
      "1 jeden jednego;2 dwa dwie dwoch;3 trzy trzech;4 cztery czterech;5 piec pieciu;6 szesc szesciu"
        + ";7 siedem siedmiu;8 osiem osmiu;9 dziewiec dziewieciu;10 dziesiec dziesieciu;12 dwanascie"
        + ";14 czternascie czternastu", day: "dni dzien dnia",
      week: "tygodnie tygodni tydzien tygodnia",
      month: "miesiace miesiecy miesiac miesiaca"),
    Language(
      "1 один одна одну;2 два две двух;3 три трех трёх;4 четыре четырех четырёх;5 пять пяти;6 шесть шести"
        + ";7 семь семи;8 восемь восьми;9 девять девяти;10 десять десяти;12 двенадцать двенадцати"
        + ";14 четырнадцать четырнадцати", day: "день дня дней",
      week: "неделя неделю недели недель",
      month: "месяц месяца месяцев"),
    Language(
      "1 bir;2 iki;3 uc;4 dort;5 bes;6 altı;7 yedi;8 sekiz;9 dokuz;10 on", day: "gun gunluk",
      week: "hafta haftalık", month: "ay aylık"),
    Language(
      "1 satu;2 dua;3 tiga;4 empat;5 lima;6 enam;7 tujuh;8 delapan;9 sembilan;10 sepuluh",
      day: "hari",
      week: "minggu pekan", month: "bulan"),
    Language(
      "1 mot;2 hai;3 ba;4 bon;5 nam;6 sau;7 bay;8 tam;9 chin;10 muoi", day: "ngay", week: "tuan",
      month: "thang"),
    Language(
      "1 واحد;3 ثلاثة ثلاث;4 أربعة أربع;5 خمسة خمس;6 ستة ست;7 سبعة سبع;8 ثمانية ثماني;9 تسعة تسع;10 عشرة عشر",
      day: "أيام يوما يومًا يوم", week: "أسابيع أسبوعا أسبوعًا أسبوع", month: "أشهر شهر شهور"),
    Language(
      "1 یک;2 دو;3 سه;4 چهار;5 پنج;6 شش;7 هفت;8 هشت;9 نه;10 ده", day: "روز روزه روزهٔ",
      week: "هفته هفتهای", month: "ماه ماهه"),
  ]

  /// Words that are a number and a unit, or one unit.
  static let whole: [String: (value: Int, unit: Unit)] = [
    "أسبوعين": (2, .week), "أسبوعان": (2, .week), "يومين": (2, .day), "يومان": (2, .day),
    "شهرين": (2, .month), "quinzena": (2, .week), "quincena": (2, .week), "seminggu": (1, .week),
    "sepekan": (1, .week), "sebulan": (1, .month), "fortnight": (2, .week),
    "tygodniowy": (1, .week), "tygodniowe": (1, .week), "tygodniowa": (1, .week),
    "недельный": (1, .week), "недельная": (1, .week), "недельное": (1, .week),
  ]

  /// Words before a number that make it a distance in time or a frequency.
  static let notAfter: Set<String> = [
    "binnen", "na", "sinds", "elke", "iedere", "vorige", "afgelopen", "laatste", "eerste",
    "komende",
    "entro", "dopo", "ogni", "ultimi", "prossimi", "primi", "fra", "tra", "seit", "jede", "letzten",
    "nachsten", "ersten", "innerhalb", "vor", "nach", "po", "co", "od", "przed", "ostatnie",
    "pierwsze", "kazde", "через", "после", "каждые", "каждую", "за", "до", "последние", "первые",
    "sonraki", "her", "son", "ilk", "setelah", "dalam", "setiap", "sebelum", "pertama", "terakhir",
    "sau", "moi", "truoc", "cach", "بعد", "قبل", "كل", "منذ", "أول", "آخر", "پس", "هر", "ظرف",
    "cada",
    "tras", "fa", "aviat",
  ]

  /// The least days of a number of days that means one or two weeks in an idiom, counted with both ends:
  /// `huit jours`, `quinze jours`, `quince días`, `acht Tage`.
  static let idioms = [
    "ocho": 5, "huit": 5, "vuit": 5, "oito": 5, "otto": 5, "acht": 5, "quince": 10, "quinze": 10,
    "quindici": 10,
  ]

  /// Returns whether "over" before a length means during it: `Over four days, from 5 June`, `held over two
  /// weeks`.
  static func spreads(_ text: TokenizedText, _ over: Int, _ end: Int) -> Bool {
    guard text.word(over) == "over" else { return false }
    let isFirst = over == 0 || [".", "!", "?", ";"].contains(text.word(over - 1))
    return isFirst && text.word(end) == ","
      || ["held", "place", "spread", "delivered", "conducted", "taught"].contains(
        text.word(over - 1))
  }

  /// The ends of words for what lasts the days that follow `über`: `Fachseminar über drei Tage`.
  static let events = [
    "seminar", "kurs", "workshop", "lehrgang", "schulung", "tagung", "konferenz", "fortbildung",
    "reise",
    "programm", "training", "besuch", "exkursion", "forum", "kongress", "akademie", "veranstaltung",
    "course", "program", "visit", "conference", "treffen", "praktikum",
  ]

  /// Words after a unit that do the same.
  static let notBefore: Set<String> = [
    "later", "geleden", "voor", "na", "per", "prima", "dopo", "fa", "al", "spater", "zuvor",
    "przed",
    "po", "temu", "pozniej", "назад", "до", "после", "спустя", "sonra", "once", "icinde", "ve",
    "lalu", "sebelum", "setelah", "kemudian", "sebelumnya", "sekali", "truoc", "sau", "toi", "mot",
    "قبل", "بعد", "من", "پیش", "بعد", "پس", "abans", "despres",
  ]
}
