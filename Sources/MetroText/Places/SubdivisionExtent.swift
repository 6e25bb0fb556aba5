/// About where the states and provinces of the United States, Canada and Brazil are, to check that a city is
/// in the one that stands beside its name.
///
/// A state is in one rectangle, or in two that leave out cities of its neighbors.
package enum SubdivisionExtent {
  /// Returns whether a point is in a state or province, with some 30 km around it, by its code or name; nil
  /// for another text or country.
  package static func contains(
    _ text: String, in country: String, latitude: Double, longitude: Double
  ) -> Bool? {
    let key = FoldedName.key(of: text)
    let boxes = (all[country] ?? []).filter { $0.keys.contains(key) }
    guard !boxes.isEmpty else { return nil }
    return boxes.contains { $0.contains(latitude, longitude, margin: margin) }
  }

  /// Returns whether a text is the code or the name of such a state or province.
  package static func knows(_ text: String) -> Bool { keys.contains(FoldedName.key(of: text)) }

  /// Returns whether a point in a country is certainly in a state or province with a code or name, because
  /// it is in no other one; false for another text or country.
  package static func isOnly(
    _ text: String, in country: String, latitude: Double, longitude: Double
  ) -> Bool {
    let key = FoldedName.key(of: text)
    guard contains(text, in: country, latitude: latitude, longitude: longitude) == true else {
      return false
    }
    return !(all[country] ?? []).contains {
      !$0.keys.contains(key) && $0.contains(latitude, longitude, margin: rounding)
    }
  }

  private struct Box {
    let keys: Set<String>
    let latitudes: ClosedRange<Double>
    let longitudes: ClosedRange<Double>

    func contains(_ latitude: Double, _ longitude: Double, margin: Double) -> Bool {
      latitude >= latitudes.lowerBound - margin && latitude <= latitudes.upperBound + margin
        && longitude >= longitudes.lowerBound - margin
        && longitude <= longitudes.upperBound + margin
    }
  }

  private static let margin = 0.3

  /// How far a state may reach beyond its rectangles.
  private static let rounding = 0.02

  private static let all: [String: [Box]] = [
    "US": boxes(unitedStates), "CA": boxes(canada), "BR": boxes(brazil),
  ]

  private static let keys = all.values.joined().reduce(into: Set<String>()) {
    $0.formUnion($1.keys)
  }

  /// Reads lines of names, southern and northern latitude, western and eastern longitude.
  private static func boxes(_ text: String) -> [Box] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ").map(String.init)
      let numbers = parts.suffix(4).compactMap(Double.init)
      guard numbers.count == 4 else { return nil }
      let names = parts.dropLast(4).joined(separator: " ").split(separator: "|")
      return Box(
        keys: Set(names.map { FoldedName.key(of: String($0)) }),
        latitudes: numbers[0]...numbers[1], longitudes: numbers[2]...numbers[3])
    }
  }

  private static let unitedStates = """
    AL|Alabama 30.2 35.0 -88.5 -84.9
    AK|Alaska 51.2 71.4 -179.2 -129.9
    AZ|Arizona 31.3 37.0 -114.8 -109.0
    AR|Arkansas 33.0 36.5 -94.6 -89.6
    CA|California 32.5 42.0 -124.5 -114.1
    CO|Colorado 37.0 41.0 -109.1 -102.0
    CT|Connecticut 41.0 42.1 -73.7 -71.8
    DE|Delaware 38.4 39.8 -75.8 -75.0
    DC|District of Columbia 38.8 39.0 -77.1 -76.9
    FL|Florida 24.5 31.0 -87.6 -80.0
    GA|Georgia 30.4 35.0 -85.6 -80.8
    HI|Hawaii 18.9 22.3 -160.3 -154.8
    ID|Idaho 42.0 49.0 -117.2 -111.0
    IL|Illinois 37.0 42.5 -91.5 -87.5
    IN|Indiana 37.8 41.8 -88.1 -84.8
    IA|Iowa 40.4 43.5 -96.6 -90.1
    KS|Kansas 37.0 40.0 -102.1 -94.6
    KY|Kentucky 36.5 39.1 -89.6 -82.0
    LA|Louisiana 28.9 33.0 -94.0 -88.8
    ME|Maine 43.0 47.5 -71.1 -66.9
    MD|Maryland 37.9 39.7 -79.5 -75.0
    MA|Massachusetts 41.2 42.9 -73.5 -69.9
    MI|Michigan 41.7 48.3 -90.4 -82.1
    MN|Minnesota 43.5 49.4 -97.2 -89.5
    MS|Mississippi 30.2 35.0 -91.7 -88.1
    MO|Missouri 36.0 40.6 -95.8 -89.1
    MT|Montana 44.4 49.0 -116.0 -104.0
    NE|Nebraska 40.0 43.0 -104.1 -95.3
    NV|Nevada 35.0 42.0 -120.0 -114.0
    NH|New Hampshire 42.7 45.3 -72.6 -70.6
    NJ|New Jersey 38.9 41.4 -75.6 -73.9
    NM|New Mexico 31.3 37.0 -109.1 -103.0
    NY|New York 40.9 45.0 -79.8 -73.25
    NY|New York 40.5 41.1 -74.3 -71.9
    NC|North Carolina 33.8 36.6 -84.3 -75.5
    ND|North Dakota 45.9 49.0 -104.1 -96.6
    OH|Ohio 38.4 42.0 -84.8 -80.5
    OK|Oklahoma 33.6 37.0 -103.0 -94.4
    OR|Oregon 42.0 46.3 -124.6 -116.5
    PA|Pennsylvania 39.7 42.3 -80.5 -74.7
    RI|Rhode Island 41.1 42.0 -71.9 -71.1
    SC|South Carolina 32.0 35.2 -83.4 -78.5
    SD|South Dakota 42.5 45.9 -104.1 -96.4
    TN|Tennessee 35.0 36.7 -90.3 -81.6
    TX|Texas 25.8 36.5 -106.6 -93.5
    UT|Utah 37.0 42.0 -114.1 -109.0
    VT|Vermont 42.7 45.0 -73.4 -71.5
    VA|Virginia 36.5 39.5 -83.7 -77.35
    VA|Virginia 36.5 39.05 -77.35 -75.2
    WA|Washington 45.55 49.0 -124.8 -116.9
    WV|West Virginia 37.2 40.6 -82.6 -77.7
    WI|Wisconsin 42.5 47.1 -92.9 -86.8
    WY|Wyoming 41.0 45.0 -111.1 -104.1
    """

  private static let canada = """
    AB|Alberta 49.0 60.0 -120.0 -110.0
    BC|British Columbia|Colombie-Britannique 48.3 60.0 -139.1 -114.0
    MB|Manitoba 49.0 60.0 -102.1 -88.9
    NB|New Brunswick|Nouveau-Brunswick 44.6 48.1 -69.1 -63.8
    NL|Newfoundland|Newfoundland and Labrador|Labrador 46.6 60.4 -67.8 -52.6
    NS|Nova Scotia|Nouvelle-Écosse 43.4 47.0 -66.4 -59.7
    NT|Northwest Territories 60.0 78.8 -136.5 -102.0
    NU|Nunavut 51.6 83.2 -120.4 -61.0
    ON|Ontario 41.7 56.9 -95.2 -74.3
    PE|PEI|Prince Edward Island 45.9 47.1 -64.5 -61.9
    QC|Québec 45.0 62.6 -79.8 -57.1
    SK|Saskatchewan 49.0 60.0 -110.0 -101.4
    YT|Yukon 60.0 69.7 -141.0 -123.8
    """

  private static let brazil = """
    AC|Acre -11.2 -7.1 -74.0 -66.6
    AL|Alagoas -10.5 -8.8 -38.3 -35.1
    AP|Amapá -1.3 4.5 -54.9 -49.8
    AM|Amazonas -9.9 2.3 -73.8 -56.1
    BA|Bahia -18.4 -8.5 -46.7 -37.3
    CE|Ceará -7.9 -2.7 -41.5 -37.2
    DF|Distrito Federal -16.1 -15.5 -48.3 -47.3
    ES|Espírito Santo -21.4 -17.8 -41.9 -39.6
    GO|Goiás -19.5 -12.4 -53.3 -45.9
    MA|Maranhão -10.3 -1.0 -48.8 -41.7
    MT|Mato Grosso -18.1 -7.3 -61.7 -50.2
    MS|Mato Grosso do Sul -24.1 -17.1 -58.2 -50.9
    MG|Minas Gerais -23.0 -14.2 -51.1 -39.8
    PA|Pará -9.9 2.6 -58.9 -46.0
    PB|Paraíba -8.4 -6.0 -38.8 -34.7
    PR|Paraná -26.8 -22.5 -54.7 -48.0
    PE|Pernambuco -9.5 -7.2 -41.4 -34.8
    PI|Piauí -11.0 -2.7 -46.0 -40.3
    RJ|Rio de Janeiro -23.4 -20.7 -44.9 -40.9
    RN|Rio Grande do Norte -7.0 -4.8 -38.6 -34.9
    RS|Rio Grande do Sul -33.8 -27.0 -57.7 -49.6
    RO|Rondônia -13.8 -7.9 -66.9 -59.7
    RR|Roraima -1.6 5.3 -64.9 -58.8
    SC|Santa Catarina -29.4 -25.9 -53.9 -48.3
    SP|São Paulo -25.4 -19.7 -53.2 -44.1
    SE|Sergipe -11.6 -9.5 -38.3 -36.3
    TO|Tocantins -13.5 -5.1 -50.8 -45.6
    """
}
