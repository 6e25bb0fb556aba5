/// The columns that a name in a file probably means, for a person to confirm.
enum LikelyHeadings {
  enum Meaning: Equatable {
    case column(String)
    /// The number of the row, which no table has.
    case number
  }

  /// Returns the probable meaning of a name.
  ///
  /// A name in several languages, as in `Course / Curso`, has the meaning of its first known part.
  static func meaning(of name: String, in columns: ImportColumns) -> Meaning? {
    if let meaning = knownMeaning(of: name, in: columns) { return meaning }
    guard let typed = TypedHeading(name, of: columns.plural) else { return nil }
    if typed.rest.isEmpty { return columns.nameTarget.map { .column(columns.names[$0]) } }
    switch columns.meaning(of: typed.rest) {
    case .column(let index), .recognized(let index): return .column(columns.names[index])
    default: return knownMeaning(of: typed.rest, in: columns)
    }
  }

  private static func knownMeaning(of name: String, in columns: ImportColumns) -> Meaning? {
    let key = HeadingKey.of(name)
    if numbers.contains(key) { return .number }
    for (meant, keys) in table where keys.contains(key) {
      if let column = KnownHeadings.first(of: meant, for: columns.plural, in: columns.names) {
        return .column(column)
      }
    }
    for part in name.split(whereSeparator: { "/|(),:·;[]".contains($0) || $0.isNewline })
    where part.count < name.count {
      if case .column(let index) = columns.meaning(of: String(part)) {
        return .column(columns.names[index])
      }
      if case .recognized(let index) = columns.meaning(of: String(part)) {
        return .column(columns.names[index])
      }
    }
    return nil
  }

  private static let numbers = keys(
    """
    no., no, nr, nr., n°, nº, n.º, #, num, núm, lfd. nr., lp., č., p.č., č. p., № п/п, №, sıra, sıra no, \
    stt, الرقم, م, 번호, 순번, 연번, 序号, 序號, 番号
    """)

  private static let table: [(columns: [String], keys: Set<String>)] = [
    (
      ["summary", "note"],
      keys(
        """
        remarks, remark, notes, note, comments, comment, remarques, observations, commentaires, \
        observaciones, notas, comentarios, observações, comentários, observacions, bemerkungen, \
        anmerkungen, bemerkung, bem., uwagi, poznámka, poznámky, примечание, примечания, примітки, notlar, \
        açıklamalar, catatan, keterangan, ghi chú, ملاحظات, note e commenti, opmerkingen, 비고, 备注, 備註, 備考
        """)
    ),
    (
      ["link.slides"],
      keys(
        """
        link to presentations, presentations, slides, link to slides, enlace a presentaciones, \
        presentaciones, lien vers les présentations, présentations, apresentações, presentacions, \
        präsentationen, presentazioni, prezentacje, prezentace, презентации, sunumlar, materi, tài liệu, \
        documents, supports, العروض, 발표자료, 자료, 演示文稿, 資料
        """)
    ),
    (
      ["title"],
      keys("subject, activity, meeting, workshop, seminar, webinar, asunto, objet, betreff")
    ),
    (
      ["programs:presentation"],
      keys(
        """
        presentation title, title of presentation, título de la presentación, titre de la présentation, \
        título da apresentação, titel des vortrags, vortragstitel, titolo della presentazione
        """)
    ),
    (["programs:title"], keys("talk title, talk name, lecture title, session title")),
    (
      ["organizations:name", "cities:name"],
      keys(
        """
        ajuntament, ayuntamiento, mairie, prefeitura, câmara municipal, rathaus, stadtverwaltung, \
        town hall, city hall, city council
        """)
    ),
    (
      ["country", "city.country"],
      keys("iso2, alpha-2, alpha2, iso alpha-2, country iso, country iso2, iso code, cc")
    ),
    (
      ["host", "city", "cities:name"],
      keys(
        """
        town, municipality, localité, commune, localidad, municipio, localidade, município, municipi, \
        gemeinde, comune, gemeente, gmina, obec, 지역, 所在城市
        """
      ).union(places)
    ),
    (
      ["dates.month"],
      keys(
        """
        month, mes, mois, mês, monat, mese, maand, miesiąc, měsíc, месяц, місяць, ay, bulan, tháng, الشهر, \
        월, 月, 月份
        """)
    ),
    (
      ["dates.day"],
      keys(
        """
        day, día, jour, dia, tag, giorno, dag, dzień, den, день, gün, hari, اليوم, 일, 日
        """)
    ),
    // In several languages, the word for a status is also used for a state of a country.
    (["status"], keys("état, estado, stato, stan, estat, стан, state of the course")),
    (["participants.delegates"], keys("delegates, délégués, delegados, delegats, delegierte, 대표단")),
    (
      ["link.slides"],
      keys("materials, material, materiales, matériel, matériaux, materiais, unterlagen")
    ),
    (
      ["link.page", "url"],
      keys(
        """
        link, links, lien, enlace, enllaç, 링크, 链接, 連結, リンク, url link, website url, event url, \
        homepage, home page, site url
        """)
    ),
    (["link.slides"], keys("slides url, slide url, slides link, slideshare, pdf slides")),
    (["link.recording"], keys("video url, video link, youtube, youtube url, recording")),
    (["themes"], keys("tags, tag, key words, keywords, mots clés, palabras clave, palavras chave")),
    (["latitude"], keys("gps lat, latitudine, latitud, breitengrad, geo lat")),
    (
      ["longitude"],
      keys("gps lng, gps lon, gps long, longitudine, longitud, längengrad, geo lon, lng")
    ),
    (
      ["since"],
      keys("date of adhesion, adhesion date, joined, member since, beitritt, fecha de adhesión")
    ),
    (["capacity"], keys("capacidade, capacidad, capacité, kapazität, plazas, seats")),
    (["speakers"], keys("author, authors, co speaker, coauthors, autor, autores, auteur, auteurs")),
    (["summary"], keys("short description, abstract, descripción corta, kurzbeschreibung")),
    (
      ["participants"],
      keys("participants, participating, participantes, teilnehmer, 참가자, 参加者").union(cities)
    ),
    (["visit.date"], keys("visit date, date of visit, fecha de visita, date de visite, 방문일")),
  ]

  private static let places = keys(
    "location, place, where, ubicación, localização, localització, standort, 위치, 所在地, 場所")

  /// Returns whether a name means a place, which can be a city or a building.
  static func isOfPlaces(_ name: String, in columns: ImportColumns) -> Bool {
    places.contains(HeadingKey.of(name))
      || TypedHeading(name, of: columns.plural).map { places.contains($0.rest) } ?? false
  }

  private static let cities = keys("cities, villes, ciudades, cidades, ciutats, städte")

  /// Returns whether a name means cities, which take part in the programs of a sheet.
  static func isOfCities(_ name: String) -> Bool { cities.contains(HeadingKey.of(name)) }

  /// Returns whether a name means a column of any table.
  static func isKnownInAnyTable(_ name: String) -> Bool {
    let key = HeadingKey.of(name)
    return KnownHeadings.isKnown(key) || numbers.contains(key)
      || table.contains { $0.keys.contains(key) }
  }

  private static func keys(_ words: String) -> Set<String> {
    Set(words.split(separator: ",").map { HeadingKey.of(String($0)) })
  }
}
