import Foundation

/// A process, as files name it that other computers may read.
struct ProcessIdentity: Equatable, Sendable {
  let number: Int32
  /// The running system and the process namespace, within which the number has one meaning; empty if unknown.
  let system: String

  /// This process.
  static let own = ProcessIdentity(number: getpid(), system: ownSystem)

  init(number: Int32, system: String) {
    self.number = number
    self.system = system
  }

  /// Reads ``text``.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2, let number = Int32(words[0]), number > 0 else { return nil }
    self.init(number: number, system: String(words[1]))
  }

  var text: String { "\(number) \(system)" }

  /// Whether it was a process of this system that has ended.
  var isGone: Bool {
    system == Self.ownSystem && !system.isEmpty && kill(number, 0) != 0 && errno == ESRCH
  }

  private static let ownSystem: String = {
    guard
      let boot = SystemFile.text(at: "/proc/sys/kernel/random/boot_id"),
      let processes = try? FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/self/ns/pid")
    else { return "" }
    return boot.trimmingCharacters(in: .whitespacesAndNewlines) + "/" + processes
  }()
}
