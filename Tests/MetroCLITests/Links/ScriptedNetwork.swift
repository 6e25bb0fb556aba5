import MetroCLI
import MetroLinks
import MetroText

/// A network whose hosts answer as a test says, with a clock that moves only while a check waits.
final class ScriptedNetwork {
  /// The answers, by URL; without one, a page with a proper title, and 404 for `robots.txt`.
  var answers: [String: (FetchRequest) -> FetchAnswer] = [:]
  /// The seconds since 1970 and the seconds of the other clock.
  var clock = 0
  private(set) var now = 0.0
  private(set) var asked: [String] = []
  private(set) var requests: [FetchRequest] = []

  func set(day: String) {
    clock = UTCTime("\(day)T06:00:00Z").map(Days.second) ?? 0
  }

  /// Gives the commands of a sandbox this network and its clock.
  func connect(_ sandbox: Sandbox) {
    sandbox.adapt = { [self] console in
      console.startFetcher = { _, _ in ScriptedFetcher(self) }
      console.now = { self.now }
      console.time = { UTCTime(secondsSince1970: self.clock + Int(self.now)) }
      console.user = { "kim@desk7" }
      if let day = CalendarDay.day(of: String(console.time().text.prefix(10))) {
        console.today = day
      }
    }
  }

  fileprivate func wait(_ seconds: Double) { now += seconds }

  fileprivate func answer(_ request: FetchRequest) -> FetchAnswer {
    asked.append(request.address.url)
    requests.append(request)
    if let answer = answers[request.address.url] { return answer(request) }
    if request.address.path == "/robots.txt" || request.address.path.contains("link-check-") {
      return .response(FetchResponse(status: 404))
    }
    return Self.page("Page \(request.address.path)")
  }

  static func page(_ title: String, status: Int = 200) -> FetchAnswer {
    var response = FetchResponse(status: status)
    response.headers["content-type"] = "text/html; charset=utf-8"
    response.body = Array("<title>\(title)</title><p>Text of \(title)</p>".utf8)
    return .response(response)
  }

  static func redirect(_ status: Int, to url: String) -> FetchAnswer {
    var response = FetchResponse(status: status)
    response.redirect = url
    return .response(response)
  }
}

private final class ScriptedFetcher: Fetching {
  private let network: ScriptedNetwork
  private var running: [FetchRequest] = []

  init(_ network: ScriptedNetwork) { self.network = network }

  func start(_ request: FetchRequest) { running.append(request) }

  func wait(upTo seconds: Double) -> [(id: Int, answer: FetchAnswer)] {
    network.wait(running.isEmpty ? max(seconds, 0.05) : 0.05)
    defer { running = [] }
    return running.map { ($0.id, network.answer($0)) }
  }

  func cancel() { running = [] }
}
