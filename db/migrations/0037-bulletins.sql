-- Announcements that repeat: what they are about and how often, and what went out. Nobody's name is in either.
create table bulletin (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('hours-and-telephones', 'drop-ins', 'how-to-give-feedback', 'asked-now', 'changes', 'promises-kept')),
  -- What it is narrowed down to; neither: the whole organisation.
  service_line_id uuid references service_line,
  place_id uuid references place,
  -- The organisation's own words, before what the program fills in; only in the languages in which somebody wrote them.
  opening jsonb check (is_translated(opening)),
  rhythm text not null check (rhythm in ('week', 'month', 'quarter')),
  first_on date not null,
  ended_on date,
  -- The day up to which its days are done with, and whether there was anything to say.
  last_turn_on date,
  last_turn text check (last_turn in ('issued', 'skipped')),
  check (service_line_id is null or (place_id is null and kind <> 'hours-and-telephones')),
  check (place_id is null or kind in ('hours-and-telephones', 'drop-ins'))
);

-- As it went out: what somebody printed or sent on stays readable as it was.
create table bulletin_issue (
  id uuid primary key default gen_random_uuid(),
  bulletin_id uuid not null references bulletin,
  issued_on date not null,
  title jsonb not null check (is_translated(title)),
  text jsonb not null check (is_translated(text)),
  unique (bulletin_id, issued_on)
);
create index bulletin_issue_by_day on bulletin_issue (issued_on desc, id);
