/// Adjectives and genitives of regions in more languages, and words for participants beside them, as keys of
/// `FoldedName`.
enum RegionWords {
  /// The code of the region or ``CountryGroup`` of each word.
  static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":").map(String.init)
      for word in parts[1].split(separator: " ") {
        codes[FoldedName.key(of: String(word))] = parts[0]
      }
    }
    return codes
  }()

  private static let text = """
    002:afrikas afrikaanse afrikaans afrykańskich afrykańskie afrykańskimi afryki африканских африканские африканским африканскими африки الأفريقية الإفريقية أفريقية إفريقية آفریقا آفریقایی
    142:asiens aziatische aziatisch azjatyckich azjatyckie azjatyckimi azji азиатских азиатские азиатским азиатскими азии الآسيوية آسيوية آسیا آسیایی
    150:europas europese europees europejskich europejskie europejskimi europy европейских европейские европейским европейскими европы الأوروبية أوروبية اروپا اروپایی
    419:lateinamerikas latijnsamerikaanse latynoamerykańskich latynoamerykańskie латиноамериканских латиноамериканские латиноамериканским
    005:südamerikas zuidamerikaanse południowoamerykańskich южноамериканских
    013:mittelamerikas zentralamerikas middenamerikaanse środkowoamerykańskich центральноамериканских
    035:südostasiens zuidoostaziatische azjipołudniowowschodniej
    029:caribische karaibskich карибских
    ASEAN:asean
    ARAB:arab arabs árabe árabes arabe arabes arabi arabo araba arabische arabisch arabischen arabischer arabskich arabskie арабских арабские арабским арабскими arap العربية عربية عربی àrab àrabs
    ANDES:andean andino andina andinos andinas andin andine andins andines andini andes andinisch andinische andinischen andyjskich андских
    """

  /// Words for participants.
  static let nouns: Set<String> = keys(
    """
    steden stad gemeenten burgemeesters ambtenaren landen hoofdsteden deelnemers stedelingen
    miast miasta miastom burmistrzów krajów kraje państw uczestników stolic samorządów urzędników
    городов города городам городами мэров стран страны странам чиновников участников столиц
    муниципалитетов kentleri kentler kentlerinin şehirleri şehirler şehirlerinin şehri şehir ülkesi ülke ülkeleri ülkeler
    belediyeleri belediyeler kota negara walikota pejabat peserta pho nuoc
    المدن مدن الدول دول البلدان بلدان العمد المسؤولين البلديات شهرهای شهرها کشورهای شهرداران
    """)

  /// Nouns beside which the name of a region is an attribute: `kota Asia`, `Asya kentleri`.
  static let adjacent: Set<String> = keys(
    """
    kota negara walikota pejabat peserta kentleri kentlerinin şehirleri şehirlerinin ülkeleri
    şehri ülkesi kenti belediyeleri pho nuoc شهرهای کشورهای
    """)

  /// Names of regions that only these nouns make an attribute.
  static let names: [String: String] = {
    var codes: [String: String] = [:]
    for (code, words) in [
      ("002", "afrika chauphi"), ("142", "asya asia chaua"), ("150", "avrupa eropa chauau"),
      ("419", "latinamerika amerikalatin"), ("035", "asiatenggara đongnama dongnama guneydoguasya"),
    ] {
      for word in words.split(separator: " ") { codes[String(word)] = code }
    }
    return codes
  }()

  /// Meetings that an adjective in the singular says the participants of: `curso centroamericano`.
  static let meetings: Set<String> = keys(
    """
    curso encuentro taller seminario capacitacion encontro oficina rencontre atelier corso incontro
    laboratorio trobada
    """)

  /// Words for a journey, after which Italian and Catalan "per" is a destination.
  static let journeys: Set<String> = keys("viaggio visita viatge giro tour itinerario")

  private static func keys(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { FoldedName.key(of: String($0)) })
  }
}
