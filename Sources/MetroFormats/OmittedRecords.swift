import MetroCore

/// The number and the first IDs of the records that a document cannot hold.
struct OmittedRecords {
  private(set) var count = 0
  private var ids: [String] = []

  private static let shown = 5

  mutating func append(_ id: String) {
    count += 1
    if ids.count < Self.shown { ids.append(id) }
  }

  /// Returns a sentence such as `2 programs have no day: a, b`; nil if nothing was left out.
  func sentence(_ noun: Noun.Name, _ one: String, _ several: String) -> String? {
    guard count > 0 else { return nil }
    let rest = count > ids.count ? " and \(count - ids.count) more" : ""
    return "\(count) \(count == 1 ? "\(noun.rawValue) \(one)" : "\(noun.plural) \(several)"): "
      + ids.joined(separator: ", ") + rest
  }
}
