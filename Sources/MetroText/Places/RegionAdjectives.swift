/// The adjectives of regions in Western languages, folded and without spaces.
enum RegionAdjectives {
  /// The code of the region of each adjective; empty for words that only look like one.
  static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      for word in parts[1].split(separator: " ") {
        for form in forms(of: String(word)) { codes[form] = parts[0] }
      }
    }
    return codes
  }()

  /// The forms that name several persons.
  static let demonyms: Set<String> = Set(
    codes.keys.filter { key in
      ["ans", "nos", "nas", "cos", "cas", "peos", "peas", "ains", "eens"]
        .contains { key.hasSuffix($0) }
    })

  /// The beginnings of adjectives and names, for a fast look.
  static let beginnings: Set<Substring> = Set(
    codes.keys.map { $0.prefix(3) }
      + RegionTable.rows.flatMap { $0.names.flatMap { FoldedName($0).words.prefix(1) } }
      .map { $0.prefix(3) })

  /// `americano*` has the endings of Romance languages, `afrikanisch-` those of German.
  private static func forms(of word: String) -> [String] {
    guard let mark = word.last, "*-".contains(mark) else { return [word] }
    let stem = word.dropLast()
    return (mark == "-" ? ["", "e", "en", "er", "es"] : ["o", "os", "a", "as", "i", "e"]).map {
      stem + $0
    }
  }

  private static let text = """
    142:asian asians asiatic* asiatique asiatiques asiatisch- asiatic asiatics asiatiche
    150:european europeans europe* europeu europeus europeia europeias europeen europeens europeenne europeennes europaisch- europees easterneuropean northerneuropean southerneuropean westerneuropean centraleuropean osteuropaisch- westeuropaisch- nordeuropaisch- sudeuropaisch- mitteleuropaisch- sudosteuropaisch-
    002:african africans african* africain africains africaine africaines afrikanisch- africanes centralafrican centralafricans subsaharanafrican
    013:centralamerican centralamericans centroamerican* centramericain centramericains centramericaine centramericaines centroamericain centroamericains centroamericaine centroamericaines mittelamerikanisch- zentralamerikanisch-
    005:southamerican southamericans sudamerican* suramerican* sulamerican* sudamericain sudamericains sudamericaine sudamericaines sudamerikanisch- sudamericanes
    419:latinamerican latinamericans latinoamerican* latinoamericain latinoamericains latinoamericaine latinoamericaines lateinamerikanisch- llatinoamericans llatinoamericanes
    029:caribbean caribbeans caribbenh* caribenn* caribena caribenas caribeno caribenos caribenh* caribeen caribeens caribeenne caribeennes caraibeen caraibeens caraibeenne caraibeennes karibisch- caraibic*
    035:southeastasian southeastasians southeasternasian sudostasiatisch- sudesteasiatic*
    030:eastasian eastasians easternasian ostasiatisch-
    034:southasian southasians southernasian sudasiatisch-
    143:centralasian centralasians centroasiatic* zentralasiatisch-
    145:westasian westernasian westasiatisch-
    011:westafrican westafricans westernafrican ouestafricain ouestafricains ouestafricaine ouestafricaines westafrikanisch-
    014:eastafrican eastafricans easternafrican estafricain estafricains estafricaine estafricaines ostafrikanisch-
    018:southernafrican southernafricans
    015:northafrican northafricans northernafrican norteafrican* nordafricain nordafricains nordafricaine nordafricaines nordafrikanisch-
    :southafrican southafricans sudafricain sudafricains sudafricaine sudafricaines eurasian asiapacific asianpacific afroasian panafrican afroamerican
    """
}
