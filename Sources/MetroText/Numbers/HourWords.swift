/// Words beside the hours of a day and those in all, in the languages of the sources; folded.
enum HourWords {
  enum Unit { case day, session }

  static let hours = WordStems(
    """
    hour* hrs hr h hora horas heure* stunde* std uur uren ora ore godzin* час часа часов година годин години saat jam \
    giờ ساعة ساعات ساعت timer timmar tuntia hodin hodiny घंटे
    """)

  /// Returns the unit whose word is at a token behind a number.
  static func unit(_ text: TokenizedText, at place: Int) -> Unit? {
    guard let token = text[place] else { return nil }
    let word = token.folded
    if token.isHangul {
      if word.hasPrefix("차시") { return .session }
      // 14일 is a date.
      return ["일간", "일동안"].contains(where: word.hasPrefix) ? .day : nil
    }
    if token.kind == .character {
      if ["回", "次", "节", "節", "讲"].contains(word) { return .session }
      let isDays = word == "天" || word == "日" && ["間", "间"].contains(text.word(place + 1))
      return isDays ? .day : nil
    }
    if LengthReader.unit(word) == .day || days.contains(word) { return .day }
    return sessions.contains(word) ? .session : nil
  }

  private static let days = WordStems(
    "dni dzień день дня дней gün hari ngày أيام يوم روز dagar dage dager dagen dag tagen")

  private static let sessions = WordStems(
    """
    session* sesion* sesión sessõ* sessão séance* sitzung* sessie* sessioni sessione sesja sesje sesji сесси* занят* \
    oturum* جلسة جلسات sesi buổi class classes clase* aula* lesson* lección* leccion* lezion* lektion* zajęć
    """)

  /// Words before the hours of one day.
  static let before = PhraseTable(
    folding:
      "je;jeweils;mit je;zu je;a raison de;à raison de;a razón de;por;po;по;günde;her gün;günlük;mỗi ngày"
      + ";mỗi buổi;một ngày;per hari;setiap hari;sehari;بمعدل;بواقع;يوميا;each;each day;every day;daily"
      + ";per day;cada día;chaque jour;ogni giorno;todos los días;elke dag;codziennie;каждый день;ежедневно"
      + ";하루;매일;일일;회당;하루에;매회;각;每 天;每 日;每 次;每 节;每 節;毎 日;毎 回;各 回;一 日;一 天;各")

  /// Words behind the hours of one day.
  static let after = PhraseTable(
    folding:
      "each;apiece;a day;per day;daily;every day;each day;per session;a session;par jour;chacun;chacune"
      + ";quotidiennes;par séance;por día;al día;diarias;diarios;cada uno;cada una;cada día;por sesión"
      + ";por dia;ao dia;diárias;cada;por sessão;al giorno;giornaliere;ciascuno;ciascuna;l ' una;l'una"
      + ";per giorno;pro Tag;am Tag;täglich;je Tag;pro Sitzung;per dag;dagelijks;elk;per sessie;dziennie"
      + ";na dzień;każdy;каждое;в день;ежедневно;каждый;per hari;sehari;setiap hari;mỗi ngày;một ngày"
      + ";mỗi buổi;يوميا;في اليوم;كل يوم;لكل يوم;pr dag;om dagen;denně;per dia;al dia")

  /// The only words between a number of days and the hours of each: `four days of six hours`, `4 Tage à 6 Stunden`.
  static let joints: Set<String> = [
    "of", "with", "each", "de", "cada", "a", "da", "di", "von", "mit", "je", "zu", "van", "po",
    "по", "av",
    "om", "每", "各", "x", "х", "×", "*", "@",
  ]

  /// Returns whether a sentence counts days in several weeks, or sessions in each week.
  static func hasWeek(_ sentence: TokenizedText, _ unit: Unit?) -> Bool {
    sentence.tokens.indices.contains { place in
      guard let token = sentence[place] else { return false }
      let isWeek =
        LengthReader.unit(token.folded) == .week || weeks.contains(token.folded)
        || token.isHangul && token.folded.hasPrefix("주")
      return isWeek && (unit == .day || perWords.contains(sentence.word(place - 1)))
    }
  }

  private static let weeks = WordStems(
    "week* semana* semaine* woche* settiman* weken tydzień tygodni* недел* hafta* minggu tuần أسبوع أسابيع 周 週"
  )

  private static let perWords: Set<String> = [
    "a", "per", "por", "par", "pro", "al", "na", "в", "на", "each", "every", "cada", "chaque",
    "jede",
    "ogni", "elke", "每", "毎", "moi", "setiap",
  ]

  /// Words and marks between the two ends of a range.
  static let ranges: Set<String> = [
    "-", "–", "—", "~", "～", "〜", "to", "a", "au", "bis", "tot", "do", "до", "ila", "sampai", "den",
    "إلى", "至", "到",
  ]

  /// Words of sentences with other hours than those of the days.
  static let exceptions = PhraseTable(
    folding:
      "plus;and a;in addition;as well as;first day;last day;más;además;así como;mais;além;bem como;più;oltre"
      + ";en plus;ainsi que;sowie;dazu;plus tard;oraz;также;плюс;artı;ayrıca;ditambah;serta;cộng thêm;إضافة"
      + ";بالإضافة;twice;dos veces;zweimal;deux fois",
    characters: "半;외에;추가;別途;另;加;제외;除;반일;班;组;組;그룹;기수")

  static let exceptionStems = WordStems(
    """
    half media medio medias meia demi* halb* halbe* mezz* half* połow* половин* yarım setengah nửa نصف break* breaks \
    lunch pause* pausa* pausas descanso* almuerzo* déjeuner mittag* przerw* обед* перерыв* mola öğle istirahat nghỉ \
    راحة group* grupo* groupe* gruppe* gruppo gruppi groep* grup* групп* kelompok nhóm مجموعة مجموعات cohort* cohorte* \
    edition* edición* turn* module* módulo* modul* visit* visita* exam* online independ* autónom* homework \
    extra additional adicional* supplement* zusätzlich* aanvullend* dodatkow* дополнит* ek tambahan إضافي* \
    except excl* exclud* incl* includ* inclu* inclus* einschl* inklus* w tym
    """)
}
