import Foundation

/// Returns the distance between two points in kilometers, on a sphere with the Earth's mean radius
/// (haversine formula).
///
/// Points are in degrees of WGS 84.
package func kilometers(
  _ latitude: Double, _ longitude: Double, _ otherLatitude: Double, _ otherLongitude: Double
) -> Double {
  let radians = Double.pi / 180
  let north = sin((otherLatitude - latitude) * radians / 2)
  let east = sin((otherLongitude - longitude) * radians / 2)
  let chord =
    north * north + cos(latitude * radians) * cos(otherLatitude * radians) * east * east
  return 2 * 6371 * asin(min(1, chord.squareRoot()))
}
