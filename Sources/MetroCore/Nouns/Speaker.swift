package import MetroText

/// A speaker of a presentation, as one text: `NAME | ROLE | ORGANIZATION`.
///
/// Unknown parts at the end are omitted. No part contains `|`, or `;`, which joins several speakers
/// in one CSV field.
package struct Speaker: Sendable, Equatable {
  package let name: String
  package let role: String?
  package let organization: String?

  package init(_ text: String) throws(InvalidValue) {
    let bytes = text.utf8Span.span
    if CanonicalBytes.isLine(bytes), !bytes.contains(UInt8(ascii: "|")),
      !bytes.contains(UInt8(ascii: ";"))
    {
      name = text
      role = nil
      organization = nil
      return
    }
    let parts = text.parts(separatedBy: "|").map { $0.trimmingSpaces() }
    let hasSeparator = text.unicodeScalars.contains(ListText.separator)
    guard parts.count <= 3, !hasSeparator else {
      throw InvalidValue(
        text: text,
        reason: hasSeparator
          ? "a semicolon separates speakers, and cannot be part of one"
          : "it has \(parts.count) parts, and a speaker has at most three",
        expected: "NAME, NAME | ROLE or NAME | ROLE | ORGANIZATION", suggestion: nil)
    }
    self.name = try PlainText(parts[0]).text
    self.role = try parts.count > 1 && !parts[1].isEmpty ? PlainText(parts[1]).text : nil
    self.organization = try parts.count > 2 && !parts[2].isEmpty ? PlainText(parts[2]).text : nil
  }

  var text: String { Self.joined(parts) }

  /// Checks a single name, role or organization.
  static func part(_ text: String) throws(InvalidValue) -> String {
    let part = try PlainText(text).text
    guard let sign = part.unicodeScalars.first(where: { $0 == "|" || $0 == ListText.separator })
    else { return part }
    throw InvalidValue(text: text, reason: "it cannot contain '\(sign)'")
  }

  /// Joins a name, a role and an organization into the text of a speaker.
  static func joined(_ parts: [String?]) -> String {
    guard let organization = parts[2] else {
      return parts.compactMap(\.self).joined(separator: " | ")
    }
    return "\(parts[0] ?? "") | \(parts[1] ?? "") | \(organization)"
  }

  /// The name, role and organization, in the order of ``columns``.
  var parts: [String?] { [name, role, organization] }

  static let columns = ["name", "role", "organization"]

  /// The SQL expression for ``text``.
  static let textExpression = """
    name || CASE WHEN organization IS NOT NULL \
    THEN ' | ' || ifnull(role, '') || ' | ' || organization ELSE ifnull(' | ' || role, '') END
    """
}
