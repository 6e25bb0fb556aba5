/// Names of the months of the Gregorian calendar in the languages of the sources; folded.
///
/// Croatian "listopad" is October and the Polish one November, so neither is read.
package enum MonthNames {
  package static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func number(_ folded: String) -> Int? { numbers[folded] }

  /// Returns the month whose name starts at a token, and the token after it: also `มีนาคม`,
  /// `كانون الثاني` and `آذار/مارس`.
  static func read(_ text: TokenizedText, at index: Int) -> (month: Int, end: Int)? {
    guard let (month, end) = single(text, at: index) else { return nil }
    // Arab countries write both names of a month.
    if text.word(end) == "/", let other = single(text, at: end + 1), other.month == month {
      return (month, other.end)
    }
    return (month, end)
  }

  private static func single(_ text: TokenizedText, at index: Int) -> (month: Int, end: Int)? {
    if let number = numbers[text.word(index)] { return (number, index + 1) }
    if text[index]?.kind == .character {
      for names in [thai, shortThai] {
        guard let place = names.firstIndex(where: { text.hasCharacters($0, at: index) }) else {
          continue
        }
        return (place + 1, index + names[place].unicodeScalars.count)
      }
    }
    guard ["كانون", "تشرين"].contains(text.word(index)) else { return nil }
    return levantine[text.word(index) + " " + text.word(index + 1)].map { ($0, index + 2) }
  }

  /// Returns the year behind a month; behind a Thai one it is mostly of the Buddhist era.
  static func year(_ text: TokenizedText, at index: Int) -> Int? {
    guard let value = text[index]?.value, text.word(index).utf8.count == 4 else { return nil }
    if isThai(text, before: index), buddhistYears.contains(value) { return value - buddhistOffset }
    return (1900...2199).contains(value) ? value : nil
  }

  /// Returns whether a Thai letter is before a token, or before a point there.
  static func isThai(_ text: TokenizedText, before index: Int) -> Bool {
    let isPoint = text.word(index - 1) == "."
    guard let token = text[isPoint ? index - 2 : index - 1], token.kind == .character else {
      return false
    }
    return LetterScript(text.scalars[token.range.lowerBound]) == .thai
  }

  /// The years of the Buddhist era from 1950 to 2099, and the year before its first.
  static let buddhistYears = 1950 + buddhistOffset...2099 + buddhistOffset
  static let buddhistOffset = 543

  private static let thai = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน",
    "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
  ]

  /// The short names without the last point.
  private static let shortThai = [
    "ม.ค", "ก.พ", "มี.ค", "เม.ย", "พ.ค", "มิ.ย", "ก.ค", "ส.ค", "ก.ย", "ต.ค", "พ.ย", "ธ.ค",
  ]

  /// Months of two words in the Levant and Iraq.
  private static let levantine = [
    "كانون الثاني": 1, "تشرين الأول": 10, "تشرين الاول": 10, "تشرين الثاني": 11,
    "كانون الأول": 12, "كانون الاول": 12,
  ]

  private static let numbers: [String: Int] = {
    // English, Spanish, French, Portuguese, Catalan, German; Italian, Dutch, Polish, Russian, Turkish,
    // Indonesian, Arabic and Persian; Czech, Romanian, Hungarian, Croatian, Ukrainian, Bulgarian, Greek,
    // Hebrew, and the Arabic of the Maghreb; the Arabic of the Levant, and
    // Hindi; months behind prepositions in Polish, Russian, Ukrainian and Czech; Finnish
    // months behind days.
    let rows = [
      "january jan enero ene janvier janv gener januar janeiro"
        + " gennaio januari stycznia styczen январь января ocak يناير ژانویه"
        + " ledna ianuarie sijecanj sijecnja січень січня януари ιανουαριος ιανουαριου ιανουάριος ιανουαρίου ינואר בינואר جانفي"
        + " जनवरी styczniu январе січні lednu tammikuuta tammikuun",
      "february feb febrero fevrier fev febrer februar fevereiro"
        + " febbraio februari lutego luty февраль февраля subat فبراير فوریه"
        + " unor unora februarie veljaca veljace лютий лютого февруари φεβρουαριος φεβρουαριου φεβρουάριος φεβρουαρίου פברואר בפברואר فيفري"
        + " شباط फरवरी फ़रवरी lutym феврале unoru helmikuuta helmikuun",
      "march mar marzo mars marc marz marco maart marca marzec март марта mart maret مارس"
        + " brezen brezna martie marcius ozujak ozujka mars marts березень березня μαρτιος μαρτιου μάρτιος μαρτίου מרץ במרץ"
        + " آذار اذار मार्च marcu марте березні breznu maaliskuuta maaliskuun",
      "april apr abril abr avril avr aprile kwietnia kwiecien апрель апреля nisan أبريل آوریل"
        + " duben dubna aprilis aprilie travanj travnja квітень квітня април απριλιος απριλιου απρίλιος απριλίου אפריל באפריל أفريل ابريل"
        + " نيسان अप्रैल kwietniu апреле квітні dubnu huhtikuuta huhtikuun",
      "may mayo mai maig maio maggio mei maja май мая mayıs مايو مه"
        + " kveten kvetna majus maj svibanj svibnja травень травня μαιος μαιου μάιος μαΐου מאי במאי ماي"
        + " أيار ايار मई maju мае травні kvetnu toukokuuta toukokuun",
      "june jun junio juin juny juni junho giugno czerwca czerwiec июнь июня haziran يونيو ژوئن"
        + " cerven cervna iunie junius lipanj lipnja червень червня юни ιουνιος ιουνιου ιούνιος ιουνίου יוני ביוני"
        + " حزيران जून czerwcu июне червні cervnu kesakuuta kesakuun",
      "july jul julio juillet juil juliol juli julho luglio lipca lipiec июль июля temmuz يوليو ژوئیه"
        + " cervenec cervence iulie srpanj srpnja липень липня юли ιουλιος ιουλιου ιούλιος ιουλίου יולי ביולי جويلية يوليوز"
        + " تموز जुलाई lipcu июле липні cervenci heinakuuta heinakuun",
      "august aug agosto ago aout agost augustus sierpnia sierpien август августа agustos agustus"
        + " أغسطس اوت أوت غشت srpen srpna augusztus kolovoz kolovoza augusti серпень серпня"
        + " αυγουστος αυγουστου αύγουστος αυγούστου אוגוסט באוגוסט"
        + " آب अगस्त sierpniu августе серпні srpnu elokuuta elokuun",
      "september sep sept septiembre setembre septembre setembro"
        + " settembre wrzesnia wrzesien сентябрь сентября eylul سبتمبر سپتامبر"
        + " zari septembrie szeptember rujan rujna вересень вересня септември σεπτεμβριος σεπτεμβριου σεπτέμβριος σεπτεμβρίου"
        + " ספטמבר בספטמבר شتنبر"
        + " أيلول ايلول सितंबर सितम्बर wrzesniu сентябре вересні syyskuuta syyskuun",
      "october oct octubre octobre oktober outubro"
        + " ottobre pazdziernika pazdziernik октябрь октября ekim أكتوبر اکتبر"
        + " rijen rijna octombrie жовтень жовтня октомври οκτωβριος οκτωβριου οκτώβριος οκτωβρίου אוקטובר באוקטובר اكتوبر"
        + " अक्टूबर अक्तूबर pazdzierniku октябре жовтні rijnu lokakuuta lokakuun",
      "november nov noviembre novembre novembro ноябрь ноября kasım nopember نوفمبر نوامبر"
        + " listopadu noiembrie studeni studenoga листопад листопада ноември νοεμβριος νοεμβριου νοέμβριος νοεμβρίου"
        + " נובמבר בנובמבר نونبر"
        + " नवंबर नवम्बर listopadzie ноябре листопаді marraskuuta marraskuun",
      "december dec diciembre dic decembre desembre dezember dezembro"
        + " dicembre grudnia grudzien декабрь декабря aralık desember ديسمبر دسامبر"
        + " prosinec prosince decembrie prosinac prosinca грудень грудня декември δεκεμβριος δεκεμβριου δεκέμβριος δεκεμβρίου"
        + " דצמבר בדצמבר دجنبر"
        + " दिसंबर दिसम्बर grudniu декабре грудні prosinci joulukuuta joulukuun",
    ]
    var numbers: [String: Int] = [:]
    for (index, names) in zip(rows, MonthTable.rows).enumerated() {
      for name in (names.0 + " " + names.1).split(separator: " ") {
        numbers[String(name)] = index + 1
      }
    }
    return numbers
  }()
}
