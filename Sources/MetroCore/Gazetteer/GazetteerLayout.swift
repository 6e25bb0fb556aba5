/// How the bytes of the gazetteer are laid out, for `Scripts/gazetteer.sh`, which makes them, and for
/// ``GazetteerTable``, which reads them.
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

  /// How a name is written, as far as its key does not tell.
  enum Spelling: UInt8 {
    case asKey
    /// With an upper-case letter at the beginning.
    case capitalized
    /// As the text behind the key.
    case apart
  }

  /// Returns a key with an upper-case letter at its beginning.
  static func capitalized(_ key: String) -> String {
    key.prefix(1).uppercased() + key.dropFirst()
  }
}
