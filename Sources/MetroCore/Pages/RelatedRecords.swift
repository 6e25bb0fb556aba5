extension Catalog {
  /// Returns the records that belong to a record, as on its page but with all of their columns, by
  /// key: `cities`, `practices_taken_up`.
  ///
  /// Lists without records are included, so that programs find every key.
  package func related(
    to noun: Noun, id: String, today: String, names: PreferredName?
  ) throws -> [(key: String, rows: RowBuffer)] {
    try noun.sections.map { section in
      let related = Noun.named(section.noun)
      var listing = Listing(related, today: today)
      let own = related.columns.map(\.name)
      listing.columns = own + section.columns.filter { !own.contains($0) }
      listing.names = names
      try listing.filter(section.filter, id)
      let rows = RowBuffer()
      try list(listing, to: rows)
      return (section.title.lowercased().replacing(" ", with: "_"), rows)
    }
  }
}
