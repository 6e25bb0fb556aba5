/// Names of countries and provinces as tables write them, for a fast look.
package enum TerritoryNames {
  /// Returns whether a text may be the name of a country or a province, apart from the case of ASCII
  /// letters.
  package static func mayBe(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    hashes.contains(unsafe hash(text))
  }

  private static let hashes: Set<UInt64> = {
    var hashes: Set<UInt64> = []
    func add(_ name: some StringProtocol) { hashes.insert(hash(name.utf8)) }
    for row in CountryTable.rows { add(row.name) }
    for table in [CountryNameTable.text, CountryAliasTable.text] {
      for entry in table.split(separator: ";") {
        for name in entry.split(separator: "|") {
          add(name)
          // The first name of an entry follows the codes.
          var rest = name[...]
          while rest.count > 3, rest.dropFirst(2).first == " " {
            rest = rest.dropFirst(3)
            add(rest)
          }
        }
      }
    }
    for line in ProvinceTable.text.split(separator: "\n") {
      for name in line.dropFirst(3).split(separator: "|") { add(name) }
    }
    return hashes
  }()

  private static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
    FNVHash(text.map { Byte.isLetter($0) ? $0 | 0x20 : $0 }).value
  }
}
