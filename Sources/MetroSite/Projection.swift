import Foundation

/// The Equal Earth projection (Šavrič, Patterson, Jenny 2018) onto the outline of the land.
enum Projection {
  /// The size of the outline in `land.svg`, which Scripts/land.py makes.
  static let size = (width: 1_000.0, height: 487.0)

  private static let a = (1.340264, -0.081106, 0.000893, 0.003796)
  private static let m = 3.0.squareRoot() / 2

  /// Half the width of the world in the units of the projection.
  private static let reach = point(0, 180).x

  /// Returns a place on the outline, from its left and upper edges.
  static func place(latitude: Double, longitude: Double) -> (x: Double, y: Double) {
    let scale = size.width / 2 / reach
    let (x, y) = point(latitude, longitude)
    return (size.width / 2 + scale * x, size.height / 2 - scale * y)
  }

  private static func point(_ latitude: Double, _ longitude: Double) -> (x: Double, y: Double) {
    let angle = asin(m * sin(latitude * .pi / 180))
    let square = angle * angle
    let sixth = square * square * square
    let slope = a.0 + 3 * a.1 * square + sixth * (7 * a.2 + 9 * a.3 * square)
    return (
      longitude * .pi / 180 * cos(angle) / (m * slope),
      angle * (a.0 + a.1 * square + sixth * (a.2 + a.3 * square))
    )
  }
}
