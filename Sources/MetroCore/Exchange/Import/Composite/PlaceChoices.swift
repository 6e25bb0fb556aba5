import MetroText

/// The places that a person chose for names that several places have.
package struct PlaceChoices: Sendable, Equatable {
  /// A chosen place: a city of the catalog, a place of the gazetteer, or none.
  package enum Choice: Sendable, Equatable {
    case city(String)
    case geonames(Int)
    /// The name is not that of a place, and is left out.
    case nothing
  }

  /// The chosen place by name as written.
  package var chosen: [String: Choice]

  /// The names that were asked about and have no answer.
  package var open: Set<String>

  /// The rows of the candidates file that they are from.
  package var rows: [PlaceCandidateRow] = []

  package init(chosen: [String: Choice] = [:], open: Set<String> = []) {
    self.chosen = chosen
    self.open = open
  }

  /// Returns whether a name remains a question although a city of the catalog has it: the city was among the
  /// places that it could mean when it was asked, because the import had added it.
  func isOpen(_ name: String, for city: String) -> Bool {
    open.contains(name) && rows.contains { $0.name == name && $0.option.city == city }
  }
}

/// A name in a sheet that a person must decide, asked once for all rows.
package struct PlaceQuestion: Sendable, Equatable {
  package let name: String
  package let options: [PlaceOption]
  /// The number of rows with the name.
  package var rows = 1
}

/// Records of a type that rows refer to and that are not in the catalog.
package struct MissingRecords: Sendable, Equatable {
  package let noun: Noun.Name
  /// The names as written, in the order of the file.
  package var names: [String]
}
