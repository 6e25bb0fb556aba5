import Foundation
import MetroCLI
import MetroCore
import Testing

@testable import MetroText

/// Checks the periods of reports and the braces of their templates.
struct ReportFormTests: SandboxSuite {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test(arguments: [
    ("last-year", "2015", "en"), ("this-year", "2016", "ko"), ("2014..2016", "2014/2016", "es"),
    ("2y", "2014-06-01/2016-06-01", "ar"), ("2014..", "2014/..", "fr"),
  ])
  func `a report names the years that a relative period means`(
    period: String, years: String, language: String
  ) {
    sandbox.adapt = { $0.today = CalendarDay(year: 2016, month: 6, day: 1) ?? $0.today }
    for form in ["md", "html"] {
      let options = "-f \(form) --language \(language)"
      #expect(
        run("report year \(period) \(options)").out == run("report year \(years) \(options)").out)
    }
    #expect(!run("report year \(period)").out.contains(period))
    #expect(run("report --year last-year").out.contains("Only programs with year 2015"))
  }

  @Test(arguments: [
    ("# {{title}\n", 1, "'{{' without '}}'"), ("# A\n\nText {{name\n\n- x\n", 3, "'{{' without"),
    ("- {{ title }} {{name}\n", 1, "'{{' without"), ("# {title}}\n", 1, "'}}' without '{{'"),
  ])
  func `a brace without its pair is reported with its line`(
    template: String, line: Int, message: String
  ) throws {
    try sandbox.write(template, to: "x.md")
    let outcome = run("report --template '\(sandbox.path("x.md"))'", status: 65)
    #expect(outcome.err.contains("x.md:\(line): ") && outcome.err.contains(message), "\(outcome)")
  }

  @Test func `single braces in a template are text`() throws {
    try sandbox.write("# {A} {{title}} } {\n", to: "x.md")
    #expect(run("report --template '\(sandbox.path("x.md"))'").out.hasPrefix("# {A} "))
  }
}
