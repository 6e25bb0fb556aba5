import Testing

/// A suite whose tests run commands in a sandbox of their own.
protocol SandboxSuite {
  var sandbox: Sandbox { get }
}

extension SandboxSuite {
  /// Runs a command line, and expects its exit status.
  @discardableResult
  func run(
    _ line: String, status: Int32 = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Outcome {
    let outcome = sandbox.run(line)
    #expect(outcome.status == status, "\(line): \(outcome)", sourceLocation: sourceLocation)
    return outcome
  }
}
