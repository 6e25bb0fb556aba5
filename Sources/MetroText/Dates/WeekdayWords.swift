/// Names of weekdays in more languages, and abbreviations of weekdays; folded.
enum WeekdayWords {
  /// Returns the weekday of a name that starts at a token, and the number of its tokens.
  static func read(_ text: TokenizedText, at index: Int) -> (weekday: Int, count: Int)? {
    // 3ª feira
    if let value = text[index]?.value, (2...6).contains(value), text[index + 1]?.isSpaced == false,
      let count = (2...3).first(where: { text.word(index + $0) == "feira" }),
      ["ª", "a", "."].contains(text.word(index + 1))
    {
      return (value - 1, count + 1)
    }
    if let name = thai(text, at: index) { return name }
    guard let token = text[index], token.kind == .word else { return nil }
    for row in phrases[token.folded] ?? [] where text.has(row.words, at: index) {
      // Saturday ends the names of the other days in Persian.
      if row.words == ["شنبه"],
        ["\u{200C}", "سه", "دو", "یک", "چهار", "پنج"].contains(text.word(index - 1))
      {
        continue
      }
      // After a number, Indonesian "minggu" is a week.
      if row.words == ["minggu"], LengthWords.number(text, at: index - 1) != nil { continue }
      return (row.weekday, row.words.count)
    }
    guard let weekday = short[token.folded], isAbbreviation(text, index) else { return nil }
    return (weekday, 1)
  }

  /// Reads `วันพุธ` and `วันพุธที่`, a day of the week and the word between it and its day.
  private static func thai(_ text: TokenizedText, at index: Int) -> (weekday: Int, count: Int)? {
    guard text.word(index) == "ว",
      let place = thai.firstIndex(where: { text.hasCharacters($0, at: index) })
    else { return nil }
    let count = thai[place].unicodeScalars.count
    let hasWord = text.hasCharacters("ที่", at: index + count)
    return (place + 1, hasWord ? count + 3 : count)
  }

  private static let thai = [
    "วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัสบดี", "วันศุกร์", "วันเสาร์", "วันอาทิตย์",
  ]

  /// Returns whether brackets, or a mark and a day, show that a short word is a weekday: `(Di)`, `mar. 15`.
  private static func isAbbreviation(_ text: TokenizedText, _ index: Int) -> Bool {
    let before = text.word(index - 1)
    if ["(", "（", "["].contains(before), [")", "）", "]", ".", ","].contains(text.word(index + 1)) {
      return index > 1
    }
    var place = index + 1
    guard [".", ","].contains(text.word(place)) else { return false }
    while [".", ","].contains(text.word(place)), place < index + 3 { place += 1 }
    guard let day = text[place]?.value, (1...31).contains(day) else { return false }
    // "mar. 15" alone is a day of March.
    var next = place + 1
    while [".", "de", "d", "'", "of", "-", "/"].contains(text.word(next)), next < place + 4 {
      next += 1
    }
    return MonthNames.number(text.word(next)) != nil || text[next]?.kind == .number
  }

  /// Returns whether a month is abbreviated as a weekday is, and is a weekday here: `mar. 15 de octubre`.
  static func isWeekday(_ text: TokenizedText, at index: Int) -> Bool {
    short[text.word(index)] != nil && isAbbreviation(text, index)
  }

  private static let phrases: [String: [(words: [String], weekday: Int)]] = {
    let rows = [
      "lunedi;maandag;poniedziałek;poniedziałku;понедельник;понедельника;pazartesi;senin;thu hai;الاثنين"
        + ";الإثنين;دوشنبه;دو \u{200C} شنبه;segundafeira"
        + ";δευτέρα;δευτερα;सोमवार",
      "martedi;dinsdag;wtorek;wtorku;вторник;вторника;salı;selasa;thu ba;الثلاثاء;الثلثاء;سه \u{200C} شنبه;سهشنبه;سه شنبه"
        + ";τρίτη;τριτη;मंगलवार",
      "mercoledi;woensdag;sroda;srode;srody;среда;среду;среды;carsamba;rabu;thu tu;الأربعاء;الاربعاء"
        + ";چهارشنبه;چهار \u{200C} شنبه"
        + ";τετάρτη;τεταρτη;बुधवार",
      "giovedi;donderdag;czwartek;czwartku;четверг;четверга;persembe;kamis;thu nam;الخميس;پنجشنبه"
        + ";پنج \u{200C} شنبه;پنج شنبه"
        + ";πέμπτη;πεμπτη;गुरुवार;बृहस्पतिवार;वीरवार",
      "venerdi;vrijdag;piatek;piatku;пятница;пятницу;пятницы;cuma;jumat;thu sau;الجمعة;جمعه"
        + ";παρασκευή;παρασκευη;शुक्रवार",
      "sabato;zaterdag;sobota;sobote;soboty;суббота;субботу;субботы;cumartesi;sabtu;thu bay;السبت;شنبه"
        + ";σάββατο;σαββατο;शनिवार",
      "domenica;zondag;niedziela;niedziele;niedzieli;воскресенье;воскресенья;pazar;minggu;chu nhat;الأحد;الاحد"
        + ";یکشنبه;یک \u{200C} شنبه"
        + ";κυριακή;κυριακη;रविवार;इतवार",
    ]
    var phrases: [String: [(words: [String], weekday: Int)]] = [:]
    for (index, names) in zip(rows, WeekdayTable.rows).enumerated() {
      for name in (names.0 + ";" + names.1).split(separator: ";") {
        // As in a text: the joiner of Persian names is a token of its own.
        let words = TokenizedText(String(name)).tokens.map(\.folded)
        phrases[words[0], default: []].append((words, index + 1))
      }
    }
    return phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static let short: [String: Int] = {
    let rows = [
      "lun mo ma seg pon пн pzt sen dl", "mar di ter wt вт sal sel dt",
      "mie mer mi wo qua sr ср car rab dc",
      "jue jeu gio do qui czw чт per kam dj", "vie ven fr vr sex pt пт cum jum dv",
      "sab sam sa za sob сб cmt ds", "dom dim so zo niedz nd вс paz min dg",
    ]
    var short: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for name in row.split(separator: " ") { short[String(name)] = index + 1 }
    }
    return short
  }()
}
