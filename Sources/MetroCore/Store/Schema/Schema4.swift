/// The observations of addresses, which belong to no revision, because they cannot be undone.
enum Schema4 {
  static let sql = """
    -- Equal successive observations of an address from one place. URLs have no fragment.
    CREATE TABLE link_check (
      url TEXT NOT NULL,
      vantage TEXT NOT NULL,
      first_at TEXT NOT NULL,
      last_at TEXT NOT NULL,
      outcome TEXT NOT NULL,
      http_status INTEGER,
      final_url TEXT,
      hops INTEGER NOT NULL,
      -- The number of observations, and of days (UTC) with one.
      times INTEGER NOT NULL,
      days INTEGER NOT NULL,
      media_type TEXT,
      title TEXT,
      bytes INTEGER,
      sha256 TEXT,
      etag TEXT,
      last_modified TEXT,
      detail TEXT,
      -- 0 if the network itself failed, so that the verdict does not count it.
      is_counted INTEGER NOT NULL,
      PRIMARY KEY (url, vantage, first_at)
    ) STRICT, WITHOUT ROWID;

    -- What the observations of an address mean together, derived from them.
    CREATE TABLE link_verdict (
      url TEXT NOT NULL PRIMARY KEY,
      outcome TEXT NOT NULL,
      state TEXT NOT NULL,
      since TEXT NOT NULL,
      last_at TEXT NOT NULL,
      due_at TEXT NOT NULL,
      -- 1 until the states of the records follow from it.
      is_pending INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX link_verdict_pending ON link_verdict (url) WHERE is_pending;

    -- The hosts that want no requests for a while, and those that a running check asks.
    CREATE TABLE link_host (
      host TEXT NOT NULL PRIMARY KEY,
      not_before TEXT,
      claimed_by TEXT,
      claimed_until TEXT
    ) STRICT, WITHOUT ROWID;

    -- The file robots.txt of hosts; without a text if the server failed to deliver it.
    CREATE TABLE link_robots (
      authority TEXT NOT NULL PRIMARY KEY,
      text TEXT,
      read_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- The copies that an archive has of failing addresses.
    CREATE TABLE link_archive (
      url TEXT NOT NULL PRIMARY KEY,
      copy_url TEXT NOT NULL,
      archived_at TEXT,
      found_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- The copies of documents in the folder beside the catalog, named by their SHA-256.
    CREATE TABLE link_copy (
      url TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      read_at TEXT NOT NULL,
      final_url TEXT,
      media_type TEXT,
      bytes INTEGER NOT NULL,
      -- The header of the response as it was sent.
      header TEXT NOT NULL,
      PRIMARY KEY (url, sha256)
    ) STRICT, WITHOUT ROWID;
    """

  /// The states of links that a check can find in addition.
  static let states = WidenedCheck(
    table: "link", text: "('unchecked', 'working', 'moved', 'blocked', 'dead')",
    replacement: "('unchecked', 'working', 'moved', 'blocked', 'doubtful', 'failing', 'dead')")
}
