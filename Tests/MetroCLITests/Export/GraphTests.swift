import Foundation
import Testing

/// Checks the graph of an export by reading it as XML.
struct GraphTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private func run(_ line: String) {
    let outcome = sandbox.run(line)
    #expect(outcome.status == 0, "\(line): \(outcome)")
  }

  /// Returns the nodes and edges of an export, a line each, and the dangling ends of edges.
  private func graph(_ table: String) throws -> [String] {
    run("export \(table) -q -o ./out.graphml")
    return try Reader.lines(
      """
      import sys, xml.etree.ElementTree as tree
      space = '{http://graphml.graphdrawing.org/xmlns}'
      root = tree.parse(sys.argv[1]).getroot()
      assert root.tag == space + 'graphml'
      names = {key.get('id'): (key.get('for'), key.get('attr.name'), key.get('attr.type'))
               for key in root.iter(space + 'key')}
      def data(element):
        found = {}
        for item in element.iter(space + 'data'):
          kind, name, type = names[item.get('key')]
          assert element.tag == space + kind
          found[name] = {'string': str, 'int': int, 'double': float}[type](item.text)
        return found
      nodes = {}
      for node in root.iter(space + 'node'):
        assert node.get('id') not in nodes
        nodes[node.get('id')] = data(node)
      for id, node in sorted(nodes.items()): print('node', id, sorted(node.items()))
      edges = []
      for edge in root.iter(space + 'edge'):
        assert edge.get('source') in nodes and edge.get('target') in nodes, edge.attrib
        edges.append(('edge', edge.get('source'), edge.get('target'), sorted(data(edge).items())))
      for edge in sorted(edges, key=str): print(*edge)
      """, sandbox.path("out.graphml"))
  }

  @Test func `programs, cities and practices are nodes, and what connects them are edges`() throws {
    run("add-practice car-free-day --title 'Car-free day' --city seoul --quiet")
    run("edit-program seoul-2015 --practice car-free-day --quiet")
    run("add-transfer car-free-day quito --stage studied --quiet")
    let graph = try graph("--all")
    #expect(
      graph.contains(
        "node program:seoul-2015 [('dates', '2015-04-08/2015-04-14'), "
          + "('label', 'Climate Change Training Program'), ('type', 'program'), ('year', 2015)]"))
    #expect(
      graph.contains {
        $0.hasPrefix("node city:quito [('country', 'EC'), ('label', 'Quito'), ('latitude', -0.")
      })
    for edge in [
      "edge program:seoul-2015 city:seoul [('relation', 'host'), ('year', 2015)]",
      "edge city:quito program:seoul-2015 [('relation', 'participation'), ('role', 'participant'), ('year', 2015)]",
      "edge practice:car-free-day city:seoul [('relation', 'origin')]",
      "edge program:seoul-2015 practice:car-free-day [('relation', 'about'), ('year', 2015)]",
      "edge practice:car-free-day city:quito [('relation', 'transfer'), ('stage', 'studied')]",
    ] {
      #expect(graph.contains(edge), "\(edge) in \(graph)")
    }
  }

  @Test(arguments: ["programs", "participations", "practices", "cities", "themes"])
  func `a graph of one table has both ends of each edge`(table: String) throws {
    _ = try graph(table)
  }

  @Test func `texts are escaped, and uncertain years are left out`() throws {
    run(#"edit-city quito --name 'A <b> & "c" ]]> 서울' --quiet"#)
    run("edit-program seoul-2015 --dates 2015~ --quiet")
    let graph = try graph("--all")
    #expect(graph.contains { $0.contains(#"A <b> & "c" ]]> 서울"#) })
    #expect(!graph.contains { $0.contains("'year'") })
  }

  @Test(.enabled(if: Program.has("sqlite3")))
  func `IDs that another program stored stay values`() throws {
    let stored = try sandbox.shell(
      """
      sqlite3 catalog.sqlite "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = ON;
        UPDATE program SET id = 'p' || char(13, 10) || 'ATTACH:file:///x' || char(13, 10)
          || 'X-Y:' || char(34) || '/><evil>&' WHERE id = 'seoul-2015'"
      """)
    try #require(stored.status == 0, "\(stored)")
    let graph = try graph("--all")
    #expect(graph.contains { $0.contains("ATTACH:file:///x") && $0.contains("X-Y:\"/><evil>&") })
    let calendar = sandbox.run("export programs -f ics").out
    let lines = calendar.split(separator: "\r\n")
    #expect(
      lines.contains { $0.hasPrefix("UID:program-p\\nATTACH:file:///x\\nX-Y:") }, "\(calendar)")
    #expect(!lines.contains { $0.hasPrefix("ATTACH") || $0.hasPrefix("X-Y") })
  }

  @Test func `an empty catalog is an empty graph`() throws {
    let sandbox = try Sandbox()
    #expect(sandbox.run("init -q").status == 0)
    let text = sandbox.run("export --all -f graphml").out
    #expect(text.hasPrefix("<?xml version=\"1.0\"") && text.hasSuffix("  </graph>\n</graphml>\n"))
    #expect(!text.contains("<node"))
  }
}
