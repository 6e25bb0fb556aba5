extension GazetteerTable {
  /// A name of a place.
  struct Name: Equatable {
    let key: String
    /// The index of the place.
    let place: Int
    let reliability: NameReliability
    /// The name as its source writes it.
    let spelling: String
  }

  /// All names, sorted by key and place.
  var names: IteratorSequence<NameReader> { IteratorSequence(NameReader(self, fromBlock: 0)) }

  /// Reads the names from a block on, one by one.
  struct NameReader: IteratorProtocol {
    private let table: GazetteerTable
    private var offset: Int
    private var left: Int
    /// The key of the name that was read last.
    private(set) var key: [UInt8] = []

    init(_ table: GazetteerTable, fromBlock block: Int) {
      self.table = table
      offset = table.start(ofBlock: block) ?? table.nameStart
      left = table.nameCount - block * GazetteerLayout.blockLength
    }

    mutating func next() -> Name? {
      guard left > 0 else { return nil }
      left -= 1
      let bytes = unsafe table.bytes
      let keyStart = offset + 2
      let keyEnd = unsafe keyStart + Int(bytes[offset + 1])
      unsafe key.removeLast(key.count - Int(bytes[offset]))
      unsafe key.append(contentsOf: bytes[keyStart..<keyEnd])
      let place = unsafe Int(bytes[keyEnd]) | Int(bytes[keyEnd + 1]) << 8
      let kind = unsafe bytes[keyEnd + 2]
      offset = keyEnd + 3
      let text = String(decoding: key, as: UTF8.self)
      return Name(
        key: text, place: place, reliability: NameReliability(rawValue: kind & 0xF) ?? .short,
        spelling: spelling(GazetteerLayout.Spelling(rawValue: kind >> 4), of: text, place))
    }

    private mutating func spelling(
      _ spelling: GazetteerLayout.Spelling?, of key: String, _ place: Int
    ) -> String {
      switch spelling {
      case .capitalized: return GazetteerLayout.capitalized(key)
      case .ofPlace: return table.place(place).name
      case .apart:
        let text = table.text(at: offset)
        offset = text.end
        return text.string
      case .asKey, nil: return key
      }
    }
  }
}
