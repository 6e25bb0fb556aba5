/// Names of the months of the Gregorian calendar in the languages of the sources; folded.
///
/// Croatian "listopad" is October and the Polish one November, so neither is read.
package enum MonthNames {
  package static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func number(_ folded: String) -> Int? { numbers[folded] }

  private static let numbers: [String: Int] = {
    // English, Spanish, French, Portuguese, Catalan, German; Italian, Dutch, Polish, Russian, Turkish,
    // Indonesian, Arabic and Persian; Czech, Romanian, Hungarian, Croatian, Ukrainian, Bulgarian, Greek,
    // Hebrew, and the Arabic of the Maghreb.
    let rows = [
      "january jan enero ene janvier janv gener januar janeiro"
        + " gennaio januari stycznia styczen январь января ocak يناير ژانویه"
        + " ledna ianuarie sijecanj sijecnja січень січня януари ιανουαριος ιανουαριου ιανουάριος ιανουαρίου ינואר בינואר جانفي",
      "february feb febrero fevrier fev febrer februar fevereiro"
        + " febbraio februari lutego luty февраль февраля subat فبراير فوریه"
        + " unor unora februarie veljaca veljace лютий лютого февруари φεβρουαριος φεβρουαριου φεβρουάριος φεβρουαρίου פברואר בפברואר فيفري",
      "march mar marzo mars marc marz marco maart marca marzec март марта mart maret مارس"
        + " brezen brezna martie marcius ozujak ozujka mars marts березень березня μαρτιος μαρτιου μάρτιος μαρτίου מרץ במרץ",
      "april apr abril abr avril avr aprile kwietnia kwiecien апрель апреля nisan أبريل آوریل"
        + " duben dubna aprilis aprilie travanj travnja квітень квітня април απριλιος απριλιου απρίλιος απριλίου אפריל באפריל أفريل ابريل",
      "may mayo mai maig maio maggio mei maja май мая mayıs مايو مه"
        + " kveten kvetna majus maj svibanj svibnja травень травня μαιος μαιου μάιος μαΐου מאי במאי ماي",
      "june jun junio juin juny juni junho giugno czerwca czerwiec июнь июня haziran يونيو ژوئن"
        + " cerven cervna iunie junius lipanj lipnja червень червня юни ιουνιος ιουνιου ιούνιος ιουνίου יוני ביוני",
      "july jul julio juillet juil juliol juli julho luglio lipca lipiec июль июля temmuz يوليو ژوئیه"
        + " cervenec cervence iulie srpanj srpnja липень липня юли ιουλιος ιουλιου ιούλιος ιουλίου יולי ביולי جويلية يوليوز",
      "august aug agosto ago aout agost augustus sierpnia sierpien август августа agustos agustus"
        + " أغسطس اوت أوت غشت srpen srpna augusztus kolovoz kolovoza augusti серпень серпня"
        + " αυγουστος αυγουστου αύγουστος αυγούστου אוגוסט באוגוסט",
      "september sep sept septiembre setembre septembre setembro"
        + " settembre wrzesnia wrzesien сентябрь сентября eylul سبتمبر سپتامبر"
        + " zari septembrie szeptember rujan rujna вересень вересня септември σεπτεμβριος σεπτεμβριου σεπτέμβριος σεπτεμβρίου"
        + " ספטמבר בספטמבר شتنبر",
      "october oct octubre octobre oktober outubro"
        + " ottobre pazdziernika pazdziernik октябрь октября ekim أكتوبر اکتبر"
        + " rijen rijna octombrie жовтень жовтня октомври οκτωβριος οκτωβριου οκτώβριος οκτωβρίου אוקטובר באוקטובר اكتوبر",
      "november nov noviembre novembre novembro ноябрь ноября kasım nopember نوفمبر نوامبر"
        + " listopadu noiembrie studeni studenoga листопад листопада ноември νοεμβριος νοεμβριου νοέμβριος νοεμβρίου"
        + " נובמבר בנובמבר نونبر",
      "december dec diciembre dic decembre desembre dezember dezembro"
        + " dicembre grudnia grudzien декабрь декабря aralık desember ديسمبر دسامبر"
        + " prosinec prosince decembrie prosinac prosinca грудень грудня декември δεκεμβριος δεκεμβριου δεκέμβριος δεκεμβρίου"
        + " דצמבר בדצמבר دجنبر",
    ]
    var numbers: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for name in row.split(separator: " ") { numbers[String(name)] = index + 1 }
    }
    return numbers
  }()
}
