import MetroText

/// Gives records the addresses of proposals, all in one revision.
///
/// A moved address is replaced. An archived copy becomes a second link, beside the one that fails.
package struct ApplyProposals: CatalogOperation {
  /// The IDs of the proposals; nil for all of one kind.
  package let ids: [String]?
  package let kind: LinkProposal.Kind?

  package init(ids: [String]?, kind: LinkProposal.Kind? = nil) {
    self.ids = ids
    self.kind = kind
  }

  /// Returns the number of applied proposals.
  ///
  /// - Throws: `LinkError.noSuchProposal`.
  package func run(by writer: CatalogWriter) throws -> Int {
    let all = try LinkProposals(database: writer.database).all()
    if let missing = ids?.first(where: { id in !all.contains { $0.id == id } }) {
      throw LinkError.noSuchProposal(id: missing)
    }
    let chosen = all.filter { ids?.contains($0.id) ?? true && kind ?? $0.kind == $0.kind }
    for proposal in chosen {
      for record in proposal.records {
        switch proposal.kind {
        case .moved: try replace(record, proposal, writer)
        case .archive: try addCopy(record, proposal, writer)
        }
      }
    }
    return chosen.count
  }

  private func replace(
    _ record: RecordAddress, _ proposal: LinkProposal, _ writer: CatalogWriter
  ) throws {
    let noun = Noun.named(record.noun)
    let old = try writer.reader.values(noun, id: record.id)?.text("url") ?? ""
    // A fragment is part of the record, and was never sent.
    let fragment = proposal.target.contains("#") ? "" : old.drop { $0 != "#" }
    var values = ["url": FieldValue(.text(try WebAddress(proposal.target + fragment).text))]
    if noun.field("state") != nil { values["state"] = FieldValue(.text("working")) }
    try writer.edit(noun, id: record.id, values)
  }

  private func addCopy(
    _ record: RecordAddress, _ proposal: LinkProposal, _ writer: CatalogWriter
  ) throws {
    var values = [
      "relation": FieldValue(.text("archive")), "url": FieldValue(.text(proposal.target)),
    ]
    if record.noun == .link {
      let link = try writer.reader.values(.link, id: record.id)
      for column in Noun.linkOwner.columns { values[column] = link?[column] }
    } else {
      values[record.noun.rawValue] = FieldValue(.text(record.id))
    }
    try writer.add(.link, values, isKnownToBeNew: true)
  }
}
