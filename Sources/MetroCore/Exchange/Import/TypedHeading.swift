/// A column name with words for the records of the table, which add nothing: `partner_name`, `MuseumName`,
/// `title_en` of a list of events.
struct TypedHeading {
  /// The words that are left, without a separator; empty if the name is only one for the records.
  let rest: String

  /// Returns nil for a name without such a word.
  init?(_ name: String, of plural: String) {
    let words = HeadingWords(name).words
    let own = Self.words[plural] ?? []
    func isOwn(_ word: String) -> Bool { own.contains { word == $0 || word == $0 + "s" } }
    var left = words.filter { !isOwn($0) && !Self.articles.contains($0) }
    // A column `D` is named after nothing.
    guard !left.isEmpty || words.contains(where: isOwn) else { return nil }
    if left.count > 1, let last = left.last, Self.languages.contains(last) { left.removeLast() }
    guard left.count < words.count else { return nil }
    rest = left.joined()
  }

  private static let articles: Set<String> = [
    "of", "the", "de", "du", "del", "la", "le", "des", "do", "da", "di", "der", "l", "d", "els",
    "les",
  ]

  /// The ends of columns with a value in one language of several.
  private static let languages: Set<String> = [
    "en", "eng", "english", "fr", "es", "de", "pt", "it", "ar", "ko", "kr", "ja", "jp", "zh", "cn",
    "ru",
  ]

  /// The words for the records of each table; folded, and in the singular where an `s` makes the plural.
  private static let words: [String: [String]] = [
    "programs": keys(
      """
      event, evento, evenement, evenementen, veranstaltung, esdeveniment, course, curso, cours, kurs, \
      training, formation, workshop, seminar, conference, conf, conferencia, congress, program, \
      programme, programa, activity, actividad, atividade, activitat, activite, attivita, 행사, 活动
      """),
    "presentations": keys(
      "presentation, talk, seminar, session, paper, lecture, vortrag, ponencia, charla, presentacion, 발표, 演講"
    ),
    "organizations": keys(
      """
      organization, organisation, organizacion, organizacao, organisatie, org, institution, institucion, \
      instituicao, partner, partenaire, socio, parceiro, company, sponsor, member, miembro, membre, \
      agency, entity, 기관, 机构
      """),
    "cities": keys(
      "city, ciudad, cidade, ville, stadt, citta, stad, signatory, organisation, 도시, 城市"),
    "sites": keys(
      """
      site, place, lieu, museum, museo, musei, musee, museu, musea, museen, venue, location, building, \
      시설, 博物馆, 박물관
      """),
    "practices": keys(
      """
      practice, practica, pratique, pratica, project, proyecto, projet, projeto, progetto, progetti, \
      projekt, projekte, projektu, initiative, iniciativa, 사업, 项目
      """),
    "themes": keys("theme, tema, thema, topic, category, categoria, subject, 주제, 主题"),
  ]

  private static func keys(_ words: String) -> [String] {
    words.split(separator: ",").map { HeadingKey.of(String($0)) }
  }
}
