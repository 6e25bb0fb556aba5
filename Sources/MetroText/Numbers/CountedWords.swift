/// Numbers in words of languages whose words are other words elsewhere (`on`, `lima`), which count only before a
/// word for what they count: `yirmi dört kişi`, `dua puluh empat orang`, `восемнадцать участников`.
enum CountedWords {
  private struct Language {
    let units: [String: Int]
    let tens: [String: Int]
    /// The beginnings of words for what is counted.
    let things: [String]

    init(_ units: String, tens: String, things: String) {
      self.units = Self.values(units)
      self.tens = Self.values(tens)
      self.things = things.split(separator: " ").map(String.init)
    }

    private static func values(_ text: String) -> [String: Int] {
      var values: [String: Int] = [:]
      for row in text.split(separator: ";") {
        let words = row.split(separator: " ").map(String.init)
        for word in words.dropFirst() { values[word] = Int(words[0]) }
      }
      return values
    }
  }

  /// Reads a number from two on that starts at a token.
  static func read(_ text: TokenizedText, at index: Int) -> NumberPhrase? {
    languages.lazy.compactMap { read(text, at: index, in: $0) }.first
  }

  private static func read(
    _ text: TokenizedText, at index: Int, in language: Language
  ) -> NumberPhrase? {
    // A number is read from its first word on: `beş yüz` is no hundred.
    let before = text.word(index - 1)
    guard !multipliers.contains(before), language.units[before] == nil, language.tens[before] == nil
    else { return nil }
    var total = 0
    var unit: Int?
    var place = index
    reading: while place < index + 6 {
      let word = text.word(place)
      switch (word, unit) {
      case ("puluh", let number?): (total, unit) = (total + number * 10, nil)
      case ("belas", let number?): (total, unit) = (total + number + 10, nil)
      case (_, nil):
        if let tens = language.tens[word], total % 100 == 0 {
          total += tens
        } else if let value = language.units[word], value < 10 || total % 100 == 0 {
          unit = value
        } else {
          break reading
        }
      default: break reading
      }
      place += 1
    }
    let value = total + (unit ?? 0)
    let thing = text.word(place)
    // English "on" is no Turkish ten.
    guard value > 1, text.word(index) != "on" || place > index + 1,
      language.things.contains(where: thing.hasPrefix)
    else { return nil }
    return NumberPhrase(value: value, tokens: index..<place)
  }

  /// Words for hundreds and thousands, which are not read; folded.
  private static let multipliers: Set<String> = [
    "yuz", "bin", "milyon", "ratus", "seratus", "ribu", "seribu", "juta", "триста", "трехсот",
    "четыреста",
    "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот", "тысяча", "тысячи", "тысяч",
    "миллион",
  ]

  private static let languages = [
    // Russian.
    Language(
      "1 один одна;2 два две двух;3 три трех трёх;4 четыре четырех четырёх;5 пять пяти;6 шесть шести"
        + ";7 семь семи;8 восемь восьми;9 девять девяти;10 десять десяти;11 одиннадцать одиннадцати"
        + ";12 двенадцать двенадцати;13 тринадцать тринадцати;14 четырнадцать четырнадцати"
        + ";15 пятнадцать пятнадцати;16 шестнадцать шестнадцати;17 семнадцать семнадцати"
        + ";18 восемнадцать восемнадцати;19 девятнадцать девятнадцати",
      tens: "20 двадцать двадцати;30 тридцать тридцати;40 сорок сорока;50 пятьдесят пятидесяти"
        + ";60 шестьдесят шестидесяти;70 семьдесят семидесяти;80 восемьдесят восьмидесяти"
        + ";90 девяносто;100 сто ста;200 двести двухсот",
      things: "участник человек делегат специалист слушател представител сотрудник город стран"),
    // Turkish.
    Language(
      "2 iki;3 uc;4 dort;5 bes;6 altı;7 yedi;8 sekiz;9 dokuz;1 bir",
      tens:
        "10 on;20 yirmi;30 otuz;40 kırk;50 elli;60 altmıs;70 yetmis;80 seksen;90 doksan;100 yuz",
      things: "kisi katılımcı delege uzman temsilci yetkili personel kent sehir ulke"),
    // Indonesian.
    Language(
      "1 satu;2 dua;3 tiga;4 empat;5 lima;6 enam;7 tujuh;8 delapan;9 sembilan;10 sepuluh;11 sebelas",
      tens: "100 seratus", things: "orang peserta delegasi pejabat pegawai utusan kota negara"),
  ]
}
