import MetroCore

/// Records that a document cannot hold: how many, and the first ids.
struct OmittedRecords {
  private(set) var count = 0
  private var ids: [String] = []

  private static let shown = 5

  mutating func append(_ id: String) {
    count += 1
    if ids.count < Self.shown { ids.append(id) }
  }

  /// A sentence such as `2 programs have no day: a, b`; nil where nothing was left out.
  func sentence(_ noun: Noun.Name, _ one: String, _ several: String) -> String? {
    guard count > 0 else { return nil }
    let rest = count > ids.count ? " and \(count - ids.count) more" : ""
    return "\(count) \(count == 1 ? "\(noun.rawValue) \(one)" : "\(noun.plural) \(several)"): "
      + ids.joined(separator: ", ") + rest
  }
}
