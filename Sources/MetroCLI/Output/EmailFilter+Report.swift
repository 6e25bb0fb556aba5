import MetroCore

extension EmailFilter {
  /// Says how many values an export left out, and how to include them.
  func report(to context: Context) {
    guard let first else { return }
    context.say(
      "\(count) \(count == 1 ? "value" : "values") with an e-mail address left out "
        + "(first: \(first)); --include-emails includes them")
  }
}
