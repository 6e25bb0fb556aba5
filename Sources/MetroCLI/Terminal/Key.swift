/// A key of a terminal.
enum Key: Sendable, Equatable {
  case character(Character)
  case enter, escape, backspace, delete, tab
  case up, down, left, right, home, end, pageUp, pageDown
  /// A letter with the control key, in lower case.
  case control(Character)
  /// A text that was pasted, without its line breaks at the ends.
  case paste(String)
}
