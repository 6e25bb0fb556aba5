import Foundation
import GRDB

/// A catalog on a drive that several computers share, which SQLite never opens there.
///
/// Locks do not reach other computers, and each has caches of its own. So metro works on a local copy. A
/// change is stored by replacing the file as a whole, while its ``LeaseFolder`` says that no other process does.
/// A copy is used only if its content is one that the folder names, so caches can make it old but not mixed.
final class SharedDrive: WriterTurn {
  /// The path of the catalog, without links.
  let path: String
  /// The local copy.
  let file: String
  /// Called after the lease of a holder that has died was taken over.
  var tookOver: (LeaseHolder) -> Void = { _ in }

  private let lease: LeaseFolder
  private let folder: TemporaryFolder
  private let wait: Double
  private let breaksLease: Bool
  private let isInterrupted: @Sendable () -> Bool

  /// The content of the catalog from which the local copy comes.
  private var content: LeaseState.ContentName
  /// The content of the local copy as it came, which SQLite may have copied page by page; empty if it has to
  /// be stored in any case.
  private var localContent: LeaseState.ContentName
  /// The state of the file that has the content, by which a file that another program put in its place is
  /// noticed.
  private var state: FileState?
  private var turn: LeaseTurn?

  /// Copies the catalog at a path without links.
  init(
    at path: String, wait: Double, breaksLease: Bool,
    _ isInterrupted: @escaping @Sendable () -> Bool
  ) throws {
    self.path = path
    self.wait = wait
    self.breaksLease = breaksLease
    self.isInterrupted = isInterrupted
    lease = LeaseFolder(catalog: path)
    folder = try TemporaryFolder()
    file = try folder.makeFile("catalog.sqlite")
    content = try SharedCopy(lease, wait: wait, isInterrupted)
      .fetch(to: file, acceptsAny: breaksLease)
    state = FileState(path)
    // A file in WAL mode, or with a part in another file, is not stored as it is.
    localContent = try SharedCopy.leaveWALMode(file) ? "" : content
  }

  /// Whether a catalog is used by this protocol.
  ///
  /// On a local drive it is if another computer does so, to which the folder is shared.
  static func isUsed(for path: String) -> Bool {
    LeaseFolder.exists(for: path) || !FileSystem.isLocal(path)
  }

  /// Prepares a new catalog for use by this protocol if it is on a shared drive.
  static func prepare(_ path: String) throws {
    guard !FileSystem.isLocal(path) else { return }
    let content = try ContentCopy.copy(path, into: nil)
    _ = try LeaseFolder(catalog: path).make(.free(content))
  }

  // MARK: - Turns

  func begin(_ database: Database) throws {
    do {
      if try LeaseFolder.exists(for: path) || !adopt(database) { try take(database) }
    } catch {
      if turn?.state.contents == [LeaseState.unread] {
        lease.remove()
      } else {
        turn?.release()
      }
      turn = nil
      throw error
    }
    if let turn { lease.clean(sparing: turn.holder) }
  }

  func confirm() throws {}

  func end(isStored: Bool) throws {
    guard let turn else { return }
    self.turn = nil
    do {
      let new = isStored ? try ContentCopy.copy(file, into: nil) : localContent
      guard new != localContent else { return turn.release() }
      try LeaseStore(lease, turn).store(file, over: content)
      content = new
      localContent = new
      state = FileState(path)
    } catch {
      // The local copy is ahead of the catalog, so the next turn begins with another copy.
      content = LeaseState.unread
      localContent = ""
      turn.release()
      if let fault = error as? ContentCopy.Fault { throw fault.storageError(path) }
      throw error
    }
  }

