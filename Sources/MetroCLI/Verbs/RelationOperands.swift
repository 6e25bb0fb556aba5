import ArgumentParser
import MetroCore

/// The operands of a relation command: a program or network, and cities.
struct RelationOperands<R: RelationCommands>: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The \(R.owner)\(R.ownerNote), by ID or name.", valueName: R.owner),
    completion: .ids(of: R.ownerNoun))
  var owner: String?

  @Argument(
    help: ArgumentHelp("The cities, by ID or name.", valueName: "city"),
    completion: .ids(of: .named(.city)))
  var cities: [String] = []

  /// The operands of the usage line.
  static var usage: String { "<\(R.owner)> <city> ..." }

  /// Returns the checked values of one record for each city, each with the same details.
  ///
  /// - Throws: `Failure` if an operand is missing.
  func records(
    _ details: [String: FieldValue], of command: any MetroCommand.Type
  ) throws -> [[String: FieldValue]] {
    guard let owner else { throw Failure.missing("<\(R.owner)>", of: command) }
    guard !cities.isEmpty else { throw Failure.missing("<city> ...", of: command) }
    return try cities.map { city in
      var values = details
      values[R.owner] = try R.noun.field(R.owner)?.value(from: [owner])
      values["city"] = try R.noun.field("city")?.value(from: [city])
      return values
    }
  }
}

extension RelationCommands {
  static var ownerNoun: Noun {
    guard case .reference(let name)? = noun.field(owner)?.type else { return noun }
    return .named(name)
  }

  /// A note that explains the owner if its field is not named like its record type.
  static var ownerNote: String { owner == ownerNoun.description ? "" : ", an \(ownerNoun)" }
}
