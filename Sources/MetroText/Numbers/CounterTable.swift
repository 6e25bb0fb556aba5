/// The things that a number counts.
package enum CountedThing: Sendable {
  case people, cities, countries, presentations
}

/// Words that follow a number and say what it counts, as keys of ``FoldedName``.
enum CounterTable {
  static func has(_ word: String, for thing: CountedThing) -> Bool {
    let words =
      switch thing {
      case .people: people
      case .cities: cities
      case .countries: countries
      case .presentations: presentations
      }
    return words.contains(word) || thing == .people && PeopleCounters.keys.contains(word)
  }

  private static let people = words(
    """
    pax person persons people participant participants delegate delegates attendee attendees trainee \
    trainees student students seats seat places place persona personas participante participantes \
    asistente asistentes delegado delegados delegada delegadas alumnos plazas cupos personne personnes \
    participante participantes delegue delegues stagiaires pessoa pessoas vagas persones assistents \
    assistentes places personen teilnehmer teilnehmende teilnehmerinnen platze plaetze persone \
    partecipanti partecipante 명 인 석 人 名 位 名様 名学员 名學員 명참가 명참석 人参加 名参加
    """)

  private static let cities = words(
    """
    city cities ciudad ciudades ville villes cidade cidades ciutat ciutats stadt stadte citta 도시 개도시 \
    城市 个城市 個城市 座城市 都市 市
    """)

  private static let countries = words(
    """
    country countries pais paises pays països land lander staat staaten paese paesi 개국 국가 개국가 나라 \
    国 國 国家 國家 个国家 個國家 ヶ国 か国 カ国 ケ国
    """)

  private static let presentations = words(
    """
    presentation presentations talk talks paper papers ponencia ponencias presentacion presentaciones \
    expose exposes apresentacao apresentacoes presentacio presentacions prasentation prasentationen \
    vortrag vortrage presentazione presentazioni 건 개발표 发表 發表 件
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map { FoldedName.key(of: String($0)) })
  }
}
