/// A line of a screen with one style.
struct ScreenLine: Sendable, Equatable {
  enum Style: Sendable, Equatable {
    case plain, bold, faint, error, warning, note, bar
  }

  var text: String
  var style = Style.plain

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// The text with the escape sequences of ECMA-48.
  var colored: String {
    switch style {
    case .plain: text
    case .bold: "\u{1B}[1m\(text)\u{1B}[0m"
    case .faint: "\u{1B}[2m\(text)\u{1B}[0m"
    case .error: "\u{1B}[1;31m\(text)\u{1B}[0m"
    case .warning: "\u{1B}[1;33m\(text)\u{1B}[0m"
    case .note: "\u{1B}[1;36m\(text)\u{1B}[0m"
    case .bar: "\u{1B}[7m\(text)\u{1B}[0m"
    }
  }
}

/// The lines of a screen, and the cells above and left of the cursor if it is visible.
struct ScreenText: Sendable, Equatable {
  var lines: [ScreenLine]
  var cursor: Cursor?

  struct Cursor: Sendable, Equatable {
    let line: Int
    let column: Int
  }
}
