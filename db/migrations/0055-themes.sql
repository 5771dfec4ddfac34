-- Themes: what feedback is about, in a list that the coordinator keeps; which case is about which; and words learnt from that.

create table theme (
  id uuid primary key default gen_random_uuid(),
  -- Null: of the whole organisation.
  service_line_id uuid references service_line,
  name jsonb not null check (is_translated(name)),
  -- What belongs to it, in a sentence or two.
  description jsonb check (is_translated(description)),
  made_on date not null,
  -- From that day on nothing is put under it; what is stays.
  ended_on date check (ended_on >= made_on)
);
create index theme_of_line on theme (service_line_id);

-- Whoever marked it stands in the audit, and nowhere where it could be counted.
create table case_theme (
  case_id uuid not null references feedback_case,
  -- Null: somebody has looked, and it is about none of them.
  theme_id uuid references theme,
  marked_on date not null
);
create unique index case_theme_once on case_theme (case_id, theme_id) nulls not distinct;
create index case_theme_of_theme on case_theme (theme_id, case_id);

-- Words of marked cases, as marks under a key outside the database, each with another key for each theme. Null for a theme: of marked cases whatever
-- their theme. Null for a mark: how many cases there were.
create table theme_word (
  theme_id uuid references theme,
  mark int,
  cases int not null check (cases >= 0)
);
create unique index theme_word_once on theme_word (theme_id, mark) nulls not distinct;

-- A theme of a survey may be one of the list, so that both can be seen side by side.
alter table survey_theme add column listed_theme_id uuid references theme;
create index survey_theme_of_list on survey_theme (listed_theme_id) where listed_theme_id is not null;

-- By which those are found that nobody has put under a theme.
create index case_closed_newest on feedback_case (closed_at desc, id) where state = 'closed';
