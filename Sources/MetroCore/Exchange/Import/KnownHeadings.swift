/// The column names that lists in nineteen languages give to columns of the catalog.
///
/// A name is here only if it has one meaning in a table. The languages of this file are English, French,
/// Spanish, Portuguese, Catalan, German, Korean, Chinese and Japanese.
enum KnownHeadings {
  /// Looks up the column of a table that a name in a file means.
  ///
  /// - Parameters:
  ///   - key: The name's ``HeadingKey``.
  ///   - plural: The name of the table, such as `programs`.
  ///   - names: The columns of the table.
  /// - Returns: The column, or nil if the name is not known.
  static func column(for key: String, of plural: String, in names: [String]) -> String? {
    columnsByKey[key].flatMap { first(of: $0, for: plural, in: names) }
  }

  /// Returns the first column that a table has, of some that may be named after a table and a colon.
  static func first(of columns: [String], for plural: String, in names: [String]) -> String? {
    for column in columns {
      let parts = column.split(separator: ":", maxSplits: 1)
      let isOfTable = parts.count == 1 || parts[0] == plural
      if isOfTable, let name = parts.last.map(String.init), names.contains(name) { return name }
    }
    return nil
  }

  /// Returns whether a name, by its ``HeadingKey``, means a column of any table.
  static func isKnown(_ key: String) -> Bool { columnsByKey[key] != nil }

  private static let columnsByKey: [String: [String]] = {
    var columns: [String: [String]] = [:]
    for (meant, words) in table + more {
      let meant = meant.split(separator: " ").map(String.init)
      for word in words.split(separator: ",") {
        columns[HeadingKey.of(String(word)), default: []] += meant
      }
    }
    return columns
  }()

