import MetroText

/// Computes the blocking keys of a record: only records that share a key are compared, because a
/// million records have too many pairs.
///
/// A name has a key for its words in any order; for its letters without spaces; for its consonants
/// by sound, which survive spelling by ear; for the beginnings of its words; for its words without
/// each one in turn, so that one word may differ; and, if it is short, for its letters without each
/// one in turn, so that two names one typing error apart share a key (deletion neighborhoods: Mor
/// and Fraenkel, A hash code method for detecting and correcting spelling errors, 1982). Further
/// keys come from the words at a place, the months at a host, map cells, and the values of
/// registers and web addresses.
struct BlockingKeys {
  let noun: Noun.Name

  /// The maximum length, in letters, of a name that gets a key for each of its letters.
  private static let shortest = 20

  func forEach(of record: ComparedRecord, _ take: (UInt64) -> Void) {
    for name in record.names { forEach(of: name, in: record.place, take) }
    for detail in record.details {
      switch detail.field {
      case .geonames, .wikidata, .sha256: take(key(detail.field.rawValue, detail.text.utf8))
      case .url:
        let address = ComparedAddress(detail.text)
        take(key("url", (address.host + address.path).utf8))
      default: break
      }
    }
    if let coordinates = record.coordinates { forEachCell(of: coordinates, take) }
    if noun == .program, let host = record.place?.ids.first, let dates = record.dates {
      for month in Self.months(dates) { take(key("month", host.utf8, number: UInt64(month))) }
    }
  }

  private func forEach(
    of name: ComparedName, in place: ComparedRecord.Place?, _ take: (UInt64) -> Void
  ) {
    let joined = name.joined
    guard !joined.isEmpty else {
      take(key("written", name.written.utf8))
      return
    }
    take(key("letters", joined))
    if joined.count <= Self.shortest {
      for left in joined.indices {
        // A doubled letter gives the same key twice.
        if left > 0, joined[left] == joined[left - 1] { continue }
        take(key("letters", joined[..<left], joined[(left + 1)...]))
      }
    }
    let consonants = NameSound.consonants(of: NameSound.spelled(joined))
    if consonants.count >= 4 { take(key("consonants", consonants)) }
    let words = name.words
    if words.count >= 2 {
      take(key("beginnings", name.latin.split(separator: Byte.space).flatMap { $0.prefix(4) }))
    }
    take(Self.key(of: words, without: nil))
    if words.count >= 2 {
      for left in words.indices { take(Self.key(of: words, without: left)) }
    }
    guard let place, noun != .city else { return }
    for word in words where word.weight == 1 {
      for id in place.ids { take(key("word", id.utf8, number: word.hash)) }
    }
  }

  /// Computes a key of words, which are sorted by hash, so their order in the name does not matter.
  private static func key(of words: [ComparedName.Word], without left: Int?) -> UInt64 {
    var hash = FNVHash("words".utf8)
    for (index, word) in words.enumerated() where index != left {
      hash.add(number: word.hash)
    }
    return hash.value
  }

  private func key(
    _ kind: String, _ bytes: some Sequence<UInt8>, _ more: some Sequence<UInt8> = [],
    number: UInt64? = nil
  ) -> UInt64 {
    var hash = FNVHash(kind.utf8)
    hash.add(0)
    for byte in bytes { hash.add(byte) }
    for byte in more { hash.add(byte) }
    if let number { hash.add(number: number) }
    return hash.value
  }

  /// Passes the keys of a point's cells in four grids, each offset by half a cell: two points less
  /// than half a cell apart share one.
  private func forEachCell(
    of point: ComparedRecord.Coordinates, _ take: (UInt64) -> Void
  ) {
    // About 9 km for cities and 900 m for sites, at the equator.
    let size = noun == .city ? 0.08 : 0.008
    for (north, east) in [(0.0, 0.0), (0.5, 0), (0, 0.5), (0.5, 0.5)] {
      let row = Int(nearest: (point.latitude / size + north).rounded(.down))
      let column = Int(nearest: (point.longitude / size + east).rounded(.down))
      let cell = UInt64(bitPattern: Int64(row &* 1_000_003 &+ column))
      take(key("cell \(north) \(east)", [], number: cell))
    }
  }

  /// Returns the months that dates cover, counted from the year 0.
  ///
  /// Dates longer than a year return none because they distinguish little; the words at the host
  /// remain as keys.
  private static func months(_ dates: ComparedRecord.Dates) -> Range<Int> {
    func month(_ day: String) -> Int? {
      guard let year = Int(day.prefix(4)), let month = Int(day.dropFirst(5).prefix(2)) else {
        return nil
      }
      return year * 12 + month
    }
    guard let first = month(dates.first), let last = month(dates.last), last - first < 13 else {
      return 0..<0
    }
    return first..<last + 1
  }
}
