import MetroCore

extension Context {
  /// Makes the description of an applied folder fit its files, so that later edits are compared with them.
  func describe(_ plan: ApplyPlan, in folder: String) {
    guard let text = plan.description else { return }
    do {
      let output = try OutputFile(
        path: "\(folder)/datapackage.json", sparing: catalogPath())
      try output.write(text.utf8Span.span)
      try output.commit()
    } catch {
      note(
        error,
        hint:
          "the edits were applied, but datapackage.json does not describe them; dump the folder "
          + "again before you edit it")
    }
  }
}
