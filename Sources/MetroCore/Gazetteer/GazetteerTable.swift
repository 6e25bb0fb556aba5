internal import CGazetteer
import Foundation

/// The bytes of the gazetteer: places sorted by number, names sorted by folded key.
///
/// They are used in place in the executable, and nothing is parsed before it is needed.
/// ``GazetteerLayout`` describes the format.
@safe struct GazetteerTable {
  private let bytes: UnsafeRawBufferPointer
  let placeCount: Int
  let nameCount: Int

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
  }

  /// Whether the header is valid and the size matches it, except for the texts.
  var isWhole: Bool {
    unsafe bytes.count >= textStart && bytes.prefix(8).elementsEqual(GazetteerLayout.magic)
      && Self.number(bytes, at: 8) == GazetteerLayout.version
  }

  var textSize: Int { unsafe bytes.count - textStart }

  // MARK: - Places

  func id(ofPlace index: Int) -> Int { Int(placeNumber(index, 0)) }

  func place(_ index: Int) -> GazetteerPlace {
    let start = GazetteerLayout.headerSize + index * GazetteerLayout.placeSize
    return GazetteerPlace(
      id: Int(placeNumber(index, 0)), name: text(at: Int(placeNumber(index, 16))).string,
      country: unsafe String(decoding: bytes[(start + 20)..<(start + 22)], as: UTF8.self),
      latitude: Double(Int32(bitPattern: placeNumber(index, 4))) / 100_000,
      longitude: Double(Int32(bitPattern: placeNumber(index, 8))) / 100_000,
      population: Int(placeNumber(index, 12)))
  }

  /// Returns the index of the place with a number, or nil if there is none.
  func index(ofID id: Int) -> Int? {
    let index = Self.partition(placeCount) { self.id(ofPlace: $0) < id }
    return index < placeCount && self.id(ofPlace: index) == id ? index : nil
  }

  // MARK: - Names

  /// Returns the indices of the names with a key.
  func names(ofKey key: String) -> Range<Int> {
    var key = key
    return key.withUTF8 { key in
      let first = Self.partition(nameCount) { unsafe order(ofName: $0, key) < 0 }
      var end = first
      while end < nameCount, unsafe order(ofName: end, key) == 0 { end += 1 }
      return first..<end
    }
  }

  func place(ofName index: Int) -> Int {
    let start = nameStart + index * GazetteerLayout.nameSize + 4
    return Int(
      UInt16(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt16.self)))
  }

  func standing(ofName index: Int) -> NameReliability {
    unsafe NameReliability(rawValue: bytes[nameStart + index * GazetteerLayout.nameSize + 6])
      ?? .short
  }

  func key(ofName index: Int) -> String { keyText(index).string }

  /// The name as GeoNames writes it.
  func spelling(ofName index: Int) -> String {
    let key = keyText(index)
    switch unsafe GazetteerLayout.Spelling(
      rawValue: bytes[nameStart + index * GazetteerLayout.nameSize + 7])
    {
    case .capitalized: return GazetteerLayout.capitalized(key.string)
    case .apart: return text(at: key.end).string
    case .asKey, nil: return key.string
    }
  }

  // MARK: - Bytes

  private var nameStart: Int { GazetteerLayout.headerSize + placeCount * GazetteerLayout.placeSize }
  private var textStart: Int { nameStart + nameCount * GazetteerLayout.nameSize }

  /// The bytes of a text, and the offset after it.
  @safe private struct Text {
    let bytes: UnsafeRawBufferPointer
    let end: Int

    var string: String { unsafe String(decoding: bytes, as: UTF8.self) }
  }

  private func text(at offset: Int) -> Text {
    let start = textStart + offset + 1
    let end = unsafe start + Int(bytes[start - 1])
    return unsafe Text(
      bytes: UnsafeRawBufferPointer(rebasing: bytes[start..<end]), end: end - textStart)
  }

  private func keyText(_ name: Int) -> Text {
    text(at: Int(unsafe Self.number(bytes, at: nameStart + name * GazetteerLayout.nameSize)))
  }

  /// Compares the key of a name with another key, byte by byte; returns a negative number, 0 or a
  /// positive number.
  private func order(ofName index: Int, _ key: UnsafeBufferPointer<UInt8>) -> Int {
    let own = keyText(index)
    let count = unsafe min(own.bytes.count, key.count)
    if count > 0, let left = unsafe own.bytes.baseAddress, let right = key.baseAddress {
      let order = unsafe memcmp(left, right, count)
      if order != 0 { return Int(order) }
    }
    return unsafe own.bytes.count - key.count
  }

  private func placeNumber(_ index: Int, _ offset: Int) -> UInt32 {
    unsafe Self.number(
      bytes, at: GazetteerLayout.headerSize + index * GazetteerLayout.placeSize + offset)
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
