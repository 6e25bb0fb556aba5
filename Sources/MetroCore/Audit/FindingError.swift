/// An error for a code that does not identify exactly one open finding.
package enum FindingError: CatalogError {
  /// The audit has no open finding with the code.
  case noSuchFinding(code: String)
  case severalFindings(code: String, keys: [String])
}
