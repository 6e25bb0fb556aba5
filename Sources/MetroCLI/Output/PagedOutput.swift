import MetroCore

/// Output to a terminal that uses a pager once it is longer than the screen.
///
/// If the pager cannot be started, the text is printed directly.
final class PagedOutput {
  private let console: Console
  private var held: [UInt8] = []
  private var lines = 0
  private var target = Target.held

  private enum Target {
    case held, plain
    case paged(Console.Pager)
    /// The user has quit the pager, so the rest is discarded.
    case left(Console.Pager)
  }

  init(_ console: Console) {
    self.console = console
  }

  func write(_ bytes: Span<UInt8>) throws {
    switch target {
    case .plain: try console.writeOutput(bytes)
    case .left: break
    case .paged(let pager):
      if !pager.write(bytes) { target = .left(pager) }
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
    case .paged(let pager), .left(let pager): pager.finish()
    }
  }

  private func release() throws {
    let command = console.variable("METRO_PAGER") ?? console.variable("PAGER") ?? "less -FRX"
    let text = held
    held = []
    if command != "cat", let pager = console.startPager(command) {
      target = pager.write(text.span) ? .paged(pager) : .left(pager)
    } else {
      target = .plain
      try console.writeOutput(text.span)
    }
  }
}
