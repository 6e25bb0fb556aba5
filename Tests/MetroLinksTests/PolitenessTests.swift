import MetroTestSupport
import Testing

@testable import MetroLinks

/// A network whose answers are drawn at random, with a clock of its own.
private final class Simulation {
  struct Sent {
    let host: String
    let start: Double
    let end: Double
  }

  private(set) var sent: [Sent] = []
  private(set) var now = 0.0
  private var random: SeededGenerator
  private var running: [(id: Int, host: String, start: Double, end: Double)] = []
  /// The times before which a host asked for no requests.
  private(set) var pauses: [(host: String, from: Double, until: Double)] = []
  private(set) var delays: [String: Double] = [:]
  private(set) var mostAtOnce = 0

  init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  /// Runs to the end, and returns the sightings.
  func run(_ run: LinkRun) -> [Sighting] {
    var steps = 0
    while !run.isDone, steps < 100_000 {
      steps += 1
      while let request = run.next(now: now, clock: Int(now)) {
        let duration = Double.random(in: 0.001...5, using: &random)
        running.append((request.id, request.address.host, now, now + duration))
        mostAtOnce = max(mostAtOnce, running.count)
      }
      let next = run.nextTime()
      let end = running.map { $0.end }.min()
      guard let time = [next, end].compactMap(\.self).min() else { break }
      now = max(now, time)
      for request in running where request.end <= now {
        running.removeAll { $0.id == request.id }
        sent.append(Sent(host: request.host, start: request.start, end: request.end))
        run.take(answer(request.host), to: request.id, now: now, clock: Int(now))
      }
    }
    return run.end() ?? []
  }

  private func answer(_ host: String) -> FetchAnswer {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return .fault(.timeout, detail: nil)
    case 1: return .fault(.connect, detail: nil)
    case 2: return .fault(.tls, detail: nil)
    case 3, 4:
      var response = FetchResponse(status: [301, 302, 308].randomElement(using: &random) ?? 301)
      let number = Int.random(in: 0..<40, using: &random)
      response.redirect = "https://host\(number % 5).example/\(number)"
      return .response(response)
    case 5:
      var response = FetchResponse(status: 429)
      let seconds = [1, 20, 60, 3_600].randomElement(using: &random) ?? 1
      response.headers["retry-after"] = String(seconds)
      pauses.append((host, now, now + Double(seconds)))
      return .response(response)
    case 6: return .response(FetchResponse(status: 503))
    case 7: return .response(FetchResponse(status: 404))
    default:
      var response = FetchResponse(status: 200)
      response.headers["content-type"] = "text/html"
      response.body = Array("<title>Page</title>User-agent: *\nCrawl-delay: 2".utf8)
      return .response(response)
    }
  }
}

struct PolitenessTests {
  @Test(arguments: 0..<150) func `a host never gets two requests at once or one too soon`(seed: Int)
  {
    var random = SeededGenerator(seed: UInt64(seed) + 1_000)
    var options = LinkRunOptions(vantage: "seoul")
    options.delay = [0.1, 1, 3].randomElement(using: &random) ?? 1
    options.mostHosts = Int.random(in: 1...4, using: &random)
    let run = LinkRun(options)
    for number in 0..<60 {
      run.add(
        LinkTarget(url: "https://host\(number % 5).example/\(number)"), now: 0, clock: 0)
    }
    let simulation = Simulation(seed: seed)
    let seen = simulation.run(run)
    #expect(run.isDone)
    #expect(simulation.mostAtOnce <= options.mostHosts)
    for (host, requests) in Dictionary(grouping: simulation.sent, by: \.host) {
      let sorted = requests.sorted { $0.start < $1.start }
      for (before, after) in zip(sorted, sorted.dropFirst()) {
        #expect(after.start >= before.end, "\(host)")
        #expect(after.start - before.start >= options.delay - 1e-9, "\(host)")
      }
      for pause in simulation.pauses where pause.host == host {
        // Requests that were already on their way cannot be held back.
        #expect(!sorted.contains { $0.start > pause.from && $0.start < pause.until - 1 }, "\(host)")
      }
    }
    // Each URL has one outcome, or is left for another day.
    #expect(Set(seen.map(\.spell.url)).count == seen.count)
    #expect(seen.count <= 60)
  }

