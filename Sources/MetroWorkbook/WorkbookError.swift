/// Why a workbook cannot be read.
package enum WorkbookError: Error, Sendable, Equatable {
  /// A library that reads workbooks is not installed.
  case missingLibrary(library: String, debianPackage: String)
  /// The file is not a ZIP archive with the parts of a workbook.
  case notWorkbook
  /// A file of Excel 97-2003, or one that is encrypted in the same container.
  case oldWorkbook
  /// A binary workbook (`.xlsb`).
  case binaryWorkbook
  case encrypted
  /// A part of the workbook does not have the form that the standard requires.
  case damaged(part: String, reason: String)
  /// A part exceeds a limit that no real workbook reaches.
  case tooLarge(part: String, reason: String)
  /// The file cannot be read, or a temporary file cannot be written.
  case inputOutput(reason: String)

  /// The reason in words.
  package var reason: String {
    switch self {
    case .missingLibrary(let library, _): "\(library) is not installed"
    case .notWorkbook: "the file is not a workbook (xlsx or ods)"
    case .oldWorkbook: "the file is a workbook of Excel 97-2003"
    case .binaryWorkbook: "the file is a binary workbook (xlsb)"
    case .encrypted: "the workbook is encrypted with a password"
    case .damaged(let part, let reason): "the workbook is damaged: \(part): \(reason)"
    case .tooLarge(let part, let reason): "\(part): \(reason)"
    case .inputOutput(let reason): reason
    }
  }
}
