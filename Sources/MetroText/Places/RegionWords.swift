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
    002:afrikas afrikaanse afrikaans afrykańskich afrykańskie afrykańskimi afryki африканских африканские африканским африканскими африки الأفريقية الإفريقية أفريقية إفريقية آفریقا آفریقایی अफ्रीकी أفريقيتان أفريقيتين إفريقيتان إفريقيتين
    142:asiens aziatische aziatisch azjatyckich azjatyckie azjatyckimi azji азиатских азиатские азиатским азиатскими азии الآسيوية آسيوية آسیا آسیایی एशियाई آسيويتان آسيويتين
    150:europas europese europees europejskich europejskie europejskimi europy европейских европейские европейским европейскими европы الأوروبية أوروبية اروپا اروپایی यूरोपीय أوروبيتان أوروبيتين osteuropas westeuropas nordeuropas südeuropas восточноевропейских восточноевропейские
    419:lateinamerikas latijnsamerikaanse latynoamerykańskich latynoamerykańskie латиноамериканских латиноамериканские латиноамериканским
    005:südamerikas zuidamerikaanse południowoamerykańskich южноамериканских
    013:mittelamerikas zentralamerikas middenamerikaanse środkowoamerykańskich центральноамериканских
    035:südostasiens zuidoostaziatische azjipołudniowowschodniej
    029:caribische karaibskich карибских
    ASEAN:asean
    ARAB:arab arabs árabe árabes arabe arabes arabi arabo araba arabische arabisch arabischen arabischer arabskich arabskie арабских арабские арабским арабскими arap العربية عربية عربی àrab àrabs عربيتان عربيتين عربيان عربيين arabicspeaking arabischsprachige arabischsprachigen arabischsprachiger arabophones arabofoni
    143:центральнойазии среднейазии центральноазиатских центральноазиатские центральноазиатским среднеазиатских среднеазиатские
    IBERO:iberoamerican iberoamericano iberoamericanos iberoamericana iberoamericanas iberoamérica ibéroaméricain ibéroaméricains ibéroaméricaine ibéroaméricaines iberoamerikanische iberoamerikanischen iberoamericans iberoamericanes iberoamericane иберо-американских
    SPANISH:spanishspeaking hispanohablante hispanohablantes hispanoparlante hispanoparlantes hispanohablants hispanoparlants dehablahispana dehablaespañola delenguaespañola hispanophone hispanophones spanischsprachige spanischsprachigen spanischsprachiger delínguaespanhola ispanofoni ispanofone испаноязычных испаноязычные
    FRENCH:frenchspeaking francophone francophones francófono francófonos francófona francófonas francòfons francòfones defrançais französischsprachige französischsprachigen französischsprachiger frankophone frankophonen francofoni francofone delenguafrancesa delínguafrancesa франкоязычных франкоязычные
    PORTUGUESE:portuguesespeaking lusophone lusophones lusófono lusófonos lusófona lusófonas lusòfons delínguaportuguesa delenguaportuguesa portugiesischsprachige portugiesischsprachigen portugiesischsprachiger lusofoni lusofone португалоязычных португалоязычные
    BALTIC:baltic báltico bálticos báltica bálticas balte baltes baltique baltische baltischen baltischer bàltics bàltiques baltici baltiche bałtyckich bałtyckie балтийских балтийские балтии прибалтийских прибалтийские прибалтики
    BALKAN:balkan balkans westernbalkan westernbalkans balcánico balcánicos balcánica balcánicas balcanes balcãs balcânicos balcânicas balkanique balkaniques balkanische balkanischen balkanischer balcanici balcaniche balcani balcànics balcàniques bałkańskich bałkańskie балканских балканские балкан
    MAGHREB:maghreb magreb maghrebi magrebí magrebíes maghrébin maghrébins maghrébine maghrébines maghrebinische maghrebinischen magrebino magrebinos magrebinas المغاربية مغاربية
    EU:europeanunion unióneuropea unioneuropéenne uniãoeuropeia europäischeunion europäischenunion unioneeuropea unióeuropea europeseunie uniieuropejskiej евросоюза европейскогосоюза
    BRICS:brics брикс
    MERCOSUR:mercosur mercosul меркосур
    CIS:cis снг
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
    مدينتان مدينتين دولتان دولتين शहर शहरों देश देशों states estados états etats staaten stati estats государств государства
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
