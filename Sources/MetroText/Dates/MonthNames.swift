/// Names of the months of the Gregorian calendar in the languages of the sources; folded.
///
/// Croatian "listopad" is October and the Polish one November, so neither is read.
enum MonthNames {
  static func number(_ folded: String) -> Int? { numbers[folded] }

  private static let numbers: [String: Int] = {
    // English, Spanish, French, Portuguese, Catalan, German; Italian, Dutch, Polish, Russian, Turkish,
    // Indonesian, Arabic and Persian.
    let rows = [
      "january jan enero ene janvier janv gener januar janeiro"
        + " gennaio januari stycznia styczen январь января ocak يناير ژانویه",
      "february feb febrero fevrier fev febrer februar fevereiro"
        + " febbraio februari lutego luty февраль февраля subat فبراير فوریه",
      "march mar marzo mars marc marz marco maart marca marzec март марта mart maret مارس",
      "april apr abril abr avril avr aprile kwietnia kwiecien апрель апреля nisan أبريل آوریل",
      "may mayo mai maig maio maggio mei maja май мая mayıs مايو مه",
      "june jun junio juin juny juni junho giugno czerwca czerwiec июнь июня haziran يونيو ژوئن",
      "july jul julio juillet juil juliol juli julho luglio lipca lipiec июль июля temmuz يوليو ژوئیه",
      "august aug agosto ago aout agost augustus sierpnia sierpien август августа agustos agustus"
        + " أغسطس اوت",
      "september sep sept septiembre setembre septembre setembro"
        + " settembre wrzesnia wrzesien сентябрь сентября eylul سبتمبر سپتامبر",
      "october oct octubre octobre oktober outubro"
        + " ottobre pazdziernika pazdziernik октябрь октября ekim أكتوبر اکتبر",
      "november nov noviembre novembre novembro ноябрь ноября kasım nopember نوفمبر نوامبر",
      "december dec diciembre dic decembre desembre dezember dezembro"
        + " dicembre grudnia grudzien декабрь декабря aralık desember ديسمبر دسامبر",
    ]
    var numbers: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for name in row.split(separator: " ") { numbers[String(name)] = index + 1 }
    }
    return numbers
  }()
}
