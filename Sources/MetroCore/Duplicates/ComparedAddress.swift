/// An address of the web as two records have it: whether with `www`, `http` or a slash at its end says
/// nothing.
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
