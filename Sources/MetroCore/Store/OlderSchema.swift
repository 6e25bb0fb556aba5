/// A catalog file whose schema is older than that of the program.
///
/// It is read from a migrated copy, which dry runs change as well. The file itself is migrated by
/// the first change that is stored.
final class OlderSchema {
  /// The path of the file, which is not that of a link.
  let path: String

  private let makeCopy: () throws -> Catalog
  private var made: Catalog?

  init(path: String, makeCopy: @escaping () throws -> Catalog) {
    self.path = path
    self.makeCopy = makeCopy
  }

  /// Returns the copy, which is made when it is first needed.
  func copy() throws -> Catalog {
    if let made { return made }
    let copy = try makeCopy()
    made = copy
    return copy
  }
}
