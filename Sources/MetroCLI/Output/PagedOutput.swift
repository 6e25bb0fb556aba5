import MetroCore

/// Output to a terminal that uses a pager once it is longer than the screen.
///
/// If the pager cannot be started or fails, the text is printed directly.
final class PagedOutput {
  private let console: Console
  private var held: [UInt8] = []
  private var lines = 0
  /// What the pager received, unless that is more than a failing pager can have read.
  private var passed: [UInt8]? = []
  private static let mostPassed = 1 << 20
  private var target = Target.held

  private enum Target {
    case held, plain
    case paged(Console.Pager)
    /// The user has quit the pager, so the rest is discarded.
    case left
  }

  init(_ console: Console) {
    self.console = console
  }

  func write(_ bytes: Span<UInt8>) throws {
    switch target {
    case .plain: try console.writeOutput(bytes)
    case .left: break
    case .paged(let pager): try pass(bytes, to: pager)
    case .held:
      let start = held.count
      unsafe bytes.withUnsafeBufferPointer { unsafe held.append(contentsOf: $0) }
      lines += held[start...].count { $0 == UInt8(ascii: "\n") }
      if lines >= console.terminal.lines { try release() }
    }
  }

  func finish() throws {
    switch target {
    case .held:
      let text = held
      try console.writeOutput(text.span)
    case .plain: break
    case .left: break
    case .paged(let pager):
      if !pager.finish() { _ = try printPassed() }
    }
  }

  /// Passes bytes to the pager, or prints them and what it has received if it has failed.
  private func pass(_ bytes: Span<UInt8>, to pager: Console.Pager) throws {
    if passed != nil {
      unsafe bytes.withUnsafeBufferPointer { unsafe passed?.append(contentsOf: $0) }
      if passed?.count ?? 0 > Self.mostPassed { passed = nil }
    }
    guard !pager.write(bytes) else { return target = .paged(pager) }
    target = try pager.finish() || !printPassed() ? .left : .plain
  }

  /// Prints what the pager has received, and returns whether that is known.
  private func printPassed() throws -> Bool {
    guard let text = passed else { return false }
    passed = nil
    try console.writeOutput(text.span)
    return true
  }

  private func release() throws {
    // A variable that is set and empty turns the pager off, as in other programs.
    let command =
      console.environment["METRO_PAGER"] ?? console.environment["PAGER"] ?? "less -FRX"
    let text = held
    held = []
    if !["", "cat"].contains(command), let pager = console.startPager(command) {
      try pass(text.span, to: pager)
    } else {
      target = .plain
      try console.writeOutput(text.span)
    }
  }
}
