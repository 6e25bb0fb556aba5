@testable import MetroCore

extension [Noun.Name: [[String?]]] {
  /// Returns the contents after changes, computed only from the changes.
  func applying(_ changes: [Change]) -> Self {
    var contents = self
    for change in changes {
      let noun = Noun.named(change.noun)
      var rows = contents[change.noun] ?? []
      let index = rows.firstIndex { $0[0] == change.id }
      switch change.kind {
      case .added:
        let texts = noun.fields.map { field in
          change.fields.first { $0.field == field.name }?.after
        }
        rows.append([change.id] + texts)
      case .updated:
        guard let index else { continue }
        for field in change.fields {
          guard let column = noun.exportColumns.firstIndex(of: field.field),
            rows[index][column] == field.before
          else { continue }
          rows[index][column] = field.after
        }
      case .removed:
        guard let index else { continue }
        rows.remove(at: index)
      case .renamed(let old):
        contents = contents.renaming(noun, old, change.id)
        continue
      }
      contents[change.noun] = rows
    }
    return contents
  }
}
