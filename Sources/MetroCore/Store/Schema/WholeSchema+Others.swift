// swift-format-ignore-file
/// Generated like `WholeSchema.swift`.
extension WholeSchema {
  static let others = #"""
    CREATE INDEX city_country ON city (country);
    CREATE INDEX organization_city ON organization (city);
    CREATE INDEX theme_broader ON theme (broader);
    CREATE INDEX program_host ON program (host);
    CREATE INDEX program_dates ON program (dates_first, dates_last);
    CREATE INDEX participation_city ON participation (city, role, program);
    CREATE UNIQUE INDEX membership_period ON membership (network, city, ifnull(since, ''));
    CREATE INDEX membership_city ON membership (city);
    CREATE INDEX site_city ON site (city);
    CREATE INDEX visit_program ON visit (program, position, date_first);
    CREATE INDEX visit_site ON visit (site, program);
    CREATE INDEX visit_host ON visit (host);
    CREATE INDEX presentation_program ON presentation (program);
    CREATE INDEX source_mirror_of ON source (mirror_of);
    CREATE INDEX link_program ON link (program) WHERE program IS NOT NULL;
    CREATE INDEX link_presentation ON link (presentation) WHERE presentation IS NOT NULL;
    CREATE INDEX link_site ON link (site) WHERE site IS NOT NULL;
    CREATE INDEX link_organization ON link (organization) WHERE organization IS NOT NULL;
    CREATE INDEX link_source ON link (source) WHERE source IS NOT NULL;
    CREATE INDEX name_program ON name (program) WHERE program IS NOT NULL;
    CREATE INDEX name_city ON name (city) WHERE city IS NOT NULL;
    CREATE INDEX name_site ON name (site) WHERE site IS NOT NULL;
    CREATE INDEX name_organization ON name (organization) WHERE organization IS NOT NULL;
    CREATE INDEX name_theme ON name (theme) WHERE theme IS NOT NULL;
    CREATE INDEX statement_source ON statement (source);
    CREATE INDEX statement_program ON statement (program) WHERE program IS NOT NULL;
    CREATE INDEX statement_city ON statement (city) WHERE city IS NOT NULL;
    CREATE INDEX statement_participation ON statement (participation) WHERE participation IS NOT NULL;
    CREATE INDEX statement_membership ON statement (membership) WHERE membership IS NOT NULL;
    CREATE INDEX statement_site ON statement (site) WHERE site IS NOT NULL;
    CREATE INDEX statement_visit ON statement (visit) WHERE visit IS NOT NULL;
    CREATE INDEX statement_presentation ON statement (presentation) WHERE presentation IS NOT NULL;
    CREATE INDEX statement_link ON statement (link) WHERE link IS NOT NULL;
    CREATE INDEX statement_organization ON statement (organization) WHERE organization IS NOT NULL;
    CREATE INDEX statement_theme ON statement (theme) WHERE theme IS NOT NULL;
    CREATE INDEX statement_name ON statement (name) WHERE name IS NOT NULL;
    CREATE INDEX decision_program ON decision (program) WHERE program IS NOT NULL;
    CREATE INDEX decision_city ON decision (city) WHERE city IS NOT NULL;
    CREATE INDEX decision_participation ON decision (participation) WHERE participation IS NOT NULL;
    CREATE INDEX decision_membership ON decision (membership) WHERE membership IS NOT NULL;
    CREATE INDEX decision_site ON decision (site) WHERE site IS NOT NULL;
    CREATE INDEX decision_visit ON decision (visit) WHERE visit IS NOT NULL;
    CREATE INDEX decision_presentation ON decision (presentation) WHERE presentation IS NOT NULL;
    CREATE INDEX decision_link ON decision (link) WHERE link IS NOT NULL;
    CREATE INDEX decision_organization ON decision (organization) WHERE organization IS NOT NULL;
    CREATE INDEX decision_theme ON decision (theme) WHERE theme IS NOT NULL;
    CREATE INDEX decision_name ON decision (name) WHERE name IS NOT NULL;
    CREATE INDEX waiver_program ON waiver (program) WHERE program IS NOT NULL;
    CREATE INDEX waiver_city ON waiver (city) WHERE city IS NOT NULL;
    CREATE INDEX waiver_participation ON waiver (participation) WHERE participation IS NOT NULL;
    CREATE INDEX waiver_membership ON waiver (membership) WHERE membership IS NOT NULL;
    CREATE INDEX waiver_site ON waiver (site) WHERE site IS NOT NULL;
    CREATE INDEX waiver_visit ON waiver (visit) WHERE visit IS NOT NULL;
    CREATE INDEX waiver_presentation ON waiver (presentation) WHERE presentation IS NOT NULL;
    CREATE INDEX waiver_link ON waiver (link) WHERE link IS NOT NULL;
    CREATE INDEX waiver_organization ON waiver (organization) WHERE organization IS NOT NULL;
    CREATE INDEX waiver_theme ON waiver (theme) WHERE theme IS NOT NULL;
    CREATE INDEX waiver_name ON waiver (name) WHERE name IS NOT NULL;
    CREATE INDEX waiver_source ON waiver (source) WHERE source IS NOT NULL;
    CREATE INDEX waiver_statement ON waiver (statement) WHERE statement IS NOT NULL;
    CREATE INDEX waiver_decision ON waiver (decision) WHERE decision IS NOT NULL;
    CREATE INDEX alias_program ON alias (program) WHERE program IS NOT NULL;
    CREATE INDEX alias_city ON alias (city) WHERE city IS NOT NULL;
    CREATE INDEX alias_participation ON alias (participation) WHERE participation IS NOT NULL;
    CREATE INDEX alias_membership ON alias (membership) WHERE membership IS NOT NULL;
    CREATE INDEX alias_site ON alias (site) WHERE site IS NOT NULL;
    CREATE INDEX alias_visit ON alias (visit) WHERE visit IS NOT NULL;
    CREATE INDEX alias_presentation ON alias (presentation) WHERE presentation IS NOT NULL;
    CREATE INDEX alias_link ON alias (link) WHERE link IS NOT NULL;
    CREATE INDEX alias_organization ON alias (organization) WHERE organization IS NOT NULL;
    CREATE INDEX alias_theme ON alias (theme) WHERE theme IS NOT NULL;
    CREATE INDEX alias_source ON alias (source) WHERE source IS NOT NULL;
    CREATE INDEX alias_statement ON alias (statement) WHERE statement IS NOT NULL;
    CREATE INDEX alias_decision ON alias (decision) WHERE decision IS NOT NULL;
    CREATE INDEX alias_waiver ON alias (waiver) WHERE waiver IS NOT NULL;
    CREATE INDEX alias_name ON alias (name) WHERE name IS NOT NULL;
    CREATE INDEX revision_time ON revision (time);
    CREATE INDEX revision_part_revision ON revision_part (revision);
    CREATE INDEX revision_noun_noun ON revision_noun (noun, revision);
    CREATE INDEX revision_rename_before ON revision_rename (noun, before);
    CREATE INDEX revision_merge_before ON revision_merge (noun, before);
    CREATE INDEX name_key_record ON name_key (noun, id);
    CREATE INDEX name_key_name ON name_key (name) WHERE name <> '';
    CREATE INDEX finding_record ON finding (noun, id);
    CREATE INDEX finding_other ON finding (other) WHERE other <> '';
    CREATE INDEX finding_state ON finding (resolved, severity DESC);
    CREATE TRIGGER program_inserted AFTER INSERT ON program BEGIN
      INSERT INTO search_pending VALUES ('program', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER program_updated AFTER UPDATE ON program BEGIN
      INSERT INTO search_pending VALUES ('program', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('program', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER program_deleted AFTER DELETE ON program BEGIN
      INSERT INTO search_pending VALUES ('program', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER city_inserted AFTER INSERT ON city BEGIN
      INSERT INTO search_pending VALUES ('city', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER city_updated AFTER UPDATE ON city BEGIN
      INSERT INTO search_pending VALUES ('city', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('city', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER city_deleted AFTER DELETE ON city BEGIN
      INSERT INTO search_pending VALUES ('city', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER site_inserted AFTER INSERT ON site BEGIN
      INSERT INTO search_pending VALUES ('site', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER site_updated AFTER UPDATE ON site BEGIN
      INSERT INTO search_pending VALUES ('site', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('site', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER site_deleted AFTER DELETE ON site BEGIN
      INSERT INTO search_pending VALUES ('site', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER visit_inserted AFTER INSERT ON visit BEGIN
      INSERT INTO search_pending VALUES ('visit', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER visit_updated AFTER UPDATE ON visit BEGIN
      INSERT INTO search_pending VALUES ('visit', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('visit', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER visit_deleted AFTER DELETE ON visit BEGIN
      INSERT INTO search_pending VALUES ('visit', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER presentation_inserted AFTER INSERT ON presentation BEGIN
      INSERT INTO search_pending VALUES ('presentation', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER presentation_updated AFTER UPDATE ON presentation BEGIN
      INSERT INTO search_pending VALUES ('presentation', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('presentation', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER presentation_deleted AFTER DELETE ON presentation BEGIN
      INSERT INTO search_pending VALUES ('presentation', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER speaker_inserted AFTER INSERT ON speaker BEGIN
      INSERT INTO search_pending VALUES ('presentation', new.presentation) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER speaker_updated AFTER UPDATE ON speaker BEGIN
      INSERT INTO search_pending VALUES ('presentation', old.presentation) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('presentation', new.presentation) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER speaker_deleted AFTER DELETE ON speaker BEGIN
      INSERT INTO search_pending VALUES ('presentation', old.presentation) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER organization_inserted AFTER INSERT ON organization BEGIN
      INSERT INTO search_pending VALUES ('organization', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER organization_updated AFTER UPDATE ON organization BEGIN
      INSERT INTO search_pending VALUES ('organization', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('organization', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER organization_deleted AFTER DELETE ON organization BEGIN
      INSERT INTO search_pending VALUES ('organization', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER theme_inserted AFTER INSERT ON theme BEGIN
      INSERT INTO search_pending VALUES ('theme', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER theme_updated AFTER UPDATE ON theme BEGIN
      INSERT INTO search_pending VALUES ('theme', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('theme', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER theme_deleted AFTER DELETE ON theme BEGIN
      INSERT INTO search_pending VALUES ('theme', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER link_inserted AFTER INSERT ON link BEGIN
      INSERT INTO search_pending VALUES ('link', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER link_updated AFTER UPDATE ON link BEGIN
      INSERT INTO search_pending VALUES ('link', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('link', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER link_deleted AFTER DELETE ON link BEGIN
      INSERT INTO search_pending VALUES ('link', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER source_inserted AFTER INSERT ON source BEGIN
      INSERT INTO search_pending VALUES ('source', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER source_updated AFTER UPDATE ON source BEGIN
      INSERT INTO search_pending VALUES ('source', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('source', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER source_deleted AFTER DELETE ON source BEGIN
      INSERT INTO search_pending VALUES ('source', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER name_inserted AFTER INSERT ON name BEGIN
      INSERT INTO search_pending VALUES ('name', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER name_updated AFTER UPDATE ON name BEGIN
      INSERT INTO search_pending VALUES ('name', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('name', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER name_deleted AFTER DELETE ON name BEGIN
      INSERT INTO search_pending VALUES ('name', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE INDEX program_part_of ON program (part_of);
    CREATE INDEX link_verdict_pending ON link_verdict (url) WHERE is_pending;
    CREATE INDEX withholding_program ON withholding (program) WHERE program IS NOT NULL;
    CREATE INDEX withholding_city ON withholding (city) WHERE city IS NOT NULL;
    CREATE INDEX withholding_participation ON withholding (participation)
      WHERE participation IS NOT NULL;
    CREATE INDEX withholding_membership ON withholding (membership) WHERE membership IS NOT NULL;
    CREATE INDEX withholding_site ON withholding (site) WHERE site IS NOT NULL;
    CREATE INDEX withholding_visit ON withholding (visit) WHERE visit IS NOT NULL;
    CREATE INDEX withholding_presentation ON withholding (presentation)
      WHERE presentation IS NOT NULL;
    CREATE INDEX withholding_link ON withholding (link) WHERE link IS NOT NULL;
    CREATE INDEX withholding_organization ON withholding (organization)
      WHERE organization IS NOT NULL;
    CREATE INDEX withholding_theme ON withholding (theme) WHERE theme IS NOT NULL;
    CREATE INDEX withholding_source ON withholding (source) WHERE source IS NOT NULL;
    CREATE INDEX withholding_statement ON withholding (statement) WHERE statement IS NOT NULL;
    CREATE INDEX withholding_name ON withholding (name) WHERE name IS NOT NULL;
    CREATE INDEX alias_withholding ON alias (withholding) WHERE withholding IS NOT NULL;
    CREATE INDEX practice_dates ON practice (dates_first, dates_last);
    CREATE TRIGGER practice_inserted AFTER INSERT ON practice BEGIN
      INSERT INTO search_pending VALUES ('practice', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER practice_updated AFTER UPDATE ON practice BEGIN
      INSERT INTO search_pending VALUES ('practice', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('practice', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER practice_deleted AFTER DELETE ON practice BEGIN
      INSERT INTO search_pending VALUES ('practice', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER practice_award_inserted AFTER INSERT ON practice_award BEGIN
      INSERT INTO search_pending VALUES ('practice', new.practice) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER practice_award_updated AFTER UPDATE ON practice_award BEGIN
      INSERT INTO search_pending VALUES ('practice', old.practice) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('practice', new.practice) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER practice_award_deleted AFTER DELETE ON practice_award BEGIN
      INSERT INTO search_pending VALUES ('practice', old.practice) ON CONFLICT DO NOTHING;
    END;
    CREATE INDEX statement_practice ON statement (practice) WHERE practice IS NOT NULL;
    CREATE INDEX decision_practice ON decision (practice) WHERE practice IS NOT NULL;
    CREATE INDEX waiver_practice ON waiver (practice) WHERE practice IS NOT NULL;
    CREATE INDEX link_practice ON link (practice) WHERE practice IS NOT NULL;
    CREATE INDEX name_practice ON name (practice) WHERE practice IS NOT NULL;
    CREATE INDEX alias_practice ON alias (practice) WHERE practice IS NOT NULL;
    CREATE INDEX withholding_practice ON withholding (practice) WHERE practice IS NOT NULL;
    CREATE INDEX transfer_practice ON transfer (practice, city);
    CREATE INDEX transfer_city ON transfer (city, practice);
    CREATE INDEX transfer_program ON transfer (via_program) WHERE via_program IS NOT NULL;
    CREATE INDEX transfer_visit ON transfer (via_visit) WHERE via_visit IS NOT NULL;
    CREATE INDEX transfer_presentation ON transfer (via_presentation)
      WHERE via_presentation IS NOT NULL;
    CREATE INDEX transfer_result ON transfer (result) WHERE result IS NOT NULL;
    CREATE TRIGGER transfer_inserted AFTER INSERT ON transfer BEGIN
      INSERT INTO search_pending VALUES ('transfer', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER transfer_updated AFTER UPDATE ON transfer BEGIN
      INSERT INTO search_pending VALUES ('transfer', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('transfer', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER transfer_deleted AFTER DELETE ON transfer BEGIN
      INSERT INTO search_pending VALUES ('transfer', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE INDEX statement_transfer ON statement (transfer) WHERE transfer IS NOT NULL;
    CREATE INDEX decision_transfer ON decision (transfer) WHERE transfer IS NOT NULL;
    CREATE UNIQUE INDEX decision_field ON decision (coalesce('program/' || program, 'city/' || city, 'participation/' || participation, 'membership/' || membership, 'site/' || site, 'visit/' || visit, 'presentation/' || presentation, 'link/' || link, 'organization/' || organization, 'theme/' || theme, 'name/' || name, 'practice/' || practice, 'transfer/' || transfer), field);
    CREATE INDEX waiver_transfer ON waiver (transfer) WHERE transfer IS NOT NULL;
    CREATE INDEX alias_transfer ON alias (transfer) WHERE transfer IS NOT NULL;
    CREATE INDEX withholding_transfer ON withholding (transfer) WHERE transfer IS NOT NULL;
    CREATE UNIQUE INDEX withholding_record ON withholding (coalesce('program/' || program, 'city/' || city, 'participation/' || participation, 'membership/' || membership, 'site/' || site, 'visit/' || visit, 'presentation/' || presentation, 'link/' || link, 'organization/' || organization, 'theme/' || theme, 'source/' || source, 'statement/' || statement, 'name/' || name, 'practice/' || practice, 'transfer/' || transfer));
    CREATE UNIQUE INDEX description_subject ON description (subject);
    CREATE INDEX description_network ON description (network) WHERE network IS NOT NULL;
    CREATE INDEX waiver_description ON waiver (description) WHERE description IS NOT NULL;
    CREATE UNIQUE INDEX waiver_finding ON waiver (coalesce('program/' || program, 'city/' || city, 'participation/' || participation, 'membership/' || membership, 'site/' || site, 'visit/' || visit, 'presentation/' || presentation, 'link/' || link, 'organization/' || organization, 'theme/' || theme, 'source/' || source, 'statement/' || statement, 'decision/' || decision, 'name/' || name, 'practice/' || practice, 'transfer/' || transfer, 'description/' || description), rule, ifnull(field, ''), ifnull(other, ''));
    CREATE INDEX alias_description ON alias (description) WHERE description IS NOT NULL;
    CREATE UNIQUE INDEX alias_former ON alias (former, CASE WHEN program IS NOT NULL THEN 'program' WHEN city IS NOT NULL THEN 'city' WHEN participation IS NOT NULL THEN 'participation' WHEN membership IS NOT NULL THEN 'membership' WHEN site IS NOT NULL THEN 'site' WHEN visit IS NOT NULL THEN 'visit' WHEN presentation IS NOT NULL THEN 'presentation' WHEN link IS NOT NULL THEN 'link' WHEN organization IS NOT NULL THEN 'organization' WHEN theme IS NOT NULL THEN 'theme' WHEN source IS NOT NULL THEN 'source' WHEN statement IS NOT NULL THEN 'statement' WHEN decision IS NOT NULL THEN 'decision' WHEN waiver IS NOT NULL THEN 'waiver' WHEN name IS NOT NULL THEN 'name' WHEN withholding IS NOT NULL THEN 'withholding' WHEN practice IS NOT NULL THEN 'practice' WHEN transfer IS NOT NULL THEN 'transfer' WHEN description IS NOT NULL THEN 'description' END);
    """#
}
