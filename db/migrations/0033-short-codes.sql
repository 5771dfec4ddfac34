-- Short codes: what leads from paper, and later from tablets and lists, to giving feedback. One permanent table of them. A code is
-- public and says what it is about; who opened it, and how often, is written nowhere.
create table short_code (
  -- Six signs (src/privacy/short-code.ts); there is room for one more.
  code text primary key check (code ~ '^[0-9FHJKMPRVX]{6,7}$'),
  -- What it opens.
  kind text not null check (kind in ('feedback')),
  -- What it is about, as exactly as it is known; nothing at all where the giver chooses.
  service_line_id uuid references service_line,
  service_id uuid references service,
  unit_id uuid references unit,
  -- Where its paper hangs or lies.
  place_id uuid references place,
  -- Null: the reader's own.
  language text check (language in ('fi', 'sv', 'en')),
  -- What it was made for, in the words of the staff.
  campaign text check (campaign <> '' and length(campaign) <= 80),
  made_by uuid not null references person,
  made_on date not null,
  -- Its paper may hang on for years: what has ended still leads somewhere.
  ended_on date,
  ended_by uuid references person,
  check ((ended_on is null) = (ended_by is null))
);
-- Made once more it would be the same: whoever presses twice gets no second one.
create unique index short_code_once on short_code (kind, service_line_id, service_id, unit_id, place_id, language, campaign) nulls not distinct where ended_on is null;
create index short_code_newest on short_code (made_on desc, code);
create index short_code_of_line on short_code (service_line_id, made_on desc, code);
create index short_code_of_unit on short_code (unit_id, made_on desc, code);

-- What was printed stays true: of a code only its end changes.
create function keep_short_code() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'ended_on' - 'ended_by' <> to_jsonb(old) - 'ended_on' - 'ended_by' then
    raise exception 'a code stays what it is' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_short_code before update on short_code for each row execute function keep_short_code();
