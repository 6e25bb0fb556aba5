/// Words for numbers in the languages of the sources.
enum NumberWordTable {
  /// Words below twenty, and words for larger numbers that do not combine with others; folded.
  static let units: [String: Int] = [
    // English.
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    // Spanish.
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
    "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veintiuno": 21,
    "veintiun": 21, "veintiuna": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24,
    "veinticinco": 25, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    // French.
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    // Catalan and Portuguese.
    "dues": 2, "quatro": 4, "cinc": 5, "sis": 6, "vuit": 8, "dotze": 12, "tretze": 13,
    "dois": 2, "duas": 2, "sete": 7, "oito": 8, "nove": 9, "dez": 10, "doze": 12, "treze": 13,
    // German.
    "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
    "zehn": 10, "zwolf": 12,
  ]

  /// Words for tens, which a unit may follow; folded.
  static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100,
    "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
    "ochenta": 80, "noventa": 90, "cien": 100,
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100,
    "vint": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "vinte": 20, "trinta": 30,
    "quarenta": 40, "cinquenta": 50, "zwanzig": 20, "dreissig": 30, "dreißig": 30, "vierzig": 40,
    "funfzig": 50, "sechzig": 60,
  ]

  /// Reads a German number in one word of two: `zweiunddreißig`, `vierzehn`.
  static func german(_ word: String) -> Int? {
    if word.hasSuffix("zehn"), word != "einzehn", word != "zweizehn" {
      return germanUnits[String(word.dropLast(4))].map { $0 + 10 }
    }
    guard word.hasSuffix("ig"), let und = word.firstRange(of: "und"),
      und.lowerBound > word.startIndex,
      let unit = germanUnits[String(word[..<und.lowerBound])],
      let tens = germanTens[String(word[und.upperBound...])]
    else { return nil }
    return unit + tens
  }

  private static let germanUnits = [
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sech": 6, "sieben": 7,
    "sieb": 7, "acht": 8, "neun": 9,
  ]
  private static let germanTens = [
    "zwanzig": 20, "dreissig": 30, "dreißig": 30, "vierzig": 40, "funfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
  ]

  /// Words for a number of things, and whether they are approximate.
  static let groups: [String: (value: Int, isAbout: Bool)] = [
    "dozen": (12, false), "docena": (12, false), "duzia": (12, false), "dotzena": (12, false),
    "dizaine": (10, true), "douzaine": (12, true), "quinzaine": (15, true),
    "vingtaine": (20, true), "trentaine": (30, true), "quarantaine": (40, true),
    "cinquantaine": (50, true), "soixantaine": (60, true), "centaine": (100, true),
    "decena": (10, true), "veintena": (20, true), "treintena": (30, true),
    "cuarentena": (40, true), "cincuentena": (50, true), "centenar": (100, true),
    "decina": (10, true), "quindicina": (15, true), "ventina": (20, true),
    "trentina": (30, true), "quarantina": (40, true), "cinquantina": (50, true),
    "sessantina": (60, true), "centinaio": (100, true),
    "desena": (10, true), "vintena": (20, true), "trentena": (30, true),
  ]

  /// Articles that can also mean one.
  static let articles: Set<String> = ["un", "una", "une", "uno", "um", "uma"]

  /// Korean numbers as written before a counter, the longer ones first.
  static let nativeKorean: [(String, Int)] = [
    ("다섯", 5), ("여섯", 6), ("일곱", 7), ("여덟", 8), ("아홉", 9), ("하나", 1), ("둘", 2), ("셋", 3),
    ("넷", 4), ("한", 1), ("두", 2), ("세", 3), ("네", 4),
  ]
  static let nativeKoreanTens: [(String, Int)] = [
    ("스물", 20), ("스무", 20), ("서른", 30), ("마흔", 40), ("쉰", 50), ("열", 10),
  ]

  static let koreanDigits: [Unicode.Scalar: Int] = [
    "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9,
    "십": 10, "백": 100, "천": 1000,
  ]

  static let chineseDigits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9, "十": 10, "百": 100, "千": 1000, "万": 10_000, "萬": 10_000,
  ]
}