  @Test func `a host that does not answer is not asked for each of its links`() {
    let run = LinkRun(LinkRunOptions(vantage: "seoul"))
    for number in 0..<100 {
      run.add(LinkTarget(url: "https://a.example/\(number)"), now: 0, clock: 0)
    }
    run.add(LinkTarget(url: "https://b.example/"), now: 0, clock: 0)
    var now = 0.0
    var count = 0
    while !run.isDone {
      while let request = run.next(now: now, clock: Int(now)) {
        now += 10
        if request.address.host == "a.example" { count += 1 }
        run.take(
          request.address.host == "a.example"
            ? .fault(.timeout, detail: nil) : .response(FetchResponse(status: 404)),
          to: request.id, now: now, clock: Int(now))
      }
      now = max(now, run.nextTime() ?? now)
    }
    // Three at first, and one for each that is asked again.
    #expect(count <= 6)
    let end = run.end() ?? []
    #expect(end.count { $0.spell.outcome == .timeout } == 100)
    // One of those that were not asked is asked at the end.
    #expect(end.count(where: \.isInferred) == 97)
  }

  /// Plays a run against a network without delay, and returns the sightings.
  private func play(
    _ run: LinkRun, _ answer: (FetchRequest, Double) -> FetchAnswer
  ) -> [Sighting] {
    var now = 0.0
    while !run.isDone {
      while let request = run.next(now: now, clock: Int(now)) {
        run.take(answer(request, now), to: request.id, now: now, clock: Int(now))
      }
      now = max(now + 0.01, run.nextTime() ?? now)
    }
    return run.end() ?? []
  }

  @Test(arguments: [3, 9])
  func `pages of a host that has answered are asked, whatever other pages did`(bad: Int) {
    let run = LinkRun(LinkRunOptions(vantage: "seoul"))
    for number in 0..<20 {
      run.add(LinkTarget(url: "https://a.example/\(number)"), now: 0, clock: 0)
    }
    let broken = Set((0..<bad).map { "/\($0)" })
    let end = play(run) { request, _ in
      broken.contains(request.address.path)
        ? .fault(.timeout, detail: nil) : .response(FetchResponse(status: 404))
    }
    #expect(end.count { $0.spell.outcome == .gone } == 20 - bad)
    #expect(end.count { $0.spell.outcome == .timeout } == bad && end.filter(\.isInferred).isEmpty)
    #expect(run.left == 0)
  }

  @Test func `after many failures in a row, a host that has answered is left for another run`() {
    let run = LinkRun(LinkRunOptions(vantage: "seoul"))
    for number in 0..<100 {
      run.add(LinkTarget(url: "https://a.example/\(number)"), now: 0, clock: 0)
    }
    let end = play(run) { request, _ in
      request.address.path == "/robots.txt"
        ? .response(FetchResponse(status: 404)) : .fault(.timeout, detail: nil)
    }
    #expect(end.filter(\.isInferred).isEmpty)
    #expect(end.count == 10 && run.left == 90)
  }

  @Test func `a host that seemed to be down is asked for another page, and nothing is inferred`() {
    let run = LinkRun(LinkRunOptions(vantage: "seoul"))
    for number in 0..<20 {
      run.add(LinkTarget(url: "https://a.example/\(number)"), now: 0, clock: 0)
    }
    run.add(LinkTarget(url: "https://b.example/"), now: 0, clock: 0)
    let bad: Set<String> = ["/robots.txt", "/1", "/2"]
    let end = play(run) { request, _ in
      request.address.host == "a.example" && bad.contains(request.address.path)
        ? .fault(.timeout, detail: nil) : .response(FetchResponse(status: 404))
    }
    #expect(end.filter(\.isInferred).isEmpty)
    #expect(end.count + run.left == 21 && run.left == 17)
  }

  @Test func `a short pause that a server asks for is waited for without a minute of idleness`() {
    let run = LinkRun(LinkRunOptions(vantage: "seoul"))
    run.add(LinkTarget(url: "https://a.example/x"), now: 0, clock: 0)
    var times: [Double] = []
    let end = play(run) { request, now in
      guard request.address.path == "/x" else { return .response(FetchResponse(status: 404)) }
      times.append(now)
      var response = FetchResponse(status: times.count == 1 ? 429 : 404)
      response.headers["retry-after"] = "2"
      return .response(response)
    }
    #expect(end.map(\.spell.outcome) == [.gone])
    #expect(times.count == 2 && (2..<3).contains(times[1] - times[0]), "\(times)")
  }

