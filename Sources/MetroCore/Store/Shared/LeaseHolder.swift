import Foundation

/// Who holds, or waits for, the lease of a catalog on a shared drive.
package struct LeaseHolder: Sendable, Equatable {
  package let user: String
  package let host: String
  package let process: Int32
  /// The seconds since the holder was last seen to work, by the clock of the drive; nil if not known.
  package let age: Int?

  /// The system of the process, as in ``ProcessIdentity``.
  let system: String

  /// The seconds without a sign of a holder after which it may be dead.
  package static let patience = 30

  /// Whether the holder has given no sign for long.
  package var isStale: Bool { age.map { $0 > Self.patience } ?? true }

  /// Whether the holder was a process of this system that has ended.
  var isGone: Bool { ProcessIdentity(number: process, system: system).isGone }

  /// The lines that describe this process.
  static var ownText: String {
    """
    user \(NSUserName())
    host \(ownHost)
    process \(ProcessIdentity.own.number)
    system \(ProcessIdentity.own.system)

    """
  }

  /// Reads the lines that another holder has written.
  package init(text: String, age: Int?) {
    var values: [Substring: Substring] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      if words.count == 2 { values[words[0]] = words[1].prefix(200) }
    }
    user = values["user"].map(String.init) ?? "somebody"
    host = values["host"].map(String.init) ?? "an unknown computer"
    process = values["process"].flatMap { Int32($0) } ?? 0
    system = values["system"].map(String.init) ?? ""
    self.age = age
  }

  /// The name of this computer, which is not looked up in the network.
  private static var ownHost: String {
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&name, name.count - 1) == 0 else { return "an unknown computer" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
