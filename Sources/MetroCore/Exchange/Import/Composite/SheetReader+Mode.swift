import MetroText

/// Events without a place, and modes beside a host.
extension SheetReader {
  /// Takes words for a mode in the place of the host, which is then empty.
  func readOnlineHost(_ row: inout SheetRow) {
    guard let text = row.values["host"]?.text, !cells.isDecided(text, "host") else { return }
    var words = text
    var mode = ModePhrase(text)
    if mode == nil, let trailing = TrailingRemark(text), !isCity(trailing.remark) {
      // `En línea (sede técnica: Lima)` names no host.
      mode = ModePhrase(trailing.base)
      words = trailing.base
      if mode != nil {
        SheetNote.add(
          SheetNote(kind: .remark, column: "host", text: trailing.remark), to: &row.notes)
      }
    }
    guard let mode else { return }
    row.values["host"] = nil
    SheetNote.add(
      SheetNote(kind: mode == .online ? .online : .mode, column: "host", text: words),
      to: &row.notes)
    set(mode, &row)
  }

  private func isCity(_ text: String) -> Bool {
    WrittenPlace.readings(of: text).contains { !Gazetteer.candidates(named: $0.name).isEmpty }
  }

  /// Sets the mode of a program, unless a column gives it.
  func set(_ mode: ModePhrase, _ row: inout SheetRow) {
    guard row.values["mode"] ?? .none == .none else { return }
    row.values["mode"] = FieldValue(.text(mode.rawValue))
  }
}
