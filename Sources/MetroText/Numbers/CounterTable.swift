/// The things that a number counts.
package enum CountedThing: Sendable {
  case people, cities, countries, presentations, programs
  /// Places for people, of which an upper bound is the number: `up to 20 seats`.
  case places
}

/// Words that follow a number and say what it counts, as keys of ``FoldedName``.
enum CounterTable {
  static func has(_ word: String, for thing: CountedThing) -> Bool {
    let words =
      switch thing {
      case .people, .places: people
      case .cities: cities
      case .countries: countries
      case .presentations: presentations
      case .programs: programs
      }
    return words.contains(word)
      || (thing == .people || thing == .places) && PeopleCounters.keys.contains(word)
  }

  /// Returns whether a word is of a language that separates thousands with a point, in which `1.200
  /// participantes` has one reading.
  static func groupsWithPoints(_ word: String) -> Bool { pointed.contains(word) }

  private static let pointed = words(
    """
    personas participantes asistentes delegados delegadas alumnos funcionarios funcionarias técnicos \
    ciudades países miembros pessoas vagas inscritos cidades membros alunos persone partecipanti \
    delegati città membri paesi personen teilnehmer teilnehmende teilnehmenden teilnehmern \
    teilnehmerinnen delegierte mitglieder städte länder fachleute plätze deelnemers steden landen \
    leden kişi katılımcı delege kent şehir ülke üye orang peserta kota negara persones assistents \
    ciutats người học_viên
    """)

  private static let people = words(
    """
    pax person persons people participant participants delegate delegates attendee attendees trainee \
    trainees student students seats seat places place persona personas participante participantes \
    asistente asistentes delegado delegados delegada delegadas alumnos plazas cupos personne personnes \
    participante participantes delegue delegues stagiaires pessoa pessoas vagas persones assistents \
    assistentes places member members miembro miembros membre membres membro membros mitglied mitglieder \
    membri leden üye personen teilnehmer teilnehmende teilnehmerinnen platze plaetze persone \
    partecipanti partecipante 명 인 석 人 名 位 名様 名学员 名學員 명참가 명참석 人参加 名参加
    """)

  private static let cities = words(
    """
    member members miembro miembros membre membres membro membros mitglied mitglieder membri leden üye \
    city cities ciudad ciudades ville villes cidade cidades ciutat ciutats stadt stadte citta 도시 개도시 \
    城市 个城市 個城市 座城市 都市 市 の都市 つの都市 steden miasta miast město města měst städer город города городов міста міст \
    kent şehir kota bandar thànhphố đôthị مدن مدينة شهر शहर नगर เมือง municipality municipalities \
    municipio municipios município municípios communes comuni gemeenten gemeinden 个市 곳
    """)

  private static let countries = words(
    """
    country countries pais paises pays països land lander staat staaten paese paesi 개국 국가 개국가 나라 \
    国 國 国家 國家 个国家 個國家 ヶ国 か国 カ国 ケ国 の国 つの国 landen länder staten kraje krajów krajach państwa \
    państw země zemí страны стран країни країн ülke negara quốcgia nước دول دولة بلدان بلدا کشور देश \
    ประเทศ
    """)

  private static let presentations = words(
    """
    presentation presentations talk talks paper papers ponencia ponencias presentacion presentaciones \
    expose exposes apresentacao apresentacoes presentacio presentacions prasentation prasentationen \
    vortrag vortrage presentazione presentazioni 건 개발표 发表 發表 件 发言 个报告 palestras ponències relazioni \
    interventi presentaties lezingen prezentacje prezentacji referaty referatów prezentace přednášky \
    presentationer föreläsningar презентации презентаций презентация доклад доклада докладов доповіді \
    доповідей sunum bildiri presentasi makalah bàithuyếttrình bàitrìnhbày عروض عرضا عرض ارائه प्रस्तुतियाँ \
    प्रस्तुति
    """)

  private static let programs = words(
    """
    program programs programme programmes programa programas programmi programma programme programm \
    course courses curso cursos cours kurs kurse corsi 과정 개과정 个项目 個項目 课程 программа программы программ \
    programmi programy programów programů програми програм cursussen chươngtrình برامج برنامج دورات دورة \
    برنامه दوره कार्यक्रम หลักสูตร โครงการ курс курса курсов kurslar eğitim pelatihan khóahọc
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { FoldedName.key(of: String($0)) })
  }
}
