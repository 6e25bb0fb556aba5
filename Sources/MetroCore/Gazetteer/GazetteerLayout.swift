/// The binary format of the gazetteer.
///
/// `Scripts/gazetteer.sh` writes it, and ``GazetteerTable`` reads it.
///
/// All numbers are little-endian.
///
/// | part | order | each entry |
/// |---|---|---|
/// | header | | `metrogaz`; the version, how many places, how many names, bytes of names: 4 bytes each; how many variants, how many countries: 2 bytes each; bytes of texts: 4 bytes |
/// | countries | | two letters |
/// | variants | character | a traditional Chinese character and the simplified one that names are found by: 2 bytes each |
/// | places | GeoNames number | number, latitude and longitude in 1/100,000 degree: 4 bytes each; population in 25 bits, the number of the state in ``Subdivisions`` or 0 in 6 bits, and the highest bit for a capital: 4 bytes; country, counted from 0: 1 byte; offset of the name in the texts: 3 bytes |
/// | blocks | | offset of every 16th name in the names: 4 bytes |
/// | names | key, then place | how many bytes the key shares with the one before it, how many follow, and those; place, counted from 0: 2 bytes; ``NameReliability`` and 16 times ``Spelling``: 1 byte; with ``Spelling/apart``, a text |
/// | texts | | a length in a byte, then UTF-8 |
enum GazetteerLayout {
  static let magic = Array("metrogaz".utf8)
  static let version: UInt32 = 3
  static let headerSize = 32
  static let placeSize = 20
  /// The number of names in a block, whose first key is stored whole.
  static let blockLength = 16
  static let capital: UInt32 = 1 << 31
  /// The position of the number of the state, and its bits from there.
  static let subdivisionShift: UInt32 = 25
  static let subdivisions: UInt32 = 0x3F
  static let population: UInt32 = 1 << 25 - 1

  /// How the spelling of a name is derived from its key.
  enum Spelling: UInt8 {
    case asKey
    /// The key, starting with an upper-case letter.
    case capitalized
    /// The text after the entry.
    case apart
    /// The place's own name.
    case ofPlace
  }

  /// Returns a key that starts with an upper-case letter.
  static func capitalized(_ key: String) -> String {
    key.prefix(1).uppercased() + key.dropFirst()
  }
}
