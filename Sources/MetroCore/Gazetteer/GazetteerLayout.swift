/// The binary format of the gazetteer.
///
/// `Scripts/gazetteer.sh` writes it, and ``GazetteerTable`` reads it.
///
/// All numbers are little-endian.
///
/// | part | order | each entry |
/// |---|---|---|
/// | header | | `metrogaz`; the version, how many places, how many names: 4 bytes each; 12 bytes of zero |
/// | places | GeoNames number | number, latitude and longitude in 1/100,000 degree, population, offset of the name: 4 bytes each; two letters of the country; 2 bytes of zero |
/// | names | key, then place | offset of the key: 4 bytes; place, counted from 0: 2 bytes; ``NameReliability``; ``Spelling`` |
/// | texts | | a length in a byte, then UTF-8; offsets count from the beginning of this part |
enum GazetteerLayout {
  static let magic = Array("metrogaz".utf8)
  static let version: UInt32 = 1
  static let headerSize = 32
  static let placeSize = 24
  static let nameSize = 8

  /// How the spelling of a name is derived from its key.
  enum Spelling: UInt8 {
    case asKey
    /// The key, starting with an upper-case letter.
    case capitalized
    /// The text after the key.
    case apart
  }

  /// Returns a key that starts with an upper-case letter.
  static func capitalized(_ key: String) -> String {
    key.prefix(1).uppercased() + key.dropFirst()
  }
}