  @Test func `a redirect's target that was down for a moment is asked again`() {
    let run = LinkRun(LinkRunOptions(vantage: "seoul"))
    for number in 0..<6 {
      run.add(LinkTarget(url: "https://short.example/\(number)"), now: 0, clock: 0)
    }
    let end = play(run) { request, now in
      guard request.address.host == "b.example" else {
        var response = FetchResponse(status: request.address.path == "/robots.txt" ? 404 : 301)
        response.redirect = "https://b.example\(request.address.path)"
        return .response(response)
      }
      return now < 30 ? .fault(.connect, detail: nil) : .response(FetchResponse(status: 410))
    }
    #expect(end.filter { $0.spell.outcome == .gone }.count + run.left == 6)
    #expect(!end.contains { $0.spell.outcome == .connect }, "\(end.map(\.spell.outcome))")
  }

  @Test(arguments: [
    ("User-agent: *\nDisallow: /x\nAllow", Outcome.robots), ("User-agent: *\nDisallow: /", .gone),
    ("User-agent", .gone),
  ])
  func `the whole lines of half a robots.txt are followed, and not kept`(
    text: String, outcome: Outcome
  ) {
    let run = LinkRun(LinkRunOptions(vantage: "seoul"))
    run.add(LinkTarget(url: "https://a.example/x"), now: 0, clock: 0)
    let end = play(run) { request, _ in
      var response = FetchResponse(status: request.address.path == "/robots.txt" ? 200 : 404)
      (response.isCut, response.body) = (true, Array(text.utf8))
      return .response(response)
    }
    #expect(end.map(\.spell.outcome) == [outcome] && run.readRobots.isEmpty)
  }

  @Test func `failures after the last answer of any host are kept until the end`() {
    let run = LinkRun(LinkRunOptions(vantage: "seoul"))
    for host in ["a", "b"] {
      run.add(LinkTarget(url: "https://\(host).example/x"), now: 0, clock: 0)
    }
    var early = 0
    var now = 0.0
    var isUp = true
    while !run.isDone {
      while let request = run.next(now: now, clock: Int(now)) {
        run.take(
          isUp ? .response(FetchResponse(status: 404)) : .fault(.timeout, detail: nil),
          to: request.id, now: now, clock: Int(now))
      }
      // The network fails after robots.txt of both was read.
      isUp = false
      early += run.takeSeen().count
      now = max(now + 1, run.nextTime() ?? now)
    }
    #expect(early == 0 && run.end()?.count == 2)
  }

  @Test func `large documents are not all read at once`() {
    let run = LinkRun(LinkRunOptions(vantage: "seoul"))
    for number in 0..<30 {
      var target = LinkTarget(url: "https://h\(number).example/a.pdf")
      (target.isDocument, target.bytes) = (true, 20 << 20)
      run.add(target, now: 0, clock: 0)
      run.add(LinkTarget(url: "https://h\(number).example/page"), now: 0, clock: 0)
    }
    var now = 0.0
    var running: [(id: Int, isDocument: Bool)] = []
    var most = 0
    while !run.isDone {
      while let request = run.next(now: now, clock: Int(now)) {
        running.append((request.id, request.needsAll))
      }
      most = max(most, running.count(where: \.isDocument))
      for request in running {
        run.take(
          .response(FetchResponse(status: 404)), to: request.id, now: now, clock: Int(now))
      }
      running = []
      now += 0.1
    }
    #expect(most == 3 && run.end()?.count == 60)
  }

  @Test func `a run in which no host answers changes no state`() {
    let run = LinkRun(LinkRunOptions(vantage: "seoul"))
    for number in 0..<9 {
      run.add(LinkTarget(url: "https://h\(number).example/"), now: 0, clock: 0)
    }
    var now = 0.0
    while !run.isDone {
      while let request = run.next(now: now, clock: Int(now)) {
        run.take(.fault(.dns, detail: nil), to: request.id, now: now, clock: Int(now))
      }
      now = max(now + 0.1, run.nextTime() ?? now)
    }
    #expect(run.end() == nil)
  }

  @Test func `failures of nearly all hosts are kept and not counted`() {
    let run = LinkRun(LinkRunOptions(vantage: "seoul"))
    for number in 0..<10 {
      run.add(LinkTarget(url: "https://h\(number).example/"), now: 0, clock: 0)
    }
    var now = 0.0
    while !run.isDone {
      while let request = run.next(now: now, clock: Int(now)) {
        let isUp = request.address.host == "h0.example"
        run.take(
          isUp ? .response(FetchResponse(status: 404)) : .fault(.dns, detail: nil),
          to: request.id, now: now, clock: Int(now))
      }
      now = max(now + 0.1, run.nextTime() ?? now)
    }
    let end = run.end() ?? []
    #expect(end.count == 10)
    #expect(end.allSatisfy { $0.spell.isCounted == ($0.spell.outcome != .dns) })
  }
}
