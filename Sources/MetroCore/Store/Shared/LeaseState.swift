/// Who may change a catalog on a shared drive, and which content it has: the name of the only state file in
/// its lease folder.
///
/// A state follows another by a rename, which the drive's server does for one of several computers. So a
/// rename proves that the state was the current one, whatever the caches of a computer show.
enum LeaseState: Equatable, Hashable {
  /// No process changes the catalog, whose content has this digest.
  case free(ContentName)
  /// The holder with this number may change the catalog.
  case held(ContentName, by: String)
  /// The holder is giving the catalog its new content.
  case storing(ContentName, ContentName, by: String)

  /// The beginning of the SHA-256 of a file in hexadecimal digits.
  typealias ContentName = String

  /// The name of a content that no one has read yet.
  static let unread = String(repeating: "0", count: contentLength)

  private static let contentLength = 32
  private static let holderLength = 16

  init?(name: String) {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let contents = parts.dropFirst().prefix(parts.first == "storing" ? 2 : 1)
    guard contents.allSatisfy({ Self.isNumber($0, Self.contentLength) }) else { return nil }
    switch (parts.first, parts.count) {
    case ("free", 2): self = .free(parts[1])
    case ("held", 3): self = .held(parts[1], by: parts[2])
    case ("storing", 4): self = .storing(parts[1], parts[2], by: parts[3])
    default: return nil
    }
    if let holder, !Self.isNumber(holder, Self.holderLength) { return nil }
  }

  var name: String {
    switch self {
    case .free(let content): "free-\(content)"
    case .held(let content, let holder): "held-\(content)-\(holder)"
    case .storing(let old, let new, let holder): "storing-\(old)-\(new)-\(holder)"
    }
  }

  /// The contents that the catalog can have.
  var contents: [ContentName] {
    switch self {
    case .free(let content), .held(let content, _): [content]
    case .storing(let old, let new, _): [old, new]
    }
  }

  var holder: String? {
    switch self {
    case .free: nil
    case .held(_, let holder), .storing(_, _, let holder): holder
    }
  }

  /// The same state with another holder.
  func taken(by holder: String) -> LeaseState {
    switch self {
    case .free(let content), .held(let content, _): .held(content, by: holder)
    case .storing(let old, let new, _): .storing(old, new, by: holder)
    }
  }

  /// Returns a number that no other holder has.
  static func newHolder() -> String {
    let digits = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    return String(repeating: "0", count: holderLength - digits.count) + digits
  }

  private static func isNumber(_ text: String, _ length: Int) -> Bool {
    text.utf8.count == length
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
