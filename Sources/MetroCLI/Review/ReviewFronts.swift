import MetroCore
import MetroText

/// Runs a review on a terminal in raw mode.
struct ScreenReview {
  let session: ReviewSession
  let context: Context

  func run() throws {
    let screen = try context.console.startScreen()
    defer { screen.close() }
    var decoder = KeyDecoder()
    while true {
      if context.console.isInterrupted() { throw StorageError.interrupted }
      try session.checkCurrent()
      session.review.size = screen.size()
      draw(to: screen)
      guard let bytes = try screen.read(decoder.isWaiting ? Self.escapeTime : nil) else { return }
      let keys = bytes.isEmpty ? decoder.finish() : decoder.take(bytes)
      for key in keys {
        try session.checkCurrent()
        guard let request = session.review.press(key) else { continue }
        if case .suspend = request {
          screen.stop()
          // The rest was typed for the shell.
          break
        }
        let goesOn = try session.perform(request) { work in try screen.suspended(work) }
        if !goesOn { return }
        try session.checkCurrent()
        draw(to: screen)
      }
    }
  }

  /// The seconds after which an escape is the key and not the beginning of a sequence.
  private static let escapeTime = 0.05

  private func draw(to screen: Console.Screen) {
    let text = session.review.screen
    // The cursor is hidden while the lines are drawn.
    var bytes = "\u{1B}[?25l\u{1B}[H"
    let lines = text.lines.map { usesColor ? $0.colored : $0.text }
    bytes += lines.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n") + "\u{1B}[J"
    if let cursor = text.cursor {
      bytes += "\u{1B}[\(cursor.line + 1);\(cursor.column + 1)H\u{1B}[?25h"
    }
    screen.write(bytes)
  }

  private var usesColor: Bool { context.console.variable("NO_COLOR") == nil }
}

/// Runs a review line by line, for screen readers and simple terminals.
struct PlainReview {
  let session: ReviewSession
  let context: Context

  func run() throws {
    session.review.size.columns = context.console.terminal.columns
    while true {
      try session.checkCurrent()
      let lines = session.review.plainText.map { $0 + "\n" }.joined()
      try context.console.write(lines + "\n")
      let prompt = session.review.plainPrompt
      guard let line = try context.line(ask: { try context.console.write(prompt) }) else {
        return try context.console.write("\n")
      }
      guard let request = session.review.enter(line) else { continue }
      if case .suspend = request { continue }
      guard try session.perform(request, runEditor: { try $0() }) else { return }
    }
  }
}
