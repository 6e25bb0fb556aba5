internal import CGazetteer

/// The bytes of the gazetteer: places sorted by number, names sorted by key.
///
/// They are used in place in the executable, and nothing is parsed before it is needed.
/// ``GazetteerLayout`` describes the format.
@safe struct GazetteerTable {
  let bytes: UnsafeRawBufferPointer
  let placeCount: Int
  let nameCount: Int

  private let countryStart: Int
  private let variantStart: Int
  private let placeStart: Int
  private let blockStart: Int
  let nameStart: Int
  private let textStart: Int
  private let end: Int

  /// Creates the table that is part of the executable.
  init() {
    let bytes = unsafe UnsafeRawBufferPointer(
      start: metro_gazetteer(), count: metro_gazetteer_size())
    unsafe self.init(bytes)
  }

  init(_ bytes: UnsafeRawBufferPointer) {
    unsafe self.bytes = bytes
    placeCount = Int(unsafe Self.number(bytes, at: 12))
    nameCount = Int(unsafe Self.number(bytes, at: 16))
    let counts = unsafe Self.number(bytes, at: 24)
    countryStart = GazetteerLayout.headerSize
    variantStart = countryStart + Int(counts >> 16) * 2
    placeStart = variantStart + Int(counts & 0xFFFF) * 4
    blockStart = placeStart + placeCount * GazetteerLayout.placeSize
    let blockCount = (nameCount + GazetteerLayout.blockLength - 1) / GazetteerLayout.blockLength
    nameStart = blockStart + blockCount * 4
    textStart = nameStart + Int(unsafe Self.number(bytes, at: 20))
    end = textStart + Int(unsafe Self.number(bytes, at: 28))
  }

  /// Whether the header is valid and the size matches it.
  var isWhole: Bool {
    unsafe bytes.count == end && bytes.prefix(8).elementsEqual(GazetteerLayout.magic)
      && Self.number(bytes, at: 8) == GazetteerLayout.version
  }

  // MARK: - Places

  func id(ofPlace index: Int) -> Int { Int(placeNumber(index, 0)) }

  func place(_ index: Int) -> GazetteerPlace {
    let (numbers, other) = (placeNumber(index, 12), placeNumber(index, 16))
    let country = countryStart + Int(other & 0xFF) * 2
    return GazetteerPlace(
      id: Int(placeNumber(index, 0)), name: text(at: textStart + Int(other >> 8)).string,
      country: unsafe String(decoding: bytes[country..<(country + 2)], as: UTF8.self),
      latitude: Double(Int32(bitPattern: placeNumber(index, 4))) / 100_000,
      longitude: Double(Int32(bitPattern: placeNumber(index, 8))) / 100_000,
      population: Int(numbers & GazetteerLayout.population),
      isCapital: numbers & GazetteerLayout.capital != 0,
      subdivision: UInt8(numbers >> GazetteerLayout.subdivisionShift & GazetteerLayout.subdivisions)
    )
  }

  /// Returns the index of the place with a number, or nil if there is none.
  func index(ofID id: Int) -> Int? {
    let index = Self.partition(placeCount) { self.id(ofPlace: $0) < id }
    return index < placeCount && self.id(ofPlace: index) == id ? index : nil
  }

  // MARK: - Names

  /// Returns the form of a name by which it is found.
  func key(of name: String) -> String { GazetteerKey.key(of: name, simplified: simplified) }

  /// Returns the names with a key.
  func names(ofKey key: String) -> [Name] {
    let target = Array(key.utf8)
    // The block before the first one that begins with the key, or later, can have it too.
    let block = Self.partition(blockCount) {
      firstKey(ofBlock: $0).lexicographicallyPrecedes(target)
    }
    var names = NameReader(self, fromBlock: max(0, block - 1))
    var found: [Name] = []
    while let name = names.next(), !target.lexicographicallyPrecedes(names.key) {
      if names.key == target { found.append(name) }
    }
    return found
  }

  private var blockCount: Int { (nameStart - blockStart) / 4 }

  /// Returns where the names of a block start; nil for one after the last.
  func start(ofBlock block: Int) -> Int? {
    guard block < blockCount else { return nil }
    return nameStart + Int(unsafe Self.number(bytes, at: blockStart + block * 4))
  }

  private func firstKey(ofBlock block: Int) -> [UInt8] {
    // The first key of a block shares nothing with the one before it.
    let start = (start(ofBlock: block) ?? nameStart) + 2
    return unsafe Array(bytes[start..<(start + Int(bytes[start - 1]))])
  }

  /// Returns the simplified form of a Chinese character, or nil if it has none.
  private func simplified(_ character: UInt16) -> UInt16? {
    let count = (placeStart - variantStart) / 4
    func pair(_ index: Int) -> UInt32 {
      unsafe Self.number(bytes, at: variantStart + index * 4)
    }
    let index = Self.partition(count) { pair($0) & 0xFFFF < UInt32(character) }
    guard index < count, pair(index) & 0xFFFF == UInt32(character) else { return nil }
    return UInt16(pair(index) >> 16)
  }

  // MARK: - Bytes

  /// A text and the offset after it.
  struct Text {
    let string: String
    let end: Int
  }

  func text(at offset: Int) -> Text {
    let end = unsafe offset + 1 + Int(bytes[offset])
    return Text(
      string: unsafe String(decoding: bytes[(offset + 1)..<end], as: UTF8.self), end: end)
  }

  private func placeNumber(_ index: Int, _ offset: Int) -> UInt32 {
    unsafe Self.number(bytes, at: placeStart + index * GazetteerLayout.placeSize + offset)
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
    UInt32(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// Returns the first index for which `holds` is false.
  ///
  /// `holds` must be true up to some index and false from there on.
  private static func partition(_ count: Int, _ holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
