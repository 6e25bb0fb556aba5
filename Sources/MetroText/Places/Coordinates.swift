/// The latitude of a place in degrees of WGS 84, from -90 (south) to 90 (north).
package struct Latitude: Hashable, Sendable, CustomStringConvertible {
  /// The latitude in degrees.
  package let value: Double

  package init(_ text: String) throws(InvalidValue) {
    value = try DecimalDegrees.value(of: text, as: .latitude)
  }

  package init(_ degrees: Double) throws(InvalidValue) {
    value = try DecimalDegrees.checked(degrees, as: .latitude)
  }

  /// The shortest decimal that reads back as the same number, without an exponent.
  package var text: String { DecimalDegrees.text(of: value) }
  package var description: String { text }
}

/// The longitude of a place in degrees of WGS 84, from -180 (west) to 180 (east).
package struct Longitude: Hashable, Sendable, CustomStringConvertible {
  /// The longitude in degrees.
  package let value: Double

  package init(_ text: String) throws(InvalidValue) {
    value = try DecimalDegrees.value(of: text, as: .longitude)
  }

  package init(_ degrees: Double) throws(InvalidValue) {
    value = try DecimalDegrees.checked(degrees, as: .longitude)
  }

  /// The shortest decimal that reads back as the same number, without an exponent.
  package var text: String { DecimalDegrees.text(of: value) }
  package var description: String { text }
}
