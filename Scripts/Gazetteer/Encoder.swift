import Foundation

/// Writes the table as ``GazetteerLayout`` describes it.
struct Encoder {
  private var texts: [UInt8] = []
  private var offsets: [String: UInt32] = [:]

  /// Returns the bytes of the table.
  mutating func table(
    _ cities: [City], _ names: [Name], variants: [(from: UInt16, to: UInt16)]
  ) -> Data {
    let countries = Set(cities.map(\.country)).sorted()
    let places = placeBytes(cities, countries)
    let (blocks, nameBytes) = Self.nameBytes(names, cities)
    var data = GazetteerLayout.magic
    data += Self.bytes(GazetteerLayout.version) + Self.bytes(UInt32(cities.count))
    data += Self.bytes(UInt32(names.count)) + Self.bytes(UInt32(nameBytes.count))
    data += Self.bytes(UInt16(variants.count)) + Self.bytes(UInt16(countries.count))
    data += Self.bytes(UInt32(texts.count))
    data += countries.flatMap { Array($0.utf8) }
    data += variants.flatMap { Self.bytes($0.from) + Self.bytes($0.to) }
    return Data(data + places + blocks + nameBytes + texts)
  }

  private mutating func placeBytes(_ cities: [City], _ countries: [String]) -> [UInt8] {
    let numbers = Dictionary(uniqueKeysWithValues: zip(countries, 0...))
    var data: [UInt8] = []
    for city in cities {
      data += Self.bytes(city.id)
      data += Self.bytes(Int32((city.latitude * 100_000).rounded()))
      data += Self.bytes(Int32((city.longitude * 100_000).rounded()))
      let capital = city.isCapital ? GazetteerLayout.capital : 0
      let subdivision = UInt32(city.subdivision) << GazetteerLayout.subdivisionShift
      data += Self.bytes(city.population | subdivision | capital)
      data += Self.bytes(UInt32(numbers[city.country] ?? 0) | put(city.name) << 8)
    }
    return data
  }

  /// Appends a text to the others, unless it is there, and returns its offset.
  private mutating func put(_ text: String) -> UInt32 {
    if let offset = offsets[text] { return offset }
    let offset = UInt32(texts.count)
    offsets[text] = offset
    texts += Self.text(text)
    return offset
  }

  private static func nameBytes(
    _ names: [Name], _ cities: [City]
  ) -> (blocks: [UInt8], names: [UInt8]) {
    var blocks: [UInt8] = []
    var data: [UInt8] = []
    var last: [UInt8] = []
    for (index, name) in names.enumerated() {
      if index % GazetteerLayout.blockLength == 0 {
        blocks += bytes(UInt32(data.count))
        last = []
      }
      let key = Array(name.key.utf8)
      let shared = zip(last, key).prefix { $0 == $1 }.count
      data += [UInt8(shared), UInt8(key.count - shared)] + key[shared...]
      data += bytes(UInt16(name.place))
      let spelling: GazetteerLayout.Spelling =
        name.spelling == cities[name.place].name
        ? .ofPlace
        : name.spelling == name.key
          ? .asKey : name.spelling == GazetteerLayout.capitalized(name.key) ? .capitalized : .apart
      data.append(name.reliability.rawValue | spelling.rawValue << 4)
      if spelling == .apart { data += text(name.spelling) }
      last = key
    }
    return (blocks, data)
  }

  private static func text(_ text: String) -> [UInt8] {
    [UInt8(text.utf8.count)] + Array(text.utf8)
  }

  private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