  /// Waits for the lease, and brings the local copy up to date.
  private func take(_ database: Database) throws {
    let holder = LeaseState.newHolder()
    try lease.announce(holder)
    defer { if turn == nil { lease.dismiss(holder) } }
    var patience = LeasePatience(wait, isInterrupted)
    while true {
      if try hold(content, holder) {
        return try update(database, isReplaced: FileState(path) != state)
      }
      let states = lease.states(isFresh: patience.isTimeToRefresh())
      var fault = StorageError.noLeaseState(path: path, folder: lease.path)
      if let state = states.first, states.count == 1 {
        if case .free(let other) = state, try hold(other, holder) {
          return try update(database)
        }
        if let number = state.holder {
          let who = lease.holder(number, askedBy: holder)
          if who.isGone || breaksLease && who.isStale,
            try takeOver(state, by: holder, database)
          {
            return tookOver(who)
          }
          fault = .leased(path: path, by: who)
        }
      }
      guard try patience.isWorthAnother(states) else { throw fault }
    }
  }

  /// Takes the lease if it is free and the catalog has this content, and returns whether it is taken.
  private func hold(_ content: LeaseState.ContentName, _ holder: String) throws -> Bool {
    let state = LeaseState.held(content, by: holder)
    guard try lease.move(.free(content), to: state) else { return false }
    turn = LeaseTurn(lease, holder, state)
    return true
  }

  /// Takes the lease of a holder that has ended, and returns whether no other process has taken it.
  ///
  /// From then on the holder cannot store anything, should it live.
  private func takeOver(
    _ state: LeaseState, by holder: String, _ database: Database
  ) throws -> Bool {
    guard let former = state.holder, try lease.move(state, to: state.taken(by: holder)) else {
      return false
    }
    let turn = LeaseTurn(lease, holder, state.taken(by: holder))
    self.turn = turn
    let wasPrepared = lease.fence(former)
    lease.dismiss(former)
    if case .storing(let old, let new, _) = state {
      // What was prepared is gone if it has become the catalog.
      try turn.go(to: .held(wasPrepared ? old : new, by: holder))
    }
    // The file may only seem to be another one, because a cache shows an old state.
    try update(database, acceptsAny: false)
    return true
  }

  /// Makes the folder of a catalog that has none, and takes the lease; returns false if another process was
  /// first.
  private func adopt(_ database: Database) throws -> Bool {
    let holder = LeaseState.newHolder()
    let state = LeaseState.held(LeaseState.unread, by: holder)
    guard try lease.make(state, for: holder) else { return false }
    let turn = LeaseTurn(lease, holder, state)
    self.turn = turn
    // On the computer where the drive is local, a process may have looked for the folder before it was
    // there; now it has files that show it, or it has ended.
    usleep(Self.grace)
    try update(database)
    return true
  }

  private static let grace: UInt32 = 1_100_000

  /// Brings the local copy and its connection to the content of the catalog, of which this process has the
  /// lease.
  private func update(
    _ database: Database, acceptsAny: Bool? = nil, isReplaced: Bool = false
  ) throws {
    guard let turn, isReplaced || turn.state.contents != [content] || localContent.isEmpty else {
      return
    }
    let next = try folder.makeFile("next.sqlite")
    defer {
      for ending in [""] + FileTarget.companions { _ = unsafe unlink(next + ending) }
    }
    let found = try SharedCopy(lease, wait: wait, isInterrupted)
      .fetch(to: next, acceptsAny: acceptsAny ?? breaksLease)
    // The file counts as another one if no process has read the catalog before, or if any is accepted.
    if turn.state.contents != [found] { try turn.go(to: .held(found, by: turn.holder)) }
    state = FileState(path)
    guard found != content || localContent.isEmpty else { return }
    let wasInWALMode = try SharedCopy.leaveWALMode(next)
    let source = try DatabaseQueue(
      path: next, configuration: Catalog.configuration(wait: 0, isInterrupted))
    try source.inDatabase {
      _ = try Catalog.checkIdentity(of: $0, path: path)
      try $0.backup(to: database)
    }
    try source.close()
    content = found
    localContent = wasInWALMode ? "" : try ContentCopy.copy(file, into: nil)
  }
}
