/// Why a code does not lead to one finding of the audit.
package enum FindingError: CatalogError {
  /// No open finding of the audit has the code.
  case noSuchFinding(code: String)
  case severalFindings(code: String, keys: [String])
}
