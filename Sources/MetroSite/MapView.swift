import MetroCore
import MetroText

/// Writes the cities on an outline of the land, without tiles from anywhere.
///
/// The outline has no borders, so it takes no side. Close cities become one point with their number;
/// the table of the same cities names all of them.
struct MapView {
  let values: ValueView

  private var words: SiteWords { values.frame.words }

  /// The distance below which two cities become one point, in thousandths of the width.
  private static let near = 14.0

  private struct Point {
    var x: Double
    var y: Double
    var places: [MapPlace]
  }

  func write(_ places: [MapPlace], _ html: inout HTMLWriter) {
    guard !places.isEmpty else { return }
    let size = Projection.size
    let top = SitePath.root(from: values.frame.folder)
    html.element("figure", ["class": "map"]) { html in
      html.element(
        "svg",
        [
          "viewBox": "0 0 \(Int(size.width)) \(Int(size.height))", "role": "group",
          "aria-label": words["map.label"],
        ]
      ) { html in
        html.shape(
          "image",
          [
            "href": values.root + top + "land.svg", "width": "\(Int(size.width))",
            "height": "\(Int(size.height))", "class": "land",
          ])
        for point in points(places) { write(point, &html) }
      }
      html.element("figcaption", text: words["map.caption"])
    }
    html.lineBreak()
  }

  private func write(_ point: Point, _ html: inout HTMLWriter) {
    let count = point.places.count
    let names = point.places.prefix(5).map(\.link.name).joined(separator: words["list.separator"])
    let label = count > 5 ? words.text("map.more", names, String(count - 5)) : names
    let target =
      count == 1 ? values.href(point.places[0].link) : values.root + SitePath.list(of: .city)
    html.element("a", ["href": target, "aria-label": label]) { html in
      html.element("title", text: label)
      // An invisible circle gives the point a size that fingers can hit.
      html.shape(
        "circle",
        ["cx": Self.text(point.x), "cy": Self.text(point.y), "r": "13", "class": "target"])
      html.shape(
        "circle",
        [
          "cx": Self.text(point.x), "cy": Self.text(point.y), "r": count > 1 ? "9" : "6",
          "class": "city",
        ])
      if count > 1 {
        html.element(
          "text", ["x": Self.text(point.x), "y": Self.text(point.y + 4), "class": "number"],
          text: String(count))
      }
    }
    html.lineBreak()
  }

  private func points(_ places: [MapPlace]) -> [Point] {
    // A grid finds the close points, so time grows with the number of cities.
    var points: [Point] = []
    var cells: [Int: [Int]] = [:]
    for place in places {
      let (x, y) = Projection.place(latitude: place.latitude, longitude: place.longitude)
      let (column, row) = (Int(x / Self.near), Int(y / Self.near))
      let close = (-1...1).flatMap { dx in
        (-1...1).flatMap { cells[(row + $0) * 1_000 + column + dx] ?? [] }
      }
      .min { distance(points[$0], x, y) < distance(points[$1], x, y) }
      if let close, distance(points[close], x, y) < Self.near * Self.near {
        points[close].places.append(place)
      } else {
        cells[row * 1_000 + column, default: []].append(points.count)
        points.append(Point(x: x, y: y, places: [place]))
      }
    }
    return points
  }

  private func distance(_ point: Point, _ x: Double, _ y: Double) -> Double {
    (point.x - x) * (point.x - x) + (point.y - y) * (point.y - y)
  }

  /// Returns a coordinate with one decimal, the same on every machine.
  private static func text(_ value: Double) -> String {
    let tenths = Int(nearest: value * 10)
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
