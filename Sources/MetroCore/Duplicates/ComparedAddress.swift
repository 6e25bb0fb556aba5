/// A web address in a form for comparison, without `www`, scheme, fragment or final slashes.
struct ComparedAddress: Hashable {
  let host: Substring
  let path: Substring

  init(_ url: String) {
    var rest = url[...]
    for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    var host = rest[..<end].lowercased()[...]
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    self.host = host
    path = rest[end...]
  }
}
