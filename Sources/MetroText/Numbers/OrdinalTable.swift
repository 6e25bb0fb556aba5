/// Words for ordinal numbers, as they are written.
///
/// A row is a value with the stems of its words; each word is a stem and one of the endings of its language.
enum OrdinalTable {
  /// The values of ordinal words; folded.
  static let values: [String: Int] = {
    var values: [String: Int] = [:]
    for language in languages {
      for row in language.rows.split(separator: ";") {
        let stems = row.split(separator: " ")
        guard let value = Int(stems[0]) else { continue }
        for stem in stems.dropFirst() {
          for ending in language.endings { values[folded(stem + ending)] = value }
        }
      }
    }
    return values
  }()

  /// Cardinal tens, before an ordinal unit: `twenty-first`, `двадцать первый`; folded.
  static let tens = table(
    "20 twenty vingt двадцать двадцять yirmi;30 thirty trente тридцать тридцять otuz;40 forty quarante"
      + " сорок kırk;50 fifty cinquante пятьдесят п'ятдесят elli;10 on")

  /// Words after an ordinal unit that add ten: `ketiga belas`, `الثالثة عشرة`.
  static let teens: Set<String> = ["belas", "عشر", "عشرة"]

  /// Words after an ordinal unit that make it tens.
  static let times: Set<String> = ["puluh"]

  /// Tens with the word for "and", after an ordinal unit.
  static let tensAfter = table("20 والعشرون والعشرين;30 والثلاثون والثلاثين;40 والأربعون والأربعين")

  /// Words between tens and a unit.
  static let joints: Set<String> = ["-", "et", "e", "y", "i", "و"]

  /// Letters behind the digits of an ordinal; folded.
  static let suffixes = Set(
    """
    st nd rd th º ª ° a o er ere re ra r n t e eme ieme de ste da na è à й я ю е го ий ый ой ая ое ша та тя га \
    те ма inci ıncı uncu nci ncı ncu ncü üncü ım वां वाँ वीं वा वी ام امین مین م 回 回目 届 屆 次 期 版 \
    회 회차 차 기 번째 회째 차수 η ης ος ου
    """.split(whereSeparator: \.isWhitespace).map { folded($0) })

  private static func table(_ rows: String) -> [String: Int] {
    var values: [String: Int] = [:]
    for row in rows.split(separator: ";") {
      let words = row.split(separator: " ")
      for word in words.dropFirst() { values[folded(word)] = Int(words[0]) }
    }
    return values
  }

  static func folded(_ word: some StringProtocol) -> String {
    TokenizedText(String(word)).tokens.map(\.folded).joined()
  }

