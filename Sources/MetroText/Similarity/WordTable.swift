/// Words with little significance in a name, and words that distinguish similar names.
enum WordTable {
  /// Returns the significance of a word: 1, less for common words, 0 for articles and the like.
  static func weight(of word: [UInt8]) -> Double {
    if fillers.contains(word) { return 0 }
    return common.contains(word) ? 0.3 : 1
  }

  /// Returns the number that a word represents, in digits; nil if there is none.
  ///
  /// Roman numerals count only at the end of a name: elsewhere `Xi` and `Vi` are names.
  static func number(_ word: [UInt8], isLast: Bool) -> [UInt8]? {
    let digits = word.prefix { Byte.isDigit($0) }
    if !digits.isEmpty { return Array(digits.drop { $0 == Byte.zero }) }
    if let ordinal = ordinals[word] { return Array(String(ordinal).utf8) }
    if isLast, let roman = romans.firstIndex(of: word) { return Array(String(roman + 1).utf8) }
    return nil
  }

  static let sides = set(
    """
    north south east west northern southern eastern western upper lower old new inner outer
    norte sur este oeste nord sud est ouest
    """)

  private static let fillers = set(
    """
    a an and the of on for in at to with by de del la el los las y en para por con le les des du et
    sur pour aux der die das und fur di da do dos das e no
    """)

  /// Common words in the names of programs, sites and organizations.
  private static let common = set(
    """
    training program programme course workshop seminar international national forum conference study
    visit capacity building exchange city cities programa curso taller seminario internacional foro
    conferencia formacion capacitacion ciudad ciudades programme cours atelier seminaire colloque ville
    villes meeting session edition edicion
    """)

  private static let ordinals: [[UInt8]: Int] = {
    var ordinals: [[UInt8]: Int] = [:]
    for line in [
      "first second third fourth fifth sixth seventh eighth ninth tenth",
      "primer segundo tercer cuarto quinto sexto septimo octavo noveno decimo",
      "primera segunda tercera cuarta quinta sexta septima octava novena decima",
      "premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme",
    ] {
      for (index, word) in line.split(separator: " ").enumerated() {
        ordinals[Array(word.utf8)] = index + 1
      }
    }
    return ordinals
  }()

  private static let romans = words("i ii iii iv v vi vii viii ix x")

  private static func set(_ text: String) -> Set<[UInt8]> { Set(words(text)) }

  private static func words(_ text: String) -> [[UInt8]] {
    text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  }
}
