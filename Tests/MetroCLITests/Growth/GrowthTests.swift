import MetroTestSupport
import Testing

/// The work of commands grows with the number of records, whatever these have in common.
@Suite(.serialized)
struct GrowthTests {
  /// A linear command does four times the work on four times the records, and a quadratic one sixteen
  /// times.
  private static let most = 6.0

  @Test(arguments: TestSelection.some(SkewedScene.all, ofEach: 3))
  func `commands do at most six times the work on four times the records`(scene: SkewedScene) throws
  {
    let size = TestSelection.soaks ? 4 * scene.size : scene.size
    let (idle, small, large) = try (
      work(scene, 1), work(scene, size), work(scene, 4 * size)
    )
    for (index, command) in scene.commands.enumerated() {
      // What a command does without records is no matter.
      let (one, four) = (small[index] - idle[index], large[index] - idle[index])
      let ratio = Double(four) / Double(max(one, idle[index] / 10, 1))
      #expect(ratio <= Self.most, "\(scene): \(command): \(one) at \(size), then \(four)")
    }
  }

  /// Returns the work of each command of a scene on a new catalog of a size.
  private func work(_ scene: SkewedScene, _ size: Int) throws -> [Int] {
    let maker = try Sandbox()
    try maker.succeed("init")
    try scene.make(maker, size)
    let made = try maker.bytes(of: "catalog.sqlite")
    return try scene.commands.map { command in
      let sandbox = try Sandbox(catalog: made)
      for file in try maker.files where file.hasSuffix(".csv") {
        try sandbox.write(maker.text(of: file), to: file)
      }
      var outcome = Outcome()
      let work = CountedWork.of { outcome = sandbox.run(command) }
      try #require(outcome.status <= 1, "\(command): \(outcome)")
      return work ?? 0
    }
  }
}