  /// The names, by the columns they mean: the first one that the table has, or that a table has if it
  /// is named before a colon.
  private static let table: [(columns: String, words: String)] = [
    ("title", "title, titre, título, títol, titel, 제목, 标题, 標題, 题目, 題目, タイトル, 題名"),
    (
      "program programs:title",
      """
      program, programme, program title, program name, programme title, course, course title, \
      course name, training, training title, training course, event, event name, event title, \
      conference, conference name, evento, nombre del evento, événement, nom de l'événement, \
      veranstaltung, esdeveniment, 행사, 행사명, 活动, 活動, 活动名称, 活動名稱, イベント, イベント名, programa, nombre del programa, curso, \
      nombre del curso, título del curso, nome do curso, título do curso, formación, formação, \
      formation, intitulé, intitulé de la formation, nom de la formation, nom del curs, títol del curs, \
      formació, titre du cours, titre du programme, titre de la formation, intitulé du cours, nom du \
      cours, nom du programme, título del programa, título de la formación, nombre de la \
      formación, nombre del taller, título del taller, título do programa, nome do programa, \
      título da formação, nome da formação, nom del programa, títol del programa, títol de la \
      formació, kursname, name des kurses, titel des kurses, titel der schulung, programmname, \
      programmtitel, workshop title, workshop name, seminar title, seminar name, \
      kurs, kurstitel, schulung, 과정, 과정명, 교육명, 교육과정, 교육과정명, 연수명, 프로그램, \
      프로그램명, 课程, 課程, 课程名称, 課程名稱, 培训名称, 培訓名稱, 項目名稱, 项目名称, 研修名, 講座名, コース名, \
      プログラム名
      """
    ),
    (
      "name label programs:title presentations:title practices:title",
      """
      name, full name, nom, nombre, nome, bezeichnung, 이름, 명칭, 名称, 名稱, 名字, 名前
      """
    ),
    (
      "city programs:host cities:name",
      """
      city, city name, ville, nom de la ville, ciudad, nombre de la ciudad, cidade, nome da cidade, \
      ciutat, nom de la ciutat, stadt, 도시, 도시명, 城市, 城市名称, 城市名稱, 都市, 都市名
      """
    ),
    (
      "host",
      """
      host, host city, hosted by city, ville hôte, ville d'accueil, ciudad anfitriona, ciudad sede, \
      sede, cidade anfitriã, cidade-sede, ciutat amfitriona, ciutat seu, gastgeberstadt, \
      veranstaltungsort, ort, 개최도시, 개최지, 举办城市, 舉辦城市, 主办城市, 主辦城市, 开催都市, 開催都市, 開催地
      """
    ),
    (
      "country city.country",
      """
      country, country code, pays, país, land, 국가, 국가명, 나라, 国家, 國家, 国名, 国
      """
    ),
    (
      "starts since",
      """
      date begin, date debut, event start, period start, start, starts, start date, date start, starting date, begin, begins, begin date, from, début, \
      date de début, du, inicio, fecha de inicio, fecha inicio, início, data de início, data início, \
      inici, data d'inici, data inici, beginn, startdatum, anfang, von, 시작, 시작일, 시작일자, 시작날짜, 개시일, \
      开始, 開始, 开始日期, 開始日期, 起始日期, 開始日
      """
    ),
    (
      "ends until",
      """
      date end, date fin, event end, period end, end, ends, end date, date end, ending date, finish, finish date, to, until, fin, date de fin, au, \
      fecha de fin, fecha fin, fecha de término, fecha final, término, fim, data de fim, data fim, \
      data final, fi, data de fi, data fi, ende, enddatum, bis, 종료, 종료일, 종료일자, 종료날짜, 结束, 結束, \
      结束日期, 結束日期, 截止日期, 終了, 終了日
      """
    ),
    (
      "dates date",
      """
      date, dates, date(s), when, fecha, fechas, data, datas, datum, zeitraum, termin, 날짜, 일자, 기간, \
      교육기간, 연수기간, 日期, 时间, 時間, 日程, 期間, 期间, 日付
      """
    ),
    ("dates.year dates", "year, année, an, año, ano, any, jahr, 연도, 년도, 年, 年份, 年度"),
    (
      "participants",
      """
      participating cities, participant cities, cities participating, participating city, \
      participant city, ville participante, ciudad participante, cidade participante, ciutat participant, \
      teilnehmende stadt, villes participantes, ciudades \
      participantes, cidades participantes, ciutats participants, teilnehmende städte, teilnehmerstädte, \
      참가도시, 참여도시, 参加城市, 參加城市, 参与城市, 參與城市, 参加都市
      """
    ),
    (
      "delegates delegates_claimed",
      """
      # participants, nb de participants, nb participants, nb. de participants, nº participantes, \
      number of participants, no. of participants, participants (number), \
      nombre de participants, número de participantes, nº de participantes, n.º de participantes, \
      nombre de participants, teilnehmerzahl, anzahl teilnehmer, anzahl der teilnehmer, 참가자 수, 참가인원, \
      인원, 参加人数, 參加人數, 人数, 人數, 参加者数
      """
    ),
    (
      "themes theme",
      """
      theme, themes, topic, topics, thème, thèmes, tema, temas, temes, thema, themen, 주제, 主题, 主題, \
      テーマ
      """
    ),
    (
      "language languages",
      """
      language, languages, langue, langues, idioma, idiomas, idiomes, lengua, língua, llengua, llengües, \
      sprache, sprachen, 언어, 语言, 語言, 言語
      """
    ),
    ("kind", "type, kind, tipo, tipus, art, typ, 유형, 종류, 类型, 類型, 種類, 種別"),
    ("mode", "mode, mode of delivery, modalité, modalidad, modalidade, modalitat, 방식, 形式, 実施形式"),
    (
      "venue",
      """
      venue, lieu, lugar, local, lloc, veranstaltungsstätte, 장소, 地点, 地點, 场地, 場地, 会場
      """
    ),
    (
      "organizers",
      """
      organizing entity, organizing institution, entidad organizadora, institución organizadora, \
      organisme organisateur, entidade organizadora, instituição organizadora, entitat organitzadora, \
      주관, 주관기관, organizer, organizers, organiser, organisers, organized by, organised by, organisateur, \
      organisateurs, organizador, organizadores, organiza, organitzador, organitzadors, organitza, \
      veranstalter, 주최, 주최기관, 主办, 主辦, 主办方, 主辦方, 主办单位, 主辦單位, 主催, 主催者
      """
    ),
    ("partners", "partner, partners, partenaire, partenaires, socio, socios, parceiros, partner"),
    ("series", "series, série, serie, sèrie, reihe, 시리즈, 系列, シリーズ"),
    (
      "summary",
      """
      summary, abstract, description, résumé, resumen, descripción, resumo, descrição, resum, \
      descripció, beschreibung, zusammenfassung, 요약, 설명, 摘要, 简介, 簡介, 概要
      """
    ),
    (
      "url link.page",
      """
      url, website, web site, web page, site web, página web, sitio web, pàgina web, webseite, 홈페이지, \
      网站, 網站, 网址, 網址, ウェブサイト
      """
    ),
    ("latitude", "latitude, lat, latitud, breite, breitengrad, 위도, 纬度, 緯度"),
    ("longitude", "longitude, lon, lng, long, longitud, länge, längengrad, 경도, 经度, 經度"),
    ("geonames", "geonames id, geoname id, geonameid, geonames number"),
    ("wikidata", "wikidata id, wikidata item, qid"),
    ("role", "role, rôle, rol, papel, rolle, 역할, 角色, 役割"),
    ("network", "network, réseau, red, rede, xarxa, netzwerk, 네트워크, 网络, 網絡, ネットワーク"),
    (
      "speakers speaker",
      """
      speaker, speakers, presenter, presenters, intervenant, intervenants, ponente, ponentes, \
      palestrante, palestrantes, ponents, referent, referenten, 발표자, 연사, 发言人, 演讲者, 演講者, 発表者
      """
    ),
  ]
}
