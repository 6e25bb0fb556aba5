/// Tells whether a length is that of a program or of something else: the time for applications, the days of
/// visits, a stay.
struct LengthSubject {
  private let text: TokenizedText

  init(_ text: TokenizedText) { self.text = text }

  func isProgram(_ length: Range<Int>) -> Bool {
    if isPartAfter(length.upperBound) || isPartBefore(length.lowerBound) { return false }
    return !isElsewhere(before: length.lowerBound) || isProgramAfter(length.upperBound)
  }

  /// Whether the time is spent on a part: `two days of visits`, `2日間の見学`.
  private func isPartAfter(_ end: Int) -> Bool {
    // 2박 3일의 현장견학
    var place = text[end]?.kind == .number ? end + 2 : end
    while Self.links.contains(text.word(place)), place < end + 3 { place += 1 }
    let word = text.word(place)
    if Self.parts.contains(where: word.hasPrefix) || Self.wholeParts.contains(word) { return true }
    return isNext(Self.asianParts, at: place)
  }

  private func isProgramAfter(_ end: Int) -> Bool {
    (end..<end + 3).prefix { !Self.ends.contains(text.word($0)) }
      .contains { place in Self.programs.contains(where: text.word(place).hasPrefix) }
  }

  /// Whether words before it make it a part: `其中两天`, `of which two days`.
  private func isPartBefore(_ start: Int) -> Bool {
    ["其中", "うち", "内"].contains { text.hasCharacters($0, at: start - $0.count) }
      || ["of which", "davon", "dont", "w tym", "из них", "waarvan", "di cui", "dels quals"]
        .contains {
          let words = $0.split(separator: " ").map(String.init)
          return text.has(words, at: start - words.count)
        }
  }

  /// Whether the clause is about something else than a program.
  private func isElsewhere(before start: Int) -> Bool {
    var place = start - 1
    while place >= 0, !Self.ends.contains(text.word(place)) {
      let word = text.word(place)
      if Self.programs.contains(where: word.hasPrefix) { return false }
      if Self.others.contains(where: word.hasPrefix), !Self.withWords.contains(text.word(place - 1))
      {
        return true
      }
      if Self.asianOthers.contains(where: { text.hasCharacters($0, at: place) }) { return true }
      place -= 1
    }
    return false
  }

  private func isNext(_ words: [String], at place: Int) -> Bool {
    let next = (place..<place + 4).map(text.word).joined()
    return words.contains { next.hasPrefix($0) }
      || words.contains { text.word(place + 1).hasPrefix($0) }
  }

  private static let ends: Set<String> = [
    ".", ";", "!", "?", ",", "。", "；", "，", "、", "،", "؛", "！", "？",
  ]

  private static let links: Set<String> = [
    "of", "de", "d", "'", "des", "du", "di", "da", "do", "del", "van", "für", "fur", "mit", "auf",
    "на",
    "for", "para", "pour", "per", "a", "la", "las", "the", "의", "の", "的", "are", "were", "was",
  ]

  /// Words after which a part is only mentioned: `the workshop with visits`.
  private static let withWords: Set<String> = [
    "with", "con", "com", "avec", "mit", "met", "amb", "ze", "z", "с", "со", "dengan", "voi", "مع",
    "با",
  ]

  /// The beginnings of words for parts of a program.
  private static let parts = [
    "visits", "lectures", "excursions", "fieldwork", "fieldtrip", "sightseeing", "classes", "talks",
    "preparation", "visitas", "conferencias", "charlas", "clases", "excursion", "ponencias",
    "preparaci", "practicas", "visites", "conferences", "aulas", "palestras",
    "excurso", "preparaca", "visite", "lezioni", "escursion", "besuche", "besichtig", "vorles",
    "exkursion",
    "vorbereitung", "vortrag", "bezoeken", "excursies", "lezingen", "colleges",
    "wizyt", "wykład", "wyciecz", "посещени", "лекци", "экскурси", "подготовк", "ziyaret", "ders",
    "gezi", "kunjungan", "kuliah", "ceramah", "زيارات", "محاضرات",
    "رحلات", "بازدید", "سخنرانی", "견학", "현장견", "현장방", "현장답", "시찰", "답사", "강의", "준비",
  ]

  /// Words that only as a whole are parts of a program.
  private static let wholeParts: Set<String> = [
    "travel", "rest", "viaje", "voyage", "sorties", "tham",
  ]

  private static let asianParts = [
    "参观", "參觀", "授课", "讲课", "实地", "見学", "講義", "準備", "준비", "견학", "현장견", "현장방", "답사", "강의",
  ]

  /// The beginnings of words for other things that last.
  private static let others = [
    "application", "registration", "enrolment", "enrollment", "nomination", "deadline", "stay",
    "exhibition",
    "visa", "preparation", "solicitud", "inscripci", "postulaci", "convocatoria", "plazo",
    "estancia",
    "estadia", "exposici", "candidature", "inscription", "sejour", "exposition", "preparati",
    "inscric",
    "candidatura", "prazo", "exposic", "iscrizion", "soggiorn", "mostra", "anmeld", "bewerbung",
    "aufenthalt", "ausstellung", "inscripcio", "estada", "sol licitud", "aanmeld", "inschrijv",
    "verblijf", "tentoonstelling", "zgłosze", "zgłasza", "rekrutacj", "pobyt", "wystaw", "заявк",
    "регистрац", "прием", "приём", "пребыван", "проживан", "выставк", "basvuru", "kayıt", "konakla",
    "sergi", "pendaftaran", "menginap", "pameran", "đang ky", "التسجيل", "التقديم", "الإقامة",
    "إقامة",
    "ثبت", "اقامت", "접수", "모집", "신청", "전시", "체류", "등록", "visits", "excursion", "lectures",
  ]

  private static let asianOthers = [
    "报名", "申请", "報名", "申請", "募集", "受付", "応募", "展览", "展示", "逗留", "停留", "滞在", "住宿",
  ]

  /// The beginnings of words for programs.
  private static let programs = [
    "course", "workshop", "program", "seminar", "training", "event", "conference", "forum",
    "school",
    "curs", "taller", "talleres", "capacitaci", "formaci", "seminari", "encuentro", "jornada",
    "escuela",
    "formation", "atelier", "stage", "rencontre", "oficina", "formac", "encontro", "escola",
    "corso",
    "laborator", "incontro", "scuola", "kurs", "lehrgang", "schulung", "fortbildung", "tagung",
    "cursus",
    "opleiding", "bijeenkomst", "warsztat", "szkoleni", "konferencj", "семинар", "курс", "обучени",
    "форум",
    "egitim", "calıstay", "toplantı", "pelatihan", "lokakarya", "kegiatan", "khoa", "hoi thao",
    "دورة",
    "الدورة", "ورشة", "برنامج", "البرنامج", "دوره", "کارگاه", "برنامه", "과정", "연수", "교육", "워크숍",
    "세미나", "프로그램",
  ]
}
