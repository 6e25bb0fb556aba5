/// A reader that returns the texts of single JSON objects, one after another.
package protocol JSONObjectTexts: AnyObject {
  /// Returns the bytes of the next object, or nil at the end.
  ///
  /// - Throws: ``JSONError`` for a text in which no further object can be found, and for a line
  ///   that is too long, after which the next call continues; the errors of the read closure.
  func next() throws -> [UInt8]?

  /// The position at which the most recently returned text begins.
  var start: JSONPlace { get }
}