  private static let languages: [(endings: [String], rows: String)] = [
    // English.
    (
      [""],
      "1 first;2 second;3 third;4 fourth;5 fifth;6 sixth;7 seventh;8 eighth;9 ninth;10 tenth;11 eleventh"
        + ";12 twelfth;13 thirteenth;14 fourteenth;15 fifteenth;16 sixteenth;17 seventeenth;18 eighteenth"
        + ";19 nineteenth;20 twentieth;30 thirtieth;40 fortieth;50 fiftieth"
    ),
    // German.
    (
      ["e", "en", "er", "es", "em"],
      "1 erst;2 zweit;3 dritt;4 viert;5 fünft;6 sechst;7 siebt siebent;8 acht;9 neunt;10 zehnt;11 elft;12 zwölft"
        + ";13 dreizehnt;14 vierzehnt;15 fünfzehnt;16 sechzehnt;17 siebzehnt;18 achtzehnt;19 neunzehnt"
        + ";20 zwanzigst;21 einundzwanzigst;22 zweiundzwanzigst;23 dreiundzwanzigst;24 vierundzwanzigst"
        + ";25 fünfundzwanzigst;26 sechsundzwanzigst;27 siebenundzwanzigst;28 achtundzwanzigst"
        + ";29 neunundzwanzigst;30 dreißigst;40 vierzigst;50 fünfzigst"
    ),
    // Dutch.
    (
      [""],
      "1 eerste;2 tweede;3 derde;4 vierde;5 vijfde;6 zesde;7 zevende;8 achtste;9 negende;10 tiende;11 elfde"
        + ";12 twaalfde;13 dertiende;14 veertiende;15 vijftiende;16 zestiende;17 zeventiende;18 achttiende"
        + ";19 negentiende;20 twintigste;21 eenentwintigste;22 tweeëntwintigste;23 drieëntwintigste"
        + ";24 vierentwintigste;25 vijfentwintigste;26 zesentwintigste;27 zevenentwintigste"
        + ";28 achtentwintigste;29 negenentwintigste;30 dertigste;40 veertigste;50 vijftigste"
    ),
    // Swedish.
    (
      [""],
      "1 första;2 andra;3 tredje;4 fjärde;5 femte;6 sjätte;7 sjunde;8 åttonde;9 nionde;10 tionde;11 elfte;12 tolfte"
        + ";13 trettonde;14 fjortonde;15 femtonde;16 sextonde;17 sjuttonde;18 artonde;19 nittonde;20 tjugonde"
        + ";21 tjugoförsta;22 tjugoandra;23 tjugotredje;24 tjugofjärde;25 tjugofemte;30 trettionde"
    ),
    // French.
    (
      [""],
      "1 premier première unième;2 deuxième second seconde;3 troisième;4 quatrième;5 cinquième;6 sixième;7 septième"
        + ";8 huitième;9 neuvième;10 dixième;11 onzième;12 douzième;13 treizième;14 quatorzième;15 quinzième"
        + ";16 seizième;20 vingtième;30 trentième;40 quarantième;50 cinquantième"
    ),
    // Spanish, Portuguese and Galician.
    (
      ["a", "o"],
      "1 primer primeir;2 segund;3 tercer terceir;4 cuart quart;5 quint;6 sext;7 séptim sétim;8 octav oitav;9 noven non"
        + ";10 décim;11 undécim decimoprimer;12 duodécim decimosegund;13 decimotercer decimoterceir"
        + ";14 decimocuart decimoquart;15 decimoquint;16 decimosext;17 decimoséptim decimosétim;18 decimoctav decimooctav"
        + ";19 decimonoven decimonon;20 vigésim;21 vigesimoprimer;22 vigesimosegund;23 vigesimotercer"
        + ";24 vigesimocuart;25 vigesimoquint;26 vigesimosext;27 vigesimoséptim;28 vigesimoctav"
        + ";29 vigesimonoven;30 trigésim;40 cuadragésim quadragésim;50 quincuagésim quinquagésim"
    ),
    ([""], "1 primer;3 tercer"),
    // Italian.
    (
      ["a", "o"],
      "1 prim;2 second;3 terz;5 quint;6 sest;7 settim;8 ottav;9 non;11 undicesim;12 dodicesim;13 tredicesim"
        + ";14 quattordicesim;15 quindicesim;16 sedicesim;17 diciassettesim;18 diciottesim;19 diciannovesim"
        + ";20 ventesim;21 ventunesim;22 ventiduesim;23 ventitreesim;24 ventiquattresim;25 venticinquesim"
        + ";26 ventiseiesim;27 ventisettesim;28 ventottesim;29 ventinovesim;30 trentesim;40 quarantesim"
        + ";50 cinquantesim"
    ),
    // Catalan.
    (
      ["a", ""],
      "1 primer;2 segon;3 tercer;4 quart;5 cinquen;6 sisen;7 seten;8 vuiten;9 noven;10 desen;11 onzen;12 dotzen"
        + ";13 tretzen;14 catorzen;15 quinzen;16 setzen;17 disseten;18 divuiten;19 dinoven;20 vinten;30 trenten"
    ),
    // Polish.
    (
      ["a", "y", "e", "i", "ia", "ie", "ej", "iej", "ą"],
      "1 pierwsz;2 drug;3 trzec;4 czwart;5 piąt;6 szóst;7 siódm;8 ósm;9 dziewiąt;10 dziesiąt;11 jedenast;12 dwunast"
        + ";13 trzynast;14 czternast;15 piętnast;16 szesnast;17 siedemnast;18 osiemnast;19 dziewiętnast"
        + ";20 dwudziest;30 trzydziest;40 czterdziest;50 pięćdziesiąt"
    ),
    // Czech.
    (
      ["í", "ý", "á", "é"],
      "1 prvn;2 druh;3 třet;4 čtvrt;5 pát;6 šest;7 sedm;8 osm;9 devát;10 desát;11 jedenáct;12 dvanáct;13 třináct"
        + ";14 čtrnáct;15 patnáct;16 šestnáct;17 sedmnáct;18 osmnáct;19 devatenáct;20 dvacát;30 třicát"
    ),
    // Russian.
    (
      ["ый", "ой", "ий", "ая", "ое", "ья", "ье", "ого", "ей", "ом"],
      "1 перв;2 втор;3 трет;4 четверт четвёрт;5 пят;6 шест;7 седьм;8 восьм;9 девят;10 десят;11 одиннадцат"
        + ";12 двенадцат;13 тринадцат;14 четырнадцат;15 пятнадцат;16 шестнадцат;17 семнадцат;18 восемнадцат"
        + ";19 девятнадцат;20 двадцат;30 тридцат;40 сороков;50 пятидесят"
    ),
    // Ukrainian.
    (
      ["ий", "а", "е", "я", "є", "ій"],
      "1 перш;2 друг;3 трет;4 четверт;5 п'ят;6 шост;7 сьом;8 восьм;9 дев'ят;10 десят;11 одинадцят;12 дванадцят"
        + ";13 тринадцят;14 чотирнадцят;15 п'ятнадцят;16 шістнадцят;17 сімнадцят;18 вісімнадцят"
        + ";19 дев'ятнадцят;20 двадцят;30 тридцят"
    ),
    // Turkish.
    (
      [""],
      "1 birinci ilk;2 ikinci;3 üçüncü;4 dördüncü;5 beşinci;6 altıncı;7 yedinci;8 sekizinci;9 dokuzuncu;10 onuncu"
        + ";20 yirminci;30 otuzuncu;40 kırkıncı;50 ellinci"
    ),
    // Indonesian and Malay.
    (
      [""],
      "1 pertama kesatu;2 kedua;3 ketiga;4 keempat;5 kelima;6 keenam;7 ketujuh;8 kedelapan kelapan;9 kesembilan"
        + ";10 kesepuluh;11 kesebelas;12 keduabelas;13 ketigabelas"
    ),
    // Arabic.
    (
      ["", "ة"],
      "2 الثاني الثانی;3 الثالث;4 الرابع;5 الخامس;6 السادس;7 السابع;8 الثامن;9 التاسع;10 العاشر"
    ),
    (
      [""],
      "1 الأول الأولى الاول الاولى الحادية الحادي;2 الثانية;20 العشرون العشرين;30 الثلاثون الثلاثين"
    ),
    // Persian.
    (
      ["", "ین"],
      "1 اول نخست;2 دوم;3 سوم;4 چهارم;5 پنجم;6 ششم;7 هفتم;8 هشتم;9 نهم;10 دهم;11 یازدهم;12 دوازدهم;13 سیزدهم"
        + ";14 چهاردهم;15 پانزدهم;16 شانزدهم;17 هفدهم;18 هجدهم;19 نوزدهم;20 بیستم"
    ),
    // Hindi.
    (
      [""],
      "1 पहला पहली;2 दूसरा दूसरी;3 तीसरा तीसरी;4 चौथा चौथी;5 पाँचवाँ पांचवां पाँचवीं पांचवीं;6 छठा छठी;7 सातवाँ सातवां सातवीं"
        + ";8 आठवाँ आठवां आठवीं;9 नौवाँ नौवां नौवीं;10 दसवाँ दसवां दसवीं"
    ),
    // Korean.
    (
      [""],
      "1 첫번째;2 두번째;3 세번째;4 네번째;5 다섯번째;6 여섯번째;7 일곱번째;8 여덟번째;9 아홉번째;10 열번째"
    ),
  ]
}
