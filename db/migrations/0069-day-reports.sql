-- What its holders write for the report of a feedback day. The numbers in it are those that were decided when its round closed.

create table day_report (
  day_id uuid primary key references feedback_day,
  -- Theirs, on the day as a whole; and what was talked about over coffee.
  words jsonb check (is_translated(words)),
  talked jsonb check (is_translated(talked)),
  -- What a local paper could print, where somebody has changed what the program made of the numbers.
  news jsonb check (is_translated(news)),
  written_by uuid not null references person,
  written_on date not null,
  published_by uuid references person,
  published_on date,
  check ((published_by is null) = (published_on is null))
);
